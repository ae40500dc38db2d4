"""How many people fit, hires and what a lab has, asked on after an answer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, told

SAVED = "how many researchers can fit at {}"
HIRES = "what if we hire {} more"
OFFER = "2048 H100, 40 researchers"
AGAINST = "1024 H100 for 20 researchers vs openai"


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("and at 40?", "40 H100 each"),
        ("and below 25 each?", "25 H100 each"),
        ("at 25 H200 each?", "25 H200 each"),
        ("and at OpenAI's level?", "the level of OpenAI"),
        ("and Meta?", "the level of meta"),
    ],
)
def test_another_floor_takes_the_place_of_the_one_before(
    talking: Conversing, text: str, fits: str
) -> None:
    asked = "how many people can we add before we fall below 30 H100 each"
    assert last(talking, asked, text) == [_lower(SAVED.format(fits), "meta")]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how big is Meta?", "how big is meta"),
        ("what does Meta have", "how big is meta"),
        ("Meta's GPUs", "how big is meta"),
        ("where is Meta based", "how big is meta"),
        ("is Meta hiring?", "open roles at meta"),
        ("what does Meta pay", "pay ranges for open roles at meta"),
        ("news about Anthropic", "what moved at Anthropic"),
        ("source for OpenAI", "source for OpenAI"),
    ],
)
def test_what_is_asked_of_a_lab_is_no_floor(talking: Conversing, text: str, asks: str) -> None:
    asked = "how many people can we add before we fall below 30 H100 each"
    assert last(talking, asked, text) == [_lower(asks, "meta")]


@pytest.mark.parametrize(
    "text", ["what Meta has", "as much as Meta", "is that on par with Meta?", "per head as at Meta"]
)
def test_what_a_lab_has_is_a_floor_where_it_is_no_question(talking: Conversing, text: str) -> None:
    asked = "how many people can we add before we fall below 30 H100 each"
    assert last(talking, asked, text) == [_lower(SAVED.format("the level of meta"), "meta")]


def _lower(text: str, name: str) -> str:
    return text.replace(name, "Meta Superintelligence Labs")


def test_a_tier_takes_the_place_of_a_number(talking: Conversing) -> None:
    asked = "how many researchers can we fit at 30 H100 each"
    assert last(talking, asked, "and out of workable?") == [
        "how many researchers can fit in workable tier"
    ]


def test_other_chips_keep_the_floor(talking: Conversing) -> None:
    asked = "how many researchers can 2048 H100 carry at 40 H100 each"
    assert last(talking, asked, "and with 4096 H100?") == [
        "4096 H100, how many researchers can fit at 40 H100 each"
    ]


def test_hires_after_a_floor_are_only_hires(talking: Conversing) -> None:
    asked = "how many people can we add before we fall below 30 H100 each"
    assert last(talking, asked, "what if we hire 15 more") == [HIRES.format(15)]


@pytest.mark.parametrize(
    "before", ["how big is anthropic", "us vs anthropic", "is anthropic hiring"]
)
def test_they_are_the_lab_that_was_spoken_of(talking: Conversing, before: str) -> None:
    asked = "How many researchers could we have at most to be on a par with them?"
    assert last(talking, before, asked) == [SAVED.format("the level of Anthropic")]


def test_the_offer_of_the_conversation_is_what_is_shared(talking: Conversing) -> None:
    asked = "how many hires until everyone is below 25 H100"
    assert last(talking, AGAINST, asked) == [
        "1024 H100, 20 researchers, how many researchers can fit at 25 H100 each"
    ]


@pytest.mark.parametrize(
    ("text", "hires"), [("and if only 5 sign", 5), ("and if 2 decline?", 4), ("if 4 accept", 4)]
)
def test_not_everybody_signs(talking: Conversing, text: str, hires: int) -> None:
    asked = "Suppose I fill all 6 of my open reqs. Does everyone's share shrink a lot?"
    assert last(talking, asked, text) == [HIRES.format(hires)]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("what would 45 researchers do to that", f"{OFFER}, what if we hire 5 more"),
        ("what does 60 people do to it?", f"{OFFER}, what if we hire 20 more"),
        ("and what would 30 researchers do to that", "2048 H100, 30 researchers"),
    ],
)
def test_so_many_people_are_all_that_there_would_be(
    talking: Conversing, text: str, then: str
) -> None:
    assert last(talking, f"{OFFER}", text) == [then]


def test_fewer_people_after_hires_are_an_offer(talking: Conversing) -> None:
    lines = (OFFER, "what if we hire 10 more", "what would 30 researchers do to that")
    assert last(talking, *lines) == ["2048 H100, 30 researchers"]


@pytest.mark.parametrize(
    "text",
    ["does that move us down a tier?", "are we still strong then?", "which tier is that"],
)
def test_the_tier_is_part_of_what_hires_do(talking: Conversing, text: str) -> None:
    assert last(talking, HIRES.format(15), text) == [HIRES.format(15)]


def test_what_a_tier_is_stays_a_question_of_its_own(talking: Conversing) -> None:
    assert last(talking, HIRES.format(15), "what is a tier") == ["help tier"]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        (
            "how many would we need to match that, say for a team of 10",
            "what do we need to match OpenAI, 10 researchers",
        ),
        (
            "How many more H100 would close it?",
            "how many H100 do we need to match OpenAI, 1024 H100, 20 researchers",
        ),
        (
            "how many B200 would it take to close that gap",
            "how many B200 do we need to match OpenAI, 20 researchers",
        ),
        (
            "what would it cost to catch up",
            "what do we need to match OpenAI, 20 researchers",
        ),
    ],
)
def test_what_would_close_the_gap_is_a_match(talking: Conversing, text: str, then: str) -> None:
    assert last(talking, AGAINST, text) == [then]


def test_nothing_is_closed_where_no_lab_was_spoken_of(talking: Conversing) -> None:
    found = last(talking, OFFER, "How many more H100 would close it?")
    assert not any("match" in text for text in found)


@pytest.mark.parametrize("text", ["what would that run them a year", "and what would that run us"])
def test_a_match_is_told_in_dollars(talking: Conversing, text: str) -> None:
    asked = "what do we need to match Anthropic, 10 researchers"
    assert last(talking, asked, text) == [asked]


def test_more_than_all_chips_is_no_number_for_each(conversing: Conversing) -> None:
    first = "we have 800 h100, how many researchers can we have before its worse than deepmind"
    told = asks(conversing, first, "and with 1600")
    assert told == "1600 H100, how many researchers can fit at the level of Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "what would we look like vs anthropic then",
        "so how do we compare to anthropic at that size",
        "and against anthropic with that many people",
    ],
)
def test_as_many_as_fit_are_held_against_a_lab(talking: Conversing, text: str) -> None:
    asked = told(talking, "how many people fit at 32 H100 each", text)
    assert asked == "our compute 64 researchers, vs Anthropic"


def test_ours_as_it_is_stands_against_a_lab_after_that(talking: Conversing) -> None:
    lines = ("how many people fit at 32 H100 each", "how do we compare with anthropic")
    assert told(talking, *lines) == "us vs Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "at what headcount wld we be on par",
        "what headcount would put us on par with them",
        "with what team size do we match them",
        "for what headcount are we comparable",
    ],
)
def test_the_headcount_on_a_par_is_how_many_the_labs_average_leaves(
    talking: Conversing, text: str
) -> None:
    ours = "4000 H100 for 60 researchers vs"
    found = last_answer(talking, f"{ours} openai", text)
    assert found.headline.text.startswith("On a par with OpenAI: about 7 (")
    silent = last_answer(talking, f"{ours} xai", text)
    assert silent.headline.text.startswith("No usable figure per researcher for SpaceXAI")
