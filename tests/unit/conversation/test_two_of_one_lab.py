"""Two things asked of one lab in one message: neither is lost."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "What does OpenAI have? And how many H100s for 20 researchers to match them",
            ["how big is OpenAI", "how many H100 do we need to match OpenAI, 20 researchers"],
        ),
        (
            "1,000 H100 for 40 researchers, vs OpenAI. How many would I need to match?",
            [
                "1000 H100, 40 researchers, vs OpenAI",
                "what do we need to match OpenAI, 40 researchers",
            ],
        ),
        ("lab card for deepseek + where the numbers come from", None),
    ],
)
def test_both_are_answered(conversing: Conversing, text: str, asked: list[str] | None) -> None:
    found = last(conversing, text)
    assert len(found) == 2
    assert asked is None or found == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Anthropic's sites and contracts",
            ["compute contracts of Anthropic", "sites of Anthropic"],
        ),
        (
            "Meta headcount and sites",
            ["sites of Meta Superintelligence Labs", "headcount of Meta Superintelligence Labs"],
        ),
    ],
)
def test_parts_of_a_lab_are_each_told(conversing: Conversing, text: str, asked: list[str]) -> None:
    assert last(conversing, text) == asked
