"""Where what was priced is cheapest: no source of the price, and no order of people."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize(
    "text",
    [
        "which provider's cheapest for that",
        "whos got the best rate",
        "any provider cheaper than that",
        "anyone cheaper",
        "where can i get it cheapest",
        "who undercuts that",
        "which vendor has the lowest price for those",
        "anywhere cheaper?",
    ],
)
@pytest.mark.parametrize("first", ["b200 price trend", "price of B200"])
def test_where_it_is_cheapest(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == "price of B200, posted range"
