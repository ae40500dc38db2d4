"""What part our chips are of what a company owns, where nobody knows what it uses itself."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.labs.evidence import fleets
from bot.compute.estimates import from_fact
from bot.compute.situation import Situation
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive


def of_owned(s: Situation) -> Iterator[Sentence]:
    """`Google owned 4.98 million H100e (31 Dec 2025): yours are 0.082 % of it`, for each owner."""
    for a in s.against:
        owned = fleets(a.lab.lab.slug, s.ledger) if a.lab.stock is None else ()
        known = [fact for fact in owned if fact.value]
        if not known or s.ours.h100e is None:
            continue
        most = max(known, key=lambda fact: fact.value or 0.0)
        fleet = from_fact("what is owned", most)
        yield sentence(
            "{lab} owned {n} {h} ({day}), part of it rented out or not yet running: yours are"
            " {part} of it.",
            lab=f.said(a.lab.lab.name),
            n=f.both(fleet),
            h=f.said("H100e"),
            day=f.day_of(most),
            part=f.middle(derive(Unit.SHARE, [s.ours.h100e], [fleet]), f.percent_text),
        )
