"""What of a lab's chips and power is contracted or planned, and from when it is to be there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Answer, Cell
from bot.conversation.telling.paring import pared
from bot.prose import Name, Sentence, sentence
from bot.subjects import NameOf
from storage.records import Fact, Metric

_SIGNED: Final = frozenset((Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED))
_TO_COME: Final = _SIGNED | {Metric.H100E_FORECAST, Metric.ACCELERATORS_PLANNED}
_NO_OPENING: Final = sentence("No day of opening is kept; what is on record has its own day")


def online(answer: Answer, name: NameOf) -> Answer:
    """What is contracted or planned, with the days that are said of it."""
    if answer.question.place:
        return pared(answer, _NO_OPENING, answer.verdict, answer.table, len(answer.caveats))
    rows = answer.table.rows if answer.table else ()
    facts = [{x for cell in row if not isinstance(cell, Name) for x in cell.facts} for row in rows]
    there = [
        (row, found)
        for row, found in zip(rows, facts, strict=True)
        if any(fact.metric in _TO_COME for fact in found)
    ]
    lab = f.names([name(slug) for slug in answer.question.labs])
    none = sentence("No day is on record when more comes online at {lab}", lab=lab)
    if not there or answer.table is None:
        return pared(answer, none, keep=0)
    known = tuple(fact for _, found in there for fact in found)
    headline = sentence(
        "{n} contracts or plans on record at {lab}; a day is told where one was said",
        n=f.counted(len(there), *known),
        lab=lab,
    )
    table = replace(answer.table, rows=tuple(row for row, _ in there), card=())
    starts = _starts(there)
    told = (*((starts,) if starts else ()), sentence("What of it runs by now is not public."))
    return pared(answer, headline, told, table, keep=0)


def _starts(rows: Sequence[tuple[Sequence[Cell], set[Fact]]]) -> Sentence | None:
    """Which contracts have a start on record; the days beside the others are of the news."""
    signed = [(row, fact) for row, facts in rows for fact in facts if fact.metric in _SIGNED]
    told = {fact: row[0].text.partition(" (")[0] for row, fact in signed if fact.detail("from")}
    if not told:
        none = "No start is on record of any contract: the day of each is when it was made known."
        return sentence(none) if signed else None
    return sentence(
        "A start is on record of {contracts}; the day of each is when it was made known.",
        contracts=f.cited("; ".join(f"“{label}”" for label in told.values()), *told),
    )
