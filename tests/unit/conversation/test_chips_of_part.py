"""A part of our chips, and the team that a lab is to be matched for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "a visiting prof wants 5% of our cluster for 3 weeks, gpu-hours and dollars?",
            "cost of 102 H100, for 21 days",
        ),
        ("what does 5% of our cluster for 3 weeks cost", "cost of 102 H100, for 21 days"),
        ("how many gpu hours is 10% of our cluster for a month", "cost of 205 H100, for 30 days"),
        (
            "a partner wants 10% of our cluster for a quarter, what is that worth",
            "cost of 205 H100, for 90 days",
        ),
        ("a quarter of our cluster for 2 weeks in gpu-hours", "cost of 512 H100, for 14 days"),
        ("half our chips for a week in gpu hours", "cost of 1024 H100, for 7 days"),
        ("what can half our cluster train in a month", "what can 1024 H100 do in 30 days"),
        (
            "how long would llama 3.1 8b take on a quarter of our cluster",
            "can 512 H100 train llama-3.1-8b",
        ),
    ],
)
def test_a_part_of_ours_is_so_many_chips(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, text) == [asked]


@pytest.mark.parametrize(
    "text",
    [
        "25% of our cluster goes to product",
        "our cluster is 50% for research, what can we train in a month",
        "5% of our cluster vs openai",
        "how long would llama 3.1 8b take on our cluster",
    ],
)
def test_a_part_that_is_used_or_held_against_a_lab_is_no_number_of_chips(
    talking: Conversing, text: str
) -> None:
    assert "2048" not in last(talking, text)[0]
    assert "102 H100" not in last(talking, text)[0]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("what would we need to be on par with openai if we grow to 60", 60),
        ("how many chips to match openai if the team grows to 60", 60),
        ("what would we need to match openai if we hire 20 more", 60),
        ("how many GPUs do we need to match openai if 20 more people join", 60),
        ("on a par with openai for only our 8 best people, how many of our chips", 8),
        ("how many of our chips would put our 8 best people on a par with openai", 8),
        ("to match openai for 6 new hires, how many GPUs", 6),
    ],
)
def test_a_lab_is_matched_for_those_who_are_meant(
    talking: Conversing, text: str, people: int
) -> None:
    assert last(talking, text) == [f"what do we need to match OpenAI, {people} researchers"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "how many more H100s would 30 researchers w/ 900 H100 need to reach GDM avg",
            "how many H100 do we need to match Google DeepMind, 900 H100, 30 researchers",
        ),
        ("how many more H100 does openai have than our 900 H100", None),
        ("900 H100, 30 researchers vs google deepmind", None),
        ("if we grow to 60, how do we compare with openai", None),
    ],
)
def test_only_what_is_missing_is_matched(talking: Conversing, text: str, asked: str | None) -> None:
    found = last(talking, text)
    assert found == [asked] if asked else "match" not in found[0]
