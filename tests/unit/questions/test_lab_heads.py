"""Whose number of people it is: a lab's, which is assumed of it, or ours."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Assumptions, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


def _read(reader: Reader, text: str, today: date) -> Understood:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    return reading


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("if openai hired to 8000 staff like planned how do we compare", 8000),
        ("whats our gap to meta if their head count is 5000", 5000),
        ("if they grow to 5000 how far are we behind openai", 5000),
        ("how do we compare to openai if they grow to 5000 people", 5000),
        ("compare us with meta with their 5000 people", 5000),
        ("say meta is at 5k people, how far behind are we", 5000),
        ("vs openai if its headcount grew to 9000", 9000),
        ("how do we compare to xai if they hire up to 2000 people", 2000),
        ("our gap to meta assuming their headcount reaches 5000", 5000),
        ("2048 H100 for 40 people vs openai, their staff is 9000", 9000),
    ],
)
def test_people_of_a_lab_are_never_ours(
    text: str, assumed: int, reader: Reader, today: date
) -> None:
    question = _read(reader, text, today).question
    assert question.assume == Assumptions(lab_staff=assumed)
    ours = question.offer.researchers if question.offer else None
    assert ours is None or ours.value == 40
    again = _read(reader, to_text(question, reader.words.directory), today).question
    assert again == question


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("our team is 50 people, vs openai", 50),
        ("vs meta if our headcount is 50", 50),
        ("2048 H100 shared by 60, vs openai", 60),
        ("compare to openai: 2048 H100 with 60 researchers", 60),
        ("1024 H100 vs xai. share them between 25 people", 25),
        ("vs openai: 2048 H100, 16 of them guaranteed each, 40 people", 40),
    ],
)
def test_people_of_ours_beside_a_lab_stay_ours(
    text: str, ours: int, reader: Reader, today: date
) -> None:
    question = _read(reader, text, today).question
    assert question.offer is not None
    assert question.offer.researchers is not None
    assert question.offer.researchers.value == ours
    assert question.assume == Assumptions()


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("would we still be ahead of Cohere with 60 researchers?", 60),
        ("are we still behind OpenAI with 60 researchers", 60),
        ("would we be ahead of Mistral with 30 people?", 30),
        ("would we beat Meta with 25 researchers", 25),
        ("are we bigger than Cohere with 60 researchers", 60),
        ("does our offer beat Anthropic with 20 people", 20),
    ],
)
def test_people_beside_a_lab_that_we_are_held_against_are_ours(
    text: str, ours: int, reader: Reader, today: date
) -> None:
    question = _read(reader, text, today).question
    assert question.uses_saved
    assert question.offer is not None
    assert question.offer.researchers is not None
    assert question.offer.researchers.value == ours
    assert question.assume == Assumptions()


@pytest.mark.parametrize(
    "text",
    [
        "how does Cohere with 60 researchers compare to us",
        "OpenAI with 60 researchers",
        "is OpenAI with 60 researchers ahead of us",
    ],
)
def test_people_of_a_lab_that_is_asked_about_are_its_own(
    text: str, reader: Reader, today: date
) -> None:
    question = _read(reader, text, today).question
    assert question.offer is None
    assert question.assume == Assumptions(lab_researchers=60)


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, 40 researchers vs openai, take 1,500 as their research headcount",
        "2048 H100, 40 researchers vs openai, use 1,500 researchers for them",
        "2048 H100, 40 researchers vs openai, treat 1,500 of their people as researchers",
        "2048 H100, 40 researchers vs openai, assume 1500 as their number of researchers",
        "2048 H100, 40 researchers vs openai, take 1500 as the number of researchers at OpenAI",
        "2048 H100, 40 researchers vs openai, their research headcount is 1500",
    ],
)
def test_what_is_assumed_of_theirs_is_no_number_of_ours(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.assume.lab_researchers == 1500
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == 40


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("compare openai and anthropic, assume 300 researchers at anthropic", "anthropic"),
        ("us vs openai and anthropic, assume 1500 researchers at openai", "openai"),
        ("us vs meta and openai. suppose 900 researchers at openai", "openai"),
        ("us vs openai and anthropic, assume 1500 researchers", None),
    ],
)
def test_what_is_assumed_at_one_of_several_labs_is_of_that_one(
    text: str, lab: str | None, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).assume.lab == lab


@pytest.mark.parametrize(
    "text",
    [
        "us vs OpenAI with their headcount at 7000",
        "us vs OpenAI with 7000 employees there",
        "us vs OpenAI, their headcount is 7,000",
    ],
)
def test_a_headcount_of_theirs_is_none_of_ours(text: str, reader: Reader, today: date) -> None:
    asked = question_in(text, reader, today)
    assert asked.assume.lab_staff == 7000
    assert asked.offer is None
    assert asked.uses_saved


@pytest.mark.parametrize(
    "text",
    [
        "us vs Meta, assume Meta has 2,000 researchers and 40% goes to R&D",
        "us vs Meta, assume Meta has 2,000 researchers and 40% research share",
        "us vs Meta, assume 2,000 researchers and 40% of their compute for research",
    ],
)
def test_a_part_told_with_their_people_is_theirs(text: str, reader: Reader, today: date) -> None:
    asked = question_in(text, reader, today)
    assert (asked.assume.lab_researchers, asked.assume.rd_share) == (2000, 0.4)
    assert asked.offer is None


def test_a_part_of_ours_stays_ours(reader: Reader, today: date) -> None:
    text = "us vs Meta, assume 2,000 researchers there and 40% of ours for research"
    asked = question_in(text, reader, today)
    assert asked.offer
    assert asked.offer.research_share == 0.4
