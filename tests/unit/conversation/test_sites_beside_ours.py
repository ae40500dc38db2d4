"""What a lab builds or signed, named beside our pitch, and what is asked on about it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

FIRST = "openai says stargate is 10gw, does it matter for our pitch"
SITES = "all data centres called Stargate"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (FIRST, ["compute contracts of OpenAI", SITES, "us vs OpenAI"]),
        ("candidate loves stargate, does openai building it hurt us", [SITES, "us vs OpenAI"]),
        ("does stargate matter for us vs openai", [SITES, "us vs OpenAI"]),
        ("xai has colossus 2, should we worry", ["data centre Colossus 2", "us vs SpaceXAI"]),
        (
            "openai signed with oracle, does that change anything for our offer",
            ["compute contracts of OpenAI", "us vs OpenAI"],
        ),
    ],
)
def test_what_a_lab_builds_is_told_and_then_ours_against_it_today(
    talking: Conversing, text: str, asked: list[str]
) -> None:
    assert last(talking, text) == asked


@pytest.mark.parametrize(
    "text", ["how much of it is up", "so how much of that is running today", "how many are live"]
)
def test_how_much_of_it_is_up_is_asked_of_the_sites_named_before(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, FIRST, text) == SITES


@pytest.mark.parametrize(
    "text", ["so whats the honest gap today", "what's the real gap", "ok the actual gap now"]
)
def test_the_honest_gap_is_that_of_our_offer(talking: Conversing, text: str) -> None:
    assert asks(talking, FIRST, "how much of it is up", text) == "us vs OpenAI"


@pytest.mark.parametrize(
    "text", ["and end of next year?", "what about next year", "by the end of 2027?", "mid 2028?"]
)
def test_no_forecast_is_given_of_an_offer(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, FIRST, text)
    assert answer.headline.text.startswith("I give no forecast")
