"""The answer book, asked as a person would ask it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from bot.answers import Answer
from bot.quantities import Estimate
from bot.services import Asker, Services

DAY = date(2026, 11, 24)
US = Asker.operator("U01ANA", team="T01TEST")
OUR_OFFER = "our offer is 2048 H100 for 40 researchers"
TOLERANCE = 0.01


def ask(services: Services, text: str, day: date = DAY) -> Answer:
    """Asked by somebody whose workspace has saved nothing."""
    return services.ask(text, Asker.operator("U02BEN", team="T02NONE"), day)


@dataclass(frozen=True)
class Book:
    """Questions of a workspace whose saved offer is 2,048 H100 for 40 researchers."""

    services: Services

    def ask(self, text: str) -> Page:
        return Page(self.services.ask(text, US, DAY))


@dataclass(frozen=True)
class Page:
    """One answer, with verbs that read like the book."""

    answer: Answer

    @property
    def kind(self) -> str:
        return self.answer.kind

    @property
    def verdict(self) -> str:
        lines = (self.answer.headline, *self.answer.verdict)
        return " ".join(line.text for line in lines)

    @property
    def caveats(self) -> str:
        return " ".join(line.text for line in self.answer.caveats)

    @property
    def flips(self) -> str:
        return " ".join(line.text for line in self.answer.flips)

    @property
    def advice(self) -> str:
        a = self.answer.advice
        return " ".join(line.text for line in (*a.say, *a.dont_say, *a.concede, *a.ask))

    def estimate(self, key: str) -> Estimate:
        figure = self.answer.figure(key)
        assert figure is not None, f"no figure {key}"
        assert figure.estimate is not None, f"{key} is null: {figure.note}"
        return figure.estimate

    def shows(
        self, key: str, median: float, low: float | None = None, high: float | None = None
    ) -> None:
        """The figure is this to within 1 %, the ends too where they are given."""
        found = self.estimate(key)
        assert found.median == pytest.approx(median, rel=TOLERANCE), key
        if low is not None:
            assert found.low == pytest.approx(low, rel=TOLERANCE), f"{key}, low"
        if high is not None:
            assert found.high == pytest.approx(high, rel=TOLERANCE), f"{key}, high"

    def has_no(self, key: str) -> str:
        """The figure is null; returns the note that says why."""
        figure = self.answer.figure(key)
        assert figure is not None, f"no figure {key}"
        assert figure.estimate is None, f"{key} is {figure.estimate}"
        assert figure.note, f"{key} is null without a reason"
        return figure.note

    def rests_on(self, key: str, *facts: str) -> None:
        """The facts are among those behind the figure."""
        assert set(facts) <= {fact.id for fact in self.estimate(key).facts}


def open_book(services: Services) -> Book:
    """A book whose workspace has saved its offer."""
    services.ask(OUR_OFFER, US, DAY)
    return Book(services)


def fixed_now() -> datetime:
    from datetime import UTC

    return datetime(2026, 11, 24, 9, tzinfo=UTC)
