"""What a part of a brief is told by, and what every part says of its works alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.people import lines
from bot.answering.people.brief import Brief, plural, tied_text
from bot.answers import Advice, Table
from bot.candidates.evidence import Line
from bot.candidates.runs import Run
from bot.compute.estimates import from_fact
from bot.compute.offers import chip_price
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Unit, derive
from bot.questions.about_people import of_brief
from bot.questions.types import Assumptions, Question

_NO_ADVICE: Final = Advice()
SILENCE: Final = sentence("That says nothing about experience: most work is never published.")


@dataclass(frozen=True, slots=True)
class Told:
    """What a part says, and the lines of evidence that it rests on."""

    headline: Sentence
    verdict: tuple[Sentence, ...] = ()
    shown: tuple[Line, ...] = ()
    table: Table | None = None
    advice: Advice = _NO_ADVICE


def counted(found: tuple[Line, ...]) -> Shown:
    """`3 works`, resting on all of them."""
    facts = [line.fact for line in found]
    return f.counted(len(facts), *facts, write=lambda n: plural(n, "work"))


def tied(b: Brief) -> Shown:
    """How many of the works are about models whose training is published."""
    facts = [line.fact for line in b.found.lines]
    return f.counted(len(b.found.with_runs), *facts, write=tied_text)


def which(question: Question) -> Name:
    """Which works are meant: ` on systems of 2024`; empty of all of them."""
    since, until = question.since, of_brief.last_day(question)
    if since is None or until is None or since == of_brief.EARLIEST:
        return f.said(of_brief.narrowed(question, _day))
    kind = of_brief.of_kind(question)
    is_year = (since, until) == (date(since.year, 1, 1), date(since.year, 12, 31))
    days = f"of {since.year}" if is_year else f"from {_day(since)} to {_day(until)}"
    return f.said(f"{kind} {days}")


def _day(day: date) -> str:
    return f.day_text(day)


def lines_of(shown: Iterable[Line], b: Brief) -> Iterator[Sentence]:
    """A sentence of each."""
    return (lines.told(line, b.context.ledger) for line in shown)


# What a published run comes to in GPU-hours, and what these would rent for today.


def hours_told(run: Run, context: Context) -> Sentence | None:
    """The published GPU-hours of a run with their rent; None where no hours are published."""
    chip = run.hours.detail("chip") if run.hours else None
    if run.hours is None or not run.hours.value or chip is None:
        return None
    told = sentence(
        "It took about {n} GPU-hours of {chip}",
        n=f.value_of(run.hours, f.quantity_text),
        chip=f.said(context.name(chip)),
    )
    price = chip_price(chip, context.ledger, Assumptions())
    if price is None:
        return told.stopped()
    hours = from_fact("the published hours", run.hours, Unit.CHIP_HOURS)
    rent = sentence(
        ", some {usd} to rent today ({basis}, {day}).",
        usd=f.middle(derive(Unit.USD, [hours, price.estimate]), f.usd_text),
        basis=f.said(price.words),
        day=f.day_of(price.headline),
    )
    return Sentence((*told.parts, *rent.parts))
