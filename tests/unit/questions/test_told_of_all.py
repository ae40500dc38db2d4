"""What all of a team have, in the words in which the grammar reads it."""

from __future__ import annotations

import pytest

from bot.questions.told_of_all import told_of_all


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "of our 3000 H200, for 25 people, who can only use 1000 of them",
            "1000 of 3000 H200 are for research, 25 researchers",
        ),
        (
            "of our 3,000 H200, 1,000 are set aside for the 25 researchers",
            "1,000 of 3,000 H200 are for research, 25 researchers",
        ),
    ],
)
def test_the_part_that_the_researchers_use_is_for_research(text: str, told: str) -> None:
    assert told in told_of_all(text)


@pytest.mark.parametrize("chip", ["H100", "B200", "nvidia H200", "x GB300"])
def test_chips_of_another_kind_are_no_part_of_those(chip: str) -> None:
    text = f"of our 3000 H200, for 25 people, who can only use 1000 {chip}"
    assert told_of_all(text) == text
