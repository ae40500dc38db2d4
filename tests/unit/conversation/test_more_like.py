"""That a lab's people are more, or fewer, than was taken: it is assumed, and reports nothing."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

US = "us vs anthropic"
RESEARCHERS = "us vs Anthropic, assume 1500 researchers"
STAFF = "us vs Anthropic, assume 3000 staff"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("that seems too high, their researchers are more like 1500", RESEARCHERS),
        ("their researchers are more like 1,500", RESEARCHERS),
        ("that's off, they have about 1500 researchers", RESEARCHERS),
        ("looks too low, they have more like 3,000 staff", STAFF),
        ("hm, too many. their headcount is closer to 3k", STAFF),
        ("Anthropic's staff is more like 3000", STAFF),
    ],
)
def test_it_is_assumed_of_the_lab(talking: Conversing, text: str, asks: str) -> None:
    assert told(talking, US, text) == asks


def test_it_is_assumed_of_what_equals_the_lab(talking: Conversing) -> None:
    lines = ("what would it take to match Anthropic", "make it for 10 people")
    asked = told(talking, *lines, "that seems too high, their researchers are more like 1500")
    assert asked == "what do we need to match Anthropic, 10 researchers, assume 1500 researchers"


def test_ours_are_no_hires(talking: Conversing) -> None:
    assert told(talking, US, "our researchers are more like 45") == (
        "our compute 45 researchers, vs Anthropic"
    )


def test_another_lab_is_not_meant(talking: Conversing) -> None:
    asked = told(talking, US, "Meta's staff is more like 3000")
    assert asked == "us vs Meta Superintelligence Labs, assume 3000 staff"


@pytest.mark.parametrize(
    ("before", "text", "then"),
    [
        ("1500 researchers", "too low make it 2500", "2500 researchers"),
        ("1500 researchers", "that's way too low, try 2,500", "2500 researchers"),
        ("1500 researchers", "hm too many, say 900 instead", "900 researchers"),
        ("900 researchers", "and if its more like 1500", "1500 researchers"),
        ("900 researchers", "what if it's closer to 1500", "1500 researchers"),
        ("900 researchers", "or maybe its around 1.5k there?", "1500 researchers"),
        ("900 researchers", "suppose the real number is rather 1500", "1500 researchers"),
        ("30% R&D share", "too high, make it 20%", "20% R&D share"),
    ],
)
def test_another_number_is_assumed_in_its_place(
    talking: Conversing, before: str, text: str, then: str
) -> None:
    asked = told(talking, f"us vs anthropic, assume {before}", text)
    assert asked == f"us vs Anthropic, assume {then}"


def test_where_nothing_was_assumed_a_figure_is_called_wrong(talking: Conversing) -> None:
    assert "assume" not in told(talking, US, "too low make it 2500")
