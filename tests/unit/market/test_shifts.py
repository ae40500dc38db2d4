"""What changed on a board, told without counting anything twice or guessing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market.shifts import (
    MassEdit,
    Retitled,
    Shift,
    carried_over,
    falls_far,
    mass_edits,
)
from storage.records import Observation, Unseen
from tests.unit.market.samples import blind, look, many, pay, posting


def test_opened_and_closed_are_ids_that_only_one_end_has() -> None:
    shift = Shift(look(0, posting("a"), posting("b")), look(1, posting("b"), posting("c")))
    assert (shift.open_before, shift.open_after) == (2, 2)
    assert (shift.opened, shift.closed) == (("c",), ("a",))


def test_ids_are_sorted_as_text() -> None:
    shift = Shift(look(0), look(1, posting("10"), posting("9"), posting("2")))
    assert shift.opened == ("10", "2", "9")


def test_an_unreadable_record_keeps_its_posting_open() -> None:
    shift = Shift(look(0, posting("a"), posting("b")), look(1, posting("a"), bad=("b",)))
    assert shift.closed == ()
    assert shift.open_after == 2


def test_titles_are_compared_exactly_and_shown_as_written() -> None:
    before = look(0, posting("a", "Engineer"), posting("b", "Lead"))
    after = look(1, posting("a", "Engineer "), posting("b", "Lead"))
    assert Shift(before, after).retitled == (Retitled("a", "Engineer", "Engineer "),)


@pytest.mark.parametrize(
    ("old", "new", "visible", "restyling"),
    [
        ("Engineer", " engineer ", False, False),
        ("Manager - Startups", "Manager, Startups", True, True),
        ("Engineer – Tokyo", "Engineer (Tokyo)", True, True),
        ("Engineer", "Senior Engineer", True, False),
    ],
)
def test_a_retitling_says_whether_anyone_would_see_it(
    old: str, new: str, visible: bool, restyling: bool
) -> None:
    change = Retitled("a", old, new)
    assert (change.is_visible, change.is_restyling) == (visible, restyling)


def test_a_new_id_with_the_same_title_and_place_is_a_repost_and_stays_in_the_figures() -> None:
    before = look(0, posting("a", "AI  Engineer", "Rome"), posting("b", "Lead", "Rome"))
    after = look(1, posting("c", "ai engineer", "rome "), posting("d", "Lead", "Oslo"))
    shift = Shift(before, after)
    assert [(pair.closed.id, pair.opened.id) for pair in shift.reposted] == [("a", "c")]
    assert shift.opened == ("c", "d")
    assert shift.closed == ("a", "b")


def test_each_closed_posting_can_be_reposted_only_once() -> None:
    shift = Shift(look(0, posting("a")), look(1, posting("b"), posting("c")))
    assert [pair.opened.id for pair in shift.reposted] == ["b"]


def test_an_id_that_was_seen_before_is_opened_and_named_reopened() -> None:
    shift = Shift(look(0), look(1, posting("a"), posting("b")), frozenset({"b", "z"}))
    assert shift.opened == ("a", "b")
    assert shift.reopened == ("b",)


def test_pay_place_and_department_changes_are_found_on_postings_that_stayed() -> None:
    one = replace(posting("a"), pay=(pay(1e5, 2e5), pay(9e4, 1e5)))
    shift = Shift(
        look(0, one, posting("b"), posting("c")),
        look(
            1,
            replace(one, pay=one.pay[::-1]),
            replace(posting("b", "Research Engineer", "Oslo"), pay=(pay(1e5, 2e5),)),
            replace(posting("c"), department="Inference"),
        ),
    )
    assert [new.id for _, new in shift.repaid] == ["b"]
    assert [new.id for _, new in shift.moved] == ["b"]
    assert [new.id for _, new in shift.regrouped] == ["c"]


@pytest.mark.parametrize("why", list(Unseen))
def test_a_look_that_proves_nothing_closes_nothing(why: Unseen) -> None:
    shift = Shift(look(0, *many(35)), blind(1, why))
    assert shift.closed == ()
    assert shift.opened == ()
    assert shift.reposted == ()
    assert (shift.open_before, shift.open_after) == (35, None)
    assert shift.unknown is not None
    assert "2026-01-14" in shift.unknown


def test_an_emptied_board_is_called_a_changed_source_and_a_broken_one_is_not() -> None:
    emptied = Shift(look(0, *many(67)), blind(1, Unseen.EMPTIED))
    broken = Shift(look(0, *many(67)), blind(1, Unseen.PARTIAL))
    assert emptied.unknown == "source changed: emptied on 2026-01-14"
    assert broken.unknown == "not readable: partial on 2026-01-14"


@pytest.mark.parametrize(
    ("before", "after", "large"),
    [(20, 10, True), (21, 11, False), (18, 9, False), (11, 5, False), (100, 51, False)],
)
def test_a_drop_is_large_from_half_the_board_and_ten_roles_on(
    before: int, after: int, large: bool
) -> None:
    assert falls_far(before, after) is large


def test_a_house_style_is_one_line_and_a_few_edits_are_not() -> None:
    before = look(0, *many(200))
    renamed = [replace(one, title=f"({one.title})") for one in many(200)]
    mass = Shift(before, look(1, *renamed[:20], *many(180, first=20)))
    assert mass_edits(mass) == (MassEdit("title", 20, 200),)
    assert mass_edits(Shift(before, look(1, *renamed[:19], *many(181, first=19)))) == ()
    wider = look(0, *many(201))
    assert mass_edits(Shift(wider, look(1, *renamed[:20], *many(181, first=20)))) == ()


def test_postings_are_followed_to_another_board_by_what_survives_a_move() -> None:
    old = look(0, posting("1", "ML Engineer – Vision", "São Paulo"), posting("2", "Lead", "Oslo"))
    new = look(1, posting("x", "ML Engineer  Vision", "So Paulo"), posting("z", "Chef", "Oslo"))
    assert [(was.id, now.id) for was, now in carried_over(old, new)] == [("1", "x")]


def test_each_posting_is_carried_over_once() -> None:
    pairs = carried_over(look(0, posting("1")), look(1, posting("x"), posting("y")))
    assert [(was.id, now.id) for was, now in pairs] == [("1", "x")]


def test_a_posting_is_found_by_its_id_at_either_end() -> None:
    shift = Shift(look(0, posting("a")), look(1, posting("b")))
    assert [one.id if one else None for one in map(shift.posting, "abz")] == ["a", "b", None]


ids = st.frozensets(st.sampled_from("abcdefgh"))


def observed(week: int, names: frozenset[str]) -> Observation:
    return look(week, *(posting(name) for name in names))


@given(ids, ids)
def test_opened_minus_closed_is_always_the_change_in_open_roles(
    before: frozenset[str], after: frozenset[str]
) -> None:
    shift = Shift(observed(0, before), observed(1, after))
    assert len(shift.opened) - len(shift.closed) == len(after) - len(before)
    assert len(shift.reposted) <= min(len(shift.opened), len(shift.closed))


@given(ids)
def test_nothing_changes_between_equal_looks(names: frozenset[str]) -> None:
    shift = Shift(observed(0, names), observed(1, names))
    changes = (shift.opened, shift.closed, shift.retitled, shift.repaid, shift.moved)
    assert not any(changes)
    assert shift.before.day < shift.after.day == date(2026, 1, 14)
