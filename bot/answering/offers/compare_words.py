"""What is said of labs beside each other: what is apart, what would part them, who is silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot import formats as f
from bot.answering.context import Context, to_come
from bot.answering.labs.evidence import contracts, fleets
from bot.answering.labs.lab_caveats import on_record
from bot.answering.labs.lab_contracts import signed
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import LabFigures, rd_compute_share
from bot.ledger import Ledger
from bot.prose import Part, Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Assumptions, Kind, Question


def staff_flip(
    one: LabFigures, other: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    """From which share of research among the staff of the lower lab the higher is clearly ahead.

    Where no share of it does that: below which share of its own. None where the labs are apart
    already, a figure is missing, or the user has said how many research.
    """
    told = assume.lab_researchers is not None or assume.research_staff_share is not None
    if told or one.per_researcher is None or other.per_researcher is None:
        return None
    ratio = ratio_of(one.per_researcher, other.per_researcher)
    if standing(ratio) is not Standing.COMPARABLE:
        return None
    above, below = (one, other) if ratio.median >= 1 else (other, one)
    return _of_the_lower(above, below, ledger, assume) or _of_the_higher(
        above, below, ledger, assume
    )


def _if_all_research(lab: LabFigures, ledger: Ledger, assume: Assumptions) -> Estimate | None:
    """H100e per researcher if all its staff did research; of a share s it is this ÷ s."""
    if lab.stock is None or lab.staff is None:
        return None
    return derive(Unit.H100E, [lab.stock, rd_compute_share(lab.lab, ledger, assume)], [lab.staff])


def _of_the_lower(
    above: LabFigures, below: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    least = _if_all_research(below, ledger, assume)
    if least is None or above.per_researcher is None:
        return None
    ratio = ratio_of(above.per_researcher, least)
    return _line("more", 1 / ratio.low, above, below, ratio) if ratio.low > 1 else None


def _of_the_higher(
    above: LabFigures, below: LabFigures, ledger: Ledger, assume: Assumptions
) -> Sentence | None:
    least = _if_all_research(above, ledger, assume)
    if least is None or below.per_researcher is None:
        return None
    ratio = ratio_of(least, below.per_researcher)
    return _line("fewer", ratio.low, above, above, ratio) if 0 < ratio.low < 1 else None


def _line(
    word: str, share: float, above: LabFigures, whose: LabFigures, ratio: Estimate
) -> Sentence:
    return sentence(
        "If {word} than {share} of {whose} staff were known to do research, {lab} would be clearly"
        " ahead per researcher.",
        word=f.said(word),
        share=f.counted(share, *ratio.facts, write=f.percent_text),
        whose=f.owner(whose.lab.name),
        lab=f.said(above.lab.name),
    )


Pair = tuple[LabFigures, LabFigures, Estimate]


def _apart(ratio: Estimate) -> float:
    """How far two middle values are apart, whichever is the larger."""
    return max(ratio.median, 1 / ratio.median)


def all_tied(by_scope: Sequence[tuple[str, list[Pair]]]) -> tuple[Sentence, ...]:
    """All ranges overlap on every count: once for all of them, with the widest pair of each."""
    facts = [fact for _, pairs in by_scope for _, _, ratio in pairs for fact in ratio.facts]
    widest = [max(_apart(ratio) for _, _, ratio in pairs) for _, pairs in by_scope]
    return (
        sentence("That holds {where}.", where=f.names([where for where, _ in by_scope])),
        sentence(
            "Their middle values are at most {times} apart: less than public data can tell.",
            times=f.listed([f"{f.times_text(most)}×" for most in widest], *facts),
        ),
    )


def in_scope(where: str, pairs: list[Pair]) -> Sentence:
    """The pairs that are clearly apart on one count; the others only that they overlap."""
    clear = [pair for pair in pairs if standing(pair[2]) is not Standing.COMPARABLE]
    tied = len(pairs) - len(clear)
    facts = [fact for _, _, ratio in pairs for fact in ratio.facts]
    if not clear:
        most = max(_apart(ratio) for _, _, ratio in pairs)
        return sentence(
            "{where}: all ranges overlap (middle values at most {times} apart).",
            where=f.said(where.capitalize()),
            times=f.cited(f"{f.times_text(most)}×", *facts),
        )
    told = [
        f"{one.lab.name} has {f.times_of(ratio).text} the figure of {other.lab.name}"
        for one, other, ratio in clear
    ]
    return sentence(
        "{where}: {told}; the other ranges overlap." if tied else "{where}: {told}.",
        where=f.said(where.capitalize()),
        told=f.cited("; ".join(told), *facts),
    )


def told_of_silent(labs: tuple[LabFigures, ...], context: Context) -> Iterator[Sentence]:
    """Staff, contracts and statements of each lab whose compute nobody has published."""
    for lab in labs:
        if lab.stock is not None:
            continue
        fact = lab.staff_fact
        if fact is not None and fact.value is not None:
            yield sentence(
                "{lab}: {n} people on {day}.",
                lab=f.said(lab.lab.name),
                n=f.value_of(fact, f.exact_text),
                day=f.day_of(fact),
            )
        if planned := to_come(lab, context.ledger):
            yield planned
        yield from _owned(lab, context)
        if contracts(lab.lab.slug, context.ledger):
            every = Question(Kind.LAB, labs=(lab.lab.slug,))
            head, lines = signed(lab, every, context)
            yield Sentence((*head.parts, ". ", *lines[0].parts))
        yield from on_record(lab.lab.slug, context)[:1]


def _owned(lab: LabFigures, context: Context) -> Iterator[Sentence]:
    """`Amazon owns 1.43 million H100e in Nvidia chips`: a fleet, which is no stock of its lab."""
    owned = [fact for fact in fleets(lab.lab.slug, context.ledger) if fact.value]
    if not owned:
        return
    parts: list[Part] = []
    for fact in owned:
        parts += [", ", f.value_of(fact), " ", f.H100E, " in ", f.said(fact.qualifier)]
        parts += [" chips"]
    yield Sentence(
        (
            f.said(context.ledger.directory.name(owned[0].subject)),
            " owns, rented out or not: ",
            *parts[1:],
            " (",
            f.day_of(owned[0]),
            ").",
        )
    )
