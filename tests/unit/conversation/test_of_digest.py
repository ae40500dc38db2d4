"""When the digest comes and what it tells: its answer says where that is set."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_declining import answer

DIGEST = "weekly digest"


@pytest.mark.parametrize(
    "text",
    [
        "can the weekly thing go to #people-team every tuesday at 8",
        "can you post that every monday at 9 in #talent-ai",
        "can this land in #recruiting every monday at 9?",
    ],
)
def test_what_is_to_come_every_week_is_the_digest(talking: Conversing, text: str) -> None:
    assert last(talking, "whats new this week", text) == [DIGEST]


@pytest.mark.parametrize(
    "text",
    [
        "make that 9",
        "make it 9:30 am",
        "actually make it tuesday",
        "on fridays please",
        "thursday instead",
        "monday mornings, berlin time",
        "every two weeks",
        "can i turn off the price part",
        "without the prices",
        "leave out the papers section",
        "can we pause it over christmas",
        "Pause it until I'm back from holiday",
        "turn it off, nobody reads it",
        "don't send it any more",
        "unsubscribe us",
        "when was the last one sent",
        "stop the monday post in #recruiting for now",
    ],
)
def test_setting_the_digest_shows_it_once_more(talking: Conversing, text: str) -> None:
    assert last(talking, "send the digest to #talent every monday", text) == [DIGEST]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("only openai", "weekly digest at OpenAI"),
        ("what about last week", "weekly digest since 2026-11-16"),
        ("price of H100", "price of H100"),
        ("who is hiring", "open roles"),
    ],
)
def test_what_asks_something_else_after_a_digest(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, DIGEST, text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "stop the Monday post",
        "pause the weekly post please",
        "can you turn off the weekly message",
        "please don't post the weekly update any more",
        "unsubscribe us from the Monday message",
        "no more weekly posts please",
    ],
)
def test_what_ends_the_weekly_post_shows_how_to(talking: Conversing, text: str) -> None:
    told = answer(talking, text)
    assert told.kind is Kind.DIGEST
    assert any("/compute-benchmark digest stop" in str(each) for each in told.caveats)


def test_a_number_after_an_offer_sets_no_digest(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "make it 9") == ["our compute 9 researchers, vs OpenAI"]
