"""What chips cost that are pointed at by name, and others in their place."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

MORE = "say we buy another 1024 H200"
YEAR = "cost of another 1024 H200, one-year contract"
OURS = "our saved offer with 2048 H100 + 512 H200, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what would those H200 cost us for a year?",), YEAR),
        (("how much are these H200s for a year",), YEAR),
        (("what do the new H200s cost on a one-year contract",), YEAR),
        (("and the H200s cost how much",), "cost of another 1024 H200"),
        (("and our H100s cost how much",), "cost of 2048 H100"),
        (("price of the H200",), "price of H200"),
        (
            ("what would those H200 cost us for a year?", "hmm too pricey, 512 instead"),
            "cost of another 512 H200, one-year contract",
        ),
        (("what do those H200s cost", "too much. 512 then"), "cost of another 512 H200"),
        (("price of H200", "ouch, 512 instead"), "cost of another 512 H200"),
        (("what is the H200 per hour", "ok make it 512"), "cost of another 512 H200"),
        (("price of H200", "512 instead", "and vs openai with those?"), OURS),
    ],
)
def test_chips_that_were_added_are_counted(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, MORE, *lines) == asked


def test_more_of_the_same_chip_are_those_that_come(talking: Conversing) -> None:
    lines = ("what if we buy 300 more H100", "what do the extra H100s cost")
    assert asks(talking, *lines) == "cost of another 300 H100"
