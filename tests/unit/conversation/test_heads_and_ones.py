"""How many heads leave each so much, what one person of a lab has, and hires by their level."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("what headcount puts us at 30 each", "68"),
        ("what team size would leave us with 64 H100 each", "32"),
        ("which headcount gets us to 40 h100 per researcher", "51"),
        ("what number of people leaves us at 32 apiece", "64"),
    ],
)
def test_a_headcount_is_asked_for_and_no_guarantee(
    talking: Conversing, text: str, most: str
) -> None:
    headline = last_answer(talking, text).headline.text
    assert headline.startswith(f"At most {most} researchers with")


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("how many of our h100 would match one openai researcher", "OpenAI"),
        ("what would it take to match one anthropic researcher", "Anthropic"),
        ("how many b200 to equal a single deepmind researcher", "Google DeepMind"),
        ("chips needed to match a meta researcher", "Meta Superintelligence Labs"),
    ],
)
def test_one_of_theirs_is_matched_for_one(talking: Conversing, text: str, lab: str) -> None:
    headline = last_answer(talking, text).headline.text
    assert "average for 1 person takes" in headline
    assert headline.startswith(lab)


@pytest.mark.parametrize(
    ("text", "hires"),
    [
        ("we're hiring 4 seniors and 6 juniors, new share?", "10 more hires"),
        ("what if 2 seniors and 3 juniors join", "5 more hires"),
        ("hiring 5 new grads, share?", "5 more hires"),
        ("adding 3 seniors and 2 postdocs, share?", "5 more hires"),
    ],
)
def test_hires_are_added_up_whatever_their_level(
    talking: Conversing, text: str, hires: str
) -> None:
    assert last_answer(talking, text).headline.text.startswith(hires)
