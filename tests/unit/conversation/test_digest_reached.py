"""Whom a digest reaches and when the next one comes: where that is set is said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    ["who gets it", "which channels get the digest"],
)
def test_it_is_told_where_that_is_set(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "this week's digest", text).headline.text
    assert told.startswith("The digest is set up, moved, paused or ended in the channel")
