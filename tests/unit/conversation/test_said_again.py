"""An answer is not told once more to a message that says something it does not hold."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.said_again import not_said_again
from bot.conversing import Conversing
from bot.questions.types import Kind, Question, Understood, Unreadable
from tests.unit.conversation.corpus import DAY, last_answer


def _heard(talking: Conversing, text: str, last: Question) -> Asked:
    hearing = Hearing(talking.services.reader, DAY)
    heard = not_said_again(Asked(Understood(last)), text, Memory(last), hearing)
    assert isinstance(heard, Asked)
    return heard


def test_a_number_or_a_name_is_not_passed_over(talking: Conversing) -> None:
    last = Question(Kind.LAB, labs=("meta",))
    for text, what in (("and what is left for the other 39", "39"), ("is it as at xAI", "xAI")):
        reading = _heard(talking, text, last).reading
        assert isinstance(reading, Unreadable)
        assert f"“{what}”" in reading.problem


def test_what_the_answer_holds_may_be_asked_again(talking: Conversing) -> None:
    last = Question(Kind.LAB, labs=("meta",))
    for text in ("how many H100 is that", "and Meta?", "which one of them"):
        assert _heard(talking, text, last).reading == Understood(last)


@pytest.mark.parametrize("text", ["and per researcher?", "per head?"])
def test_what_was_told_in_that_measure_is_said_to_be_told_already(
    talking: Conversing, text: str
) -> None:
    assert "as it was told already" in last_answer(talking, "us vs Meta", text).understood
    assert "already" not in last_answer(talking, "us vs Meta in total", text).understood


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("how big is OpenAI", "and their catering budget?"),
        ("rank all labs", "which one has the nicest office"),
        ("rank all labs", "which of them has the friendliest people"),
        ("compare OpenAI and Meta", "who has the better parking"),
    ],
)
def test_the_last_answer_once_more_says_that_the_words_were_not_taken(
    talking: Conversing, first: str, text: str
) -> None:
    found = last_answer(talking, first, text)
    is_same = found.headline == last_answer(talking, first).headline
    assert not is_same or f"“{text}” not understood" in found.understood


@pytest.mark.parametrize(
    "text", ["what would the neighbours object", "how does the weather affect it"]
)
def test_what_it_rests_on_is_told_with_what_it_was_taken_from(
    talking: Conversing, text: str
) -> None:
    found = last_answer(talking, "us vs OpenAI", text)
    assert f"“{text}” taken as asking what it rests on" in found.understood


@pytest.mark.parametrize(
    "text",
    ["say that again", "english please", "why", "how sure are we about that", "and OpenAI?"],
)
def test_what_was_asked_for_plainly_is_told_without_a_note(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "us vs OpenAI", text).understood
    assert told == last_answer(talking, "us vs OpenAI").understood
