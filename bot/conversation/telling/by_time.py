"""Dollars of a year told by a shorter time: `about $74,300 a month for each researcher`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Figure
from bot.prose import Sentence, sentence
from bot.questions.yearly import YEAR

_UNITS: Final = ((1.0, "an hour"), (7.0, "a day"), (30.0, "a week"), (90.0, "a month"))
_LINES: Final = (
    ("offer.usd_per_researcher_year", "for each researcher"),
    ("offer.usd_per_year", "in all"),
    ("dilution.usd_per_year_to_keep", "for the chips that would keep the share"),
)


def by_time(answer: Answer, days: float) -> Answer:
    """The answer with its dollars of a year by so many days first."""
    told = tuple(line for key, whose in _LINES if (line := _line(answer.figure(key), whose, days)))
    if not told:
        return answer
    return replace(answer, headline=told[0], verdict=(*_stopped(told[1:]), *answer.verdict))


def _stopped(lines: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(line.stopped() for line in lines)


def _line(figure: Figure | None, whose: str, days: float) -> Sentence | None:
    if figure is None or figure.estimate is None:
        return None
    usd = figure.estimate.median * days / YEAR
    return sentence(
        "About {usd} {unit} {whose}",
        usd=f.counted(usd, *figure.estimate.facts, write=f.usd_text),
        unit=f.said(next((unit for most, unit in _UNITS if days < most), "a quarter")),
        whose=f.said(whose),
    )
