"""Who else is about where our offer is: `who else is in our range`, of all labs."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_US: Final = r"(?:us|ours|our offer|what we have|where we are)"
_AROUND: Final = (
    r"(?:(?:about|around|roughly|anywhere|somewhere|remotely|also|really|still|at all|even|most) )*"
)
_NEAR: Final = regex(
    rf"{LED}(?:who|which labs?|what labs?|anyone|anybody|any(?: other)?"
    r" labs?|is (?:anyone|anybody|any(?: other)? lab|there (?:anyone|anybody|any lab))|"
    r"are any(?: other)? labs?|(?:is|are) there (?:any )?(?:other )?labs?)"
    r"(?: else| other labs?)*(?: (?:that|is|are|sits?|stands?|comes?|would|might|be))*"
    rf" {_AROUND}(?:(?:(?:in|within|at|on|of) )?(?:our|the same|a similar|a comparable) "
    r"(?:range|league|ball ?park|bracket|tier|level|size|scale)"
    rf"(?: (?:as|to|with) {_US})?"
    rf"|(?:close|near|next|similar|comparable|equal|level)(?:r|st)?(?: in size)?"
    rf"(?: (?:to|with))? {_US}"
    rf"|as (?:big|large|small|strong) as {_US}"
    rf"|(?:like|on (?:a )?par with|on (?:a |the same )?level with) {_US})"
    rf"(?: (?:in size|per {HEAD}|then|now|at the moment|today))*\W*"
)

_OF_SIZE: Final = regex(r"\b(?:size|scale|big|large|small)\b", re.IGNORECASE)
_NEAREST: Final = regex(
    rf"{LED}(?:whom?|which(?: of the)? labs?|what labs?) (?:are|is|do|does|would) "
    r"(?:we|our (?:offer|team|cluster|lab|compute)) (?:most )?(?:(?:near|clos)(?:e|er|est)?|"
    r"similar|comparable|resemble|(?:look )?like|level|on par)(?: (?:to|with))?"
    rf"|{LED}(?:(?:the )?(?:nearest|closest|most similar) (?:lab|one)|(?:whom?|which lab|what lab)"
    rf"(?: is| comes| would be)? (?:our )?(?:nearest|closest|most similar))(?: (?:to|with) {_US}| "
    r"(?:competitor|rival|peer|match)(?: (?:in|by|on) compute)?)?"
    rf"(?: (?:in total|per {HEAD}))?\W*"
)
"""`which of the labs are we closest to`, `closest lab to us in total`."""


def asks_who_is_near(text: str) -> bool:
    """Whether it is asked which labs are about where we are."""
    asked = fold(text)
    return bool(_NEAR.fullmatch(asked) or _NEAREST.fullmatch(asked))


_ASKED: Final = "which of them is about where ours is asked for"


def the_nearest(question: Question, text: str) -> tuple[str, ...]:
    """That it is asked who is near ours, of all labs in order with ours among them."""
    is_rank = question.kind is Kind.LEAGUE and not question.topic and question.uses_saved
    return (_ASKED,) if is_rank and asks_who_is_near(text) else ()


def asks_the_nearest(understood: str) -> bool:
    """Whether that was told of how a question was read."""
    return _ASKED in understood


def who_is_near_ours(d: Draft, text: str) -> Question | None:
    """All labs by what each researcher has, with our offer beside them; None of other texts."""
    if d.names_any or d.people is not None or not asks_who_is_near(text):
        return None
    is_of_size = _OF_SIZE.search(text)  # of which it is not said whether it is by the head
    scope = d.scope or (None if is_of_size else Scope.PER_RESEARCHER)
    return Question(Kind.LEAGUE, scope=scope, uses_saved=True)
