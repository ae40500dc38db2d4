"""A budget that was spoken of, on other chips, in part, and towards a lab's average."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

SHARED = "12 researchers, $5000000 a year, on H100"


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("$20M a year", "and with B200s instead", "$20000000 a year, on B200"),
        ("$20000000 a year, on H100", "and H200s?", "$20000000 a year, on H200"),
        ("$20M a year", "how many would that be on B200", "$20000000 a year, on B200"),
        (SHARED, "what about H200s", "12 researchers, $5000000 a year, on H200"),
        (SHARED, "and for half the money", "12 researchers, $2500000 a year, on H100"),
        (SHARED, "if we had twice the budget", "12 researchers, $10000000 a year, on H100"),
        (SHARED, "how does that compare to Anthropic", f"{SHARED}, vs Anthropic"),
        (f"{SHARED}, vs Anthropic", "and with B200?", f"{SHARED[:-4]}B200, vs Anthropic"),
        ("how many H100 for $5M a year", "and B200", "how many B200 for $5000000 a year"),
        ("how many H100 for $5M a year", "double it", "how many H100 for $10000000 a year"),
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
