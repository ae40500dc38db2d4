"""What one person is to have of ours, and what is asked of that afterwards."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told

ONE = "We'd offer a hire 256 H100s of his own out of the 2048."


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        (f"{ONE} How does that compare with what a researcher gets at Google?", "256 H100"),
        ("we offer one candidate 256 of our 2048 H100s. how does that compare with Google?", "256"),
        ("we would give the candidate 128 H100 for herself, vs Google DeepMind", "128 H100"),
        ("a candidate would get a quarter of our cluster to himself. vs Google DeepMind?", "512"),
        ("one researcher would have 512 H100s out of our 2048, compared with Google", "512 H100"),
    ],
)
def test_one_persons_chips_are_held_against_one_of_theirs(
    talking: Conversing, text: str, offer: str
) -> None:
    count = offer.partition(" ")[0]
    assert told(talking, text) == f"{count} H100, 1 researcher, vs Google DeepMind"
    assert "taken as one person's, and no share of each" in last_answer(talking, text).understood


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("make it 512",), "512 H100, 1 researcher"),
        (("make it 512", "what's left for everyone else then?"), "1536 H100, 39 researchers"),
        (("make it 512", "what do the others keep"), "1536 H100, 39 researchers"),
        (("what would the rest of the team have",), "1792 H100, 39 researchers"),
        (("what's left for the others", "what would the 256 cost us"), "cost of 256 H100"),
        (("and what would the 256 cost us per year?",), "cost of 256 H100"),
        (("what would that cost", "and if we paid $2 an hour"), "cost of 256 H100, at $2/h"),
    ],
)
def test_what_follows_is_of_that_part(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert told(talking, ONE, *lines) == asked


def test_what_a_group_leaves_is_of_the_others(talking: Conversing) -> None:
    lines = ("i'm thinking about offering 1024 H100 to a group of 16", "what's left for the others")
    assert asks(talking, *lines) == "1024 H100, 24 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we hire 256 people", "what if we hire 256 more"),
        ("we would offer each hire 64 H100, vs OpenAI", "64 H100 per researcher, vs OpenAI"),
        ("what's left for the others", "rank all labs"),
    ],
)
def test_others_are_no_part_of_one(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked
