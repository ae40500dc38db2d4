"""Where most roles are, and of which family most are new: the headline of who asks that."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.questions.words.board_words import BY_FAMILY, BY_PLACE
from bot.questions.writing.canonical import to_text
from tests.unit.conversation.conftest import conversing as conversing
from tests.unit.conversation.corpus import asks
from tests.unit.market_book import ask, look, market, role
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked

PARIS = ("Research Engineer", "Paris, France")
BOTH = ("Product Manager", "London, UK; Zurich, CH")


@pytest.mark.parametrize(
    "text",
    [
        "where are most of openai's applied roles based",
        "where are openai's roles",
        "which cities does openai hire in",
        "where is openai hiring most",
        "in which offices are openai's research jobs",
        "roles by city at openai",
        "what locations are the openai roles in",
    ],
)
def test_where_roles_are_is_asked(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.HIRING, BY_PLACE)
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize(
    "text",
    [
        "which teams is OpenAI growing quickest",
        "which team at openai is hiring the most",
        "open roles by team at openai",
        "what kinds of roles is openai hiring for most",
    ],
)
def test_which_families_grow_is_asked(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.HIRING, BY_FAMILY)
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize(
    "text", ["where can I see openai's open roles", "open roles at openai in London"]
)
def test_a_place_that_is_named_asks_for_none(text: str) -> None:
    assert asked(text).topic is None


def test_where_most_are_stands_in_the_headline() -> None:
    services = market(look(0, role("1"), role("2"), role("3", *PARIS), role("4", *BOTH)))
    told = ask(services, "where are anthropic's roles", 0)
    assert told.headline.text == (
        "Anthropic: most open roles are in London, UK, 3 of 4; then Paris, France (1) and"
        " Zurich, CH (1)"
    )
    assert told.table is not None
    assert told.table.columns == ("Place", "Open")


def test_the_families_that_opened_most_stand_in_the_headline() -> None:
    before = look(0, role("1"), role("2"))
    services = market(before, look(1, role("1"), role("3"), role("4"), role("5", *BOTH)))
    told = ask(services, "which teams is anthropic growing quickest", 1).headline.text
    assert "research engineering +2 / −1, product +1 / −0; most open: research" in told


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("where are most of the applied ones based", "where are applied roles at OpenAI"),
        ("which cities", "where are open roles at OpenAI"),
        ("and where's anthropic hiring?", "where are open roles at Anthropic"),
    ],
)
def test_where_they_are_is_of_now(conversing: Conversing, text: str, typed: str) -> None:
    lines = ("frontier vs applied hiring at openai", "has the mix shifted since the summer")
    assert asks(conversing, *lines, text) == typed
