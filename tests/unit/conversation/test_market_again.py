"""The market asked on about in few words: two labs, a longer time, another lab, and reasons."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

NEWS = ("what moved at deepmind this week", "and anthropic")


@pytest.mark.parametrize(
    "text",
    [
        "compare those two",
        "compare the two",
        "how do they compare",
        "the two side by side",
        "put them side by side",
        "compare both",
    ],
)
def test_after_news_two_are_compared_by_what_moved(talking: Conversing, text: str) -> None:
    asked = asks(talking, *NEWS, text)
    assert asked.startswith("what moved at")
    assert "Anthropic" in asked
    assert "Google DeepMind" in asked


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("over the quarter", 90),
        ("over the whole month", 30),
        ("how about over the year", 365),
        ("across the last quarter", 90),
        ("for the fortnight", 14),
        ("during the past month then", 30),
    ],
)
def test_a_longer_time_is_of_the_news(talking: Conversing, text: str, days: int) -> None:
    asked = asks(talking, "what moved at deepmind this week", text)
    assert asked == f"what moved at Google DeepMind in {days} days"


@pytest.mark.parametrize(
    "text",
    [
        "did anthropic do the same",
        "has anthropic done the same",
        "is anthropic doing likewise",
        "anthropic did that too",
        "did anthropic do that as well",
        "and does anthropic do the same",
    ],
)
@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("roles closed at openai since february", "Anthropic since 2026-02-01"),
        ("headcount of openai", "headcount of Anthropic"),
        ("compute contracts of openai", "compute contracts of Anthropic"),
    ],
)
def test_the_same_of_another_is_what_was_asked(
    talking: Conversing, first: str, asked: str, text: str
) -> None:
    assert asks(talking, first, text).endswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "why'd they go",
        "why did those go",
        "how come they went",
        "why have they gone",
        "why were they pulled",
        "why did they disappear",
    ],
)
def test_no_board_tells_why_roles_went(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "roles closed at openai since february", text)
    assert told.headline.text == "No job board tells why roles open or close"


@pytest.mark.parametrize(
    "text",
    [
        "good or bad sign?",
        "is that a good sign",
        "bad news?",
        "is it a bad sign or not",
        "good thing?",
        "is that good news for us",
    ],
)
def test_a_sign_is_no_prediction_of_people(talking: Conversing, text: str) -> None:
    assert asks(talking, NEWS[0], text).startswith("what moved at Google DeepMind")


@pytest.mark.parametrize(
    "text", ["how many total", "total?", "in all?", "whats the total", "altogether?"]
)
def test_a_total_is_of_the_roles(talking: Conversing, text: str) -> None:
    first = "open roles on evaluations"
    assert asks(talking, first, "list them", text) == first


@pytest.mark.parametrize(
    "text",
    [
        "does openai have anything bigger",
        "has openai got a bigger one",
        "does openai run anything larger than that",
        "does openai have something comparable",
        "has openai any bigger sites",
        "does openai have a larger data centre",
    ],
)
def test_bigger_than_a_site_is_another_site(talking: Conversing, text: str) -> None:
    assert asks(talking, "data centre colossus 2", text) == "sites of OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "thats ancient",
        "that's old",
        "wow that is really dated",
        "god those are dated",
        "those are pretty old numbers",
        "it's so stale",
    ],
)
def test_that_it_is_old_asks_for_its_day(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "headcount of openai", text).headline.text
    assert told.startswith("248 days old: OpenAI, headcount")


@pytest.mark.parametrize(
    "text",
    [
        "who's growing faster",
        "which is shrinking more",
        "who opened more roles",
        "which of the two is slowing down the most",
        "and which one is hiring more",
        "who closed the most",
    ],
)
def test_after_the_news_of_two_it_is_asked_of_both(talking: Conversing, text: str) -> None:
    asked = asks(talking, "what moved at openai this week", "and anthropic", text)
    assert asked == "what moved at OpenAI and Anthropic"
