"""`how much compute went into GPT-4`: what is published of it, and nothing of other chips."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.next_steps import button
from bot.answering.offers.beside_times import base_left_out
from bot.answering.offers.reach_words import unpublished
from bot.answers import Advice, Answer, Figure
from bot.compute.estimates import from_fact
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Kind, Question
from storage.records import Fact, Metric

_SAID = sentence("What the source states of the run itself; nothing is scaled to other chips.")
_NO_CHIPS = sentence("On which chips it ran, and on how many, is not on record here.")
_NO_COUNT = sentence("On how many chips at once it ran is not on record here.")
_TWO: Final = 2
_HOURS: Final = 24
_SIGNS: Final = (": ", ", ")
_NO_DAYS = sentence("How many days it took is not on record here.")
_ONCE = sentence("Of the final run alone: trials, and runs that failed, are not in it.")


def took(question: Question, context: Context) -> Answer:
    """The FLOP and the GPU-hours of each run, each with its source."""
    found = {run: _facts(run, context) for run in question.runs}
    known = {run for run, facts in found.items() if facts}
    lines = [*_more(found, context)]
    lines += [_line(fact, context) for facts in found.values() for fact in facts]
    none = unpublished(question.runs, known, context)
    base = base_left_out(filter(found.get, found), context)
    lead = _at_once(found, context)
    rest = lines if lead else lines[1:]
    told = only(base, *(line.stopped() for line in rest), none if lines else None)
    return context.answer(
        Kind.REACH,
        question,
        headline=lead or lines[0] if lines else none or sentence("What this took is not published"),
        verdict=(*told, *_hardware(found, context), *_days(found, context), _SAID) if lines else (),
        figures=tuple(_figure(fact) for facts in found.values() for fact in facts),
        advice=Advice(dont_say=(sentence("An estimate of it as what the lab published."),)),
        caveats=(_ONCE, _NO_DAYS) if lines else (),
        next=tuple(
            button(f"{context.name(run)} on our chips", _on_ours(run), context)
            for run in question.runs[:1]
        ),
    )


def _at_once(found: Mapping[str, Sequence[Fact]], context: Context) -> Sentence | None:
    """On how many chips one run was trained, and its amounts; None where no source counts them."""
    facts = next(iter(found.values())) if len(found) == 1 else ()
    on = _counted(facts)
    if on is None:
        return None
    told = sentence(
        "{run} was trained on {n} {chip}",
        run=f.said(context.name(on.subject)),
        n=f.cited(f.exact_text(float(on.detail("chips") or 0)), on),
        chip=f.said(context.name(on.detail("chip") or "")),
    )
    for sign, fact in zip(_SIGNS, reversed(facts), strict=False):
        told = Sentence((*told.parts, sign, *_amount(fact, context).parts))
    return told


def _hardware(found: Mapping[str, Sequence[Fact]], context: Context) -> Iterator[Sentence]:
    """On how many chips each ran; that it is not known, as far as no source tells."""
    known = {run: _counted(facts) for run, facts in found.items() if facts}
    for fact in filter(None, known.values()):
        yield sentence(
            "{run} ran on {n} {chip}.",
            run=f.said(context.name(fact.subject)),
            n=f.cited(f.exact_text(float(fact.detail("chips") or 0)), fact),
            chip=f.said(context.name(fact.detail("chip") or "")),
        )
    if None in known.values():
        left = [facts for run, facts in found.items() if facts and known[run] is None]
        named = all(any(fact.detail("chip") for fact in facts) for facts in left)
        yield _NO_COUNT if named else _NO_CHIPS


def _days(found: Mapping[str, Sequence[Fact]], context: Context) -> Iterator[Sentence]:
    """What the hours come to on so many chips, where a source states both."""
    for facts in found.values():
        hours = next((x for x in facts if x.metric == Metric.GPU_HOURS and x.value), None)
        on = _counted(facts)
        count = float(on.detail("chips") or 0) if on else 0.0
        if hours is None or on is None or not count:
            continue
        yield sentence(
            "{run}: those hours on {n} chips are about {days} days, were all of them on it all the"
            " time.",
            run=f.said(context.name(hours.subject)),
            n=f.cited(f.exact_text(count), on),
            days=f.counted((hours.value or 0.0) / count / _HOURS, hours, on, write=f.quantity_text),
        )


def _counted(facts: Sequence[Fact]) -> Fact | None:
    """The fact that says on how many chips of which kind a run was trained."""
    return next((x for x in facts if x.detail("chip") and x.detail("chips")), None)


def _facts(run: str, context: Context) -> tuple[Fact, ...]:
    kinds = (Metric.TRAINING_FLOP, Metric.GPU_HOURS)
    latest = (context.ledger.latest(run, metric) for metric in kinds)
    return tuple(fact for fact in latest if fact and fact.value)


def _more(found: Mapping[str, Sequence[Fact]], context: Context) -> Iterator[Sentence]:
    """Which of two runs took more, by their FLOP, and how many times as much."""
    every = (fact for facts in found.values() for fact in facts)
    work = [fact for fact in every if fact.metric == Metric.TRAINING_FLOP]
    if len(found) != _TWO or len(work) != _TWO:
        return
    less, more = sorted(work, key=lambda fact: fact.value or 0.0)
    yield sentence(
        "{more} took {n}× the FLOP of training of {less}",
        more=f.said(context.name(more.subject)),
        n=f.counted((more.value or 0.0) / (less.value or 1.0), more, less, write=f.times_text),
        less=f.said(context.name(less.subject)),
    )


def _on_ours(run: str) -> Question:
    return Question(Kind.REACH, runs=(run,), uses_saved=True)


def _line(fact: Fact, context: Context) -> Sentence:
    where = sentence(
        " ({source}, {day}, grade {grade})",
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        grade=f.said(fact.grade.value),
    )
    run = sentence("{run}: ", run=f.said(context.name(fact.subject)))
    return Sentence((*run.parts, *_amount(fact, context).parts, *where.parts))


def _amount(fact: Fact, context: Context) -> Sentence:
    """`about 2.79 million GPU-hours of H800`."""
    is_flop = fact.metric == Metric.TRAINING_FLOP
    chip = fact.detail("chip")
    of_chip = f" of {context.name(chip)}" if chip and not is_flop else ""
    return sentence(
        "about {n} {unit}",
        n=f.value_of(fact, f.flop_text if is_flop else f.quantity_text),
        unit=f.said("FLOP of training" if is_flop else f"GPU-hours{of_chip}"),
    )


def _figure(fact: Fact) -> Figure:
    key = fact.subject.rpartition("/")[2]
    if fact.metric == Metric.TRAINING_FLOP:
        work = from_fact("the published FLOP", fact, Unit.FLOP)
        return Figure(f"reach.{key}.training_flop", work)
    return Figure(
        f"reach.{key}.published_hours", from_fact("the published hours", fact, Unit.CHIP_HOURS)
    )
