"""Of labs that are named together it is said first which has more roles, and how many each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.services import Services
from storage.records import Pay, PaySource, PayUnit
from tests.unit.market_book import READ, ask, look, market, number, role, roles, week
from tests.unit.told import text as said

OTHER = "ashby:openai"


def two_boards(one: int, other: int) -> Services:
    """So many roles at Anthropic and at OpenAI."""
    services = market(look(0, *roles(one)))
    postings = tuple(replace(each, board=OTHER) for each in roles(other))
    with services.store.write() as tx:
        seen = replace(look(0), board=OTHER, postings=postings)
        tx.boards.record(seen, lab="openai", retrieved=READ)
    return services


def test_the_larger_leads() -> None:
    services = two_boards(3, 5)
    asked = ask(services, "open roles at anthropic and openai", 0)
    assert asked.headline.text == "OpenAI has more open roles than Anthropic: 5 against 3"
    assert "2 labs: 8 open roles" in said(asked)


def test_as_many_are_called_so() -> None:
    services = two_boards(3, 3)
    asked = ask(services, "open roles at anthropic and openai", 0)
    assert asked.headline.text == "Anthropic and OpenAI have as many open roles: 3 each"


def test_of_one_board_alone_nobody_can_tell() -> None:
    services = market(look(0, *roles(3)))
    asked = ask(services, "open roles at anthropic and mistral", 0)
    assert asked.headline.text == (
        "Only the job board of Anthropic is on record, with 3 open roles: which lab has more can't"
        " be told"
    )


def test_of_none_both_are_named() -> None:
    services = market(look(0, *roles(3)))
    asked = ask(services, "frontier vs applied split at mistral and cohere", 0)
    assert asked.headline.text == (
        "The job boards of Mistral AI and Cohere are not on record: nothing can be told"
    )
    assert "The job board of Mistral AI has not been read yet." in said(asked)


def test_where_one_alone_shows_pay_nobody_can_tell_who_pays_more() -> None:
    paid = Pay(100_000, 200_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
    services = market(look(0, *(role(str(n), pay=paid) for n in range(6))))
    told = ask(services, "pay ranges at anthropic and openai", 0).headline.text
    assert told.startswith("Which of them pays more can't be told: only Anthropic shows a range, ")


def test_where_there_is_none_nobody_has_more() -> None:
    asked = ask(two_boards(3, 5), "open roles at anthropic and openai in Zurich", 0)
    assert asked.headline.text == "None of Anthropic and OpenAI has open roles in Zurich on record"


@pytest.mark.parametrize("place", ["Zurich", "Zürich", "zurich"])
@pytest.mark.parametrize("posted", ["Zürich, CH", "Zurich, Switzerland"])
def test_accents_move_no_role(place: str, posted: str) -> None:
    services = market(look(0, role("1", "Research Engineer", posted), role("2")))
    asked = ask(services, f"open roles at anthropic in {place}", 0)
    assert number(asked, "hiring.anthropic.open") == 1


def test_what_each_opened_and_closed_is_told() -> None:
    services = two_boards(3, 5)
    postings = tuple(replace(each, board=OTHER) for each in roles(7))
    with services.store.write() as tx:
        tx.boards.record(look(1, *roles(2)), lab="anthropic", retrieved=READ)
        seen = replace(look(1), board=OTHER, postings=postings)
        tx.boards.record(seen, lab="openai", retrieved=READ)
    told = ask(services, "open roles at anthropic and openai", 1)
    assert told.headline.text == "OpenAI has more open roles than Anthropic: 7 against 2"
    assert "Opened: Anthropic 0 and OpenAI 2; closed: Anthropic 1 and OpenAI 0." in said(told)
    since = ask(services, f"open roles at anthropic and openai since {week(0).isoformat()}", 1)
    assert since.headline.text.startswith("Opened: Anthropic 0 and OpenAI 2; closed: Anthropic 1")
    of_all = ask(services, f"open roles since {week(0).isoformat()}", 1)
    assert "Most opened: OpenAI 2; most closed: Anthropic 1." in said(of_all)


def test_who_opened_most_is_told_where_no_lab_is_named() -> None:
    services = two_boards(3, 5)
    assert "Most opened" not in said(ask(services, "who opened the most roles lately", 0))
    services = market(look(0, *roles(2)), look(7, *roles(4)))
    with services.store.write() as tx:
        for day, many in ((0, 1), (7, 6)):
            postings = tuple(replace(each, board=OTHER) for each in roles(many))
            seen = replace(look(day), board=OTHER, postings=postings)
            tx.boards.record(seen, lab="openai", retrieved=READ)
    answer = ask(services, "who opened the most roles lately", 7)
    assert "Most opened: OpenAI 5;" in said(answer)


def test_where_most_are_open_is_told_first_of_all_labs() -> None:
    services = two_boards(3, 5)
    told = ask(services, "which lab has the most open positions", 0)
    assert told.verdict[0].text == "Most open roles: OpenAI 5 and Anthropic 3."
    told = ask(two_boards(3, 0), "which lab has the most open positions", 0)
    assert told.verdict[0].text == "Open roles at one of them alone: Anthropic 3."


@pytest.mark.parametrize(
    "text",
    [
        "who has opened the most this month",
        "which lab opened the most this month",
        "which labs closed the most this month",
        "who has taken down the most this month",
        "which company opened up the most this month",
        "who has closed the fewest this month",
    ],
)
def test_who_opened_most_is_asked_of_the_boards(text: str) -> None:
    assert ask(two_boards(3, 5), text, 0).understood.startswith("Open roles")


def test_both_sides_in_a_place_stood_there_before_too() -> None:
    there = tuple(role(f"l{n}") for n in range(6))
    away = tuple(role(f"a{n}", "Research Engineer", "Rome") for n in range(9))
    services = market(look(0, *there[:5], *away), look(1, *there, *away))
    told = ask(services, "frontier vs applied split at anthropic in London", 1)
    assert told.table
    assert [row[3].text for row in told.table.rows] == ["6", "5"]
