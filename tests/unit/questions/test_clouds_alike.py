"""Two clouds by their names are not told apart, which is said; and two chips by the hour."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Understood
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked, read

ALIKE = "not told apart, as no price of each is on record"


@pytest.mark.parametrize(
    "said",
    [
        "azure h100 price on demand vs aws",
        "aws vs gcp h100 price",
        "h100 on aws, azure or gcp",
    ],
)
def test_it_is_said_that_they_are_not_told_apart(said: str) -> None:
    reading = read(said, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert any(note.endswith(ALIKE) for note in reading.assumed)


@pytest.mark.parametrize("said", ["azure h100 price", "what do hyperscalers charge for H100"])
def test_of_one_nothing_is_to_be_told_apart(said: str) -> None:
    reading = read(said, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert not any(note.endswith(ALIKE) for note in reading.assumed)


@pytest.mark.parametrize(
    "said", ["MI300X per hour anyone? vs h100", "MI300X vs H100 per hour", "H200 or B200 per hour"]
)
def test_two_chips_by_the_hour_are_priced(said: str) -> None:
    assert asked(said).kind is Kind.PRICE


def test_two_chips_are_compared_as_hardware() -> None:
    assert asked("MI300X vs H100").kind is Kind.COMPARE
