"""What a part of a brief is told by, and what every part says of its works alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.people import lines
from bot.answering.people.brief import Brief, plural, tied_text
from bot.answers import Advice, Table
from bot.candidates.evidence import Line
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.about_people import of_brief
from bot.questions.types import Question

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
