"""What part our chips are of what a company owns, where nobody knows what it uses itself."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.labs.fleet import counted, fleet_of
from bot.compute.situation import Situation
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive


def of_owned(s: Situation) -> Iterator[Sentence]:
    """`Google owned 4.98 million H100e (31 Dec 2025): yours are 0.082 % of it`, for each owner."""
    for a in s.against:
        slug = a.lab.lab.slug
        fleet = fleet_of(slug, s.ledger, "what is owned") if a.lab.stock is None else None
        if fleet is None or s.ours.h100e is None:
            continue
        yield sentence(
            "{lab} owned {n} {h} ({day}), part of it rented out or not yet running: yours are"
            " {part} of it.",
            lab=f.said(a.lab.lab.name),
            n=f.both(fleet),
            h=f.said("H100e"),
            day=f.day_of(counted(slug, s.ledger)[0]),
            part=f.middle(derive(Unit.SHARE, [s.ours.h100e], [fleet]), f.percent_text),
        )
