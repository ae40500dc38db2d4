"""What one person is to have of ours, and what is asked of that afterwards."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, told

ONE = "We'd offer a hire 256 H100s of his own out of the 2048."


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        (f"{ONE} How does that compare with what a researcher gets at Google?", "256 H100"),
        ("we offer one candidate 256 of our 2048 H100s. how does that compare with Google?", "256"),
        ("we would give the candidate 128 H100 for herself, vs Google DeepMind", "128 H100"),
        ("a candidate would get a quarter of our cluster to himself. vs Google DeepMind?", "512"),
        ("one researcher would have 512 H100s out of our 2048, compared with Google", "512 H100"),
        ("a candidate has a Google DeepMind offer, we can give him 200 H100 to himself", "200"),
    ],
)
def test_one_persons_chips_are_held_against_one_of_theirs(
    talking: Conversing, text: str, offer: str
) -> None:
    count = offer.partition(" ")[0]
    assert told(talking, text) == f"{count} H100, 1 researcher, vs Google DeepMind"
    assert "taken as one person's, and no share of each" in last_answer(talking, text).understood


@pytest.mark.parametrize(
    "text",
    [
        "candidate wants 500 H100 to himself, can we do that?",
        "candidate wants 500 H100 to himself",
        "recruit is asking for 500 H100, could we do it?",
    ],
)
def test_a_candidate_without_an_article_is_one_person(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "500 H100, 1 researcher"
    assert "the other 39 keep 1,548" in last_answer(talking, text).understood


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
    ],
)
def test_others_are_no_part_of_one(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


AGAINST = "us vs Google DeepMind"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("can we give her 100", 100),
        ("he wants 128 H100", 128),
        ("what if she gets 64", 64),
        ("she'd need 256", 256),
        ("the candidate is asking for 300 GPUs", 300),
        ("could we promise one researcher 96", 96),
        ("guarantee her 10% of the cluster", 205),
        ("let him have 80 of ours", 80),
        ("and if we could go to 150 for her", 150),
    ],
)
def test_an_amount_for_one_is_neither_people_nor_all_chips(
    talking: Conversing, text: str, chips: int
) -> None:
    answer = last_answer(talking, AGAINST, text)
    assert told(talking, AGAINST, text) == f"{chips} H100, 1 researcher, vs Google DeepMind"
    assert f"each has about 51 now; {chips} taken as one person's" in answer.understood
    assert f"no share of each: the other 39 keep {2048 - chips:,}" in answer.understood


@pytest.mark.parametrize(
    ("text", "chips"), [("and 256?", 256), ("a quarter of the cluster", 512), ("ok and 5%", 102)]
)
def test_another_amount_is_the_same_persons(talking: Conversing, text: str, chips: int) -> None:
    answer = last_answer(talking, AGAINST, "can we give her 100", text)
    assert f"the other 39 keep {2048 - chips:,}" in answer.understood


def test_it_is_held_against_what_she_was_offered(talking: Conversing) -> None:
    theirs = "OpenAI promised the candidate 500 H100"
    for lines, ours in ((("what if we gave her 200",), 200), (("give her 200", "and 400"), 400)):
        asked = told(talking, theirs, *lines)
        assert asked == f"{ours} H100, 1 researcher vs 500 H100, 1 researcher, given by OpenAI"


@pytest.mark.parametrize("text", ["what if each gets 64", "64 guaranteed each", "what if 64 join"])
def test_an_amount_for_each_or_of_people_stays_so(talking: Conversing, text: str) -> None:
    assert "1 researcher" not in told(talking, AGAINST, text)


def test_more_than_we_have_is_said(talking: Conversing) -> None:
    answer = last_answer(talking, AGAINST, "can we spare 3000 for her")
    assert "That is as many as we have, or more" in answer.headline.text


@pytest.mark.parametrize(
    ("text", "team", "one"),
    [
        (
            "we'd hand a new hire 128 h200 of her own, out of 640 h200 for 21 people",
            "640 H200, 21 researchers", "128 H200, 1 researcher",
        ),
        (
            "640 h200 for 21 people. we'd hand a new hire 128 of her own",
            "640 H200, 21 researchers", "128 H200, 1 researcher",
        ),
        (
            "if we give her 64 H100 out of 512 H100 for 16 researchers",
            "512 H100, 16 researchers", "64 H100, 1 researcher",
        ),
        (
            "we want to give a hire 100 h100 from our 1000 h100 for 30 people, vs meta",
            "1000 H100, 30 researchers",
            "100 H100, 1 researcher, vs Meta Superintelligence Labs",
        ),
    ],
)  # fmt: skip
def test_one_persons_part_is_of_the_team_that_is_told_with_it(
    talking: Conversing, text: str, team: str, one: str
) -> None:
    assert last(talking, text) == [team, one]


def test_a_share_of_each_stays_one_of_each(talking: Conversing) -> None:
    text = "we give each hire 16 h200, out of 640 h200 for 21 people"
    assert told(talking, text) == "640 H200, 21 researchers, 16 guaranteed each"


@pytest.mark.parametrize(
    "text",
    [
        "how does that 96 compare with what deepmind has per researcher",
        "is that 96 more than deepmind has per head",
        "and those 96 vs deepmind",
    ],
)
def test_the_part_that_was_named_is_held_against_a_lab(talking: Conversing, text: str) -> None:
    lines = ("we'd give a hire 256 of his own", "whats left for the others", "make it 96")
    assert asks(talking, *lines, text) == "96 H100, 1 researcher, vs Google DeepMind"
