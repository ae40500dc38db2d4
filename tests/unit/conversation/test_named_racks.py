"""Racks that only name what chips come in, in place of ours: as many chips as there are."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we swap everything for GB200 NVL72, same number of chips", [2048]),
        ("what if we swap everything for GB200 NVL72", [2048]),
        ("what if we replace it all with GB200 NVL72s, one for one", [2048]),
        ("what if we move to GB300 NVL72", [2048]),
        ("if we had GB200 NVL72 instead, as many chips", [2048]),
        ("what if half of it were GB200 NVL72 racks", [1024, 1024]),
        ("what if we swap half of it for a GB200 NVL72", [1024, 72]),
        ("what if we swap everything for 10 GB200 NVL72", [720]),
        ("what if we swap 1024 H100 for 4 GB200 NVL72 racks", [1024, 288]),
    ],
)
def test_racks_without_a_number_are_no_single_rack(
    talking: Conversing, text: str, chips: list[float]
) -> None:
    offer = last_question(talking, text).offer
    assert offer
    assert [each.count.value for each in offer.chips] == chips
