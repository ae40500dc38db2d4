"""What the lab spoken of gives somebody stands against ours, and changes nothing of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

OURS = "our compute vs "


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("if OpenAI offers him 200 H100", "200 H100, 1 researcher"),
        ("they offered him 200 H100", "200 H100, 1 researcher"),
        ("what if they promise each 100", "100 H100 per researcher, 100 guaranteed each"),
        ("they promised 64 per researcher", "64 H100 per researcher, 64 guaranteed each"),
        ("they'd give each person 500", "500 H100 per researcher"),
        ("they said each gets 100", "100 H100 per researcher"),
        ("they offer her 300 B200", "300 B200, 1 researcher"),
        ("Meta offers him 128", "128 H100, 1 researcher"),
    ],
)
def test_they_are_the_lab_spoken_of(talking: Conversing, text: str, theirs: str) -> None:
    assert told(talking, "us vs OpenAI", text) == OURS + theirs


def test_what_we_promise_is_ours(talking: Conversing) -> None:
    asked = told(talking, "us vs OpenAI", "what if we promise each 40")
    assert asked == "our compute 40 guaranteed each, vs OpenAI"


def test_an_offer_that_was_told_is_ours(talking: Conversing) -> None:
    asked = told(talking, "1024 H100 for 16 vs Mistral", "they promised her 64 each")
    assert asked == ("1024 H100, 16 researchers vs 64 H100 per researcher, 64 guaranteed each")


@pytest.mark.parametrize("text", ["and 128?", "what if it were 128", "what if they promise 128"])
def test_another_number_is_of_theirs(talking: Conversing, text: str) -> None:
    asked = told(talking, "us vs OpenAI", "they promised 64 per researcher", text)
    assert asked == OURS + "128 H100 per researcher, 128 guaranteed each"


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("they give 60% to research", "assuming 60 % of their compute is for research"),
        ("if they use 70% for research", "assuming 70 % of their compute is for research"),
        ("what if 60% of their people do research", "assuming 60 % of the staff do research"),
    ],
)
def test_their_part_in_research_is_none_of_ours(
    talking: Conversing, text: str, assumed: str
) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    ours = "Our saved offer (2,048 H100, 40 researchers); against OpenAI, per researcher"
    assert answer.understood == f"{ours}; {assumed}."
