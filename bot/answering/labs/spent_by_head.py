"""What a lab spends on compute for each who is taken to do research."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.compute.estimates import from_fact
from bot.compute.labs import WARN_DAYS_APART, LabFigures, research_staff_share
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from bot.questions.types import Assumptions
from storage.records import EntityKind, Fact


def spent_by_head(lab: LabFigures, spent: Fact, context: Context) -> tuple[Sentence, ...]:
    """What that is for each who is taken to do research, where the staff is of about that day."""
    counted = lab.staff_fact
    if counted is None or lab.staff is None or lab.staff_note or lab.lab.kind is not EntityKind.LAB:
        return ()
    if abs((counted.as_of - spent.as_of).days) > WARN_DAYS_APART:
        words = "Not divided by researchers: its headcount is of another time ({day}, {id})."
        return (sentence(words, day=f.day_of(counted), id=f.id_of(counted)),)
    share = research_staff_share(lab.lab, context.ledger, Assumptions())
    each = derive(Unit.USD_PER_YEAR, [from_fact("", spent)], [lab.staff, share])
    return (
        sentence(
            "For each who is taken to do research about {n}, with {share} ({id}) of {staff}"
            " staff on {day}: an estimate of ours.",
            n=f.both(each, f.usd_text),
            staff=f.value_of(counted, f.exact_text),
            day=f.day_of(counted),
            share=f.middle(share, f.percent_text),
            id=f.id_of(share.facts[0]),
        ),
    )
