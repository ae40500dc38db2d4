"""The month before the week that was told, which is no digest but what moved then."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("and the month before that?", "2026-10-17"),
        ("the previous month", "2026-10-17"),
        ("what about the whole month before", "2026-10-17"),
        ("two months before that", "2026-09-17"),
        ("and the quarter before", "2026-08-17"),
        ("the fortnight before that", "2026-11-03"),
        ("what did i miss the month before", "2026-10-17"),
    ],
)
def test_a_month_before_the_week_is_what_moved_then(
    talking: Conversing, text: str, since: str
) -> None:
    found = asks(talking, "this week's digest", text)
    assert found == f"what moved since {since}, as of 2026-11-17"


def test_week_by_week_it_stays_the_digest(talking: Conversing) -> None:
    assert asks(talking, "this week's digest", "the week before").startswith("weekly digest since")


def test_before_a_month_comes_a_month(talking: Conversing) -> None:
    again = ("this week's digest", "the month before", "the month before")
    assert asks(talking, *again) == "what moved since 2026-09-17, as of 2026-10-17"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("anything noteworthy on the market these past two weeks?", "what moved in 14 days"),
        ("anything interesting in the last 10 days", "what moved in 10 days"),
        ("what have i missed since november 1st", "what moved since 2026-11-01"),
        ("What's new since I was away, say the start of November?", "what moved since 2026-11-01"),
        ("what's changed since i was off, i.e. 1 november", "what moved since 2026-11-01"),
        ("what moved since I last looked, around early october", "what moved since 2026-10-01"),
        ("anything interesting this week", "weekly digest"),
        ("what was in the digest two weeks ago", "weekly digest since 2026-11-10"),
    ],
)
def test_a_longer_time_is_no_digest_of_a_week(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("did rental prices shift", "are GPU prices up or down, since 2026-06-01"),
        ("have gpu prices moved", "are GPU prices up or down, since 2026-06-01"),
        ("what about prices", "are GPU prices up or down, since 2026-06-01"),
        ("any new models", "open-weight models since 2026-06-01"),
        ("and models?", "open-weight models since 2026-06-01"),
        ("anything on contracts", "compute contracts of all labs since 2026-06-01"),
        ("any new models this week", "models this week"),
    ],
)
def test_a_section_after_a_longer_time_is_of_that_time(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, "what moved since 1 June", text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "did rental prices shift",
        "have prices moved",
        "how have rental rates moved lately",
        "have gpu prices shifted",
        "are hourly rates moving",
        "did rental rates move at all",
    ],
)
def test_prices_that_moved_are_no_other_news(talking: Conversing, text: str) -> None:
    assert asks(talking, text).startswith("are GPU prices up or down")


@pytest.mark.parametrize("before", ["this week's digest", "what moved this week"])
@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("and the past month", "what moved in 30 days"),
        ("what about the past quarter", "what moved in 90 days"),
        ("and the whole last year?", "what moved in 365 days"),
        ("and over the last few months", "what moved in 90 days"),
        ("the past couple of months", "what moved in 60 days"),
        ("past three months please", "what moved in 90 days"),
    ],
)
def test_the_past_month_ends_now(talking: Conversing, before: str, text: str, asked: str) -> None:
    assert asks(talking, before, text) == asked


def test_a_longer_time_is_of_the_same_labs(talking: Conversing) -> None:
    told = asks(talking, "weekly digest at openai", "and the last quarter")
    assert told == "what moved at OpenAI in 90 days"
    again = ("what moved at meta in the last 30 days", "and the past week")
    assert asks(talking, *again) == "what moved at Meta Superintelligence Labs in 7 days"
