"""Conversations collected without a look at the grammar, and follow-ups in other words.

`outside.jsonl` holds what was expected and is so; `followups.jsonl` was written
before the words of it were looked for. Each is heard where 2,048 H100 for 40 researchers are saved.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.conftest import NOW
from tests.unit.conversation.corpus import DAY, Expected, conversations, held

HELD = [*conversations("outside.jsonl"), *conversations("followups.jsonl")]


@pytest.fixture
def with_offer() -> Iterator[Conversing]:
    """Conversations in a workspace that has saved an offer."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), DAY)
        yield Conversing(services, lambda: NOW)


@pytest.mark.parametrize("turns", HELD, ids=lambda turns: turns[0]["say"][:40])
def test_a_conversation_from_outside_stays_understood(
    with_offer: Conversing, turns: list[Expected]
) -> None:
    missed = {one.said: one.got for one in held(with_offer, turns) if not one.agrees}
    assert missed == {}
