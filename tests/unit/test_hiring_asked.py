"""Openings by what they are about, in a time that is over, and one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers import Answer
from bot.conversation.heard import Part, Picked
from bot.conversation.telling.formed import part_told
from storage.records import Pay, PaySource, PayUnit
from tests.unit.market_book import READ, ask, look, market, number, role, roles, week
from tests.unit.told import text as said

KEY = "hiring.anthropic"
SAFETY = role("1", "Research Engineer, Safety")
RLHF = role("2", "Research Engineer, RLHF")
COUNSEL = role("3", "Counsel")


def titles(answer: Answer) -> list[str]:
    assert answer.table is not None
    return [row[0].text for row in answer.table.rows]


@pytest.mark.parametrize(
    ("asked", "title"), [("safety", SAFETY.title), ("RL", RLHF.title), ("rlhf", RLHF.title)]
)
def test_a_subject_chooses_the_roles_that_name_it(asked: str, title: str) -> None:
    services = market(look(0, COUNSEL), look(1, SAFETY, RLHF, COUNSEL))
    answer = ask(services, f"open {asked} roles at anthropic", 1)
    assert number(answer, f"{KEY}.open") == 1
    assert titles(answer) == [title]
    assert "others may be about it as well" in said(answer)


def test_a_subject_that_no_role_names_leads_to_all_roles() -> None:
    answer = ask(market(look(0, COUNSEL), look(1, COUNSEL)), "robotics roles at anthropic", 1)
    assert answer.headline.text.startswith("Anthropic: 0 open roles on robotics")
    assert [choice.label for choice in answer.next] == ["All roles"]


def test_a_month_that_is_over_ends_with_its_last_look() -> None:
    services = market(look(0, *roles(3)), look(2, *roles(5)), look(6, *roles(9)))
    answer = ask(services, "roles at anthropic in January 2026", 8)
    assert number(answer, f"{KEY}.open") == 5
    assert "from 7 Jan 2026 to 21 Jan 2026" in answer.headline.text
    assert "On 7 Jan 2026 there were 3." in said(answer)


def test_as_of_a_day_nothing_later_is_known() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(5)), look(2, *roles(9)))
    answer = ask(services, f"roles at anthropic as of {week(1)}", 2)
    assert number(answer, f"{KEY}.open") == 5
    assert f"in the week to {14} Jan 2026" in answer.headline.text


def test_more_than_in_a_month_is_counted_from_then_until_now() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(5)), look(8, *roles(9)))
    answer = ask(services, "is anthropic hiring more research engineers than in January 2026", 8)
    assert number(answer, f"{KEY}.open") == 9
    assert "On 7 Jan 2026 there were 3." in said(answer)


def test_a_role_that_names_the_subject_since_is_told_apart() -> None:
    before = role("2", "Research Engineer")
    services = market(look(0, SAFETY, before), look(4, SAFETY, role("2", "Engineer, Safety")))
    answer = ask(services, f"safety roles at anthropic since {week(0)}", 4)
    assert number(answer, f"{KEY}.open") == 2
    assert number(answer, f"{KEY}.opened") == 0
    told = "On 7 Jan 2026 there were 1. By a new title or place 1 of those that stayed counts now."
    assert told in said(answer)


def test_roles_are_listed_by_their_titles_the_new_ones_first() -> None:
    services = market(look(0, COUNSEL, RLHF), look(1, COUNSEL, SAFETY))
    assert titles(ask(services, "list the roles at anthropic", 1)) == [
        SAFETY.title,
        RLHF.title,
        COUNSEL.title,
    ]


def test_of_a_long_list_it_is_said_how_many_are_left_out() -> None:
    services = market(look(0, *roles(45)), look(1, *roles(45)))
    answer = ask(services, "list the roles at anthropic", 1)
    assert len(titles(answer)) == 40
    assert "5 more are not listed" in said(answer)


@pytest.mark.parametrize("asked", ["research engineering roles", "roles on safety"])
def test_so_it_is_of_one_family_or_subject(asked: str) -> None:
    many = roles(45, "Research Engineer, Safety")
    answer = ask(market(look(0, *many), look(1, *many)), f"{asked} at anthropic", 1)
    assert "5 more are not listed" in said(answer)


def test_where_nobody_looked_at_any_board_the_last_looks_are_told() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(4)))
    with services.store.write() as tx:
        theirs = tuple(replace(each, board="ashby:openai") for each in roles(2))
        seen = replace(look(1, *theirs), board="ashby:openai")
        tx.boards.record(seen, lab="openai", retrieved=READ)
    answer = ask(services, f"who opened roles since {week(3)}", 5)
    assert answer.headline.text.startswith("Nobody looked at these job boards from")
    assert "Anthropic had 4 open roles at the last look" in said(answer)
    assert "OpenAI had 2 open roles at the last look" in said(answer)
    assert "Not on record any more" not in said(answer)


def test_counts_on_file_of_boards_never_read_stand_beside_each_other() -> None:
    answer = ask(market(), "which is hiring more, Anthropic or OpenAI", 14)
    assert answer.headline.text.startswith("Open roles on file")
    assert number(answer, "hiring.anthropic.open") is not None
    assert "has not been read yet" not in said(answer)


def test_where_no_role_is_of_that_kind_no_pay_is_missing() -> None:
    answer = ask(market(look(0), look(1, COUNSEL)), "pay for data engineers at anthropic", 1)
    assert "no open role is of that kind" in said(answer)


def test_where_every_role_shows_pay_that_is_said() -> None:
    pay = Pay(100_000, 200_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
    paid = [role(str(n), pay=pay) for n in range(5)]
    answer = ask(market(look(0), look(1, *paid)), "what do engineers at anthropic make", 1)
    assert "all 5 open roles show pay" in said(answer)


CLOSED = "those that closed are counted with them, as far as the boards were read."
USUAL = "held against its usual week, where one is known."


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "has anthropic closed any roles since 8 January",
            f"Open roles at Anthropic since 8 January 2026; {CLOSED}",
        ),
        ("which roles has anthropic taken down", f"Open roles at Anthropic; {CLOSED}"),
        (
            "is anthropic hiring more or fewer people than usual?",
            f"Open roles at Anthropic; {USUAL}",
        ),
        ("hiring anthropic vs usual", f"Open roles at Anthropic; {USUAL}"),
        ("open roles at anthropic", "Open roles at Anthropic."),
    ],
)
def test_it_is_echoed_what_of_them_was_asked(asked: str, told: str) -> None:
    services = market(look(0, *roles(5)), look(1, *roles(3)))
    assert ask(services, asked, 1).understood == told


def test_roles_outside_a_place_are_those_that_have_another() -> None:
    here = replace(role("4", "Engineer"), places=("London",))
    both = replace(role("5", "Engineer"), places=("London", "Zurich"))
    there = replace(role("6", "Engineer"), places=("Zurich",))
    services = market(look(0, here), look(1, here, both, there))
    answer = ask(services, "open roles at anthropic outside London", 1)
    assert number(answer, f"{KEY}.open") == 2
    assert "open roles outside London" in answer.headline.text
    assert number(ask(services, "open roles at anthropic in London", 1), f"{KEY}.open") == 2


def test_that_all_of_a_board_is_counted_is_told_of_a_board_that_was_read() -> None:
    answer = ask(market(look(0, COUNSEL), look(1, COUNSEL)), "open roles at anthropic", 1)
    told = part_told(answer, Picked(Part.WHOLE_BOARD, "is that all of them"), str)
    assert told.headline.text.startswith("Every opening that stood on the board")
