"""Changes of an offer in a word or two: another month, as many people as before, a term."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

OURS = "1024 H100, 25 researchers"
TO_COME = "1024 H100 and 512 GB300 from june, 25 researchers"
MARCH = "1024 H100 operational + 512 GB300 announced from March 2027, 25 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "make june march",
        "march instead of june",
        "change june to march",
        "not june, march",
        "make it march",
        "no, I meant march",
        "pull it forward to march",
        "june might slip to march",
        "what if it slips from june to march",
    ],
)
def test_another_month_takes_the_place_of_one(talking: Conversing, text: str) -> None:
    assert asks(talking, TO_COME, text) == MARCH


def test_the_day_of_a_question_moves_as_well(talking: Conversing) -> None:
    asked = asks(talking, "us vs OpenAI as of june", "make june march")
    assert asked == "us vs OpenAI, as of 2026-03-31"


def test_a_month_alone_is_a_day_where_nothing_is_due(talking: Conversing) -> None:
    assert asks(talking, f"{OURS}, vs Cohere", "make it march").endswith("as of 2026-03-31")


def test_a_month_that_was_not_told_changes_nothing(talking: Conversing) -> None:
    told = last_answer(talking, "us vs OpenAI as of june", "make may march").headline.text
    assert told == "Nothing of the last question is of May, so I changed nothing."


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((f"{OURS}, 16 guaranteed each", "with 40 people", "drop the guarantee"), OURS),
        ((f"{OURS}, 16 guaranteed each", "with 40 people"), f"{OURS}, 16 guaranteed each"),
        ((OURS, "with 40 people", "what if it were B200"), "1024 B200, 25 researchers"),
    ],
)
def test_back_to_so_many_keeps_what_else_was_changed(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines, "back to 25") == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("25 was wrong, it's 35", "1024 H100, 35 researchers"),
        ("wait=90m", f"{OURS}, 1.5 hours wait"),
        ("maxjob=768", f"{OURS}, max job 768"),
        ("65% of capacity is research", f"{OURS}, 65% for research"),
        ("+6 in jan", f"{OURS}, what if we hire 6 more from 2027-01-01"),
        ("another 6 in jan", f"{OURS}, what if we hire 6 more from 2027-01-01"),
    ],
)
def test_a_term_in_short_is_one_of_the_offer(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, OURS, text) == asked


def test_what_they_double_is_theirs(talking: Conversing) -> None:
    asked = asks(talking, f"{OURS} vs OpenAI", "double their compute")
    assert asked == f"{OURS}, vs OpenAI, assume 2 times the compute"


def test_chips_against_money_are_two_sides_whatever_was_asked(talking: Conversing) -> None:
    asked = asks(talking, "$20M a year for 30 researchers", "512 H100 vs $20M a year")
    assert asked == "512 H100 vs $20000000 a year"


@pytest.mark.parametrize(
    ("before", "text", "asked"),
    [
        ("us vs OpenAI", "$5M a year for 10 people", "10 researchers, $5000000 a year"),
        ("what if we hire 15 more", "$5M a year for 10 people", "10 researchers, $5000000 a year"),
        ("$20M a year for 30 researchers", "512 H100 vs 256 B200", "512 H100 vs 256 B200"),
        ("us vs OpenAI", "AWS p5", "cost of 8 H100"),
    ],
)
def test_a_whole_offer_stands_by_itself(
    talking: Conversing, before: str, text: str, asked: str
) -> None:
    assert asks(talking, before, text) == asked


def test_money_in_place_of_money_keeps_whom_it_was_held_against(talking: Conversing) -> None:
    asked = asks(talking, "$20M a year for 30 researchers vs OpenAI", "$5M a year for 10 people")
    assert asked == "10 researchers, $5000000 a year, vs OpenAI"
