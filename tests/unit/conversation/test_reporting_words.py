"""A figure is called wrong by its name, or by what it is not; what is said of us is none of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.conversation.replies.reporting import contradicted
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.store import Store

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ME = Asker.operator("you")


@pytest.fixture(scope="module")
def talk() -> Iterator[Conversing]:
    with Store.open("sqlite://") as store:
        yield Conversing(Services(store, lambda: NOW), lambda: NOW)


def after_openai(talk: Conversing, text: str) -> tuple[Kind, list[str]]:
    """What is answered after OpenAI's card, with the ways that are offered."""
    shown = talk.hear("how big is openai", ME, None, NOW.date())
    (reply,) = talk.hear(text, ME, shown.said, NOW.date()).replies
    return reply.answer.kind, [choice.text for choice in reply.answer.choices]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("openai has 6,000 people, not 4,500", ["report F-150: openai has 6,000 people"]),
        ("no, they have 6k staff, not 4.5k", ["report F-150: they have 6k staff"]),
        (
            "OpenAI employs about 6,000, not about 4,500.",
            ["report F-150: OpenAI employs about 6,000"],
        ),
        ("the headcount is wrong", ["report F-150", "report F-149"]),
        (
            "the headcount is wrong: it is 6,000",
            ["report F-150: it is 6,000", "report F-149: it is 6,000"],
        ),
        ("their staff count is off", ["report F-150", "report F-149"]),
        ("the research share is wrong", ["report C-04"]),
    ],
)
def test_the_figure_that_is_meant_is_offered_for_a_report(
    talk: Conversing, text: str, offered: list[str]
) -> None:
    assert after_openai(talk, text) == (Kind.CHOOSE, offered)


def test_a_number_that_was_not_shown_is_taken_for_the_conversation(talk: Conversing) -> None:
    kind, offered = after_openai(talk, "openai has 6,000 people, not 5,000")
    assert (kind, offered) == (Kind.LAB, [])


@pytest.mark.parametrize(
    "text",
    [
        "we have 60 researchers, not 40", "our cluster is 512 H100, not 256",
        "assume openai has 6,000 people, not 4,500", "what if they have 6,000, not 4,500",
        "is it 6,000, not 4,500?", "compare us with openai, not xai", "not 4,500",
    ],
)  # fmt: skip
def test_what_is_said_of_us_or_assumed_contradicts_no_figure(text: str) -> None:
    assert contradicted(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "that openai headcount is wrong, where can I flag it",
        "OpenAI's headcount is off, where can I flag that",
        "the openai number looks outdated, how do I report it",
        "who can fix it",
        "who should correct that",
        "that number is off. who can fix it",
    ],
)
def test_where_a_wrong_figure_is_reported_is_told(talk: Conversing, text: str) -> None:
    assert after_openai(talk, text)[0] is Kind.HELP


@pytest.mark.parametrize(
    "text",
    [
        "there's a mistake in your OpenAI headcount",
        "there is an error in the headcount",
        "I think there's something off with your headcount",
        "can someone fix the OpenAI headcount",
        "please correct the openai headcount",
    ],
)
def test_a_mistake_in_a_figure_is_reported(talk: Conversing, text: str) -> None:
    kind, offered = after_openai(talk, text)
    assert kind is Kind.CHOOSE
    assert offered[0].startswith("report F-150")
