"""What is told of one lab at a time, asked of labs that were compared."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last


@pytest.mark.parametrize(
    "text",
    [
        "who do they have compute deals with", "what contracts have they signed", "their deals?",
        "any compute contracts?", "which clouds do they use", "what has each of them signed",
        "and contracts?",
    ],
)  # fmt: skip
def test_contracts_are_told_of_each_lab(conversing: Conversing, text: str) -> None:
    assert last(conversing, "openai vs anthropic", text) == [
        "compute contracts of OpenAI", "compute contracts of Anthropic",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what chips are they using", "which kinds of chips does {} use"),
        ("how do they hand out compute inside", "how is compute allocated at {}"),
        ("how much do they spend on compute", "spending of {} on compute"),
    ],
)
def test_so_is_every_other_part_that_is_told_of_one(
    conversing: Conversing, text: str, part: str
) -> None:
    assert last(conversing, "openai vs anthropic", text) == [
        part.format("OpenAI"), part.format("Anthropic"),
    ]  # fmt: skip


def test_which_of_them_is_still_asked_back(conversing: Conversing) -> None:
    assert last(conversing, "openai vs anthropic", "which of them has contracts") == ["choose"]


@pytest.mark.parametrize("text", ["compute contracts of Anthropic", "deals by Anthropic"])
def test_all_contracts_of_another_lab_are_not_those_with_the_first(
    conversing: Conversing, text: str
) -> None:
    first = "compute contracts of OpenAI"
    assert asks(conversing, first, text) == "compute contracts of Anthropic"
