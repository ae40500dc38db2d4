"""Our saved chips counted in another chip: as many of it, and not our own figures once more."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question, told

_ASKED = [
    ("our offer in TPU v5e", "TPU v5e"),
    ("what would our setup be in TPU v5e", "TPU v5e"),
    ("how many TPU v6e equal our cluster", "TPU v6e"),
    ("if we switch to TPU v6e, how many would we need for the same?", "TPU v6e"),
    ("what is our cluster in H200s", "H200"),
    ("how many B200 is our cluster worth", "B200"),
    ("if we moved to GB300, how many do we need for the same compute", "GB300"),
    ("what's our offer expressed in B200", "B200"),
    ("how many H200 would it take to replace our cluster", "H200"),
]


@pytest.mark.parametrize(("text", "chip"), _ASKED)
def test_ours_is_counted_in_another_chip(talking: Conversing, text: str, chip: str) -> None:
    assert told(talking, text) == f"they want 2048 {chip}"
    assert last_question(talking, text).uses_saved
    assert told(talking, "us vs OpenAI", text) == f"they want 2048 {chip}"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("what does our cluster cost in H200s", "price of H200"),
        ("what if we switch to H200", "our saved offer with 2048 H200, 40 researchers"),
        ("our cluster in total", "our compute, in total"),
    ],
)
def test_what_is_no_count_stays(talking: Conversing, text: str, same: str) -> None:
    assert told(talking, text) == same
