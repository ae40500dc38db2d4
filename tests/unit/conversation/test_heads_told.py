"""Researchers beside staff, and what is guessed of them, which then stays assumed."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

STAFF = "headcount of Anthropic"
ASSUMED = "how big is Anthropic, assume 900 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "how many researchers does anthropic have vs just employees",
        "how many researchers vs total employees at anthropic",
        "researchers vs staff at anthropic",
        "how many of anthropic's people are researchers",
        "what share of anthropic's staff are researchers",
        "how many researchers at anthropic as opposed to staff",
    ],
)
def test_researchers_beside_staff_are_told_with_them(talking: Conversing, text: str) -> None:
    assert told(talking, text) == STAFF


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("i think its more like 900 researchers there", ASSUMED),
        ("they have about 900 researchers", ASSUMED),
        ("probably closer to 900 researchers", ASSUMED),
        ("no, they have about 3000 people", "how big is Anthropic, assume 3000 staff"),
        ("i heard its closer to 3k employees", "how big is Anthropic, assume 3000 staff"),
    ],
)
def test_a_guess_of_heads_is_assumed(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, "headcount of anthropic", text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("i think they have more like 900 researchers", "60 researchers, {}, assume 900"),
        ("its more like 50 researchers", "50 researchers, {}"),
        ("i think its 50 people", "50 researchers, {}"),
    ],
)
def test_beside_an_offer_heads_are_theirs_where_said(
    talking: Conversing, text: str, asked: str
) -> None:
    found = told(talking, "4096 b200, 60 researchers vs anthropic", text)
    assert found.startswith(f"4096 B200, {asked.format('vs Anthropic')}")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("with that, how do 4096 b200 for 60 ppl stack up", "4096 B200, 60 researchers, {}"),
        ("how do 4096 b200 for 60 ppl stack up against them", "4096 B200, 60 researchers, {}"),
        ("so how do we compare then", "us {}"),
        ("with that, us vs anthropic", "us {}"),
    ],
)
def test_what_is_assumed_stays_so(talking: Conversing, text: str, asked: str) -> None:
    lines = ("headcount of anthropic", "i think its more like 900 researchers there")
    held = "vs Anthropic, assume 900 researchers"
    assert told(talking, *lines, text) == asked.format(held)
    assert told(talking, *lines, "us vs openai") == "us vs OpenAI"
