"""What chips of another kind count for, asked after an offer: it changes nothing of the offer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

OFFER = "2048 H100 for 40 researchers vs Google DeepMind"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what do TPU v5p count for",), "1 TPU v5p vs 1 H100"),
        (("and what does a B200 count for",), "1 B200 vs 1 H100"),
        (("he's used to TPUs, does it convert",), "help h100e"),
        (("do TPUs count?", "she works with TPUs, how do they convert"), "help h100e"),
    ],
)
def test_what_chips_count_for_is_no_change(
    lines: tuple[str, ...], asked: str, talking: Conversing
) -> None:
    assert last(talking, OFFER, *lines) == [asked]
