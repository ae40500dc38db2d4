"""What somebody would get at a lab, what a change means for them, and when they last published."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.their_lab import NOT_PUBLIC
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

ILVA = "look up Ilva Marrowdene, purpose: first call"


@pytest.mark.parametrize(
    "text",
    [
        "how does that compare with what she'd get at OpenAI",
        "what would she get at OpenAI",
        "what about OpenAI, what could she get there",
        "and what does she get with OpenAI?",
        "what would they have at OpenAI",
    ],
)
def test_what_one_gets_at_a_lab_is_not_public(talking: Conversing, text: str) -> None:
    assert last(talking, ILVA, text) == ["us vs OpenAI"]
    assert NOT_PUBLIC in last_answer(talking, ILVA, text).understood


@pytest.mark.parametrize(
    "text", ["what would she get paid at OpenAI", "what salary would she get at OpenAI"]
)
def test_pay_is_another_question(talking: Conversing, text: str) -> None:
    assert last(talking, ILVA, text) != ["us vs OpenAI"]


@pytest.mark.parametrize(
    "text",
    [
        "does that change anything for her",
        "and what would that mean for her?",
        "would that help with her",
    ],
)
def test_a_change_is_asked_of_somebodys_runs(talking: Conversing, text: str) -> None:
    asked = 'look up "Ilva Marrowdene", only runs on 4096 H100, purpose: first call'
    assert last(talking, ILVA, "what if we had 4096 H100", text) == [asked]


def test_of_a_lab_it_is_no_person(talking: Conversing) -> None:
    [asked] = last(talking, ILVA, "what if we had 4096 H100", "does that change anything for Meta")
    assert "look up" not in asked


@pytest.mark.parametrize(
    "text",
    [
        "when did she last publish something",
        "how long ago did she last publish",
        "when has she most recently published",
        "when did she publish last",
    ],
)
def test_when_somebody_last_published_is_the_newest_work(talking: Conversing, text: str) -> None:
    asked = 'look up "Ilva Marrowdene", only the newest work, purpose: first call'
    assert last(talking, ILVA, text) == [asked]
