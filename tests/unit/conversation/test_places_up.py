"""What it takes to stand higher among the labs is what equals the lab at that place."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

RANK = "where do we stand among all the labs?"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what would get us one place higher?", "what do we need to match Google DeepMind"),
        ("how many H100 to move up a spot", "how many H100 do we need to match Google DeepMind"),
        ("how could we climb a place", "what do we need to match Google DeepMind"),
        ("what would it take to make the top four", "what do we need to match Google DeepMind"),
        (
            "what would it take to get into the top three?",
            "what do we need to match Meta Superintelligence Labs",
        ),
    ],
)
def test_it_is_the_lab_that_stands_there(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, RANK, text) == asked
    assert "by the middle values" in last_answer(talking, RANK, text).understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much do the top three chips cost", "price of H100 and H200 and B200 and A100"),
        ("what do the top ten data centres draw", "all data centres"),
        ("how many people do the top 3 labs have", "rank all labs"),
        ("what do the best two labs have", "rank all labs"),
    ],
)
def test_what_is_asked_of_those_at_the_top_is_no_place_of_ours(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, text) == asked


def test_there_is_no_top_of_none(talking: Conversing) -> None:
    text = "what would it take to get into the top 0"
    assert asks(talking, RANK, text) == "where do we rank among all labs"


def test_it_is_for_those_who_share_what_was_supposed(talking: Conversing) -> None:
    lines = (RANK, "and if we were only 20 researchers?", "what would get us one place higher?")
    assert asks(talking, *lines) == "what do we need to match Google DeepMind, 20 researchers"


def test_in_total_it_is_the_whole_stock(talking: Conversing) -> None:
    lines = ("where do we rank in total", "how could we climb a place")
    assert asks(talking, *lines) == "what do we need to match SpaceXAI, in total"


def test_where_ours_is_among_them_already_that_is_said(talking: Conversing) -> None:
    answer = last_answer(talking, RANK, "what would it take to get into the top five?")
    told = "Your offer is in the top 5 already: place 5 of 5 per researcher"
    assert answer.headline.text == told


def test_where_ours_is_first_there_is_nobody_to_pass(talking: Conversing) -> None:
    lines = ("what if we had 90000 H100", "where do we rank", "how do we gain one place")
    told = "Yours stands first on that list already, by the middle values."
    assert last_answer(talking, *lines).headline.text == told


@pytest.mark.parametrize(
    "text", ["back to our actual numbers", "back to our real offer", "ok, undo all that"]
)
def test_the_order_is_gone_back_to_with_what_is_saved(talking: Conversing, text: str) -> None:
    lines = (RANK, "and if we were only 20 researchers?", text)
    assert asks(talking, *lines) == "where do we rank among all labs"
