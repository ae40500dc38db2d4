"""One kind of the chips of an offer alone: the others are left out, and no price is asked."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

MIXED = "1,000 H100 today, 2,000 B200 coming in April, 45 researchers vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "just the H100s",
        "only the H100s",
        "with the H100s alone",
        "H100s only",
        "and with just our H100s?",
        "what if we only had the H100s",
    ],
)
def test_the_other_kinds_are_left_out(fresh: Conversing, text: str) -> None:
    assert asks(fresh, MIXED, "what if they were already here", text) == (
        "1000 H100, 45 researchers, vs OpenAI"
    )


def test_so_are_several_others(fresh: Conversing) -> None:
    first = "1000 H100 + 500 B200 + 200 A100, 45 researchers vs OpenAI"
    assert asks(fresh, first, "just the B200s") == "500 B200, 45 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["swap to H200s same number", "what if it was the same number of H200", "as many H200s",
     "switch them for H200, same count"],
)  # fmt: skip
def test_as_many_of_another_chip_take_their_place(conversing: Conversing, text: str) -> None:
    told = asks(conversing, "512 B200, 24 researchers vs meta", text)
    assert told == "512 H200, 24 researchers, vs Meta Superintelligence Labs"
