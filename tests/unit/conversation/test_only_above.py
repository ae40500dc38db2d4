"""Labs above a number, of those that were ranked."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question


@pytest.mark.parametrize(
    "text",
    ["only those above 1 million H100", "which have more than 1,000,000 gpus",
     "just the ones over 1m", "show only labs with at least 1 million H100e"],
)  # fmt: skip
def test_no_offer_of_ours_is_meant(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "rank all labs", text)
    assert (asked.more_than, asked.offer) == (1_000_000, None)
