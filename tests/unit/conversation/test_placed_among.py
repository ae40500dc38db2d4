"""Where an offer stands among labs, and lists of labs, in words that are no rank of their own."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

OFFER = "3000 B200, 55 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "where'd 3000 B200 for 55 people slot in",
        "where would 3000 B200 for 55 people fit in",
        "where does 3000 B200 for 55 place us",
        "where'd we land with 3000 B200 for 55 people",
        "how high up would 3000 B200 for 55 get us",
        "3000 B200 / 55 ppl - what spot is that",
        "so where would 3000 B200 across 55 end up in the table",
    ],
)
def test_an_offer_has_its_place(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text) == f"{OFFER}, vs everyone"


@pytest.mark.parametrize(
    "text",
    [
        "can you do me a top five by flops, not headcount",
        "do me a top 5 by flops",
        "gimme the top three labs by total compute",
        "could you pull up a top 3 by compute rather than people",
        "knock up a top four by gpus",
        "run me the biggest 5 by compute",
    ],
)
def test_a_list_is_asked_for(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text).startswith("rank all labs")


@pytest.mark.parametrize(
    "text",
    [
        "ok whats the smallest lab you've got numbers on",
        "which lab's the tiniest you have data for",
        "who's the smallest on your list",
        "smallest one with a figure",
        "what is the least compute you have on record",
        "the littlest lab you track",
    ],
)
def test_the_least_of_all_that_are_tracked(conversing: Conversing, text: str) -> None:
    lines = ("compare Thinking Machines and Reflection AI", text)
    told = last_answer(conversing, *lines).headline.text
    assert told.startswith("CZ Biohub has the least in total")


def test_an_offer_against_a_lab_is_no_rank(conversing: Conversing) -> None:
    text = "where would 2048 H100 for 40 people land vs openai"
    assert asks(conversing, text) == "2048 H100, 40 researchers, vs OpenAI"
