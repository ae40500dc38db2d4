"""Days and periods are read relative to the day of the question."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.dates import add_months, past, upcoming, when_at

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("june", date(2026, 6, 30)),
        ("december", date(2025, 12, 31)),
        ("november", TODAY),
        ("2026-06", date(2026, 6, 30)),
        ("2026-06-15", date(2026, 6, 15)),
        ("end-2025", date(2025, 12, 31)),
        ("end of 2025", date(2025, 12, 31)),
        ("mid-2025", date(2025, 6, 30)),
        ("2026", TODAY),
        ("q2", date(2026, 6, 30)),
        ("q4 2025", date(2025, 12, 31)),
        ("last month", date(2026, 10, 31)),
        ("last year", date(2025, 12, 31)),
        ("yesterday", date(2026, 11, 23)),
        ("15 june 2026", date(2026, 6, 15)),
        ("june 15, 2026", date(2026, 6, 15)),
        ("15.06.2026", date(2026, 6, 15)),
        ("a year ago", date(2025, 11, 24)),
        ("four months ago", date(2026, 7, 24)),
        ("five months ago", date(2026, 6, 24)),
        ("eleven months ago", date(2025, 12, 24)),
        ("a dozen months ago", date(2025, 11, 24)),
        ("a couple of years ago", date(2024, 11, 24)),
        ("four weeks ago", date(2026, 10, 27)),
        ("twenty-five days ago", date(2026, 10, 30)),
        ("10 days ago", date(2026, 11, 14)),
    ],
)
def test_as_of_is_the_last_day_of_the_latest_such_period(text: str, day: date) -> None:
    found = when_at(text, 0, TODAY)
    assert found is not None
    assert past(found[0], TODAY) == day


@pytest.mark.parametrize("text", ["2027", "next year", "march 2027", "2027-01-01", "h1 2027"])
def test_a_period_ahead_is_no_as_of(text: str) -> None:
    found = when_at(text, 0, TODAY)
    assert found is not None
    assert past(found[0], TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("march", date(2027, 3, 1)),
        ("december", date(2026, 12, 1)),
        ("q2 2027", date(2027, 4, 1)),
        ("next year", date(2027, 1, 1)),
        ("next spring", date(2027, 3, 1)),
        ("summer", date(2027, 6, 1)),
        ("1 may 2027", date(2027, 5, 1)),
        ("h2 2027", date(2027, 7, 1)),
        ("end of 2027", date(2027, 12, 31)),
    ],
)
def test_what_opens_does_so_on_the_first_day_of_the_next_such_period(text: str, day: date) -> None:
    found = when_at(text, 0, TODAY)
    assert found is not None
    assert upcoming(found[0], TODAY).first == day


def test_a_month_later_stays_inside_the_month() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)


@pytest.mark.parametrize("text", ["2026-13-01", "31 february 2026", "marching", "augustus"])
def test_what_is_no_date_is_none(text: str) -> None:
    found = when_at(text, 0, TODAY)
    assert found is None or text[: found[1]] != text


@pytest.mark.parametrize(
    "text", ["two or three months ago", "9999999 days ago", "months ago", "4000 years ago"]
)
def test_what_tells_no_single_day_that_there_was_is_no_date(text: str) -> None:
    assert when_at(text, 0, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("next december", date(2027, 12, 1)),
        ("next january", date(2027, 1, 1)),
        ("next november", date(2027, 11, 1)),
        ("coming december", date(2026, 12, 1)),
        ("last december", date(2025, 12, 1)),
    ],
)
def test_the_next_one_of_a_month_is_not_that_which_comes_first(text: str, day: date) -> None:
    found = when_at(text, 0, TODAY)
    assert found is not None
    assert found[0].first == day


@pytest.mark.parametrize(
    "text", ["year end 2024", "year-end 2024", "year-end of 2024", "eoy 2024", "eoy2024"]
)
def test_the_end_of_a_named_year_is_its_last_day(text: str) -> None:
    found = when_at(text, 0, TODAY)
    assert found is not None
    assert found[0].first == found[0].last == date(2024, 12, 31)
    assert found[1] == len(text)
