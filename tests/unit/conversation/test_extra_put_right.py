"""Another number of the chips that were priced, where the first was a slip."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks

LINES = ("and if we got another 1000 H100s", "what would that extra 1000 cost us a year")


@pytest.mark.parametrize(
    "text",
    ["no wait, I meant 1500 extra", "sorry, 1500 extra", "make that 1500 extra",
     "1500 more i mean", "no, 1500 additional ones", "it should be 1500 extra",
     "oops, 1500 more", "1500 extra, my mistake"],
)  # fmt: skip
def test_a_slip_adds_nothing_to_what_was_priced(talking: Conversing, text: str) -> None:
    assert asks(talking, *LINES, text) == "cost of 1500 H100"


@pytest.mark.parametrize("text", ["and 512 more?", "plus 512 more"])
def test_more_of_them_are_added(talking: Conversing, text: str) -> None:
    assert asks(talking, *LINES, text) == "cost of 1512 H100"
