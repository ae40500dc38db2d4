"""Whether it is time to rent, and how prices went with no chip named: the trend on record."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks


@pytest.mark.parametrize(
    "text",
    [
        "is now a good time to rent or are prices falling",
        "should we rent now or wait",
        "are prices falling",
        "are prices coming down or not",
        "where are prices heading",
        "is it better to wait for prices to drop",
        "is this a bad moment to buy gpus",
        "good time to rent?",
        "rent now or later?",
        "what's the trend been",
    ],
)
def test_it_is_the_trend_of_all_chips(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text) == "are GPU prices up or down"
    assert asks(conversing, "will prices crash", text) == "are GPU prices up or down"
    alone = conversing.services.ask(text, Asker.operator(), DAY)
    assert alone.question.trend


@pytest.mark.parametrize(
    ("before", "text", "asked"),
    [
        ("h200 price", "is now a good time to rent", "price trend of H200"),
        ("h100 price", "should we lock in H200s now, or wait?", "price trend of H200"),
        ("us vs meta", "is it a good time to rent more", "are GPU prices up or down"),
        ("1024 H100, 25 people vs openai", "is the price falling?", "are GPU prices up or down"),
        (
            "price of H200 and how we do vs OpenAI with 1000 of them for 25 people",
            "is the price falling?",
            "price trend of H200",
        ),
        ("how big is openai", "are prices falling", "are GPU prices up or down"),
        ("us vs meta", "is now a good time to rent H100s", "price trend of H100"),
    ],
)
def test_it_is_that_of_the_chip_priced_last(
    talking: Conversing, before: str, text: str, asked: str
) -> None:
    assert asks(talking, before, text) == asked
