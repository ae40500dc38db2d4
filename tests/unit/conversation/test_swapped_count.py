"""Other chips in place of ours, with their number told after their name."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_question

SAID = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we went for h200 instead, 1024 of them", "1024 H200"),
        ("what if h200 instead, 1024", "1024 H200"),
        ("what about b200 rather than h100, 512 of them", "512 B200"),
        ("suppose h200s instead, 1500 of those", "1500 H200"),
        ("if we got gb200 instead - 700 of them", "700 GB200"),
        ("could we use b200 in place of our h100, say 600", "600 B200"),
    ],
)
def test_a_number_after_other_chips_is_theirs(talking: Conversing, text: str, chips: str) -> None:
    assert last(talking, text) == [f"our saved offer with {chips}, 40 researchers"]
    told = last_question(talking, SAID, text).offer
    assert told is not None
    assert [f"{each.count.value:g} {each.chip}" for each in told.chips] == [
        chips.replace(" ", " chip/").lower()
    ]
