"""How much power a deal is of, and which of two that were told one after the other is bigger."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

ORACLE = "tell me about the OpenAI Oracle deal"
GOOGLE = "and what does Anthropic have with google"


@pytest.mark.parametrize(
    "text",
    ["how many gigawatts", "how much power is that", "how many GW is it", "how many MW",
     "what's the capacity of that deal"],
)  # fmt: skip
def test_the_power_of_one_deal_leads(talking: Conversing, text: str) -> None:
    assert "4.5 GW" in last_answer(talking, ORACLE, text).headline.text


@pytest.mark.parametrize("text", ["how many gigawatts", "how much power"])
def test_of_several_it_is_no_sum(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what deals does OpenAI have", text)
    assert told.headline.text == "I don't add up what OpenAI has signed"


@pytest.mark.parametrize("text", ["how many chips is that", "how many GPUs does that come to"])
def test_chips_are_still_not_on_record(talking: Conversing, text: str) -> None:
    assert "how many chips" in last_answer(talking, ORACLE, text).headline.text


@pytest.mark.parametrize(
    "text",
    ["which one's bigger", "which is bigger", "which deal is larger", "which of the two is bigger"],
)
def test_two_deals_are_not_taken_for_two_labs(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ORACLE, GOOGLE, text)
    assert told.headline.text.startswith("I don't hold one deal against another")
    ways = [each.text for each in told.next]
    assert ways[:2] == [
        "compute contracts of OpenAI with Oracle",
        "compute contracts of Anthropic with Google DeepMind",
    ]
