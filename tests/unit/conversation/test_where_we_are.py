"""Where we stand by a measure: among all labs, or against those that ours was held against."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

_ASKED = [
    ("where do we stand per researcher", "per researcher"),
    ("where are we per head", "per researcher"),
    ("where would we be per researcher?", "per researcher"),
    ("and where do we stand per employee", "per employee"),
]


@pytest.mark.parametrize(("text", "measure"), _ASKED)
def test_it_is_a_place_among_all_labs(talking: Conversing, text: str, measure: str) -> None:
    assert told(talking, text) == f"where do we rank among all labs, {measure}"


@pytest.mark.parametrize(("text", "measure"), _ASKED)
def test_labs_that_were_named_stay(talking: Conversing, text: str, measure: str) -> None:
    assert told(talking, "us vs OpenAI", text) == f"us vs OpenAI, {measure}"
