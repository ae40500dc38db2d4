"""A lab put among those spoken of, dollars of each after a price, a pitch, a year by its word."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply


@pytest.mark.parametrize(
    "text",
    ["and where does mistral come in", "where does mistral fit in?", "where would mistral land"],
)
def test_a_lab_comes_in_beside_those_compared(talking: Conversing, text: str) -> None:
    asked = asks(talking, "deepmind vs meta", text)
    assert asked == ("compare Google DeepMind and Meta Superintelligence Labs and Mistral AI")


def test_where_a_lab_sits_is_nothing_else_after_ours(talking: Conversing) -> None:
    assert "Google DeepMind" not in asks(talking, "us vs meta", "where does mistral come in")


@pytest.mark.parametrize("text", ["per researcher with 16 people", "and per person for 16 people"])
def test_of_each_after_a_price_is_dollars(talking: Conversing, text: str) -> None:
    found = reply(talking, "what does renting 512 H100 for a year cost", text)
    assert found.form is Form.DOLLARS
    assert "a year per researcher" in found.answer.headline.text


@pytest.mark.parametrize("text", ["pitch in one sentence", "one line pitch", "pitch it in 1 line"])
def test_a_pitch_is_what_may_be_said(talking: Conversing, text: str) -> None:
    head = last_answer(talking, "us vs meta", text).headline.text
    assert head == "I write no messages; these lines may stand in yours"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("what if we double our cluster by end of next year", "2027-12-31"),
        ("what if we double our cluster by the end of this year", "2026-12-31"),
        ("what if we double our cluster by end of 2027", "2027-12-31"),
    ],
)
def test_ours_doubles_by_that_day(talking: Conversing, text: str, day: str) -> None:
    doubled = f"2048 H100 operational + 2048 H100 announced from {day}, 40 researchers"
    assert asks(talking, text) == f"our saved offer with {doubled}"


def test_a_lease_that_ends_is_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "our lease ends june 2027")
    assert "when it ends (“june 2027”) left out" in answer.understood


@pytest.mark.parametrize(
    ("first", "running"),
    [
        ("us vs meta", "our saved offer with 2048 H100 operational + 2048 H100"),
        ("1024 H100, 20 people vs meta", "1024 H100 operational + 1024 H100"),
    ],
)
@pytest.mark.parametrize(
    "text",
    ["what if we double our cluster by march 2027", "and if we doubled it by march 2027"],
)
def test_what_doubles_by_a_day_does_not_run_today(
    talking: Conversing, first: str, running: str, text: str
) -> None:
    asked = asks(talking, first, text)
    assert asked.startswith(f"{running} announced from March 2027")
    assert asked.endswith("vs Meta Superintelligence Labs")


def test_what_doubles_now_runs_today(talking: Conversing) -> None:
    asked = asks(talking, "us vs meta", "what if we double our cluster")
    assert "announced" not in asked


@pytest.mark.parametrize(
    "text",
    ["what does ours cost per year", "and what would ours cost", "and what does ours rent for"],
)
def test_what_ours_costs_is_none_of_the_lab(talking: Conversing, text: str) -> None:
    assert "Meta" not in asks(talking, "meta", text)
