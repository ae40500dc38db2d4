"""Whether another chip is cheaper is asked of the one that was priced before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

DEARER = (
    "Are B200s cheaper or dearer?", "is a B200 more expensive", "are B200 cheaper",
    "would B200s be cheaper per hour", "do B200s cost more", "is the B200 pricier then",
)  # fmt: skip


@pytest.mark.parametrize("text", DEARER)
def test_both_are_told_like_for_like(conversing: Conversing, text: str) -> None:
    assert asks(conversing, "price of H200", text) == "price of H200 and B200"
    first = last_answer(conversing, "price of H200", text).verdict[0].text
    assert first.startswith("Like for like (on-demand list, 22 Aug 2026): B200 $6.79 an hour and")


@pytest.mark.parametrize("text", DEARER)
def test_as_many_of_both_are_told(conversing: Conversing, text: str) -> None:
    answer = last_answer(conversing, "cost of 256 H200 for a year", text)
    assert answer.headline.text.startswith("A year of 256 B200 costs $15.2 million, of 256 H200")


@pytest.mark.parametrize("text", ["have B200s got cheaper", "are B200s cheaper anywhere"])
def test_other_words_are_not_of_the_two(conversing: Conversing, text: str) -> None:
    assert "H200" not in asks(conversing, "price of H200", text).replace("B200", "")
