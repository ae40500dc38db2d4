"""A data pitch is numbers with dates, or it is none yet."""

from __future__ import annotations

import pytest

from bot.answering.offers.data_pitch import EXAMPLE
from bot.compute.data_pitch import Field, read_pitch
from bot.questions.pitch import pitch_in

GOOD = EXAMPLE.removeprefix("data pitch:")


def test_the_example_is_a_data_pitch() -> None:
    pitch = read_pitch(GOOD)
    assert pitch.missing == ()
    assert all(entry.holds for entry in pitch.entries)


@pytest.mark.parametrize("boast", ["huge proprietary data", "unique", "world-class records"])
def test_adjectives_without_numbers_are_refused_with_how_many(boast: str) -> None:
    first = read_pitch(boast).entries[0]
    assert (first.field, first.fault) == (Field.EXISTS, "how many?")


def test_a_number_without_a_date_is_asked_for_its_date() -> None:
    assert read_pitch("41 million labelled records, none public").entries[0].fault == (
        "on which date?"
    )


@pytest.mark.parametrize(
    ("left_out", "missing"), [(0, Field.EXISTS), (2, Field.RESULT), (3, Field.RIGHTS)]
)
def test_three_fields_are_needed(left_out: int, missing: Field) -> None:
    labels = ("exists", "growth", "result", "rights", "access", "compute")
    parts = [f"{label}: {part}" for label, part in zip(labels, GOOD.split(";"), strict=True)]
    del parts[left_out]
    assert read_pitch(";".join(parts)).missing == (missing,)


def test_growth_access_and_compute_may_be_missing() -> None:
    parts = GOOD.split(";")
    text = f"exists: {parts[0]}; result: {parts[2]}; rights: {parts[3]}"
    assert read_pitch(text).missing == ()


def test_of_course_says_nothing_about_rights() -> None:
    assert read_pitch("rights: of course").missing == (Field.EXISTS, Field.RESULT, Field.RIGHTS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "our data: 41 million labelled records, none public, Oct 2026; +90k a month",
            "41 million labelled records, none public, Oct 2026; +90k a month",
        ),
        (
            "we have a unique massive proprietary dataset, how do we pitch",
            "a unique massive proprietary dataset",
        ),
        (
            "we have 41 million labelled records, none public. how do I pitch that?",
            "41 million labelled records, none public",
        ),
        ("our dataset is huge and unique. how do I sell it?", "huge and unique"),
        ("we own 12 billion tokens of notes, help me pitch the data", "12 billion tokens of notes"),
        ("can you review our data pitch: 3M tickets", "3M tickets"),
        ("is our data pitch any good?", None),
        ("how do we sell our dataset to candidates", None),
    ],
)
def test_what_is_said_of_our_data_is_a_pitch(text: str, said: str | None) -> None:
    question = pitch_in(text)
    assert question is not None
    assert question.pitch == said


@pytest.mark.parametrize(
    "text",
    [
        "how do we pitch 2048 H100 for 40 researchers",
        "our pitch: 2048 H100 for 40 researchers",
        "our data centre: 2048 H100, 40 researchers",
        "how fresh is your data",
        "our data: how fresh is it",
        "how do we pitch against openai",
        "we have a dataset of candidates, who works on RL",
        "our data scientists asked how many GPUs meta has",
        "pitch: 51 each against openai",
        "do you sell our data",
        "what do you say about my data",
        "talk about our data retention",
        "we present our data at neurips, who hires",
    ],
)
def test_other_pitches_are_of_no_data(text: str) -> None:
    assert pitch_in(text) is None
