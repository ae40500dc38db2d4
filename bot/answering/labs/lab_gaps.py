"""`what isn't public about xAI`: what nobody published of a lab, and what stands in for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.lab_caveats import on_record
from bot.compute.labs import LabFigures, rd_compute_share, research_staff_share
from bot.prose import Sentence, sentence
from bot.questions.possessive import joined
from bot.questions.types import Assumptions
from bot.questions.unclear.of_company import asked_of_company
from storage.records import Fact, Grade, Metric

_OF_ONE: Final = "what one researcher there may use"


def gaps(lab: LabFigures, context: Context) -> tuple[Sentence, tuple[Sentence, ...]]:
    """What of a lab is not on record; then how old what is known is, and what is assumed."""
    assumed = _assumed(lab, context)
    today = () if lab.stock is None else ("what it uses today",)
    missing = (*_missing(lab, context), *(what for what, _ in assumed), _OF_ONE, *today)
    head = sentence(
        "Not public about {lab}: {what}",
        lab=f.said(lab.lab.name),
        what=f.said(joined(list(missing))),
    )
    return head, only(_as_of_today(lab, context), _in_their_place(assumed))


def _missing(lab: LabFigures, context: Context) -> Iterator[str]:
    """What there is no figure of at all."""
    slug, ledger = lab.lab.slug, context.ledger
    if lab.stock is None:
        yield "how much compute it uses"
    if lab.usable_staff is None:
        yield "how many people work there" if lab.staff_fact is None else "its staff as of now"
    if not ledger.all(slug, Metric.RD_COMPUTE_SPEND):
        yield "what it spends on compute"
    if not on_record(slug, context):
        yield "who gets compute inside"


def _assumed(lab: LabFigures, context: Context) -> tuple[tuple[str, Fact], ...]:
    """The shares that an assumption of ours stands in for."""
    found = (
        ("what part of its compute is for research", rd_compute_share, Metric.RD_COMPUTE_SHARE),
        ("how many of its staff do research", research_staff_share, Metric.RESEARCH_HEADCOUNT),
    )
    told = (
        (what, take(lab.lab, context.ledger, Assumptions()).facts[0])
        for what, take, metric in found
        if not _is_published(metric, lab, context)
    )
    return tuple((what, fact) for what, fact in told if fact.grade is Grade.CONVENTION)


def _is_published(metric: Metric, lab: LabFigures, context: Context) -> bool:
    """Whether it was published of any day, though an assumption stands in for it since."""
    known = context.ledger.all(lab.lab.slug, metric)
    return any(fact.grade is not Grade.CONVENTION and fact.value for fact in known)


def _as_of_today(lab: LabFigures, context: Context) -> Sentence | None:
    fact = lab.stock_fact
    if lab.stock is None or fact is None:
        return None
    return sentence(
        "What is known of its compute is of {day}, {age} old ({id}).",
        day=f.day_of(fact),
        age=f.age_of(fact, context.ledger.on),
        id=f.id_of(fact),
    )


def _in_their_place(assumed: tuple[tuple[str, Fact], ...]) -> Sentence | None:
    if not assumed:
        return None
    facts = tuple(fact for _, fact in assumed)
    return sentence(
        "Where nobody published a share, an assumption of ours stands in, with a wide range"
        " ({ids}); “assume” sets your own.",
        ids=f.listed([fact.id for fact in facts], *facts),
    )


# What is asked of a lab as a company, and is not kept: said before what is on record of it.


def not_kept_of(lab: LabFigures, understood: str) -> Sentence | None:
    """That it is not kept, with the compute that is; None where nothing of the kind was asked."""
    word = asked_of_company(understood)
    if word is None:
        return None
    said, name = f.said(f"“{word}”"), f.said(lab.lab.name)
    if lab.stock is None:
        return sentence(
            "{word}: not kept of {lab}, and no figure of its compute is public either",
            word=said,
            lab=name,
        )
    return sentence(
        "{word}: not kept of {lab}; on record is its compute, about {n} {unit}",
        word=said,
        lab=name,
        n=f.both(lab.stock),
        unit=f.H100E,
    )
