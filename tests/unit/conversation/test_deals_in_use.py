"""Whether what a lab contracted is in use, and the contracts of another by short words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

DEALS = "compute contracts of Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "is that compute they already use?",
        "is that already in what they use",
        "do they use any of it yet",
        "is that on top of what they have",
        "are those in use",
        "is any of it part of their current stock",
    ],
)
def test_what_is_contracted_is_told_apart_from_what_is_used(talking: Conversing, text: str) -> None:
    several = last_answer(talking, DEALS, text).headline.text
    assert several.startswith("The one with SpaceXAI is on record as “contracted, then operational")
    assert several.endswith("that the others are in use is not")
    one = last_answer(talking, DEALS, "only the google one", text).headline.text
    assert one == "No: contracted, and not on record as in use; it is to start from 2027"


@pytest.mark.parametrize(
    "text",
    [
        "same for openai, list them",
        "list openais as well",
        "openais deals",
        "which deals did openai sign",
        "show openai's too",
        "and the contracts of openai",
    ],
)
def test_the_contracts_of_another_are_none_with_them(talking: Conversing, text: str) -> None:
    assert asks(talking, DEALS, text) == "compute contracts of OpenAI"
    assert asks(talking, DEALS, "is that compute they already use?", text) == (
        "compute contracts of OpenAI"
    )


@pytest.mark.parametrize("text", ["which is biggest", "the largest one?", "biggest deal"])
def test_the_largest_contract_is_the_headline(talking: Conversing, text: str) -> None:
    one = last_answer(talking, "compute contracts of OpenAI", text).headline.text
    assert one.startswith("The largest is the one with Nvidia: 10 GW (letter of intent")
    none = last_answer(talking, DEALS, text).headline.text
    assert none.startswith("None alone is the largest: those with Amazon")
