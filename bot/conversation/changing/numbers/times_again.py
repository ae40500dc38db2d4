"""Our chips so many times over, once more: `tripled`, after `what if we doubled the cluster`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.numbers.scaling import times
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.factor_words import ANY_FACTOR, FACTORS, factor_in
from bot.questions.words.leads import SUPPOSE
from bot.regex import regex
from storage.records import ChipCount, Offer

_ONE: Final = r"(?:one|cluster|version|offer|case|scenario|set-?up|fleet|variant)"
_CHIPS: Final = r"(?:it|them|those|(?:our|the|all) (?:chips|gpus|cluster|fleet|compute|hardware))"
_TIMES: Final = rf"(?:{ANY_FACTOR}|(?:two|three|four|[234]) ?(?:x|times)(?: as (?:many|much|big))?)"
_AGAIN: Final = regex(
    rf"(?:(?:and|or|so|ok|but|no|rather|what|how about|what about|{SUPPOSE}|we|you|were to|it|"
    r"they|were|was|is|be|had|have|would|just|actually|instead)\W+)*"
    rf"{_TIMES}(?: {_CHIPS})?(?: (?:instead|then|please|rather))*",
    re.IGNORECASE,
)
"""`tripled`, `and if we tripled it`; `double it again` and `double that` are of what it is now."""
_SCALED_ONE: Final = regex(rf"\bthe (?P<times>{ANY_FACTOR}) {_ONE}\b", re.IGNORECASE)
_CHANGED: Final = (Kind.OFFER, Kind.REACH)


def times_again(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question with our chips so many times over, of what they were before that."""
    last, factor = memory.question, factor_in(text)
    if last is None or last.kind not in _CHANGED or last.other_terms is not None:
        return None
    if last.assume.sets_price:
        return None  # `and if they quadruple`, of prices that were supposed to change
    if factor is None or not _AGAIN.fullmatch(text.strip(" .!?")):
        return None
    held = held_offer(last, hearing)
    base = next((each for each in _before(last, memory, hearing) if _over(held, each)), held)
    offer = replace(held, chips=_so_often(base, factor))
    is_ours = bool(last.uses_saved and last.offer and last.offer.chips)
    return replace(last, offer=offer, uses_saved=is_ours, save=False) if offer.chips else None


def on_scaled(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked of `the tripled one`, with the question of it as the last one."""
    found = _SCALED_ONE.search(text)
    factor = factor_in(found["times"]) if found else None
    known = (memory.question, *memory.earlier) if memory.question else memory.earlier
    ours = [each for each in known if each.kind in _CHANGED]
    meant = (each for each in ours if factor in _factors(each, memory, hearing))
    asked = next(meant, None)
    if found is None or asked is None:
        return text, memory
    others = tuple(each for each in known if each is not asked)
    now = replace(memory, question=replace(asked, save=False), earlier=others)
    return f"{text[: found.start()]}it{text[found.end() :]}", now


def _factors(asked: Question, memory: Memory, hearing: Hearing) -> set[float | None]:
    held = held_offer(asked, hearing)
    return {_over(held, each) for each in _before(asked, memory, hearing)} - {None}


def _before(last: Question, memory: Memory, hearing: Hearing) -> Iterator[Offer]:
    """Ours as it is saved where that was changed, and what was asked of before, first of all."""
    if last.uses_saved and hearing.saved:
        yield hearing.saved
    for each in reversed(memory.earlier):
        if each.kind in OF_OURS:
            yield held_offer(each, hearing)


def _over(held: Offer, base: Offer) -> float | None:
    """How many times the chips of one offer another has, for the same people; None otherwise."""
    if not base.chips or held.researchers != base.researchers:
        return None
    return next((each for each in FACTORS if _so_often(base, each) == held.chips), None)


def _so_often(base: Offer, factor: float) -> tuple[ChipCount, ...]:
    return tuple(replace(each, count=times(each, factor)) for each in base.chips)
