"""What is asked of two chips or two kinds of prices that were spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "So for $8M a year, how many of either could I get?",
        "with 8 million a year how many of each would that be",
        "what would $8M a year buy of both", "got 8M usd a year. how many of each?",
        "so $8m/yr gets me how many of the two", "$8M a year, how many of one or the other",
        "budget is 8M$ per year, how many of either one",
    ],
)  # fmt: skip
def test_money_is_told_on_each_chip_that_was_priced(conversing: Conversing, text: str) -> None:
    asked = last(conversing, "price of h100", "on demand or reserved?", "B200?", text)
    assert asked == ["$8000000 a year, on H100", "$8000000 a year, on B200"]


def test_money_is_told_on_each_beside_an_offer_that_is_saved(talking: Conversing) -> None:
    asked = last(talking, "price of h100", "price of B200", "$8M a year, how many of either?")
    assert asked == ["$8000000 a year, on H100", "$8000000 a year, on B200"]


def test_of_one_chip_it_is_that_alone(conversing: Conversing) -> None:
    asked = last(conversing, "price of h100", "for $8M a year how many of each?")
    assert asked == ["how many H100 for $8000000 a year"]


@pytest.mark.parametrize("text", ["on demand or reserved?", "on-demand vs one-year contract"])
def test_a_year_is_told_on_both_kinds_of_prices(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "price of h100", text)
    shown = [line.text for line in told.verdict if line.text.startswith("One for a year")]
    [year] = shown
    assert "$35,000 (on-demand list" in year
    assert "$23,200 (one-year contract" in year


def test_a_year_says_on_which_kind_where_the_other_is_not_on_record(
    conversing: Conversing,
) -> None:
    told = last_answer(conversing, "price of h100", "on demand or reserved?", "B200?")
    [year] = [line.text for line in told.verdict if line.text.startswith("One for a year")]
    assert "(on-demand list" in year
