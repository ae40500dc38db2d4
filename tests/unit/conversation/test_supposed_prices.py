"""A price that is supposed is that of what was asked, and no trend."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize("text", ["and if the price drops to $2", "what if prices fell to $2"])
@pytest.mark.parametrize(
    ("before", "asks"),
    [
        ("price of H100", "price of H100, at $2/h"),
        ("what do 256 H100 cost", "cost of 256 H100, at $2/h"),
        ("how many B200 for $2 million a year", "how many B200 for $2000000 a year, at $2/h"),
    ],
)
def test_a_supposed_price_asks_for_no_trend(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


def test_whether_a_price_dropped_is_a_trend(talking: Conversing) -> None:
    assert last(talking, "price of H100", "did the price drop to $2") == ["price trend of H100"]
