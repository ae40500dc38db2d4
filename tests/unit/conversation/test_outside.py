"""Conversations collected without a look at the grammar, and follow-ups in other words.

`outside.jsonl` holds what was expected and is so; `followups.jsonl` was written
before the words of it were looked for. Each is heard where 2,048 H100 for 40 researchers are saved.
"""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import Expected, conversations, held

HELD = [*conversations("outside.jsonl"), *conversations("followups.jsonl")]


@pytest.mark.parametrize("turns", HELD, ids=lambda turns: turns[0]["say"][:40])
def test_a_conversation_from_outside_stays_understood(
    talking: Conversing, turns: list[Expected]
) -> None:
    missed = {one.said: one.got for one in held(talking, turns) if not one.agrees}
    assert missed == {}
