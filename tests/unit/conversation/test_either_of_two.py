"""Two amounts that the same people would share, and one of them afterwards."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

SECOND = "400 B200, 24 researchers"


@pytest.mark.parametrize(
    "text",
    ["which is better for 24 researchers: 768 H100 or 400 B200",
     "for a team of 24 people, is 768 H100 or 400 B200 better?",
     "we're 24 people, 768 H100 or 400 B200?",
     "with 24 researchers would 768 H100 or 400 B200 be better",
     "we have 24 researchers, should we get 768 H100 or 400 B200",
     "split between 24 scientists, which is better, 768 H100 or 400 B200?"],
)  # fmt: skip
def test_people_told_before_two_amounts_share_either(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == asks(talking, "768 H100 or 400 B200 for 24 people?")


@pytest.mark.parametrize(
    "text",
    ["the second one, against Meta", "option two vs Meta", "the B200s vs Meta",
     "go with the B200s, against Meta", "number 2 against Meta", "and the B200 option vs Meta?"],
)  # fmt: skip
def test_one_of_two_is_held_against_a_lab(talking: Conversing, text: str) -> None:
    before = "which is better for 24 researchers: 768 H100 or 400 B200"
    assert asks(talking, before, text) == f"{SECOND}, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["what does option two rent for a month", "what would the B200s cost for a month",
     "what does the second one cost for a month"],
)  # fmt: skip
def test_one_of_two_is_priced_for_a_time(talking: Conversing, text: str) -> None:
    before = "768 H100 or 400 B200 for 24 people?"
    assert asks(talking, before, text).startswith("cost of 400 B200, for 30 days")


@pytest.mark.parametrize(
    "text",
    ["what would it take to draw level with them", "how many would we need to match them",
     "what would it take to match them"],
)  # fmt: skip
def test_a_lab_asked_of_since_is_who_is_to_be_equalled(talking: Conversing, text: str) -> None:
    lines = ("which is better for 24 researchers: 768 H100 or 400 B200", "the second one vs Meta")
    told = "what do we need to match Meta Superintelligence Labs, 24 researchers"
    assert asks(talking, *lines, text) == told


@pytest.mark.parametrize(
    "text",
    ["many thanks! last one, what does option one rent for a month",
     "what does the first one cost for a month", "what would option 1 cost for a month",
     "and the first option, what does it rent for a month"],
)  # fmt: skip
def test_one_of_two_is_still_at_hand_after_what_equals_a_lab(
    talking: Conversing, text: str
) -> None:
    lines = (
        "which is better for 24 researchers: 768 H100 or 400 B200",
        "the second one vs Meta",
        "what would it take to draw level with them",
    )
    assert asks(talking, *lines, text).startswith("cost of 768 H100, for 30 days")


@pytest.mark.parametrize(
    ("first", "text", "ways"),
    [
        (
            "does xAI or Meta have more GPUs?",
            "and the other one, how many has it got?",
            ["how big is SpaceXAI", "how big is Meta Superintelligence Labs"],
        ),
        (
            "compare xAI and Meta",
            "how many chips has the other got",
            ["how big is SpaceXAI", "how big is Meta Superintelligence Labs"],
        ),
        ("us vs Mistral and Cohere", "no the other one", ["us vs Mistral AI", "us vs Cohere"]),
        (
            "us vs Mistral and OpenAI",
            "and the other one's headcount?",
            ["headcount of Mistral AI", "headcount of OpenAI"],
        ),
    ],
)
def test_which_of_two_labs_the_other_is_is_asked_back(
    talking: Conversing, first: str, text: str, ways: list[str]
) -> None:
    answer = last_answer(talking, first, text)
    assert answer.headline.text == "Which of the two do you mean?"
    assert [way.text for way in answer.choices] == ways


def test_the_other_than_the_one_told_last_is_that(talking: Conversing) -> None:
    assert asks(talking, "us vs OpenAI and Meta", "just Meta", "the other one") == "us vs OpenAI"
