"""A data pitch is numbers with dates, or it is none yet."""

from __future__ import annotations

import pytest

from bot.answering.offers.data_pitch import EXAMPLE
from bot.compute.data_pitch import Field, read_pitch

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
