"""Another part in place of the one that just went, or came: `sorry I meant a third`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.regex import regex
from storage.records import Amount, Offer

_CORRECTS: Final = regex(
    r"^\W*(?:no|nope|wait|actually|rather|make it|make that)\b|\b(?:instead|rather)\W*$",
    re.IGNORECASE,
)
_SAID: Final = frozenset((T.PCT, T.WORD, T.COMMA, T.STOP, T.NO, T.TALK, T.DASH, T.IS, T.UNIT))
_QUARTER: Final = 0.25


def part_again(typed: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question as it is after that part went; None where no part did, or more is said.

    The part is of what there was before, and not of what is left.
    """
    told, last = said(opened(typed), hearing), memory.question
    parts = [_QUARTER if tag.kind is T.UNIT else tag.value for tag in _parts(told)]
    is_corrected = owns_up(typed) or _CORRECTS.search(typed)
    is_bare = len(parts) == 1 and told.draft.kinds <= _SAID and is_corrected
    before = _before(memory, hearing)
    if last is None or last.kind not in OF_OURS or before is None or not is_bare:
        return None
    now, part = held_offer(last, hearing), parts[0]
    changed = _changed(before, now, part) if isinstance(part, float) and 0 < part < 1 else None
    if changed is None:
        return None
    is_of_people = changed.chips == before.chips
    named = replace(last.offer or Offer(), researchers=changed.researchers)
    return replace(last, offer=named if is_of_people else changed, save=False)


def _parts(told: Said) -> Iterator[Tag]:
    """The parts that are said; `a quarter` is three months elsewhere."""
    for tag in told.draft.tags:
        is_quarter = told.text[tag.start : tag.end].lower() == "quarter"
        if tag.kind is T.PCT or (tag.kind is T.UNIT and is_quarter):
            yield tag


def _before(memory: Memory, hearing: Hearing) -> Offer | None:
    """The offer before it was changed, else our saved one."""
    earlier = memory.earlier[0] if memory.earlier else None
    is_of_ours = earlier is not None and earlier.kind in OF_OURS
    return held_offer(earlier, hearing) if earlier and is_of_ours else hearing.saved


def _changed(before: Offer, now: Offer, part: float) -> Offer | None:
    """The offer before with that part less, or more, of what alone is another number now."""
    if before.researchers and now.researchers and before.chips == now.chips:
        heads = _with(before.researchers, now.researchers, part)
        return replace(before, researchers=heads) if heads else None
    one = before.chips[0] if len(before.chips) == len(now.chips) == 1 else None
    if one is None or one.chip != now.chips[0].chip or before.researchers != now.researchers:
        return None
    count = _with(one.count, now.chips[0].count, part)
    return replace(before, chips=(replace(one, count=count),)) if count else None


def _with(was: Amount, now: Amount, part: float) -> Amount | None:
    if was.value == now.value:
        return None
    return Amount(float(round(was.value * (1 - part if now.value < was.value else 1 + part))))
