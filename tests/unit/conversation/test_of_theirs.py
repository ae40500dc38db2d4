"""What is asked on about what somebody else was said to have."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, told

HIS = "candidate says he had 500 H100s for himself at Meta"
PAIR = "our compute vs 500 H100, 1 researcher, given by Meta Superintelligence Labs"
LEFT = "our saved offer with 1548 H100, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "can we match that",
        "could we do the same",
        "could we offer as much",
        "what do I say",
        "what should we tell him",
        "can we give him that too",
        "how many of our GPUs would he need to get to match",
        "how many of ours would it take to match that for him",
    ],
)
def test_ours_stands_beside_what_he_has(talking: Conversing, text: str) -> None:
    assert told(talking, HIS, text) == PAIR


@pytest.mark.parametrize(
    "text",
    [
        "how many are left for the others if we gave him that",
        "what would be left for the team if he got that",
        "what's left for the rest if we match it",
        "how many would the others have then",
    ],
)
def test_what_he_has_is_taken_from_ours(talking: Conversing, text: str) -> None:
    assert told(talking, HIS, text) == LEFT


def test_so_many_others_share_what_is_left(talking: Conversing) -> None:
    found = told(talking, HIS, "how many would be left for the other 39")
    assert found == "our saved offer with 1548 H100, 39 researchers"


def test_what_is_said_after_that_is_of_both_again(talking: Conversing) -> None:
    lines = (HIS, "how many are left for the others if we gave him that", "can we match that")
    assert told(talking, *lines) == PAIR
    assert last(talking, *lines, "what do I say") == [PAIR]


def test_chips_that_we_have_none_of_are_taken_from_nothing(talking: Conversing) -> None:
    said = told(talking, "she's used to 64 A100s", "what's left for the others if we gave her that")
    assert "no chips of ours" in said


def test_no_more_is_given_than_there_is(talking: Conversing) -> None:
    said = told(talking, "she has 3000 H100 to herself", "what's left for the rest if we match it")
    assert "nothing would be left" in said


@pytest.mark.parametrize(
    "text",
    [
        "how would we beat that",
        "how could we match it",
        "what would it take to match that",
        "what would we need to offer as much",
        "how many more would we need to do the same",
    ],
)
def test_what_it_takes_is_as_many_for_each_of_ours(talking: Conversing, text: str) -> None:
    first = "deepmind promised her 500 H100s of her own"
    assert told(talking, first, text) == "how many H100 do we need to get to 500 H100 each"
    assert last_answer(talking, first, text).headline.text == "17,952 more H100"


def test_in_other_chips_it_is_told_in_ours(talking: Conversing) -> None:
    lines = ("Meta promised her 64 B200", "what would it take to match that")
    assert told(talking, *lines) == "how many H100 do we need to get to 64 B200 each"


PROMISED = "candidate says OpenAI promised him 500 H100s for his own project. can we match?"


@pytest.mark.parametrize(
    "text",
    [
        "what's it cost to match that",
        "what would we have to pay to give him the same",
        "how much would matching it cost us",
        "what would it cost us to match",
        "cost of matching?",
        "how much would that cost us",
    ],
)
def test_what_it_costs_is_the_rent_of_as_many_for_one(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, PROMISED, text)
    assert told(talking, PROMISED, text) == "cost of 500 H100, one-year contract"
    assert "to give one person as much as OpenAI" in answer.understood


@pytest.mark.parametrize("text", ["per month", "a month?", "and for one month", "monthly"])
def test_for_how_long_is_asked_of_as_many(talking: Conversing, text: str) -> None:
    lines = (PROMISED, "what's it cost to match that", text)
    assert last_answer(talking, *lines).headline.text.startswith("500 H100 for 1 month")
    assert last_answer(talking, PROMISED, text).headline.text.startswith("500 H100 for 1 month")


def test_both_are_at_hand_after_what_it_costs(talking: Conversing) -> None:
    lines = (PROMISED, "what's it cost to match that", "per month", "can we match it")
    assert told(talking, *lines).startswith("our compute vs 500 H100, 1 researcher, given by")


@pytest.mark.parametrize("text", ["so what do I say to him", "what should I tell him then"])
def test_what_to_say_is_of_both(talking: Conversing, text: str) -> None:
    lines = (PROMISED, "what's it cost to match that", text)
    assert told(talking, *lines).startswith("our compute vs 500 H100, 1 researcher, given by")


def test_it_is_told_as_a_part_of_ours_and_beside_the_average(talking: Conversing) -> None:
    verdict = last_answer(talking, PROMISED).verdict
    told_of_it = " ".join(each.text for each in verdict)
    assert "As much for one person would be 24 % of all of ours." in told_of_it
    assert "On record OpenAI has about 545 (308–1,170) H100e for each" in told_of_it


@pytest.mark.parametrize(
    "text",
    [
        "could we match that for him? what's left for the rest then",
        "can we give him that, and what's left for the others?",
        "would we match that for him, what remains for everyone else then",
    ],
)
def test_whether_it_can_be_matched_is_told_before_what_is_left(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "us vs meta", "he claims meta gives him 150 h100s", text)
    matched, left = "matched for one: 150 of our 2,048 H100", "what is left to the others"
    assert matched in answer.understood
    assert answer.understood.index(matched) < answer.understood.index(left)
