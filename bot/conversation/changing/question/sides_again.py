"""Chips told after two sides were compared: which of the two they stand for."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.rules.build import COUNTED_IN
from bot.questions.tags import T
from bot.questions.types import Question
from storage.records import ChipCount, Offer


def on_a_side(question: Question, said: Said) -> Question | None:
    """Chips after `vs` are the other side, more of our own kind are ours; else it is not said."""
    told = said.offer_chips
    if not told:
        return None
    if said.draft.has(T.VS):
        return replace(question, other=told)
    held = question.offer or Offer()
    if len(told) == 1 and _is_in_h100(held, question.other):
        in_h100 = (replace(question.other[0], count=told[0].count),)
        return replace(question, offer=Offer(chips=told), other=in_h100, uses_saved=False)
    ours, theirs = ({each.chip for each in side} for side in (held.chips, question.other))
    if not {each.chip for each in told} <= ours - theirs:
        return None
    return replace(question, offer=replace(held, chips=told), uses_saved=False)


def _is_in_h100(held: Offer, other: tuple[ChipCount, ...]) -> bool:
    """Whether it was asked what chips are in H100: as many of these stand on the other side."""
    alike = [each.count for each in held.chips] == [each.count for each in other]
    return alike and len(other) == 1 and other[0].chip == COUNTED_IN
