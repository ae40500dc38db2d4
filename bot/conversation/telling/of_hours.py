"""The GPU-hours that chips give in a month or another time, and to each who shares them."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer, Figure
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.quantities import Unit, scaled
from bot.regex import regex
from bot.subjects import NameOf

_TIMES: Final = {"day": 365.0, "week": 365 / 7, "month": 12.0, "quarter": 4.0, "year": 1.0}
"""How many of each a year has."""
_UNIT: Final = regex(r"\b(?:day|dai|week|month|quarter|year|annual)")
_SPELT: Final = {"dai": "day", "annual": "year"}
_NONE_IDLE: Final = sentence(
    "That is with every chip at work every hour: less is used, and how much is not on record here."
)
_EACH: Final = regex(r"\b(?:researcher|person|head|scientist|each|one)\b")


def gpu_hours(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """Chips times hours, which needs no rate of theirs; None where no running chips are told."""
    found = _UNIT.search(words)
    unit = _SPELT.get(found[0], found[0]) if found else "month"
    whole = _line("", answer.figure("offer.gpu_hours_per_year"), unit)
    each = _line(" for each", answer.figure("offer.gpu_hours_per_researcher_year"), unit)
    lines = [each, whole] if _EACH.search(words) else [whole, each]
    told = [line for line in lines if line]
    if not told:
        return None
    return pared(answer, told[0], (*(x.stopped() for x in told[1:]), _NONE_IDLE), keep=0)


def _line(whose: str, figure: Figure | None, unit: str) -> Sentence | None:
    if figure is None or figure.estimate is None:
        return None
    hours = scaled(figure.estimate, 1 / _TIMES[unit], Unit.CHIP_HOURS)
    return sentence(f"About {{n}} GPU-hours a {{unit}}{whose}", n=f.both(hours), unit=f.said(unit))


TOLD: Final = {Part.HOURS: gpu_hours}
"""What tells each part."""
