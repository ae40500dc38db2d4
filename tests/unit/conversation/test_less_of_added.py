"""Less of what was just added, after a complaint: `too rich. 100 then`; and a part of theirs."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, told

ADDED = "what if we add 512 H100"


@pytest.mark.parametrize(
    "text",
    [
        "too rich. 200 then",
        "too pricey, make it 200",
        "ouch. 200?",
        "that's too much. 200",
        "way over budget, how about 200",
        "we can't afford that, say 200",
        "hm too many, 200 instead",
        "no, 200 of those",
    ],
)
def test_it_is_the_number_of_what_was_added(talking: Conversing, text: str) -> None:
    assert "2248 H100, 40 researchers" in told(talking, ADDED, text)
    lines = ("our offer is 2048 H100 for 40 researchers", ADDED)
    assert "2248 H100, 40 researchers" in told(talking, *lines, text)


def test_so_it_is_after_their_price(talking: Conversing) -> None:
    lines = ("what if we had 300 GB300 on top", "what's that going to cost a month")
    assert "2048 H100 + 100 GB300, 40 r" in told(talking, *lines, "too rich. 100 then")


def test_so_it_is_of_an_offer_that_was_told(conversing: Conversing) -> None:
    lines = ("512 H200 for 18 people", "what if we add 128 B200", "too many, 64")
    assert told(conversing, *lines) == "512 H200 + 64 B200, 18 researchers"


def test_a_number_that_is_more_is_not_of_what_was_added(conversing: Conversing) -> None:
    lines = ("512 H200 for 18 people", "what if we had 640 H200", "no, 600 of those")
    assert "1112" not in told(conversing, *lines)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what would it have to be to get to half of theirs", "50%"),
        ("what would we have to spend to be at half their level", "50%"),
        ("how much would it take to reach a third of theirs", "1/3"),
        ("so what'd we need to hit a quarter of what they have", "25%"),
        ("how big does the budget have to be for 20% of theirs", "20%"),
        ("so how many would get us halfway to them", "50%"),
    ],
)
def test_a_part_of_theirs_is_aimed_at(conversing: Conversing, text: str, part: str) -> None:
    budget = "$15M a year for 20 researchers vs OpenAI"
    heard = asks(conversing, budget, text)
    assert heard.startswith(f"what do we need to match {part}")
    assert "OpenAI" in heard


def test_a_ruin_is_no_chip(talking: Conversing) -> None:
    heard = asks(talking, "boss wants to bring on 12 more scientists in q1, ruin it for me")
    assert "what if we hire 12 more" in heard
