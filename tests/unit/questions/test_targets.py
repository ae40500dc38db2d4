"""What everyone is to get to is a target, for which chips are counted, and no promise."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Floor, Kind
from storage.records import Amount
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "What would it take to get our people to 100 H100 each?",
        "what would we need to give everyone 100 H100 each",
        "what does it cost to bring each of our researchers to 100 H100",
        "how far are we from 100 H100 per researcher?",
        "how do we get to 100 H100 each",
        "what would it cost to get us to 100 H100 per head",
    ],
)
def test_a_target_is_what_chips_are_counted_for(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    floor = Floor(100.0, "chip/h100")
    assert (question.kind, question.floor, question.chips) == (
        *(Kind.DILUTION, floor),
        ("chip/h100",),
    )


@pytest.mark.parametrize("text", ["we need 100 H100 each", "we guarantee 16 H100 each"])
def test_what_is_told_of_each_is_no_target(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).floor is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("what would it cost to match DeepMind for one researcher", 1),
        ("match OpenAI for just one person", 1),
        ("match OpenAI per researcher for 20", 20),
    ],
)
def test_a_match_for_one_is_no_match_for_all(
    text: str, people: int, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.kind is Kind.MATCH
    assert question.offer is not None
    assert question.offer.researchers is not None
    assert question.offer.researchers.value == people


@pytest.mark.parametrize(
    "text",
    [
        "to keep 50 each with 60 people how many more H100",
        "to give 60 people 50 each how many H100 more",
        "for 50 each at 60 people how many extra H100",
        "if 60 people are to have 50 each how many more H100",
        "with 60 people and 50 each how many more H100",
        "if we grow to 60 how many more H100 do we need to keep 50 each",
        "if we grow to 60 people and everyone keeps 50, how many more H100 do we need",
    ],
)
def test_the_target_may_be_told_before_its_chips_are_asked_for(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.floor) == (Kind.DILUTION, Floor(50.0, "chip/h100"))
    assert (question.chips, question.people) == (("chip/h100",), None)
    assert question.offer is not None
    assert question.offer.researchers == Amount(60.0)
