"""Contracts asked on about: what they are worth, those of another lab, two of them compared."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, reply

SIGNED = "what compute contracts has Anthropic signed?"
WITH_ORACLE = "compute contracts of OpenAI with Oracle"


@pytest.mark.parametrize(
    "text",
    [
        "and OpenAI's with Oracle?",
        "what about OpenAI's deal with Oracle",
        "and OpenAI with Oracle?",
        "OpenAI with Oracle",
        "and the OpenAI deal with Oracle",
    ],
)
def test_what_another_lab_signed_with_somebody(talking: Conversing, text: str) -> None:
    assert asks(talking, SIGNED, text) == WITH_ORACLE


@pytest.mark.parametrize(
    "text",
    [
        "is that money already spent or just promised",
        "is it binding",
        "is that a firm contract or an announcement",
        "are these signed or just a letter of intent",
        "so is that committed or only planned?",
    ],
)
def test_how_firm_they_are_is_what_the_list_tells(talking: Conversing, text: str) -> None:
    assert asks(talking, SIGNED, text) == "compute contracts of Anthropic"


@pytest.mark.parametrize(
    "text", ["how many chips is that", "so how many GPUs would that be", "how many B200 is it"]
)
def test_a_deal_is_no_number_of_chips(talking: Conversing, text: str) -> None:
    told = reply(talking, SIGNED, text)
    assert told.text == "compute contracts of Anthropic"
    assert told.answer.headline.text == (
        "These deals name power, and how many chips that comes to is not on record"
    )


def test_all_that_another_lab_signed(talking: Conversing) -> None:
    asked = "compute contracts of Meta Superintelligence Labs"
    assert asks(talking, SIGNED, "and Meta's deals?") == asked


@pytest.mark.parametrize("text", ["compare the two", "ok compare both", "put the two in a table"])
def test_two_are_told_one_after_the_other(talking: Conversing, text: str) -> None:
    found = last(talking, SIGNED, "and OpenAI's with Oracle?", text)
    assert found == ["compute contracts of Anthropic", WITH_ORACLE]


def test_no_deal_has_a_sum_in_dollars(talking: Conversing) -> None:
    found = last_answer(talking, SIGNED, "how much is that per year")
    assert found.verdict[0].text.startswith("No sum in dollars is on record for these deals")


@pytest.mark.parametrize(
    "text",
    ["what does Anthropic have coming", "what is in the pipeline for Anthropic"],
)
def test_what_is_to_come_is_what_is_signed(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "compute contracts of Anthropic"


def test_the_time_of_contracts_is_kept(talking: Conversing) -> None:
    of_year = "what compute contracts has Anthropic signed this year?"
    assert "of Anthropic since 2026-01-01" in asks(talking, of_year, "which is the biggest")
    assert "of OpenAI since 2026-01-01" in asks(talking, of_year, "and OpenAI?")


def test_a_deal_that_names_chips_is_told_with_them_and_not_as_unknown(talking: Conversing) -> None:
    told = reply(talking, "deals of xAI", "in gpus?").answer
    assert told.headline.text.startswith("Contracted by Reflection AI: 38,000–45,000 H100e")
    assert "not in that record" not in told.understood
