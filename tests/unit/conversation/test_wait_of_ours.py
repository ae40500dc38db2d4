"""How long one waits is a term of the offer: it is told, and nobody's doings are foretold by it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import DAY, last_answer

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WE = Asker.operator("you")
OURS = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "and the longest he'd wait for a job?",
        "how long would he wait for a job",
        "what's our wait time",
        "how long is the queue",
        "how many hours would she wait for gpus",
        "is there a queue?",
        "what if they ask how long the queue is",
        "what do I say if he asks how long they'd wait for a job",
    ],
)
def test_what_the_offer_says_of_waiting_is_told(text: str) -> None:
    assert "No waiting time is on file" in _headline(OURS, text)
    assert "“4 hours' wait”" in _headline(f"{OURS}, wait 4 hours", "us vs OpenAI", text)
    assert "“no wait”" in _headline(f"{OURS}, no wait", text)


@pytest.mark.parametrize(
    "text",
    [
        "how long will he wait before leaving Anthropic",
        "how long would he wait for a job offer",
        "how long will she wait for us",
    ],
)
def test_what_somebody_would_do_is_not_foretold(text: str) -> None:
    assert "I don't predict" in _headline(OURS, text)


def _headline(*texts: str) -> str:
    with Store.open("sqlite://") as store:
        talk, said, headline = Conversing(Services(store, lambda: NOW), lambda: NOW), None, ""
        for text in texts:
            exchange = talk.hear(text, WE, said, DAY)
            said, headline = exchange.said, exchange.replies[0].answer.headline.text
    return headline


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("what if the wait goes from 1 day to a week", "1 day"),
        ("what if waiting times go from 1 day to 7 days", "1 day"),
        ("what if the queue grows from 2 to 12 hours", "2 hours"),
        ("the wait for gpus drops from 24 hours to 2", "24 hours"),
    ],
)
def test_the_wait_before_is_told_beside_the_new_one(
    talking: Conversing, text: str, before: str
) -> None:
    for lines in ((text,), ("us vs openai", text)):
        found = last_answer(talking, *lines).understood
        assert f"that wait in place of {before}; no figure changes" in found
    alone = talking.services.ask(text, Asker.operator(), DAY).understood
    assert f"that wait in place of {before}" in alone


@pytest.mark.parametrize(
    "text",
    [
        "what if they ask how long the queue is",
        "what if she asks about our queue",
        "what do I say if he asks how long they'd wait for a job",
        "what if a candidate wants to know the wait time",
        "and if they ask about waiting times",
        "what do we answer when someone asks about the queue",
    ],
)
def test_it_is_told_at_once_what_is_not_on_file(talking: Conversing, text: str) -> None:
    told = talking.services.ask(text, WE, DAY)
    assert told.headline.text.startswith("How long somebody waits for chips follows from no figure")
