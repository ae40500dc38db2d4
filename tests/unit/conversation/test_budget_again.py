"""A budget that was spoken of, on other chips, in part, and towards a lab's average."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

SHARED = "12 researchers, $5000000 a year, on H100"


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("$20M a year", "and with B200s instead", "$20000000 a year, on B200"),
        ("$20000000 a year, on H100", "and H200s?", "$20000000 a year, on H200"),
        ("$20M a year", "how many would that be on B200", "how many B200 for $20000000 a year"),
        (SHARED, "what about H200s", "12 researchers, $5000000 a year, on H200"),
        (SHARED, "and for half the money", "12 researchers, $2500000 a year, on H100"),
        (SHARED, "if we had twice the budget", "12 researchers, $10000000 a year, on H100"),
        (SHARED, "how does that compare to Anthropic", f"{SHARED}, vs Anthropic"),
        (f"{SHARED}, vs Anthropic", "and with B200?", f"{SHARED[:-4]}B200, vs Anthropic"),
        ("how many H100 for $5M a year", "and B200", "how many B200 for $5000000 a year"),
        ("how many H100 for $5M a year", "double it", "how many H100 for $10000000 a year"),
        (
            "how many H100 for $5M a year",
            "no sorry, 20 million over two years",
            "how many H100 for $10000000 a year",
        ),
        (
            "how many H100 for $5M a year",
            "make it 60M for three years",
            "how many H100 for $20000000 a year",
        ),
        (
            "20 million over two years, how many H100",
            "and 12 million over 18 months?",
            "how many H100 for $8000000 a year",
        ),
    ],
)
def test_the_money_is_kept_and_no_chips_of_ours_are_taken(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_a_budget_for_a_chip_is_read_back_as_it_is_written(talking: Conversing) -> None:
    budget = "$15000000 a year, on H100"
    assert last(talking, budget) == [budget]


@pytest.mark.parametrize("text", ["can we do it with $50M", "and with 50 million?"])
def test_money_after_what_equals_a_lab_goes_towards_it(talking: Conversing, text: str) -> None:
    asked = last(talking, "match Anthropic for 10 researchers", text)
    assert asked == ["what do we need to match Anthropic, 10 researchers, $50000000 a year"]


SIX_MONTHS = "8 researchers, $5000000 for 6 months, on H100"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("make that 12 researchers", "12 researchers, $5000000 for 6 months, on H100"),
        ("no wait, budget is 8M", "8 researchers, $8000000 for 6 months, on H100"),
        ("make the budget $10M", "8 researchers, $10000000 for 6 months, on H100"),
        ("what if it were $3M", "8 researchers, $3000000 for 6 months, on H100"),
        ("and at spot prices", f"{SIX_MONTHS}, at spot price"),
        ("double the money", "8 researchers, $10000000 for 6 months, on H100"),
        ("and on B200", "8 researchers, $5000000 for 6 months, on B200"),
        ("$4M for 3 months", "8 researchers, $4000000 for 3 months, on H100"),
        ("$4M a year", "8 researchers, $4000000 a year, on H100"),
        ("and over 9 months?", "8 researchers, $5000000 for 9 months, on H100"),
        ("and for 12 months", "8 researchers, $5000000 a year, on H100"),
        ("is that a lot", SIX_MONTHS),
    ],
)
def test_money_stays_that_of_the_time_it_was_told_for(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, SIX_MONTHS, text) == [asks]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("how does that compare to Mistral, per researcher", "vs Mistral AI, per researcher"),
        ("compare that with OpenAI per employee", "vs OpenAI, per employee"),
        ("against Mistral per head?", "vs Mistral AI, per researcher"),
    ],
)
def test_a_figure_by_head_keeps_the_budget(talking: Conversing, text: str, end: str) -> None:
    assert last(talking, SHARED, text) == [f"{SHARED}, {end}"]


SAVED = "our offer is 2048 H100 for 40 researchers"


def test_a_budget_by_head_is_shared_as_our_saved_offer_is(talking: Conversing) -> None:
    each = "40 researchers, $30000000 a year, on B200"
    by_head = [SAVED, "how many B200 for $30M a year", "how many is that per person"]
    assert last(talking, *by_head) == [each]
    assert last(talking, *by_head, "is that a lot?") == [each]


@pytest.mark.parametrize(
    "asked",
    [
        "is that better than 2048 H100",
        "is that better than 2048 H100 for 20 researchers?",
        "would 2048 H100 be better",
        "is 2048 H100 more than that",
        "how does that compare to 2048 H100",
        "vs 2048 H100",
        "or 2048 H100?",
    ],
)
def test_chips_are_set_beside_what_a_budget_rents(conversing: Conversing, asked: str) -> None:
    answer = last_answer(conversing, "$10m a year for 20 researchers", asked)
    assert answer.headline.text == "2,048 H100 are 4.8 times 430 H100"


SHARED_BY_25 = "25 researchers, $20000000 a year"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("plus $5M", "25 researchers, $25000000 a year"),
        ("and another 5M", "25 researchers, $25000000 a year"),
        ("what if it was 5M more", "25 researchers, $25000000 a year"),
        ("and 5 more researchers", "30 researchers, $20000000 a year"),
        ("what if we hire 5", "30 researchers, $20000000 a year"),
        ("with 30M", "25 researchers, $30000000 a year"),
    ],
)
def test_money_and_people_come_to_a_budget(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, SHARED_BY_25, text) == [asked]


@pytest.mark.parametrize("text", ["and with 512 H100 more", "plus 512 H100"])
def test_chips_are_not_added_to_what_a_budget_rents(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, SHARED_BY_25, text)
    assert [choice.text for choice in answer.choices] == ["512 H100, 25 researchers", SHARED_BY_25]
