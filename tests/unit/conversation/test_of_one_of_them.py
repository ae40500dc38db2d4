"""What is asked of one of several labs that were compared: how old its figure is, why no number."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, last_question

THREE = "compare openai, anthropic and meta per researcher"


@pytest.mark.parametrize(
    "text",
    [
        "how fresh is the anthropic one?", "how old is the anthropic figure",
        "how recent is anthropic's number", "when was the anthropic one measured",
        "is the anthropic figure up to date?", "date of the anthropic number?",
        "how current is anthropic", "and how old is the anthropic one",
    ],
)  # fmt: skip
def test_the_age_is_that_of_the_lab_named(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, THREE, text)
    assert told.headline.text.startswith("328 days old: Anthropic, H100e in use")


def test_the_labs_stay_those_that_are_spoken_of(conversing: Conversing) -> None:
    after = "where would 4096 B200 with 100 people land among them?"
    asked = last_question(conversing, THREE, "how fresh is the anthropic one?", after)
    assert asked.labs == ("openai", "anthropic", "meta")


def test_of_a_lab_that_was_not_compared_its_own_is_told(conversing: Conversing) -> None:
    told = last_answer(conversing, THREE, "how old is the mistral one")
    assert told.question.labs == ("mistral",)


@pytest.mark.parametrize(
    "text",
    [
        "why is there no exact number for meta", "why only a range for meta",
        "why cant you give me one number for meta", "how come meta is so vague",
        "why is meta's range so wide", "y no precise figure for meta",
    ],
)  # fmt: skip
def test_why_there_is_no_exact_number_is_told_of_the_lab_named(
    conversing: Conversing, text: str
) -> None:
    told = last_answer(conversing, THREE, text)
    assert told.headline.text.startswith("Meta Superintelligence Labs: no exact number, since")
    shown = " ".join(line.text for line in told.verdict)
    assert "293 (139–619) H100e per researcher" in shown
    assert "C-08" not in shown  # which is assumed of another of them


def test_the_grounds_of_three_labs_are_told_of_each(conversing: Conversing) -> None:
    told = last_answer(conversing, THREE, "why such a wide range")
    assert "Meta Superintelligence Labs" in " ".join(line.text for line in told.verdict)
