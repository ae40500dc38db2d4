"""A bare number that is money, after a budget that was told in millions."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, reply

BUDGET = "$15M a year for 20 researchers vs OpenAI"


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("cfo came back: 9.", 9),
        ("finance cut it to 9", 9),
        ("board only signed off 11", 11),
        ("budget's 12 now", 12),
        ("cfo says 12.5 max", 12.5),
        ("we can only afford 8", 8),
    ],
)
def test_it_is_in_the_unit_of_the_budget(
    conversing: Conversing, text: str, millions: float
) -> None:
    asked = f"20 researchers, ${millions * 1e6:.0f} a year, vs OpenAI"
    assert last(conversing, BUDGET, text) == [asked]


def test_what_may_be_people_too_is_asked_back(conversing: Conversing) -> None:
    found = reply(conversing, BUDGET, "make it 12").answer
    assert [each.text for each in found.choices] == [
        "12 researchers, $15000000 a year, vs OpenAI",
        "20 researchers, $12000000 a year, vs OpenAI",
    ]


def test_it_goes_where_it_is_near_to(conversing: Conversing) -> None:
    large = "$50M a year for 8 researchers vs OpenAI"
    assert last(conversing, large, "and 40?") == ["8 researchers, $40000000 a year, vs OpenAI"]
    assert last(conversing, large, "and 9?") == ["9 researchers, $50000000 a year, vs OpenAI"]
