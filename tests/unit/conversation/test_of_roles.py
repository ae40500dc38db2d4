"""Asking on about roles: how many another has, whether it slows down, of whom `they` are."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last

ROLES = "open roles at OpenAI"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("How many has DeepMind got?", "open roles at Google DeepMind"),
        ("and how many has Meta", "open roles at Meta Superintelligence Labs"),
        ("How many GPUs has DeepMind got?", "how big is Google DeepMind"),
        ("and Scale's board?", "open roles at Scale AI"),
        ("are they cutting back?", "what moved at OpenAI"),
        ("So can I tell candidates they're cutting research?", "what moved at OpenAI"),
        ("is that more than usual", "what moved at OpenAI"),
    ],
)
def test_asked_after_roles(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, ROLES, text) == [asks]


def test_an_unknown_board_is_told_as_such(talking: Conversing) -> None:
    [reply] = talking.hear(
        "and Acme's board?",
        Asker.operator(),
        talking.hear(ROLES, Asker.operator(), None, DAY).said,
        DAY,
    ).replies
    assert reply.answer.kind is Kind.CHOOSE
    assert "Acme" in reply.answer.headline.text + " ".join(s.text for s in reply.answer.verdict)


def test_more_than_usual_is_of_the_same_days(talking: Conversing) -> None:
    moved = "what moved at OpenAI since 2026-11-16"
    before = "what changed on openai's job board since last week"
    assert last(talking, before, "is that more than usual for them?") == [moved]


@pytest.mark.parametrize("text", ["is that a lot?", "are we slowing down"])
def test_what_is_asked_of_compute_moves_no_roles(talking: Conversing, text: str) -> None:
    assert "moved" not in last(talking, "us vs openai", text)[0]


@pytest.mark.parametrize("text", ["what are they hiring for", "are they hiring?"])
def test_they_are_the_lab_spoken_of_before_our_own_chips(talking: Conversing, text: str) -> None:
    lines = ("How do we compare with DeepSeek?", "what can we do in 60 days", text)
    assert last(talking, *lines) == ["open roles at DeepSeek"]
    assert last(talking, *lines[1:]) == ["open roles"]


@pytest.mark.parametrize("text", ["how many of those are in london", "how many are in London?"])
def test_how_many_are_somewhere_is_of_the_roles_spoken_of(talking: Conversing, text: str) -> None:
    assert last(talking, ROLES, text) == [f"{ROLES} in London"]
    paid = (ROLES, "what do they pay for research scientists", "and at Anthropic")
    assert last(talking, *paid) == ["pay ranges for frontier research roles at Anthropic"]
    assert last(talking, *paid, text) == ["frontier research roles at Anthropic in London"]


THERE = "research engineer roles in London at Anthropic and OpenAI"
OF_THEM = "list research engineering roles at Anthropic and OpenAI in London"


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("anything new there this month?", " since 2026-11-01"),
        ("anything new this month", " since 2026-11-01"),
        ("whats new there", ""),
        ("did anything change there since march", " since 2026-03-01"),
        ("any news there since march", " since 2026-03-01"),
        ("anything new?", ""),
    ],
)
def test_what_is_new_there_is_of_the_roles_spoken_of(
    talking: Conversing, text: str, since: str
) -> None:
    assert last(talking, THERE, text) == [f"{OF_THEM}{since}"]


@pytest.mark.parametrize("text", ["anything new in the market", "anything new on prices"])
def test_what_is_new_on_the_market_is_of_no_roles(talking: Conversing, text: str) -> None:
    assert "roles" not in last(talking, THERE, text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "ok and who's hiring in zurich",
        "and who is recruiting in zurich",
        "so which labs are hiring in zurich",
        "and is anyone hiring in Zurich?",
        "and who has openings in zurich",
        "right and any labs hiring in zurich",
    ],
)
def test_who_hires_somewhere_is_asked_of_all(talking: Conversing, text: str) -> None:
    for first in ("open roles at xAI", "how many GPUs has xAI got"):
        assert last(talking, first, text) == ["open roles in Zurich"]
