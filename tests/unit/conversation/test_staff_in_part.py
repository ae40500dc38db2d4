"""What part of a staff does research, the same things of another lab, and runs on our chips."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer

OURS = "our offer is 2048 H100 for 40 researchers"
RUNS = "largest training runs of openai and anthropic"


@pytest.mark.parametrize("before", ["headcount of openai", "headcount history of openai"])
@pytest.mark.parametrize(
    "text",
    [
        "whats the share of them in research",
        "how many of them do research",
        "how many are researchers",
        "what % is research",
        "share of researchers?",
        "what part of the staff is in research",
    ],
)
def test_the_part_of_a_staff_in_research_is_no_compute(
    talking: Conversing, before: str, text: str
) -> None:
    told = last_answer(talking, before, text).headline.text
    assert told.startswith("About 1,800 (893–2,730) of them are taken to do research: 40 % (C-08)")
    none = last_answer(talking, "headcount of xai", text).headline.text
    assert none == "What part of the staff of SpaceXAI does research is not public"


@pytest.mark.parametrize(
    "text",
    ["and anthropic, same two things", "same two questions for anthropic",
     "same things for anthropic pls"],
)  # fmt: skip
def test_the_same_things_are_asked_of_another_lab(talking: Conversing, text: str) -> None:
    found = last(talking, "headcount of openai", "headcount history of openai", text)
    assert found == ["headcount of Anthropic", "headcount history of Anthropic"]


@pytest.mark.parametrize(
    ("text", "run", "days"),
    [
        ("could ours do the smaller of those, how long", "Claude 3.7 Sonnet", None),
        ("how long would the second take us", "Claude 3.7 Sonnet", None),
        ("can we train the smaller one in 60 days", "Claude 3.7 Sonnet", 60),
        ("the last one on ours?", "Claude 3.7 Sonnet", None),
        ("could we do the bigger one", "GPT-4.5", None),
        ("how long would that take us", "GPT-4.5", None),
    ],
)
def test_the_run_that_is_meant_is_timed_on_our_chips(
    talking: Conversing, text: str, run: str, days: float | None
) -> None:
    told = last_answer(talking, OURS, RUNS, text)
    assert (told.question.kind, told.question.days) == (Kind.REACH, days)
    assert f"{run} takes about" in told.headline.text or (
        days is None and told.headline.text.startswith(f"{run}: about")
    )
