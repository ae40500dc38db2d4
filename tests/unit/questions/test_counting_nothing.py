"""Numbers that count neither people nor chips: times of day, lines, `the biggest one`."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Question, Understood
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read

LARGEST = "all with a figure and not only the {}, as ranges overlap"


def understood(text: str) -> Understood:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), reading
    return reading


@pytest.mark.parametrize(
    "text",
    [
        "Hi! Quick one before my 3pm: what does OpenAI have in GPUs",
        "what does OpenAI have in GPUs, I have a call at 4:30",
        "before my 11 o'clock: what does OpenAI have in GPUs",
        "I have a call at 10 am, what does OpenAI have in GPUs",
        "call by 9:15 a.m., how much compute does OpenAI have",
    ],
)
def test_a_time_of_day_is_no_number(text: str) -> None:
    found = understood(text)
    assert found.question == Question(Kind.LAB, labs=("openai",))
    assert not found.assumed


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("pick the biggest and compare us to it", "biggest"),
        ("us vs the biggest one", "biggest"),
        ("compare us to the largest lab", "largest"),
        ("choose the top one and compare us", "top one"),
    ],
)
def test_ours_against_the_biggest_is_shown_beside_all_and_says_why(text: str, word: str) -> None:
    found = understood(text)
    assert found.question == Question(Kind.LEAGUE, uses_saved=True)
    assert found.assumed == (LARGEST.format(word),)


@pytest.mark.parametrize(
    "text",
    [
        "what does that do to our compute per head?",
        "what will this do to our compute per researcher",
    ],
)
def test_what_a_change_does_is_no_run(text: str) -> None:
    assert understood(text).question.kind is Kind.OFFER
