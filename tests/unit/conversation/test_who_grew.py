"""Which of several labs grew faster: the growth of each is told, and neither is put first."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    "text", ["which grew faster", "who is growing quicker", "and which of them grew more?"]
)
@pytest.mark.parametrize(
    "before",
    [
        ("how big is DeepMind, and how big is Mistral?",),
        ("how big is DeepMind", "and Mistral?"),
    ],
)
def test_after_two_cards_the_growth_of_both_is_told(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert last(talking, *before, text) == [
        "growth of the compute of Google DeepMind",
        "growth of the compute of Mistral AI",
    ]


def test_after_two_headcounts_it_is_that_of_their_staff(talking: Conversing) -> None:
    lines = ("how many people work at openai", "and anthropic", "which grew faster")
    assert last(talking, *lines) == [
        "headcount history of OpenAI",
        "headcount history of Anthropic",
    ]


def test_they_are_both_whose_growth_was_told(talking: Conversing) -> None:
    lines = ("how big is DeepMind, and how big is Mistral?", "which grew faster", "source?")
    asked = "And what do they have in terms of GPUs per researcher?"
    both = ["compare Google DeepMind and Mistral AI, per researcher"]
    assert last(talking, *lines, asked) == both
    assert last(talking, *lines[:2], asked) == both


def test_after_one_card_its_growth_is_told(talking: Conversing) -> None:
    lines = ("how big is Mistral", "how much did it grow")
    assert last(talking, *lines) == ["growth of the compute of Mistral AI"]
