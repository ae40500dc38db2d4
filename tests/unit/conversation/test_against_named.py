"""Our offer changed in one message, and held against the lab that the same message names."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "how would we stand against Anthropic if we had twice as many chips?",
            "4096 H100, 40 researchers, vs Anthropic",
        ),
        ("what if we had half the chips, vs OpenAI?", "1024 H100, 40 researchers, vs OpenAI"),
        ("say we triple our gpus, against OpenAI then", "6144 H100, 40 researchers, vs OpenAI"),
        (
            "how far behind openai are we with 50% more chips",
            "3072 H100, 40 researchers, vs OpenAI",
        ),
    ],
)
def test_a_lab_named_with_a_change_is_held_against_it(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, "2048 H100, 40 researchers", text) == asked


def test_more_people_are_held_against_it_too(talking: Conversing) -> None:
    text = "suppose our team doubles, where are we against openai"
    assert "vs OpenAI" in asks(talking, "2048 H100, 40 researchers", text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "if one researcher took 500 for himself, what do the others get?",
            "1548 H100, 39 researchers",
        ),
        (
            "suppose a candidate gets 400 of ours, how much do the other 39 keep?",
            "1648 H100, 39 researchers",
        ),
        ("what do the others keep if one researcher gets 500", "1548 H100, 39 researchers"),
        (
            "if he takes a quarter of our cluster, what's left for the rest?",
            "1536 H100, 40 researchers",
        ),
    ],
)
def test_what_the_others_get_is_told_of_the_others(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, "2048 H100, 40 researchers", text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "put openai next to that",
        "stick openai beside it",
        "show me openai alongside",
        "can you put OpenAI beside that too",
        "set openai next to them",
        "put OpenAI up against those",
    ],
)
def test_a_lab_put_beside_them_is_one_more(talking: Conversing, text: str) -> None:
    ours = last_answer(talking, "us vs meta", text).question
    assert ours.labs == ("meta", "openai")
    both = last_answer(talking, "compare anthropic and meta", text).question
    assert both.labs == ("anthropic", "meta", "openai")
    one = last_answer(talking, "how big is anthropic", text).question
    assert one.labs == ("anthropic", "openai")
