"""A part of the offer that is guaranteed: `only the part that's guaranteed, say 60%`."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer, with_guaranteed
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Reading, Understood, Unreadable
from bot.regex import regex

_HALF: Final = regex(r"\bhalf\b")
_SURE: Final = regex(r"\bguarantee[ds]?\b|\bguaranteeing\b")
_TAKEN: Final = "{part:.3g}% of {each:.4g} chips each taken as {n} guaranteed to each"
_UNSHARED: Final = (
    "A part that is guaranteed is so many chips for each: tell me how many chips you have and how"
    " many researchers share them, as in the example."
)
_SUCH: Final = ("2048 H100, 40 researchers, 16 guaranteed each",)


def guaranteed_part(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """The offer with that part of each one's average guaranteed, told aloud; None of other texts.

    What is guaranteed is a number of chips for each, so that the part is taken of the average.
    """
    d = told.draft
    if d.has(T.CLAIM) and _SURE.search(fold(told.text)):  # `half the team is guaranteed 20`
        alone = hearing.read(told.whole)
        return alone if isinstance(alone, Unreadable) and alone.is_plain else None
    part = _part(told)
    if part is None or d.stacks or d.runs or d.people is not None or d.guaranteed:
        return None
    if d.has(T.NUM, T.COUNT, T.TEAM, T.STAFF, T.PEOPLE, T.EACH):
        return None
    last = memory.question if memory.offered == memory.question else memory.offered
    if last is None:
        return None
    held = held_offer(last, hearing)
    if not held.chips or held.researchers is None:
        return Unreadable(_UNSHARED, _SUCH, is_plain=True)
    each = sum(stack.count.value for stack in held.chips) / held.researchers.value
    number = math.floor(part * each)
    if number < 1:
        return None
    asked = replace(with_guaranteed(last, float(number), hearing), labs=told.labs or last.labs)
    return Understood(asked, (_TAKEN.format(part=part * 100, each=each, n=number),))


def _part(told: Said) -> float | None:
    """The share that is said to be guaranteed, if one is."""
    low = fold(told.text)
    if not _SURE.search(low):
        return None
    shares = [tag.value for tag in told.draft.tags if tag.kind is T.PCT]
    share = shares[0] if len(shares) == 1 else 0.5 if _HALF.search(low) and not shares else None
    return share if isinstance(share, float) and 0 < share <= 1 else None
