"""Data centres as of a day before their first reading: what they ran then is not on record."""

from __future__ import annotations

import pytest

from bot.services import Services
from tests.unit.book import ask
from tests.unit.told import text


@pytest.mark.parametrize(
    "asked",
    [
        "biggest data centres as of June 2026",
        "largest data centres in Texas in January 2026",
        "data centers in Ohio as of March 2026",
        "all data centres as of 1 May 2026",
    ],
)
def test_before_the_first_reading_none_is_called_the_largest(
    services: Services, asked: str
) -> None:
    answer = ask(services, asked)
    assert "is not on record: the oldest reading kept is of 6 Jul 2026" in answer.headline.text
    assert "they may have run by then" in text(answer)
    assert "the largest" not in answer.headline.text


def test_of_some_the_first_reading_is_later(services: Services) -> None:
    told = ask(services, "all data centres as of 15 July 2026").headline.text
    assert "with a reading by 15 Jul 2026: 32" in told
    assert "of 21 more the first reading is later" in told


def test_of_those_that_do_not_run_the_largest_forecast_comes_first(services: Services) -> None:
    told = ask(services, "data centres in Michigan").headline.text
    assert "none of them as running; the largest forecast Stargate Michigan" in told


def test_of_today_nothing_is_said_of_later_readings(services: Services) -> None:
    told = text(ask(services, "biggest data centres"))
    assert "first reading" not in told


@pytest.mark.parametrize("asked", ["power of all data centres as of June 2026"])
def test_their_power_by_then_is_not_on_record_either(services: Services, asked: str) -> None:
    assert "first reading kept is of a later day" in text(ask(services, asked))


def test_one_alone_may_have_run_before(services: Services) -> None:
    told = text(ask(services, "how big was Colossus 2 as of June 2026"))
    assert "The first reading kept is of " in told
