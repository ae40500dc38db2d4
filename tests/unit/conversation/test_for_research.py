"""How much is for research, and whether serving is counted, is told of every lab on a list too."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "what's the share that goes to research",
        "how much of that is for research",
        "what part of it goes into research",
        "what is the research share",
        "what is their share for research",
        "do their researchers get all of that",
    ],
)
def test_the_share_is_told_of_each_lab_on_a_list(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "rank all labs", text)
    told = " ".join(line.text for line in (found.headline, *found.verdict))
    for share in ("Anthropic: 60 (40–75) %", "OpenAI: 56.25", "Google DeepMind: 55 (35–75) %"):
        assert share in told
    assert "assumption of ours" in told


@pytest.mark.parametrize(
    "text",
    [
        "does that include inference",
        "is serving included?",
        "do they count production",
        "is that with the customers",
        "are the serving chips counted",
        "is that only research or also inference",
    ],
)
def test_whether_serving_is_counted(talking: Conversing, text: str) -> None:
    total = last_answer(talking, "how big is OpenAI", text)
    assert total.headline.text.startswith("Yes, in total and per employee")
    assert "OpenAI: 56.25" in " ".join(line.text for line in total.verdict)
    each = last_answer(talking, "rank all labs per researcher", text)
    assert each.headline.text.startswith("Per researcher it is taken off")
    silent = last_answer(talking, "how big is Microsoft AI", text)
    assert silent.headline.text.startswith("No share for research is public of Microsoft AI")


@pytest.mark.parametrize("part", ["what share goes to research", "does all of it go to research"])
@pytest.mark.parametrize(
    "text",
    [
        "and Anthropic?",
        "do you have that for Anthropic as well",
        "same for Anthropic",
        "is it the same at Anthropic",
        "what about Anthropic then",
    ],
)
def test_of_another_lab_it_is_the_same_part(talking: Conversing, part: str, text: str) -> None:
    for first in ("how big is OpenAI", "us vs OpenAI", "rank all labs"):
        found = last_answer(talking, first, part, text)
        assert found.headline.text.startswith("Anthropic: 60 (40–75) % of its compute")


def test_of_several_each_is_told_or_said_to_be_silent(talking: Conversing) -> None:
    first, part = "rank all labs", "what's the share that goes to research"
    text = "do you have that for Anthropic as well or only OpenAI?"
    both = last_answer(talking, first, part, text)
    told = " ".join(line.text for line in (both.headline, *both.verdict))
    assert "Anthropic: 60" in told
    assert "OpenAI: 56.25" in told
    one = last_answer(talking, first, part, "and xAI, Meta?")
    assert any("is public of SpaceXAI" in line.text for line in one.verdict)


def test_what_asks_for_more_is_a_question_of_its_own(talking: Conversing) -> None:
    lines = ("how big is OpenAI", "does all of it go to research", "how big is Anthropic")
    assert last_answer(talking, *lines).headline.text.startswith("Anthropic: about 1.19 million")
