"""The pool is asked on by kind of work, as long as it is spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

FIRST = "who in our pool works on reinforcement learning above 1e22"
PUBLISHED = "who in our pool has published work"


def last(conversing: Conversing, *lines: str) -> str:
    """What the last line asked, as text."""
    said: Conversation | None = None
    for line in lines:
        exchange = conversing.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    return said.turns[-1].asked if said else ""


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and systems?", f"{PUBLISHED} on systems and trained above 1e22"),
        ("what about evals", f"{PUBLISHED} on evaluation and trained above 1e22"),
        ("only those on robotics", f"{PUBLISHED} on robotics and trained above 1e22"),
        ("only those above 1e23", f"{PUBLISHED} on reinforcement learning and trained above 1e23"),
        (
            "since 2024",
            f"{PUBLISHED} on reinforcement learning since 2024-01-01 and trained above 1e22",
        ),
        ("all kinds of work", "who in our pool has trained above 1e22"),
        ("and how big is openai", "how big is OpenAI"),
        ("and who of them is the strongest", "rank our candidates"),
    ],
)
def test_a_follow_up_changes_the_work_or_the_amount(
    fresh: Conversing, text: str, asks: str
) -> None:
    assert last(fresh, FIRST, text) == asks


def test_a_kind_of_work_alone_asks_nothing_of_the_pool_before_it_is_spoken_of(
    fresh: Conversing,
) -> None:
    assert "pool" not in last(fresh, "how big is openai", "and systems?")
