"""What was spoken of against others: ours against labs once more, chips against other chips."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.updating import as_changed
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.leagues import asks_where_we_are
from bot.questions.rules.swaps import SAME_MONEY
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex
from storage.records import ChipCount, Offer

# The chips that were spoken of against others: `is that equivalent to 1000 B200`.

_CHIPS_THAT: Final = regex(r"\b(?:it|that|this|those|these|ours)\b", re.IGNORECASE)
_HELD: Final = "[<match><vs><than><beat>] [<to><of><our>]* <hardware>"
_ASKS_MORE: Final = (T.HOWMANY, T.NEED, T.COST, T.SAVE, T.THEY, T.HIRE, T.TRAIN)


_AGAINST: Final = regex(
    rf"{LED}(?:just |only )?(?:vs\.?|versus|against|compared (?:to|with)|next to)\s", re.IGNORECASE
)


def held_against(told: Said, last: Question) -> Question | None:
    """Two amounts: those of the last question, and what it is said they come to.

    None where the message names who has either, or asks for anything besides.
    """
    d, held, said = told.draft, speaks_of(last), told.offer
    if ours := _out_of_the_order(told, last):
        return ours
    if held is None or said is None or said != Offer(chips=said.chips) or not said.chips:
        return None
    names_more = d.labs or d.runs or d.chips or d.days is not None or d.has(*_ASKS_MORE)
    amounts = [tag for tag in d.tags if tag.kind is T.HARDWARE]
    if names_more or len(amounts) != 1 or not _is_held(told):
        return None
    if not _CHIPS_THAT.search(told.text[: amounts[0].start]):
        return None
    return Question(Kind.COMPARE, offer=Offer(chips=held.chips), other=said.chips, as_of=last.as_of)


def _out_of_the_order(told: Said, last: Question) -> Question | None:
    """`vs DeepMind then`, after our place among all labs: ours against that one."""
    d, is_ours = told.draft, last.uses_saved or speaks_of(last) is not None
    if last.kind is not Kind.LEAGUE or last.topic or not is_ours or not d.labs:
        return None
    if not _AGAINST.match(told.whole):
        return None  # `OpenAI vs Meta` are two of them
    if told.offer or d.runs or d.chips or d.days is not None or d.has(*_ASKS_MORE):
        return None
    return Question(
        Kind.OFFER, offer=last.offer, uses_saved=last.uses_saved, labs=d.labs, as_of=last.as_of
    )


def for_the_same_money(told: Said, last: Question) -> Question | None:
    """`and compared to H100s at the same price`: what was spoken of, counted in that chip."""
    d, held = told.draft, speaks_of(last)
    if held is None or len(held.chips) != 1 or d.stacks or d.labs:
        return None
    mine = held.chips[0]
    others = [chip for chip in d.chips if chip != mine.chip]
    if len(others) != 1 or not SAME_MONEY.search(told.whole):
        return None
    chip = others[0]
    other = (ChipCount(chip, mine.count),)
    return Question(Kind.COMPARE, offer=Offer(chips=(mine,)), other=other, as_of=last.as_of)


def _is_held(told: Said) -> bool:
    """Whether what holds two amounts against each other stands before the second."""
    return bool(compiled(_HELD).search(coded(told.draft.tags)))


def still_against(told: Said, last: Question) -> Question | None:
    """`where do we stand per researcher`, after `us vs OpenAI`; None of other texts."""
    is_against = last.kind is Kind.OFFER and bool(last.labs)
    if not is_against or not asks_where_we_are(told.draft):
        return None
    return replace(last, scope=told.draft.scope, save=False)


_OURS_ALONE: Final = regex(
    r"\W*(?:(?:and|no|nope|sorry|i|mean|meant|not|them|theirs|they|the|other|one|side|what|how|"
    r"about|for|is|ok|but|just|only|rather|so)\W+)*(?:us|ours|our (?:own )?side)"
    r"(?:\W+(?:i|mean|meant|then|now|instead|please|each|alone|per researcher))*\W*",
    re.IGNORECASE,
)


def ours_alone(told: Said, last: Question) -> Question | None:
    """The offer spoken of with nobody beside it; None where it is held against nobody."""
    is_held = last.kind in (Kind.OFFER, Kind.MATCH) and bool(last.labs)
    if not (is_held or last.other_terms) or not _OURS_ALONE.fullmatch(told.whole):
        return None
    if last.kind is Kind.OFFER:
        return replace(last, labs=(), scope=None, save=False)
    is_saved = last.uses_saved or last.kind is Kind.MATCH
    return Question(Kind.OFFER, offer=last.offer, uses_saved=is_saved, as_of=last.as_of)


_SUPPOSES: Final = regex(rf"\b(?:{SUPPOSE}|and with)\b", re.IGNORECASE)
_EFFECT: Final = regex(
    r"\b(?:does|would|will|do|could|did|how (?:much )?(?:does|would|will)|what (?:does|would|will))"
    r" (?:that|it|this|those|they|these) (?:change|help|matter|make (?:a|any|much of a) difference|"
    r"move|shift|alter|affect|improve|do|close)\b|\bany (?:better|difference|change|closer)\b|"
    r"\b(?:where|how) (?:does|would|will) (?:that|it|this) (?:leave|put|make) us\b|"
    r"\b(?:still|then) (?:that )?(?:far )?behind\b|\bare we (?:still|any|closer|ahead|behind)\b",
    re.IGNORECASE,
)


def still_held_against(heard: Heard, text: str, memory: Memory) -> Heard:
    """The offer with what comes to it, against whom it was held, with what was assumed of them."""
    last, reading = memory.question, heard.reading if isinstance(heard, Asked) else None
    if last is None or not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    if before := _before_price(asked, text, last, memory):
        held = replace(asked, labs=before.labs, scope=before.scope)
        return replace(heard, reading=replace(reading, question=held), is_follow_up=True)
    is_ours = asked.kind is last.kind is Kind.OFFER and asked.offer is not None
    if not (is_ours and last.labs) or asked.labs or last.called or asked.save:
        return heard
    if not _EFFECT.search(text) or asked == replace(last, labs=()):
        return heard
    held = replace(asked, labs=last.labs, scope=last.scope, assume=last.assume)
    return replace(heard, reading=replace(reading, question=held), is_follow_up=True)


def _before_price(asked: Question, text: str, last: Question, memory: Memory) -> Question | None:
    """Ours against labs, of which something is supposed right after a price was asked between."""
    is_changed = asked.kind is Kind.DILUTION or asked.offer is not None
    is_ours = asked.kind in OFFERS and asked.uses_saved and not (asked.labs or asked.save)
    if last.kind is not Kind.PRICE or not (is_ours and is_changed) or not _SUPPOSES.search(text):
        return None
    before = next((each for each in memory.earlier if each.kind is not Kind.PRICE), None)
    is_held = before is not None and before.kind in OFFERS and before.uses_saved
    return before if before is not None and is_held and before.labs else None


_THAT: Final = (
    rf"^{LED}(?:(?:do(?:es)?|did|would|will|could)(?:n['’]t)?|how "
    r"(?:much )?(?:does|would|will)) (?:that|this|it)(?: even| really)? "
)
_VERBS: Final = r"(?:change|alter|affect|move|shift|flip|make)s?\b"
_ORDER: Final = regex(
    rf"{_THAT}{_VERBS}.*\b(?:who(?: is|['’]s| are| comes)|order|rank\w*|place|standing|position|"
    r"league|list|the (?:picture|race))\b"
    rf"|^{LED}(?:do(?:es)?|would|will|did) (?:the (?:order|ranking|rank|list|places?)|our (?:place|"
    r"rank|ranking|position|spot))(?: (?:then|still|even))? (?:change|move|shift|stay|improve|"
    rf"remain|differ)\b|^{LED}(?:do|would|will) we (?:then |even )?(?:climb|move up|rise|gain a|"
    rf"go up|overtake any|pass any)\b|{_THAT}(?:move|get|put|push|lift|bump) us "
    r"(?:up|past|ahead of|above|higher)\b",
    re.IGNORECASE,
)
_ANYTHING: Final = regex(
    rf"{_THAT}{_VERBS} (?:anything|much|something|things|(?:a|any|much of a) difference)\b",
    re.IGNORECASE,
)


def asks_what_changes(text: str, last: Question | None) -> bool:
    """Whether it asks what a change of ours, which was told last, does to anything."""
    is_of_ours = last is not None and last.uses_saved and last.kind in (*OFFERS, Kind.LEAGUE)
    is_changed = last is not None and (last.kind is Kind.DILUTION or last.offer is not None)
    return is_of_ours and is_changed and bool(_ORDER.match(text) or _ANYTHING.match(text))


def changes_order(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with ours on it, where nobody was spoken of; else the last question again.

    What an answer about a change tells first is how far ours is from what is saved.
    """
    if told.labs or not asks_what_changes(told.whole, last):
        return None
    if last.labs or last.kind is Kind.LEAGUE or not _ORDER.match(told.whole):
        return replace(last, save=False)
    return placed(Question(Kind.LEAGUE, scope=told.draft.scope, as_of=last.as_of), last, hearing)


def placed(listed: Question, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with the offer of the last question on it, which takes chips and people."""
    offer = as_changed(last, hearing)
    if offer is None:
        return None
    held = held_offer(last, hearing)
    held = replace(held, researchers=offer.researchers or held.researchers)
    return replace(listed, offer=held, uses_saved=True)
