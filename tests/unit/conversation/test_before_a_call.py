"""What is asked of a guarantee, of chips to come, and of a lab's level, after an answer of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question, told

GUARANTEED = "if we guaranteed each researcher 24 H100 how would that look vs deepmind?"
MATCHED = ("what would it take to match anthropic per researcher?", "in B200?")
COMING = "we also got 1024 GB200 arriving in March, does that change anything"


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("make that 32", 32),
        ("ok make it 32 each", 32),
        ("and if that was 16", 16),
        ("bump it to 40", 40),
        ("what if we lower that to 12?", 12),
    ],
)
def test_that_is_the_guarantee_said_last(talking: Conversing, text: str, each: float) -> None:
    for before in ((), ("us vs meta",)):
        question = last_question(talking, *before, GUARANTEED, text)
        assert question.offer is not None
        assert question.offer.guaranteed_per_researcher == each
        assert question.labs == ("google-deepmind",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("can we even do that with 40 people", "32 chips for each of 40 people are 1,280 of 2,048"),
        ("can we cover that for everyone?", "that holds for all"),
        ("do we have enough for that", "that holds for all"),
        ("would that work?", "that holds for all"),
        ("is that feasible with 60 people", "32 chips for each of 60 people are 1,920"),
        ("could we keep that with 90 people", "32 chips for each of 90 people are 2,880, on 2,048"),
    ],
)
def test_whether_the_guarantee_holds_is_told(talking: Conversing, text: str, says: str) -> None:
    answer = last_answer(talking, GUARANTEED, "make that 32", text)
    assert says in " ".join(line.text for line in answer.verdict)
    assert answer.question.labs == ()


def test_a_guarantee_for_nobody_is_asked_about_anew(talking: Conversing) -> None:
    answer = last_answer(talking, GUARANTEED, "can we even do that with 0 people")
    assert answer.kind is Kind.ERROR


def test_what_comes_is_still_held_against_the_lab(talking: Conversing) -> None:
    question = last_question(talking, "us vs xAI", "assume 200 researchers", COMING)
    assert question.labs == ("xai",)
    assert question.assume.lab_researchers == 200


@pytest.mark.parametrize(
    "text",
    ["compare that with today's", "compare it to what we have now", "vs today?", "now vs then"],
)
def test_what_comes_stands_beside_today(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs OpenAI", COMING, text)
    assert answer.headline.text.startswith("116 H100e per researcher")
    assert "Your saved offer has 51 H100e each" in " ".join(line.text for line in answer.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "how many people could we have today to be on par with them",
        "and how many could we staff today at their level?",
        "how many of us could match that",
        "how many people could we give as much as they get there",
    ],
)
def test_their_level_is_that_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    assert last_answer(talking, *MATCHED, text).headline.text.startswith("On a par with Anthropic")


def test_chips_to_match_them_are_no_people(talking: Conversing) -> None:
    assert "match Anthropic" in told(talking, *MATCHED, "how many chips do we need to match them")
