"""Ours against a lab by each of two figures, where both are asked for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    "text",
    ["per researcher and in total", "both per head and overall please",
     "Is that per head or overall? I'd like both.", "is that per researcher or total? give me both",
     "I need both, per person and in total"],
)  # fmt: skip
def test_each_figure_is_told(talking: Conversing, text: str) -> None:
    told = ["us vs OpenAI, in total", "us vs OpenAI, per researcher"]
    assert last(talking, "us vs OpenAI", text) == told


def test_it_goes_on_per_researcher(talking: Conversing) -> None:
    told = last(talking, "us vs OpenAI", "in total as well as per researcher", "and Meta?")
    assert told == ["us vs Meta Superintelligence Labs, per researcher"]


@pytest.mark.parametrize("text", ["is that per head or overall?", "per head, and vs Meta in total"])
def test_else_one_is(talking: Conversing, text: str) -> None:
    assert len(last(talking, "us vs OpenAI", text)) == 1
