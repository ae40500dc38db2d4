"""Every part of a brief that can be asked for has a text that asks for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.people.later import refusal_for
from bot.questions.about_people.of_brief import Part
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.kinds_of_work import Need
from bot.questions.writing.canonical import to_text
from storage.records import Amount, ChipCount, Offer
from tests.unit.questions.generated import DIRECTORY, TODAY, people

PLAIN, READER = Reader.of(DIRECTORY), Reader.of(DIRECTORY, refusal_for)
kinds = st.none() | st.sampled_from([*map(str, Need)])
spans = st.just((None, None)) | st.tuples(
    st.dates(date(1990, 1, 1), TODAY), st.none() | st.integers(1, 9999).map(float)
)


@settings(max_examples=200)
@given(people, st.sampled_from(Part), kinds, spans)
def test_the_text_of_a_part_is_read_back(
    asked: Question, part: Part, kind: str | None, span: tuple[date | None, float | None]
) -> None:
    question = replace(asked, topic=part.value, family=kind, since=span[0], days=span[1])
    reading = PLAIN.read(to_text(question, DIRECTORY), TODAY)
    assert reading == Understood(question)


@pytest.mark.parametrize("part", list(Part))
@pytest.mark.parametrize("kind", [None, *map(str, Need)])
def test_no_part_is_taken_for_what_is_refused(part: Part, kind: str | None) -> None:
    question = Question(
        Kind.CANDIDATE, person="Ilva Marrowdene", purpose="first call", topic=part, family=kind
    )
    assert READER.read(to_text(question, DIRECTORY), TODAY) == Understood(question)


@pytest.mark.parametrize(
    "purpose",
    [
        "lead who shapes only works",
        "senior role, only questions to ask",
        "evals role, only works since 2024-01-01",
        "role in systems, only the compute, and relocation",
    ],
)
@pytest.mark.parametrize("part", [None, Part.LARGEST.value])
def test_a_purpose_that_reads_like_a_part_is_kept_whole(purpose: str, part: str | None) -> None:
    question = Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose=purpose, topic=part)
    assert PLAIN.read(to_text(question, DIRECTORY), TODAY) == Understood(question)


def test_a_part_stands_apart_from_what_is_looked_up() -> None:
    reading = PLAIN.read("look up Ilva Marrowdene for a lead role on only works", TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic is None


@pytest.mark.parametrize("why", ["", ", for a first call", ", purpose: first call"])
def test_a_part_may_be_asked_for_before_any_purpose(why: str) -> None:
    reading = PLAIN.read(f"look up Ilva Marrowdene, only the largest run{why}", TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic == Part.LARGEST


@pytest.mark.parametrize("chips", [None, 512.0])
@pytest.mark.parametrize("work", [None, "65B", Part.LARGEST.value])
def test_the_days_in_which_runs_are_to_end_are_read_back(
    chips: float | None, work: str | None
) -> None:
    offer = Offer(chips=(ChipCount("chip/h100", Amount(chips)),)) if chips else None
    asked = Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose="first call", offer=offer)
    question = replace(asked, topic=Part.OURS.value, work=work, days=14.0)
    assert PLAIN.read(to_text(question, DIRECTORY), TODAY) == Understood(question)
