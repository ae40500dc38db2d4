"""Chips of each beside a pool that all share."""

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
        (
            "guaranteed 4 each and a shared pool of 200 H100, 25 researchers",
            "300 H100, 25 researchers, 4 guaranteed each",
        ),
        (
            "each of our 25 researchers gets 4 H100 and a shared pool of 200 H100",
            "300 H100, 25 researchers, 4 guaranteed each",
        ),
        (
            "8 dedicated B200 each, and a shared pool of 200 H100 for 25",
            "200 B200 + 200 H100, 25 researchers, 8 guaranteed each",
        ),
    ],
)
def test_a_pool_is_beside_what_each_has(text: str, told: str) -> None:
    assert typed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "200 H100 shared by 25 researchers, 4 guaranteed each",
            "200 H100, 25 researchers, 4 guaranteed each",
        ),
        (
            "shared pool of 200 H100, 4 guaranteed each, 25 researchers",
            "200 H100, 25 researchers, 4 guaranteed each",
        ),
        ("a shared pool of 200 H100 for 25 researchers", "200 H100, 25 researchers"),
    ],
)
def test_what_is_guaranteed_of_a_pool_is_part_of_it(text: str, told: str) -> None:
    assert typed(text) == told
