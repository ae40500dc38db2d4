"""So many or so many, and so many of what is named behind."""

from __future__ import annotations

import pytest

from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked


def typed(text: str) -> str:
    """The question that the text asks, as it is typed."""
    return to_text(asked(text), DIRECTORY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("about 500 H100s, maybe 600, 30 researchers", "500-600 H100, 30 researchers"),
        ("500 maybe 600 H100 for 30", "500-600 H100, 30 researchers"),
        (
            "500 H100, perhaps 600, for 30 people vs openai",
            "500-600 H100, 30 researchers, vs OpenAI",
        ),
    ],
)
def test_a_guess_of_two_numbers_is_a_range(text: str, told: str) -> None:
    assert typed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "512 H100, maybe 256 B200, 20 people",
            "512 H100 operational + 256 B200 announced, 20 researchers",
        ),
        ("512 H100, maybe 40 researchers", "512 H100, 40 researchers"),
        ("512 H100 perhaps more for 20", "512 H100, 20 researchers"),
    ],
)
def test_other_things_that_may_be_stay_apart(text: str, told: str) -> None:
    assert typed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "our GPUs are at coreweave, 256 of them, H100, 11 researchers",
            "256 H100, 11 researchers, rented",
        ),
        ("256 of them are H100, 11 researchers", "256 H100, 11 researchers"),
        (
            "how much is a B200 if we pay $3.50 instead, for 512 of them",
            "cost of 512 B200, at $3.5/h",
        ),
        ("what does an H200 cost at $3, for 64 of them", "cost of 64 H200, at $3/h"),
    ],
)
def test_so_many_of_them_are_of_the_chip_behind(text: str, told: str) -> None:
    assert typed(text) == told
