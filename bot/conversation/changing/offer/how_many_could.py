"""Whether we have so many chips, and for how many people: `do we have that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.possessive import owner
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_HAVE: Final = regex(
    r"\b(?:do|would|could|can|will) we (?:even |actually |really |still )?"
    r"(?:have|spare|provide|offer|give|got|manage|cover)\b(?: (?:her|him|them))?"
    r"(?: (?:that|those|this|it|so|as|enough)\b(?: (?:many|much|for (?:that|it)))?)\W*$",
    re.IGNORECASE,
)
_FEWEST: Final = 2


def do_we_have(told: Said, hearing: Hearing) -> Understood | None:
    """Ours against so many of the chips that we have, where a number is all that was named.

    What somebody else was said to have before is another number.
    """
    d = told.draft
    counts = [tag for tag in d.raw if tag.kind is T.NUM and isinstance(tag.value, Number)]
    if len(counts) != 1 or d.labs or d.runs or d.chips or not _HAVE.search(told.whole):
        return None
    ours = held_offer(Question(Kind.OFFER, uses_saved=True), hearing)
    kinds = {each.chip for each in ours.chips if each.status is Status.OPERATIONAL}
    count = value_of(counts[0])
    if len(kinds) != 1 or count < _FEWEST:
        return None
    asked = (ChipCount(kinds.pop(), Amount(count)),)
    return Understood(Question(Kind.COMPARE, uses_saved=True, other=asked))


_ASKED: Final = regex(
    r"\bhow many (?:more )?(?:of (?:us|them|our \w+)|people|persons?|researchers?|others?|heads)?"
    r" ?(?:could|can|would|might|will) (?:we )?(?:get|have|be given|receive)\b"
    r"[\w ]{0,12}?\b(?:that(?: (?:much|many))?|this(?: much)?|as (?:much|many)|so (?:much|many)|"
    r"the same)\b",
    re.IGNORECASE,
)
_PEOPLE: Final = r"(?:people|persons?|researchers?|heads|scientists|of (?:us|them|our \w+))"
_WHO: Final = (
    rf"\bhow (?:many(?: more)?|few)(?: {_PEOPLE}\b|(?= (?:could|can|would|might)\b))"
    rf"(?!.*\b{GPUS}\b)[\w ,']{{0,40}}?\b"
)
_AT_THEIRS: Final = regex(
    rf"{_WHO}(?:(?:on|at) (?:a )?par|match(?:ing)?|equal(?:ling)?|keep(?:ing)? up|"
    r"(?:same|as much|as many|level|share|amount)(?: as)?)\b"
    r"[\w ]{0,8}?\b(?:them|they|theirs?|there|that|it)\b"
    rf"|{_WHO}at (?:that|their|this) (?:level|share|rate|ratio|average)\b"
    rf"|(?:{_WHO}|\b(?:at|with|for) how (?:many|few)\b[\w ,']{{0,40}}?\b|"
    r"\bhow (?:small|big|large) (?:a|would (?:our|the)) (?:team|group)\b"
    r"[\w ,']{0,40}?\b)(?:(?:on|at) (?:a )?par|comparable|level|equals?|even|a match|match them)"
    r"(?: (?:with|to) (?:them|theirs?|that))?(?: (?:then|again|already))*\W*$"
    rf"|{_WHO}(?:give|hand|offer|promise) (?:that|this|as much|so much)(?: much)?(?: to)?\W*$",
    re.IGNORECASE,
)
"""`how many people could we have today to be on par with them`, after a lab."""
_OF_HEADS: Final = regex(
    rf"\b(?:{_PEOPLE}|team|group)\b|\b(?:at|with|for) how (?:many|few)\b", re.IGNORECASE
)
"""What asks for people, after an offer whose chips may be asked for as well."""
_HOW_MUCH: Final = "How much is each to have? Say it with its number, as in the example."
_SUCH: Final = "how many researchers could have {:.10g} H100 each"


def how_many_could(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """For how many the guaranteed share suffices, else what to type; None of other texts."""
    last = memory.question
    if last is None:
        return None
    if theirs := _at_their_level(text, last, memory.spoken, hearing):
        return theirs
    if last.kind not in OF_OURS or not _ASKED.search(text):
        return None
    share = last.offer.guaranteed_per_researcher if last.offer else None
    asked = hearing.asked(f"how many researchers could have {share:.10g} each") if share else None
    if asked is None or asked.floor is None:
        return Unreadable(_HOW_MUCH, (_SUCH.format(64),), is_plain=True)
    offer = replace(last.offer, guaranteed_per_researcher=None) if last.offer else None
    kept = None if offer is None or offer.is_empty else offer
    return Understood(replace(asked, offer=kept, uses_saved=last.uses_saved))


def _at_their_level(
    text: str, last: Question, spoken: Offer | None, hearing: Hearing
) -> Understood | None:
    """For how many of ours the chips come to the average of the lab spoken of."""
    is_of_one = last.kind is Kind.MATCH or (last.kind is Kind.OFFER and _OF_HEADS.search(text))
    if not is_of_one or len(last.labs) != 1 or not _AT_THEIRS.search(text):
        return None
    d = hearing.draft(text)
    if d.labs or d.stacks or d.chips or d.runs or any(tag.kind is T.NUM for tag in d.raw):
        return None
    whose = owner(hearing.reader.words.directory.name(last.labs[0]))
    asked = hearing.asked(f"how many people could we have at {whose} level")
    if asked is None or asked.floor is None or asked.labs != last.labs:
        return None
    changed = last.offer if last.kind is Kind.OFFER and last.offer and last.offer.chips else None
    if changed or spoken:
        is_ours = last.uses_saved and changed is not None
        asked = replace(asked, offer=changed or spoken, uses_saved=is_ours)
    return Understood(asked)
