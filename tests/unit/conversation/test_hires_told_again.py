"""Hires on top of hires, who joins and who leaves, and chips of which only a number is said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

OURS = "our offer is 2048 H100 for 40 researchers"
AGAINST = "2048 H100 for 40 researchers vs openai"


@pytest.mark.parametrize(
    ("text", "hires"),
    [
        ("and another 10", 20),
        ("and 10 more", 20),
        ("another 5 on top", 15),
        ("then 10 more", 20),
        ("plus another 6 people", 16),
        ("10 more hires after that", 20),
        ("and 20?", 20),
    ],
)
def test_hires_on_top_are_added_to_those_supposed(
    talking: Conversing, text: str, hires: int
) -> None:
    answer = last_answer(talking, OURS, "what if we hire 10", text)
    assert answer.question.people == hires


@pytest.mark.parametrize(
    "text",
    [
        "5 leave and 12 join",
        "we lose 5 and hire 12",
        "12 join, 5 leave",
        "5 people leave and we hire 12",
        "if 5 quit and 12 start",
        "hire 12, lose 5",
    ],
)
def test_the_difference_of_both_is_told_from_today(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, AGAINST, text)
    assert answer.headline.text.startswith("7 more hires: from 51 to 44 H100e each")


def test_so_it_is_in_one_question(talking: Conversing) -> None:
    answer = last_answer(talking, "2048 H100 for 40, 5 leave and 12 join")
    assert answer.headline.text.startswith("7 more hires: from 51 to 44 H100e each")


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("and if 512 go to product", 0.75),
        ("what if product takes 512", 0.75),
        ("suppose 1k of them are reserved for inference", 1048 / 2048),
        ("if we give 512 to product?", 0.75),
        ("and with 512 going to product", 0.75),
        ("what if we reserve 700 for production", 1348 / 2048),
    ],
)
@pytest.mark.parametrize("before", [(AGAINST,), (AGAINST, "what if we hire 7")])
def test_a_number_that_goes_to_product_is_of_chips(
    talking: Conversing, before: tuple[str, ...], text: str, share: float
) -> None:
    offer = last_answer(talking, *before, text).question.offer
    assert offer is not None
    assert offer.research_share == pytest.approx(share)


@pytest.mark.parametrize(
    ("first", "too", "asked"),
    [
        ("if we lose 10", "and 500 chips too", "2,500 H100, 50 researchers"),
        ("if we lose 10 people", "and 500 h100 as well", "2,500 H100, 50 researchers"),
        ("what if we add 500 h100", "and 10 people too", "10 more researchers"),
        ("if we hire 10 people", "and 500 gpus as well", "3,500 H100, 70 researchers"),
    ],
)
def test_what_goes_or_comes_too_does_so_as_what_was_said_before(
    conversing: Conversing, first: str, too: str, asked: str
) -> None:
    answer = last_answer(conversing, "3000 H100 for 60 researchers", first, too)
    assert asked in answer.understood


@pytest.mark.parametrize("gone", ["and if 3 quit", "and if 3 people leave", "what if 3 resign"])
@pytest.mark.parametrize("between", ["open roles at openai", "who is hiring"])
def test_our_people_leave_after_roles_that_were_asked_about(
    conversing: Conversing, between: str, gone: str
) -> None:
    lines = ("2048 H100 for 40 researchers vs openai", between, gone)
    assert told(conversing, *lines) == "2048 H100, 37 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["we have 5 open reqs", "5 open reqs", "I have 5 open roles to fill", "5 open positions"],
)
def test_our_own_openings_are_hires(talking: Conversing, text: str) -> None:
    asked = told(talking, "2048 H100 for 40 researchers", text)
    assert asked == "2048 H100, 40 researchers, what if we hire 5 more"


ONE_KIND = "1024 H100, 25 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("and 500 chips too", "1524 H100, 25 researchers"),
        ("and another 500 gpus", "1524 H100, 25 researchers"),
        ("we also have 500 cards", "1524 H100, 25 researchers"),
        ("with 500 chips on top", "1524 H100, 25 researchers"),
        ("and 500 too", "1524 H100, 25 researchers"),
        ("and 5 too", f"{ONE_KIND}, what if we hire 5 more"),
        ("500 gpus", "500 H100, 25 researchers"),
        ("make it 500 chips", "500 H100, 25 researchers"),
    ],
)
def test_what_comes_too_is_added_to_the_offer_spoken_of(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, ONE_KIND, text) == asked


def test_another_offer_before_is_none_that_was_lost_from(conversing: Conversing) -> None:
    lines = ("3000 H100, 50 researchers", ONE_KIND, "and 500 gpus too")
    assert told(conversing, *lines) == "1524 H100, 25 researchers"
