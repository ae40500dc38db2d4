"""Questions in a list are answered each, on lines of their own or counted in one."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("price of H100\nheadcount of Meta", 2),
        ("- price of H100\n- headcount of Meta\n- who is hiring", 3),
        ("1) how big is OpenAI 2) price of H100 3) who hires in Paris", 3),
        ("two things: 1. how big is OpenAI 2. price of H100", 2),
        ("hi, 2 qs: a) price of H100? b) who hires most?", 2),
        ("1) sites of Anthropic 2) contracts of OpenAI", 2),
    ],
)
def test_each_is_answered(conversing: Conversing, text: str, asked: int) -> None:
    assert len(last(conversing, text)) == asked


def test_each_is_asked_as_it_stands(conversing: Conversing) -> None:
    assert last(conversing, "1) sites of Anthropic 2) contracts of OpenAI") == [
        "sites of Anthropic",
        "compute contracts of OpenAI",
    ]


@pytest.mark.parametrize(
    "text", ["2048 H100\n40 researchers\nvs openai", "how big is OpenAI\nper researcher"]
)
def test_lines_that_tell_one_thing_are_one_question(conversing: Conversing, text: str) -> None:
    assert len(last(conversing, text)) == 1
