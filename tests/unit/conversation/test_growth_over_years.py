"""A headcount over so many years: its history from then on, and that of the compute after it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, last_question

TWO_YEARS = date(2024, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "anthropic headcount over the past two years",
        "anthropic headcount over the last 2 years",
        "how has anthropic's headcount moved over the past 24 months",
        "how did anthropic's staff grow over two years",
        "anthropic headcount trend, past two years",
        "how much has anthropic's headcount grown in two years",
    ],
)
def test_it_is_told_from_then_on_and_nothing_is_left_out(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("Anthropic: 915 people on 31 Dec 2024, 2,300 on")
    assert "left out" not in told.understood
    assert told.question.since is not None
    assert abs((told.question.since - TWO_YEARS).days) < 15


@pytest.mark.parametrize(
    "text",
    [
        "how has OpenAI's headcount moved over the past two years",
        "OpenAI headcount over the last 2 years",
    ],
)
def test_the_count_that_stands_in_for_that_day_is_named(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text == "OpenAI: 1,600 people on 30 Sep 2024, 4,500 on 21 Mar 2026 (2.8×)"
    assert told.verdict[0].text.startswith("Of 24 Nov 2024 there is no figure on record")
    assert {"F-148", "F-149", "F-150"} <= {fact.id for fact in told.sources()}


@pytest.mark.parametrize("text", ["and their compute?", "and compute", "what about their compute"])
def test_the_compute_after_it_is_of_the_same_time(talking: Conversing, text: str) -> None:
    told = last_question(talking, "anthropic headcount over the past two years", text)
    assert (told.topic, told.since) == ("growth", TWO_YEARS)


@pytest.mark.parametrize("text", ["and their staff?", "and headcount", "what about their people"])
def test_so_is_the_staff_after_the_compute(talking: Conversing, text: str) -> None:
    before = "how did anthropic's compute grow over the past two years"
    told = last_question(talking, before, text)
    assert (told.topic, told.since) == ("staff-growth", TWO_YEARS)


@pytest.mark.parametrize("text", ["past 3 years", "over the last three years", "in 3 years"])
def test_three_years_are_no_contract(talking: Conversing, text: str) -> None:
    told = last_answer(talking, f"anthropic headcount growth, {text}")
    assert told.headline.text.startswith("Anthropic: 300 people on 13 Dec 2023, 2,300 on")
    assert "left out" not in told.understood
