"""`which university has the most GPUs`: the largest shared machine on record of each."""

from __future__ import annotations

from collections.abc import Iterator

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.next_steps import after_lab
from bot.answers import Advice, Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import OfferFigures, figures_of
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, EntityKind, Fact, Metric

MOST_ROWS = 10
MOST_OTHERS = 3
"""Public bodies that are no university, shown below those that are."""
_UNIVERSITY = regex(r"\b(?:University|Institute of Technology)\b|^TU ")
"""What a university is called: the directory files it with the other public bodies."""

_Machine = tuple[LabFigures, Estimate, Fact]


def academic_league(question: Question, context: Context) -> Answer:
    """Universities by their largest machine, then other bodies; nothing is divided by people."""
    every = _machines(question, context)
    found = tuple(one for one in every if _UNIVERSITY.search(one[0].lab.name))
    others = tuple(one for one in every if one not in found)[:MOST_OTHERS]
    shown = (*found[:MOST_ROWS], *others)
    mine = _ours(question, context)
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found),
        verdict=(*_verdict(found, others, mine), *_per_head(found, question, context)),
        figures=_figures(shown, mine),
        table=_table(shown, mine),
        chart=_chart(shown, mine),
        advice=Advice(
            ask=(sentence("“Which allocations have you held, and how long was the queue?”"),)
        ),
        caveats=_caveats(found),
        next=after_lab((), context),
    )


def _machines(question: Question, context: Context) -> tuple[_Machine, ...]:
    every = (entity.slug for entity in context.ledger.directory.of(EntityKind.ACADEMIC))
    labs = (figures_of_lab(slug, context.ledger, question.assume) for slug in every)
    known = [(lab, lab.stock, lab.stock_fact) for lab in labs if lab.stock and lab.stock_fact]
    return tuple(sorted(known, key=lambda one: (-one[1].median, one[0].lab.name)))


def _ours(question: Question, context: Context) -> Estimate | None:
    figures = _figures_of_ours(question, context)
    return figures.h100e if figures and not _is_share(question) else None


def _is_share(question: Question) -> bool:
    """Whether only the chips of one researcher were told, which are set against no machine."""
    offer = question.offer
    return offer is not None and offer.researchers == Amount(1.0)


def _figures_of_ours(question: Question, context: Context) -> OfferFigures | None:
    offer = question.offer or (context.saved.offer if context.saved else None)
    return figures_of(offer, context.ledger, question.assume) if offer else None


def _headline(found: tuple[_Machine, ...]) -> Sentence:
    if not found:
        return sentence("No university has a machine on record")
    lab, stock, _ = found[0]
    return sentence(
        "Largest machine on record at a university: {lab}, {n} {unit}",
        lab=f.said(lab.lab.name),
        n=f.middle(stock),
        unit=f.H100E,
    )


def _verdict(
    found: tuple[_Machine, ...], others: tuple[_Machine, ...], mine: Estimate | None
) -> tuple[Sentence, ...]:
    if not found:
        return ()
    facts = tuple(fact for _, _, fact in found)
    ours = mine and sentence(
        "Yours, {n} {unit}, is for your researchers alone: the two do not compare per head.",
        n=f.middle(mine),
        unit=f.H100E,
    )
    return only(
        sentence(
            "{n} universities have one on record; each is shared by everyone there, and how many"
            " people that is has not been published.",
            n=f.counted(len(found), *facts),
        ),
        _larger(found, others),
        ours or None,
    )


def by_the_head(lab: LabFigures, ledger: Ledger) -> Sentence | None:
    """What is on record of a university by the head; None where nothing is."""
    fact = ledger.latest(lab.lab.slug, Metric.PER_STUDENT)
    if fact is None or not fact.statement:
        return None
    return sentence(
        "By the head: {what} ({day}, {id}, grade {grade}); counted otherwise than here.",
        what=f.cited(fact.statement.rstrip("."), fact),
        day=f.day_of(fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade),
    )


def _per_head(
    found: tuple[_Machine, ...], question: Question, context: Context
) -> Iterator[Sentence]:
    """What is on record by the head, which counts other chips and other people than we do."""
    if not (question.uses_saved or question.offer):
        return
    yield from only(*(by_the_head(lab, context.ledger) for lab, _, _ in found))
    each = _figures_of_ours(question, context)
    if each and each.per_researcher:
        yield sentence(
            "Yours comes to {n} {unit} per researcher.",
            n=f.middle(each.per_researcher),
            unit=f.H100E,
        )


def _larger(found: tuple[_Machine, ...], others: tuple[_Machine, ...]) -> Sentence | None:
    """Whose machine is larger than that of any university, and may be open to all of them."""
    larger = [one for one in others if one[1].median > found[0][1].median]
    if not larger:
        return None
    return sentence(
        "Larger ones belong to public bodies: {who}.",
        who=f.names([lab.lab.name for lab, _, _ in larger]),
    )


def _figures(found: tuple[_Machine, ...], mine: Estimate | None) -> tuple[Figure, ...]:
    figures = [Figure(f"lab.{lab.key}.h100e", stock, lab.stock_note) for lab, stock, _ in found]
    return (*figures, Figure("offer.h100e", mine)) if mine else tuple(figures)


def _table(found: tuple[_Machine, ...], mine: Estimate | None) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (f.said(lab.lab.name), f.middle(stock), f.day_of(fact)) for lab, stock, fact in found
    ]
    if mine:
        rows.append((f.said("Your offer"), f.middle(mine), f.span(mine)))
    return Table(("Largest machine, H100e", "Size", "As of"), tuple(rows)) if found else None


def _chart(found: tuple[_Machine, ...], mine: Estimate | None) -> Chart | None:
    if not found:
        return None
    bars = [Bar(lab.lab.name, stock) for lab, stock, _ in found]
    if mine:
        bars.append(Bar("Your offer", mine, ours=True))
    return Chart("Largest machine on record, H100e", "H100e", tuple(bars), _headline(found))


def _caveats(found: tuple[_Machine, ...]) -> tuple[Sentence, ...]:
    rest = tuple(fact for _, _, fact in found[MOST_ROWS:])
    return only(
        sentence(
            "Single figures without a range, of different days: near ones can't be put in order."
        ),
        sentence("{n} smaller ones are left out.", n=f.counted(len(rest), *rest)) if rest else None,
        sentence("What nobody has published is not among them, whatever its size."),
    )
