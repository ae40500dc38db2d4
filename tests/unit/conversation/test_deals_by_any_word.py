"""What one lab has from another, in whatever words that is asked: agreed, owed, on whose cloud."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what did anthropic agree with google on tpus", "Anthropic with Google DeepMind"),
        ("anthropic google tpu deal details", "Anthropic with Google DeepMind"),
        ("when does the anthropic tpu deal start", "Anthropic with Google DeepMind"),
        ("what has anthropic committed to with amazon", "Anthropic with Amazon"),
        ("how much is oracle owed by openai", "OpenAI with Oracle"),
        ("what does openai owe oracle", "OpenAI with Oracle"),
        ("anthropic's arrangement with spacexai", "Anthropic with SpaceXAI"),
        ("what did meta agree with google", "Meta Superintelligence Labs with Google DeepMind"),
        ("does openai still use azure?", "OpenAI with Microsoft AI"),
        ("is openai still with microsoft for compute", "OpenAI with Microsoft AI"),
        ("is anthropic using aws", "Anthropic with Amazon"),
        ("does anthropic rent from google cloud", "Anthropic with Google DeepMind"),
        ("does mistral use coreweave", "Mistral AI with CoreWeave"),
        ("is xai on oracle cloud", "SpaceXAI with Oracle"),
    ],
)
def test_what_one_has_from_another_stands_in_its_contracts(
    conversing: Conversing, text: str, asked: str
) -> None:
    assert told(conversing, text) == f"compute contracts of {asked}"


@pytest.mark.parametrize(
    "text",
    ["is openai bigger than microsoft", "openai vs microsoft", "how big is openai and microsoft"],
)
def test_two_that_are_held_against_each_other_are_asked_for_no_contract(
    conversing: Conversing, text: str
) -> None:
    assert "contracts" not in told(conversing, text)


def test_sites_of_whom_a_contract_is_asked_with_are_told(conversing: Conversing) -> None:
    answer = last_answer(conversing, "does openai still use azure")
    points = " ".join(point.text for point in answer.verdict)
    assert "Data centres of Microsoft that it is said to use: Fairwater Atlanta (likely)" in points
