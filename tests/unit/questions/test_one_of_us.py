"""Who of us does something: one has the share of one, all together have everything."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Scope, Understood
from storage.records import Amount


def _read(reader: Reader, text: str, today: date) -> Understood:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), (text, reading)
    return reading


def _asked(reader: Reader, text: str, today: date) -> Question:
    return _read(reader, text, today).question


@pytest.mark.parametrize(
    "text",
    [
        "could one of us reproduce DeepSeek R1 in 20 weeks",
        "could one of our team train olmo 3 7b in a month",
        "could one of our researchers train olmo 3 7b in a month",
        "could a single one of us train olmo 3 7b in 60 days",
        "how long would olmo 3 7b take one of us",
        "what could one of us train in a quarter",
        "can each of us train olmo 3 7b in a month",
        "what could everyone do in a quarter",
    ],
)
def test_one_of_us_has_the_share_of_one(reader: Reader, today: date, text: str) -> None:
    question = _asked(reader, text, today)
    assert question.scope is Scope.PER_RESEARCHER
    assert question.offer is None or question.offer.researchers is None


def test_one_of_us_shares_chips_that_are_named(reader: Reader, today: date) -> None:
    text = "2048 H100 for 40 researchers, could one of us train olmo 3 7b in a month"
    question = _asked(reader, text, today)
    assert question.scope is Scope.PER_RESEARCHER
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == 40


@pytest.mark.parametrize(
    "text",
    ["could two of us train olmo 3 7b in 60 days", "can three of our people train olmo 3 7b"],
)
def test_some_of_us_are_not_the_whole_team(reader: Reader, today: date, text: str) -> None:
    reading = _read(reader, text, today)
    assert reading.question.offer is None
    assert "left out" in " ".join(reading.assumed)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("there is only one of us, 64 H100, how long for olmo 3 7b", 1),
        ("there are 30 of us on 64 H100, how long for olmo 3 7b", 30),
        ("we have 12 researchers and 64 H100, can we train olmo 3 7b", 12),
    ],
)
def test_how_many_we_are_stays_the_team(
    reader: Reader, today: date, text: str, people: int
) -> None:
    offer = _asked(reader, text, today).offer
    assert offer
    assert offer.researchers
    assert offer.researchers.value == people


@pytest.mark.parametrize(
    "text",
    [
        "what could everyone together do in a quarter",
        "what can everybody combined do in a month",
        "what could all of us together do in a quarter",
        "what can everyone working together train in 60 days",
    ],
)
def test_all_together_have_the_whole_cluster(reader: Reader, today: date, text: str) -> None:
    question = _asked(reader, text, today)
    assert question.scope is None
    assert question.days


@pytest.mark.parametrize(
    "text",
    [
        "what can one of our researchers train with their share",
        "what can one of our researchers train",
        "one researcher's share: what can it train",
        "what can a single researcher train with their share",
        "what does one researcher's share let them train",
        "what can my share train",
    ],
)
def test_what_one_can_train_is_asked_of_the_share(text: str, reader: Reader, today: date) -> None:
    asked = _asked(reader, text, today)
    assert (asked.kind, asked.scope) == (Kind.REACH, Scope.PER_RESEARCHER)
    assert asked.uses_saved


@pytest.mark.parametrize(
    "text",
    [
        "could 16 H100 per person reproduce GPT-3 in a reasonable time",
        "how long would GPT-3 take on 16 H100 per researcher",
        "can 16 H100 each train llama 3.1 8b",
        "with 16 H100 each, how long for a 7B model on 1T tokens",
    ],
)
def test_what_each_has_is_what_one_trains_on(reader: Reader, today: date, text: str) -> None:
    offer = _asked(reader, text, today).offer
    assert offer is not None
    assert offer.researchers == Amount(1.0)
    assert offer.each is None
    assert [each.count.value for each in offer.chips] == [16]
