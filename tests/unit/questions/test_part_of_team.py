"""A team of ours that has so many of all our chips, held against a lab by what is its own."""

from __future__ import annotations

import pytest

from bot.questions.restated import part_of_team


@pytest.mark.parametrize(
    "text",
    [
        "2,048 H100 across 40 researchers, but pretraining team of 10 gets 1,536 of them. vs Meta",
        "2048 H100 for 40 people, the pretraining team of 10 has 1,536 of them, vs openai",
        "our pretraining team of 10 gets 1,536 of our 2048 H100, vs openai",
        "2048 H100, 40 researchers, 1,536 of them for the 10 in pretraining, vs openai",
        "1,536 of our 2,048 H100 go to the pretraining team of 10, vs openai",
        "1,536 of our 2048 H100 are reserved for a systems group of 10 people, against openai",
    ],
)
def test_its_chips_and_its_people_are_the_offer(text: str) -> None:
    assert "1,536 H100 for 10 researchers" in part_of_team(text)
    assert "2048" not in part_of_team(text).replace(",", "")
    assert "40" not in part_of_team(text)


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 for 40 people, a team of 10 gets 32 guaranteed each, vs meta",
        "1,024 of our 2,048 H100 are for research, 20 people, vs openai",
        "our pretraining team of 10 gets 1536 of our 2048 H100",
        "2048 H100, 40 researchers vs openai",
        "2048 H100, 40 researchers, 16 guaranteed each, vs openai",
    ],
)
def test_what_is_of_all_or_held_against_nobody_stays_as_it_is(text: str) -> None:
    assert part_of_team(text) == text
