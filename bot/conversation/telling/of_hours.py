"""The GPU-hours that chips give in a month or another time, and to each who shares them."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.prices import HOURS_PER_YEAR
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.regex import regex
from bot.subjects import NameOf
from storage.records import Fact, Metric

_TIMES: Final = {"day": 365.0, "week": 365 / 7, "month": 12.0, "quarter": 4.0, "year": 1.0}
"""How many of each a year has."""
_UNIT: Final = regex(r"\b(?:day|dai|week|month|quarter|year|annual)")
_SPELT: Final = {"dai": "day", "annual": "year"}
_NONE_IDLE: Final = sentence(
    "That is with every chip at work every hour: less is used, and how much is not on record here."
)
_EACH: Final = regex(r"\b(?:researcher|person|head|scientist|each|one)\b")


def gpu_hours(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """Chips times hours, which needs no rate of theirs; None where no number of chips is told."""
    chips = [x for x in answer.sources() if x.metric.startswith(f"{Metric.ACCELERATORS}-")]
    if not chips:
        return None
    found = _UNIT.search(words)
    unit = _SPELT.get(found[0], found[0]) if found else "month"
    hours = sum(x.value or 0.0 for x in chips) * HOURS_PER_YEAR / _TIMES[unit]
    whole = _line("About {n} GPU-hours a {unit}", hours, unit, chips)
    share = _share_of_one(answer)
    if share is None:
        return pared(answer, whole, (_NONE_IDLE,), keep=0)
    part, people = share
    each = _line("About {n} GPU-hours a {unit} for each", hours * part, unit, [*chips, *people])
    lines = (each, whole) if _EACH.search(words) else (whole, each)
    return pared(answer, lines[0], (lines[1].stopped(), _NONE_IDLE), keep=0)


def _line(told: str, hours: float, unit: str, chips: list[Fact]) -> Sentence:
    n = f.counted(hours, *chips, write=f.quantity_text)
    return sentence(told, n=n, unit=f.said(unit))


def _share_of_one(answer: Answer) -> tuple[float, tuple[Fact, ...]] | None:
    """Which part of all is one researcher's, and what that rests on."""
    figures = (answer.figure(f"offer.h100e{by}") for by in ("", "_per_researcher"))
    whole, each = (figure.estimate if figure else None for figure in figures)
    return (each.median / whole.median, each.facts) if whole and each else None


TOLD: Final = {Part.HOURS: gpu_hours}
"""What tells each part."""
