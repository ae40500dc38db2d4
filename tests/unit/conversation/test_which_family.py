"""In which kind of roles most opened or closed, at which lab, and whether that is usual."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.heard import Form
from bot.conversation.telling.of_openings import by_family, net
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply
from tests.unit.market_book import ask, look, market, role, roles

MOVED = "what moved at openai"
COUNSEL = tuple(role(f"c{n}", "Counsel") for n in range(3))


@pytest.fixture(scope="module")
def told() -> Answer:
    gone, kept = roles(2), (role("9", "Solutions Architect"),)
    return ask(market(look(0, *gone, *COUNSEL), look(1, *kept)), "open roles at anthropic", 1)


def test_the_families_come_with_the_most_first(told: Answer) -> None:
    closed, opened = by_family(told, "closed", str), by_family(told, "opened", str)
    assert closed is not None
    assert opened is not None
    assert closed.headline.text == (
        "What closed at anthropic, the most first: other 3, research engineering 2"
    )
    assert opened.headline.text == "What opened at anthropic, the most first: applied LLM 1"


def test_after_one_look_alone_none_is_said_to_have_closed() -> None:
    first = ask(market(look(0, *roles(2))), "open roles at anthropic", 0)
    told = by_family(first, "closed", str)
    assert told is not None
    assert told.headline == first.headline


@pytest.mark.parametrize(
    "text",
    [
        "which team was hit most",
        "where are they adding",
        "which teams lost the most",
        "what kind of roles closed mostly",
        "which family grew most",
        "which function got cut hardest",
        "which departments are growing",
    ],
)
def test_the_kinds_of_roles_are_of_the_lab_spoken_of(talking: Conversing, text: str) -> None:
    assert asks(talking, MOVED, text) == "open roles at OpenAI"
    assert asks(talking, "open roles at openai", text) == "open roles at OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "which lab was hit most",
        "which company closed the most",
        "which labs are growing fastest",
        "which lab lost the most roles",
        "what company opened the most",
        "which lab added the most",
        "which lab opened the most positions",
        "who posted the most new roles",
    ],
)
def test_a_lab_that_was_hit_is_one_by_its_roles(talking: Conversing, text: str) -> None:
    assert asks(talking, MOVED, text) == "open roles"


@pytest.mark.parametrize(
    "text",
    [
        "is that normal for them, or am i reading too much into it",
        "is this unusual or is it just the season",
        "is that a lot or am i imagining things",
        "is that typical, or should we worry",
        "is it normal or is that just me",
        "is that much or not",
    ],
)
def test_a_doubt_of_ones_own_asks_nothing_more(talking: Conversing, text: str) -> None:
    assert asks(talking, MOVED, text) == "what moved at OpenAI"


@pytest.mark.parametrize("text", ["and taken down?", "and what closed?", "did they pull any roles"])
def test_what_closed_is_of_the_same_time(talking: Conversing, text: str) -> None:
    first = "what moved at openai in the last 14 days"
    assert "in 14 days" in asks(talking, first, text)


def test_of_what_moved_both_are_told_and_of_what_is_open_all(told: Answer) -> None:
    moved, is_open = by_family(told, "moved", str), by_family(told, "open", str)
    assert moved is not None
    assert is_open is not None
    assert moved.headline.text == (
        "What closed at anthropic, the most first: other 3, research engineering 2; what opened at"
        " anthropic, the most first: applied LLM 1"
    )
    assert is_open.headline.text == "What is open at anthropic, the most first: applied LLM 1"


@pytest.mark.parametrize(
    "text",
    [
        "which kinds of role were they mostly?",
        "what areas were they in",
        "which functions",
        "what types of jobs mostly?",
        "in which teams were those",
        "what kind of roles are those mostly",
    ],
)
def test_what_kinds_they_are_is_told_by_family(talking: Conversing, text: str) -> None:
    first = "did openai take down any postings lately"
    told = reply(talking, first, text)
    assert (told.form, told.text) == (Form.PART, "open roles at OpenAI")


def test_whether_more_opened_is_told_with_the_difference(told: Answer) -> None:
    assert net(told, "", str).headline.text == (
        "More closed than opened at anthropic: 1 opened and 5 closed, net −4"
    )


def test_without_two_looks_it_is_as_it_was_told(talking: Conversing) -> None:
    found = last_answer(talking, "open roles at openai", "net up or down?")
    assert found.headline.text == "The job board of OpenAI has not been read yet"


@pytest.mark.parametrize(
    "text",
    [
        "so are they still adding more than they're removing?",
        "are they opening more than they close",
        "is it growing",
        "net up or down?",
        "more opened than closed?",
        "so is that a net increase",
        "are they adding or cutting",
        "whats the net change",
        "are openings growing or shrinking",
    ],
)
def test_growth_after_roles_is_of_the_roles(talking: Conversing, text: str) -> None:
    told = reply(talking, "open roles at openai", text)
    assert (told.form, told.text) == (Form.PART, "open roles at OpenAI")


def test_growth_of_the_compute_is_asked_by_its_name(talking: Conversing) -> None:
    assert "growth" in asks(talking, "open roles at openai", "is their compute growing")


@pytest.mark.parametrize(
    ("text", "of_them"),
    [
        ("how many of those were infra", "infrastructure roles"),
        ("how many of them were research", "frontier research roles"),
        ("how many of those were in London", "open roles in London"),
    ],
)
def test_how_many_of_what_moved_is_counted(talking: Conversing, text: str, of_them: str) -> None:
    found = asks(talking, "what moved since 1 June", text)
    assert found == f"{of_them} since 2026-06-01"


def test_who_opened_most_is_of_all_labs_where_none_was_named(talking: Conversing) -> None:
    found = asks(talking, "what moved since 1 June", "who opened most")
    assert found == "open roles since 2026-06-01"


def test_which_lab_opened_most_is_asked_a_little_after_what_moved(talking: Conversing) -> None:
    before = ("what moved since 1 June", "any new models", "did rental prices shift")
    found = asks(talking, *before, "which lab opened the most positions")
    assert found == "open roles since 2026-06-01"


@pytest.mark.parametrize(
    "text",
    [
        "which teams",
        "which teams exactly are they hiring for",
        "what kinds of people are they looking for",
        "which functions are hiring",
        "what kind of roles mostly",
    ],
)
def test_the_kinds_of_roles_of_several_labs_are_told_together(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "hiring at all labs", text) == "open roles by team"
    both = asks(talking, "hiring at openai and anthropic", text)
    assert both == "open roles by team at OpenAI and Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "are there more infra or research jobs at openai",
        "does openai have more product or infrastructure roles",
        "openai: applied or research engineering roles, which is more",
        "infra vs data engineering openings at openai",
        "which is more at openai, product or infra roles",
    ],
)
def test_of_two_kinds_of_roles_all_are_counted(talking: Conversing, text: str) -> None:
    assert reply(talking, text).form is Form.PART
    assert asks(talking, text) == "open roles at OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "which has more roles, openai or anthropic",
        "who has more open roles, openai or anthropic",
        "more job openings at openai or at anthropic?",
    ],
)
def test_who_has_more_roles_is_asked_of_the_boards(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "open roles at OpenAI and Anthropic"
