"""What is asked back where chips are measured and not counted: `5 MW of H100`."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.rules.measures import HOURS
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_OF_CHIPS: Final = frozenset((Kind.OFFER, Kind.COMPARE, Kind.REACH, Kind.DILUTION, Kind.MATCH))
_IN_WHAT_TIME: Final = (
    "In what time? Hours come to chips by their period, as in “500,000 H100-hours a quarter”."
)
_HOW_MANY: Final = (
    "How many {0} is that? I hold no figure that turns power, speed or the like into chips, so"
    " please give me their number, as in “2048 {0}”."
)


def how_many(question: Question, now: Draft) -> str | None:
    """The sentence that asks for the number of chips; None where they are counted, or not asked."""
    measures = [tag for tag in now.tags if tag.kind is T.MEASURE]
    is_priced = question.kind is Kind.PRICE and not now.has(T.COST)
    if not measures or now.stacks or not now.chips:
        return None
    if question.kind not in _OF_CHIPS and not is_priced:
        return None
    if measures[0].value == HOURS:
        return _IN_WHAT_TIME
    return _HOW_MANY.format(now.chips[0].removeprefix("chip/").upper())
