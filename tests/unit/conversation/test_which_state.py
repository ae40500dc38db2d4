"""Which roles are new and which are gone, asked after any roles or the week's news."""

from __future__ import annotations

import pytest

from bot.conversation.telling.of_openings import by_state
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_question
from tests.unit.market_book import ask, look, market, roles

GONE = (
    "and which ones came down",
    "which roles closed",
    "which ones are gone",
    "what came off the board",
    "show me the ones they took down",
    "which ones have they pulled",
    "what disappeared",
    "can i see the titles of the ones that disappeared",
    "could you list the ones that closed",
    "let me see which were removed",
    "names of the closed roles",
)
NEW = (
    "which are new",
    "list the new ones",
    "and which ones did they add",
    "what went up",
    "which ones were opened",
    "show the newly posted ones",
)


@pytest.mark.parametrize("text", [*GONE, *NEW])
def test_they_are_listed_by_title(talking: Conversing, text: str) -> None:
    for first in ("open roles at openai", "what moved at openai"):
        assert asks(talking, first, text) == "list open roles at OpenAI"


@pytest.mark.parametrize("text", ["which were pulled in london", "what came down in London"])
def test_they_are_listed_where_it_is_said(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at openai", text) == "list open roles at OpenAI in London"
    question = last_question(
        talking, "open roles at openai", "which ones did Anthropic close in Rome"
    )
    assert question.place == "Rome"


def test_those_asked_for_stand_alone() -> None:
    services = market(look(0, *roles(60)), look(7, *roles(50, first=55)))
    told = ask(services, "list open roles at anthropic", 7)
    gone = by_state(told, "gone", str)
    assert gone.headline.text == (
        "Gone from the boards in that time: 55, the first 40 of them by title in the table"
    )
    assert gone.table
    assert {row[2].text for row in gone.table.rows} == {"gone"}
    new = by_state(told, "new", str)
    assert new.headline.text.startswith("New on the boards in that time: 45")
    none = by_state(
        ask(market(look(0, *roles(3)), look(7, *roles(3))), "list open roles at anthropic", 7),
        "new",
        str,
    )
    assert none.headline.text == "Nothing is new on the boards in that time"


@pytest.mark.parametrize(
    "text",
    [
        "what new roles has OpenAI put up this week?",
        "which new positions did openai open",
        "what new openings are there at openai",
        "which brand new jobs has openai got",
        "which newly posted roles are at openai",
        "what fresh research roles are there at openai",
    ],
)
def test_which_are_new_is_asked_of_titles(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).topic == "roles"


@pytest.mark.parametrize(
    "text",
    [
        "is that more than they normally do?",
        "is that more than usual",
        "is that normal?",
        "are these fewer than normal",
        "is it quieter than usual",
        "more than average?",
    ],
)
def test_of_all_labs_too_it_is_held_to_the_weeks_before(talking: Conversing, text: str) -> None:
    assert asks(talking, "who is hiring", text) == "what moved"
