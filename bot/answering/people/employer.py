"""What the lab that somebody last published from used as a whole: never one person's share."""

from __future__ import annotations

from collections.abc import Mapping

from bot import formats as f
from bot.answering.context import Context
from bot.answering.people.options import bare_institution
from bot.candidates.scholars.text import folded
from bot.ledger import Directory, once_a_ledger
from bot.prose import Sentence, sentence
from storage.records import EntityKind, Fact, Metric


def lab_of(institution: str, directory: Directory) -> str | None:
    """The lab that an institution's name stands for, by its own name or an alias alone."""
    return _labs_by_name(directory).get(bare_institution(institution))


@once_a_ledger
def _labs_by_name(directory: Directory) -> Mapping[str, str]:
    """The labs by every name of theirs; two that share one are told by the first of them."""
    labs = directory.of(EntityKind.LAB)[::-1]
    return {folded(name): lab.slug for lab in labs for name in (lab.name, *lab.aliases)}


def employer(institution: str, context: Context) -> Sentence | None:
    """The stock of the lab at its date, and that it says nothing of one person."""
    lab = lab_of(institution, context.ledger.directory)
    stock = context.ledger.latest(lab, Metric.H100E_IN_USE) if lab else None
    if lab is None or stock is None or stock.value is None:
        return None
    return sentence(
        "{lab} used about {n} {unit} on {day}; what one person could use is not public.",
        lab=f.said(context.name(lab)),
        n=f.cited(_spread(stock), stock),
        unit=f.H100E,
        day=f.day_of(stock),
    )


def _spread(stock: Fact) -> str:
    middle = f.quantity_text(stock.value or 0.0)
    if stock.low is None or stock.high is None:
        return middle
    return f"{middle} ({f.span_text(stock.low, stock.high, f.quantity_text)})"
