"""What of a lab's deals is asked on: one of them in chips, from when, delivered, the largest."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, reply

SIGNED = "did anthropic sign anything new lately for compute"


@pytest.mark.parametrize(
    "text",
    [
        "the google tpu one, how many chips",
        "how many chips is the google one",
        "the google one, how many gpus is that",
        "the google deal: how many tpus",
    ],
)
def test_one_of_them_is_picked_and_is_no_number_of_chips(talking: Conversing, text: str) -> None:
    told = reply(talking, SIGNED, text)
    assert told.text == "compute contracts of Anthropic with Google DeepMind"
    assert "how many chips a deal comes to is not in that record" in told.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "when do they get them",
        "when will anthropic get them",
        "from when",
        "when can they use that",
    ],
)
def test_from_when_it_is_theirs_is_told(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SIGNED, "the google tpu one, how many chips", text)
    assert "from 2027" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "has any of it been delivered yet",
        "is any of that running",
        "is any of it live yet",
        "has it been delivered",
        "which of those are actually running",
    ],
)
def test_what_is_delivered_is_said_not_to_be_on_record(talking: Conversing, text: str) -> None:
    told = reply(talking, "openai contracts", text)
    assert told.text == "how big is OpenAI"
    assert "what of a contract is delivered or runs is not on record" in told.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "what contracts does openai have, and which of them is the biggest",
        "what has openai signed and which one is the largest",
        "what contracts does openai have? which is the biggest?",
    ],
)
def test_the_largest_of_them_is_told_with_them(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["compute contracts of OpenAI"]
    assert last_answer(talking, text).verdict[0].text.startswith("The largest is the one with")


@pytest.mark.parametrize(
    "text", ["largest data center under construction rn", "data centers under construction, rn?"]
)
def test_now_cut_short_is_no_name(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "data centres under construction"
