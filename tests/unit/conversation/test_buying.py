"""Chips that are bought by their number alone, and what those cost."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last_answer, told

WE = Asker.operator()
FITS = "how many more people can we hire before we drop below 30 each"
FITTING = "40 researchers, how many researchers can fit at 30 H100 each"


@pytest.mark.parametrize(
    ("texts", "asked"),
    [
        ((FITS, "and if we buy another 512"), f"our saved offer with 2560 H100, {FITTING}"),
        ((FITS, "and if we buy another 512", "what would those 512 cost"), "cost of 512 H100"),
        (
            (FITS, "and if we buy another 512", "what would those 512 cost", "B200s instead?"),
            "cost of 512 B200",
        ),
        (("what if we order 512 more",), "our saved offer with 2560 H100, 40 researchers"),
        (("what if we order 512 more", "what would those 512 cost"), "cost of 512 H100"),
        (("what if we add another 512",), "our saved offer with 2560 H100, 40 researchers"),
        (
            ("vs openai", "if we lease 1000 more"),
            "our saved offer with 3048 H100, 40 researchers, rented, vs OpenAI",
        ),
    ],
)
def test_chips_are_bought_of_the_kind_that_is_held(
    talking: Conversing, texts: tuple[str, ...], asked: str
) -> None:
    assert told(talking, *texts) == asked


@pytest.mark.parametrize(
    ("texts", "asked"),
    [
        (("what if we get another 10",), "what if we hire 10 more"),
        (("can we add 10 more",), "what if we hire 10 more"),
        (("what if we hire another 512",), "what if we hire 512 more"),
    ],
)
def test_who_is_hired_is_no_chip(talking: Conversing, texts: tuple[str, ...], asked: str) -> None:
    assert told(talking, *texts) == asked


def test_of_several_kinds_it_is_asked_which_are_bought(talking: Conversing) -> None:
    said = talking.hear("2048 H100 and 512 B200 for 40 people", WE, None, DAY).said
    answer = talking.hear("and if we buy another 512", WE, said, DAY).replies[0].answer
    assert answer.kind in (Kind.CHOOSE, Kind.ERROR)


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("price of H200", "and if we buy"),
        ("price of H200", "to buy?"),
        ("price of H200 on demand", "what does it cost to buy"),
        ("64 H200 for 8 people", "what if we bought them instead"),
    ],
)
def test_after_a_rent_to_buy_is_said_to_have_no_price(
    talking: Conversing, first: str, text: str
) -> None:
    told = last_answer(talking, first, text).headline.text
    assert told.startswith("No price to buy H200 on record; to rent: about $4.59 an hour")


def test_after_a_card_a_kind_of_chip_is_of_that_lab(talking: Conversing) -> None:
    asked = "which kinds of chips does Google DeepMind use"
    assert asks(talking, "how big is deepmind", "what about tpus") == asked
