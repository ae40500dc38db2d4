"""Two kinds of chips by what they do and by what they cost: neither is dropped."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


@pytest.mark.parametrize(
    "text",
    [
        "how much is a B200 compared to an H100 in performance and in price",
        "which is better for us, 1000 H100 or 400 B200, and which is cheaper?",
        "B200 vs H100, performance and price",
        "is a B200 faster and is it dearer than an H100",
        "H200 or H100: which has more compute and which costs less",
        "price and performance of 512 B200 vs 1024 H100",
    ],
)
def test_both_are_told(conversing: Conversing, text: str) -> None:
    told = conversing.services.ask(text, Asker.operator(), DAY)
    assert told.question.kind is Kind.COMPARE
    assert len(told.besides) == 1


@pytest.mark.parametrize(
    "text",
    [
        "which is cheaper, an H100 or a B200",
        "price of H100 and B200",
        "price of H100 and B200 over 2 years",
        "what gives more compute for the money, H100 or B200",
    ],
)
def test_what_asks_for_one_is_told_at_once(conversing: Conversing, text: str) -> None:
    told = conversing.services.ask(text, Asker.operator(), DAY)
    assert told.question.kind is Kind.PRICE
    assert not told.besides
