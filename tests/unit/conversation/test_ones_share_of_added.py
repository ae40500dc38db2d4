"""What one of us could train, where chips are supposed: a share of all, and never all of them."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question, told


@pytest.mark.parametrize(
    "text",
    [
        "If we bought 2 GB300 NVL72 racks on top, what could one researcher train",
        "if we add 144 GB300, what could one researcher train",
        "what could one researcher train if we add 144 GB300",
        "if we add 144 GB300, what could a researcher train",
        "if we add 144 GB300, what could each of us train",
    ],
)
def test_one_trains_on_a_share_of_all(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert asked.scope is not None
    assert asked.offer is not None
    assert asked.offer.researchers is not None
    assert asked.offer.researchers.value == 40
    assert [each.count.value for each in asked.offer.chips] == [2048, 144]


def test_a_run_takes_what_is_added_too(talking: Conversing) -> None:
    text = "if we add 144 GB300, how long would we need for Olmo 3 7B"
    assert "2048 H100 + 144 GB300" in told(talking, text)


def test_chips_that_one_has_are_all_ones_own(talking: Conversing) -> None:
    asked = last_question(talking, "what could one researcher train with 512 H100")
    assert asked.offer is not None
    assert asked.offer.researchers is not None
    assert asked.offer.researchers.value == 1
