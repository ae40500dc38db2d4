"""What goes of all that there are, whose number is told again: `half of the 40 leave`."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import DAY

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WE = Asker.operator("you")
HALF = "Our saved offer (2,048 H100, 40 researchers), 20 researchers"


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("what if half of the 40 leave", HALF),
        ("and if half of the 40 leave for startups?", HALF),
        ("20 of our 40 researchers quit", HALF),
        ("suppose half of our 2048 H100 break", "changed to 1,024 H100, 40 researchers"),
        ("what if 1024 of the 2048 are sold", "changed to 1,024 H100, 40 researchers"),
    ],
)
def test_the_number_of_all_goes_nowhere_itself(text: str, understood: str) -> None:
    told = _heard(text)
    assert understood in told
    beside = _heard("us vs Anthropic", text)
    assert _bare(told) == _bare(beside.replace("; against Anthropic, per researcher", ""))


def test_another_number_of_all_is_asked_about() -> None:
    assert _heard("what if 10 of the 50 leave") == ""


def _bare(understood: str) -> str:
    """Without how many there were before, which is told where nobody else is."""
    return understood.replace("; 40 researchers before", "")


def _heard(*texts: str) -> str:
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("our offer is 2048 H100 for 40 researchers", WE, DAY)
        talk, said, understood = Conversing(services, lambda: NOW), None, ""
        for text in texts:
            exchange = talk.hear(text, WE, said, DAY)
            said, understood = exchange.said, exchange.replies[0].answer.understood
    return understood
