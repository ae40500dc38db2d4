"""Two offers that were told with a letter each, and both in all or by what they cost."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

PAIR = "Two offers: A is 1,024 H100 for 16 people, B is 768 H200 for 20. Which is better per head?"


@pytest.mark.parametrize(
    "text",
    ["B has actually 24 people, my mistake", "b is 24 people, sorry", "B's headcount is 24 really",
     "option b with 24 people", "correction: offer B is for 24 people", "sorry, B should be 24",
     "what if B had 24 people"],
)  # fmt: skip
def test_the_second_is_put_right_by_its_letter(talking: Conversing, text: str) -> None:
    told = "1024 H100, 16 researchers vs 768 H200, 24 researchers"
    assert asks(talking, PAIR, text) == told


@pytest.mark.parametrize(
    "text", ["sorry, A should be 12 people", "A has 12 people, my bad", "option a is for 12 people"]
)
def test_the_first_is_put_right_by_its_letter(talking: Conversing, text: str) -> None:
    told = "1024 H100, 12 researchers vs 768 H200, 20 researchers"
    assert asks(talking, PAIR, text) == told


@pytest.mark.parametrize(
    "text",
    ["and in total?", "in all, which is bigger", "total compute of both?", "altogether?",
     "and in totla?", "which of them is bigger overall"],
)  # fmt: skip
def test_both_are_told_in_all(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, PAIR, text)
    told = "1,024 H100 give 1.3× as much in all: 1,024 H100e against 768"
    assert answer.headline.text == told
    assert last_answer(talking, PAIR, text, "and per person?").headline.text.startswith(
        "1,024 H100 give each 1.7×"
    )


@pytest.mark.parametrize(
    "text",
    ["what would each cost us per year", "what do both cost?", "and the cost of each?",
     "what would each of them cost us", "what'd each set us back",
     "what does each of them come to in dollars"],
)  # fmt: skip
def test_both_are_priced(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, PAIR, text)
    told = "A year of 768 H200 costs $30.9 million, of 1,024 H100 $29.5 million (on-demand list"
    assert answer.headline.text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [("how much is each a month", "1 month of 768 H200 costs $2.57 million"),
     ("How much would the two cost per quarter?", "3 months of 768 H200 cost $7.72 million")],
)  # fmt: skip
def test_both_are_priced_for_a_time(talking: Conversing, text: str, told: str) -> None:
    assert last_answer(talking, PAIR, text).headline.text.startswith(told)


def test_one_is_put_right_after_what_both_cost(talking: Conversing) -> None:
    told = "1024 H100, 16 researchers vs 768 H200, 24 researchers"
    lines = (PAIR, "what would each cost us per year", "B has actually 24 people, my mistake")
    assert asks(talking, *lines) == told
