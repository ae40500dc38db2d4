"""Whether the dollars of an answer are within a sum: yes or no, beside what they are."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, part

MONTH = "price of 512 H100 for a month"


@pytest.mark.parametrize(
    ("line", "so"),
    [
        ("under a million?", "No, by that reading: about $1.49 million"),
        ("is that under a million", "No, by that reading: about $1.49 million"),
        ("is that over 2 million", "No: about $1.49 million"),
        ("is it less than $2m", "Yes: about $1.49 million"),
        ("more than half a million?", "Yes: about $1.49 million"),
        ("is it under $1.2m", "No, by that reading: about $1.49 million"),
        ("below 500k", "No: about $1.49 million"),
    ],
)
def test_yes_or_no(talking: Conversing, line: str, so: str) -> None:
    assert part(talking, MONTH, line).headline.text.startswith(so)


def test_of_a_year_and_of_ours(talking: Conversing) -> None:
    told = part(talking, "price of 512 H100", "under 20 million?")
    assert told.headline.text == "Yes: about $11.9 million ($10.9–17.9 million)"
    told = part(talking, "what does our offer cost", "is that less than 40 million")
    assert told.headline.text.startswith("No: about $47.5 million")


def test_a_sum_alone_is_a_budget(talking: Conversing) -> None:
    assert "1000000" in asks(talking, MONTH, "and for 1 million?")


def test_the_sum_stays_when_dollars_are_asked_for(talking: Conversing) -> None:
    told = last_answer(talking, MONTH, "in dollars")
    assert told.headline.text.startswith("512 H100 for 1 month: about $1.49 million")
    told = last_answer(talking, MONTH, "in euros?", "shorter pls")
    assert told.headline.text.startswith("512 H100 for 1 month: about $1.49 million")
