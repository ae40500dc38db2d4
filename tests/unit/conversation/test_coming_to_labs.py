"""Chips that a lab is said to have coming are told beside what is announced, and no stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "he'll say Mistral has 18k GB300 coming",
        "mistral has 18k GB300 on order",
        "she says they have 18k GB300 on the way",
        "they've 18k GB300 lined up",
    ],
)
def test_chips_that_are_coming_are_no_stock_of_a_lab(talking: Conversing, text: str) -> None:
    assert last(talking, "us vs mistral", text) == ["how big is Mistral AI"]
    told = last_answer(talking, "us vs mistral", text)
    assert "announced and not confirmed" in told.headline.text
    assert "“18k GB300” left out" in told.understood


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("mistral has 18k GB300", "us vs Mistral AI, assume a stock of 18000 GB300"),
        (
            "we have 512 H100 on order",
            "2048 H100 operational + 512 H100 contracted, 40 researchers, vs Mistral AI",
        ),
    ],
)
def test_chips_that_run_are_supposed_and_what_we_ordered_is_ours(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, "us vs mistral", text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "and what if they have 100k H100 coming",
        "if they had 100k H100 on order",
        "suppose they have 100k H100 on the way",
    ],
)
def test_what_is_supposed_to_come_to_a_lab_is_no_stock(talking: Conversing, text: str) -> None:
    asked = asks(talking, "us vs mistral", text)
    assert asked == "how big is Mistral AI"


def test_what_a_lab_is_supposed_to_have_is_one(talking: Conversing) -> None:
    asked = asks(talking, "us vs mistral", "what if they have 100k H100")
    assert asked == "us vs Mistral AI, assume a stock of 100000 H100"
