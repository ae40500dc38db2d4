"""How many more chips a lab's average takes is told on top of those that were spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

OURS = "786 H100 behind a team of 18 vs Meta"


@pytest.mark.parametrize(
    "text",
    [
        "How many more GPUs would bring us level with Meta per head?",
        "how many more to match meta",
        "how many more would we need to match them", "how many extra chips to be level with them",
        "how many GPUs short of meta are we", "how many GPUs short are we",
        "how many short of them are we",
    ],
)  # fmt: skip
def test_it_is_on_top_of_the_chips_spoken_of(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, OURS, text)
    assert told.headline.text.endswith("takes about 4,490 H100e more")


def test_all_of_it_is_told_where_nothing_is_said_to_come_on_top(conversing: Conversing) -> None:
    told = last_answer(conversing, OURS, "what would it take to match them")
    assert "5,270 (2,500–11,100) H100e" in told.headline.text


@pytest.mark.parametrize(
    "text",
    ["how many GPUs short of meta are we", "by how many chips are we short of Meta?"],
)
def test_what_ours_is_short_of_a_lab_is_not_its_stock(talking: Conversing, text: str) -> None:
    assert asks(talking, text).startswith("what do we need to match Meta")


@pytest.mark.parametrize(
    "lines",
    [
        ("us vs OpenAI", "how many extra H100s would it take to close the gap?"),
        ("us vs OpenAI", "how many more H100 do we need to match them"),
        ("how many extra H100 do we need to match OpenAI",),
    ],
)
def test_of_our_saved_offer_it_is_on_top_too(talking: Conversing, lines: tuple[str, ...]) -> None:
    assert last_answer(talking, *lines).headline.text.endswith("takes about 19,700 H100 more")


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ((), "what do we need to match OpenAI"),
        (("what if we hire 5",), "what do we need to match OpenAI, 45 researchers"),
        (
            ("what if we buy 1024 more H100", "and hire 5"),
            "what do we need to match OpenAI, 3072 H100, 45 researchers",
        ),
    ],
)
def test_it_is_for_all_who_share_what_was_supposed(
    talking: Conversing, before: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, "us vs OpenAI", *before, "is there any way to equal them?") == asked
