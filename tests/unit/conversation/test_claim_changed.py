"""What a lab was said to give is multiplied as that, and ours for each stands beside it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last

SAID = "candidate says Meta promised him 64 H100s of his own, believable?"
GIVEN = "1 researcher, given by Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("and if Meta doubles it", 128),
        ("what if they double that", 128),
        ("say Meta goes to twice that", 128),
        ("and if they offered him three times as much", 192),
        ("suppose Meta triples their offer", 192),
        ("if Meta halves it", 32),
    ],
)
def test_what_is_multiplied_is_what_they_give(talking: Conversing, text: str, chips: int) -> None:
    assert last(talking, SAID, text)[-1].endswith(f"vs {chips} H100, {GIVEN}")


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("we could do 48 each for 20 people", "960 H100, 20 researchers, 48 guaranteed each"),
        ("we'd offer 48 B200 each for 20 people", "960 B200, 20 researchers, 48 guaranteed each"),
        ("we can give 32 per head for 15", "480 H100, 15 researchers, 32 guaranteed each"),
        ("ok we'd stretch to 50 gpus each across 12", "600 H100, 12 researchers, 50 guaranteed"),
        ("we would do 64 apiece for 10 of us", "640 H100, 10 researchers, 64 guaranteed each"),
    ],
)
@pytest.mark.parametrize("saved", [True, False])
def test_ours_for_each_is_held_against_it(
    talking: Conversing, fresh: Conversing, text: str, ours: str, saved: bool
) -> None:
    asked = asks(talking if saved else fresh, SAID, text)
    assert asked.startswith(ours)
    assert asked.endswith(GIVEN)


def test_theirs_is_still_multiplied_after_that(talking: Conversing) -> None:
    lines = (SAID, "we could do 48 each for 20 people", "what do I tell him")
    asked = asks(talking, *lines, "and if Meta doubles it")
    assert asked.startswith("960 H100, 20 researchers")
    assert f"vs 128 H100, {GIVEN}" in asked
