"""An answer: one object that every surface renders and none adds to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Final, TypedDict, Unpack

from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, distinct

LONGEST_HEADLINE: Final = 150
"""Characters that every surface shows of one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the JSON contract; without an estimate the note says why there is none."""

    key: str
    estimate: Estimate | None
    note: str = ""


Cell = Shown | Name | Sentence


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; the first column names the row, the others are figures."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    card: tuple[int, ...] = ()
    """Places of the rows that a card shows where it cannot show all; none means the first."""

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row has a cell for each column")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart with its interval."""

    label: str
    estimate: Estimate
    ours: bool = False
    """Whether it is the asker's own: the bar that the eye is to find first."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of one quantity on one axis; `finding` says in words what the picture shows."""

    title: str
    unit: str
    bars: tuple[Bar, ...]
    finding: Sentence
    ends: str = ""
    """From what to what a bar's interval reaches, where that is not the 5th to 95th percentile."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What a recruiter can do with the figures; each sentence holds under them."""

    say: tuple[Sentence, ...] = ()
    dont_say: tuple[Sentence, ...] = ()
    concede: tuple[Sentence, ...] = ()
    ask: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What Assay says to a question on a day."""

    kind: Kind
    understood: str
    question: Question
    on: date
    headline: Sentence
    """At most 150 characters: the header of a message."""
    verdict: tuple[Sentence, ...] = ()
    is_list: bool = False
    """Whether the verdict is wanted as the items of a list, however few they are."""
    figures: tuple[Figure, ...] = ()
    table: Table | None = None
    chart: Chart | None = None
    advice: Advice = Advice()
    flips: tuple[Sentence, ...] = ()
    caveats: tuple[Sentence, ...] = ()
    choices: tuple[Choice, ...] = ()
    """Ways to settle what was not clear."""
    next: tuple[Choice, ...] = ()
    """The next sensible questions."""
    besides: tuple[Choice, ...] = ()
    """What else the message asks; it comes first among `next`, for a surface of one answer."""
    people: int | None = None
    """How many people of the pool it tells of; a notification says so, and nobody's name."""
    listed: tuple[Fact, ...] = ()
    """Facts that the answer is about as a whole, as a source answer's."""

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence, in reading order."""
        yield from (self.headline, *self.verdict)
        if self.chart:
            yield self.chart.finding
        a = self.advice
        yield from (*a.say, *a.dont_say, *a.concede, *a.ask, *self.flips, *self.caveats)

    def sources(self) -> tuple[Fact, ...]:
        """Every fact shown, each once, in order of first appearance."""
        return self._sources

    @cached_property
    def _sources(self) -> tuple[Fact, ...]:
        return distinct(chain.from_iterable(self._cited()))

    def _cited(self) -> Iterator[tuple[Fact, ...]]:
        yield from (figure.estimate.facts for figure in self.figures if figure.estimate)
        for row in self.table.rows if self.table else ():
            yield from (cell.facts for cell in row if not isinstance(cell, Name))
        yield from (bar.estimate.facts for bar in (self.chart.bars if self.chart else ()))
        for line in self.sentences():
            yield from (part.facts for part in line.parts if isinstance(part, Shown))
        yield self.listed

    def figure(self, key: str) -> Figure | None:
        """The figure of this key, or None."""
        return next((figure for figure in self.figures if figure.key == key), None)


class Parts(TypedDict, total=False):
    """What an answer may have beside its headline, each as `Answer` tells it."""

    verdict: tuple[Sentence, ...]
    is_list: bool
    figures: tuple[Figure, ...]
    table: Table | None
    chart: Chart | None
    advice: Advice
    flips: tuple[Sentence, ...]
    caveats: tuple[Sentence, ...]
    choices: tuple[Choice, ...]
    next: tuple[Choice, ...]
    people: int | None
    listed: tuple[Fact, ...]


def plain_answer(
    kind: Kind,
    on: date,
    headline: Sentence,
    question: Question | None = None,
    **parts: Unpack[Parts],
) -> Answer:
    """An answer that tells nothing of how a question was read: none was, or it is of somebody."""
    asked = question or Question(kind)
    return Answer(kind=kind, understood="", question=asked, on=on, headline=headline, **parts)


def followed_up(answer: Answer) -> Answer:
    """The answer where what else was asked is answered after it, and so is offered no more."""
    others = tuple(way for way in answer.next if way not in answer.besides)
    return replace(answer, next=others) if answer.besides else answer


PERSONAL: Final = frozenset({Kind.CANDIDATE, Kind.POOL})
"""Kinds of answers that are about people, whatever they hold."""


def is_personal(question: Question) -> bool:
    """Whether a question is about people."""
    return question.kind in PERSONAL or question.person is not None


@dataclass(frozen=True, slots=True)
class Shareable:
    """An answer that may be posted in a channel: figures and their caveats, no coaching.

    Raises ValueError for an answer about people: there is none of those in a channel.
    """

    answer: Answer

    def __post_init__(self) -> None:
        if self.answer.kind in PERSONAL or is_personal(self.answer.question):
            raise ValueError("an answer about people is for nobody but the one who asked")


def shareable(answer: Answer) -> Shareable:
    """What a channel may see: the advice, the buttons and the choices are for the asker alone.

    Of an answer about people, nothing but that there is none here.
    """
    if answer.kind in PERSONAL or is_personal(answer.question):
        return Shareable(_withheld(answer.on))
    return Shareable(replace(answer, advice=Advice(), choices=(), next=()))


def _withheld(on: date) -> Answer:
    return plain_answer(
        Kind.REFUSAL,
        on,
        headline=sentence("Answers about people stay in the direct message"),
    )
