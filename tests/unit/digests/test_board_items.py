"""What boards have to say of an invented week, and which items are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.digests.compose import chosen, compose
from bot.digests.items.notes import notes
from bot.digests.items.pay import pay
from bot.digests.items.roles import grown, roles
from bot.digests.items.split import split
from bot.digests.rules import Rules, checked
from bot.weekly import Section
from storage.records import (
    Metric,
    Pay,
    PaySource,
    PayUnit,
    Posting,
    Unseen,
)
from tests.unit.digests.samples import a_fact, an_item, only
from tests.unit.digests.weeks import BOARD, END, START, a_board, a_look, a_week, seen

# Boards


def test_a_week_far_from_usual_is_told_with_its_medians() -> None:
    week = a_week(boards=[a_board(100, 105, 110, 115, 120, 150)])
    told = only(roles(week))
    assert told.startswith("Acme opened far more roles than usual. 150 open (+30): 30 opened")
    assert "5 opened, 0 closed, net +5" in told
    assert "Roles we compete for: +30 / −0 on the frontier side, none on the applied side" in told


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ((100, 124, 148, 172, 196, 201), "grew less than usual"),
        ((100, 124, 148, 172, 196, 196), "stayed as large as it was, unlike usual"),
        ((100, 100, 100, 100, 100, 90), "shrank more than usual"),
        ((200, 176, 152, 128, 104, 99), "shrank less than usual"),
    ],
)
def test_a_net_change_is_told_in_the_direction_that_it_had(
    sizes: tuple[int, ...], said: str
) -> None:
    (move,) = a_week(boards=[a_board(*sizes)]).moves
    (net,) = (measure for measure in move.notable if measure.name == "net")
    assert grown(net) == said


@pytest.mark.parametrize("sizes", [(100, 105, 110, 115, 120, 125), (110, 115, 120, 150)])
def test_a_usual_week_or_a_young_board_is_not_told(sizes: tuple[int, ...]) -> None:
    assert roles(a_week(boards=[a_board(*sizes)])) == ()


@pytest.mark.parametrize(
    ("unknown", "said"),
    [
        (Unseen.EMPTIED, "Acme's board was empty on 8 Apr 2026, after 120 roles on 1 Apr 2026."),
        (Unseen.STRANGER, "Acme's board belonged to another company on 8 Apr 2026"),
        (Unseen.UNREACHABLE, "Acme's board did not answer on 8 Apr 2026"),
    ],
)
def test_a_board_that_shows_nothing_is_a_note_and_closes_nothing(
    unknown: Unseen, said: str
) -> None:
    before, _ = a_board(100, 105, 110, 115, 120, 120)
    after = replace(before, day=END, newest=a_look(END, 0, unknown))
    week = a_week(boards=[(before, after)])
    assert said in only(notes(week))
    assert roles(week) == ()


def test_roles_that_a_lab_took_along_to_its_new_board_are_counted() -> None:
    before, _ = a_board(30, 30, 30, 30, 30, 30)
    left = replace(before, day=END, newest=a_look(END, 0, Unseen.EMPTIED))
    there = replace(seen(END, range(100, 125)), board="ashby:acme")
    new = replace(before, key="ashby:acme", day=END, weeks=(there,))
    told = only(notes(a_week(boards=[(before, left)], new=[new])))
    assert "after 30 roles on 1 Apr 2026. Nothing is counted as closed." in told
    assert "Of them 25 stand on its new board on Ashby, which shows 25 roles on 8 Apr" in told


def test_calls_for_no_role_in_particular_are_told_apart_in_the_thread() -> None:
    end = seen(END, range(100))
    pool = Posting(BOARD, "9999", "Future Opportunities: Research")
    week = a_week(
        boards=[a_board(*[100] * 5, 101, end=replace(end, postings=(*end.postings, pool)))]
    )
    lines = [line.text for line in compose(week).thread[0].lines]
    assert any("1 opened, 1 collect applications for no role" in line for line in lines)


def test_sources_that_nobody_read_for_long_are_named_with_their_age() -> None:
    readings = [
        a_fact(
            name, source_name=name, metric="reading", as_of=END - timedelta(days=days), value=days
        )
        for name, days in (("Chip Users", 9.0), ("the job board of Acme", 3.0))
    ]
    told = only(notes(a_week(overdue=readings)))
    assert (
        "Not read for longer than twice their cadence: Chip Users since 30 Mar 2026 (9 days); "
        in told
    )
    assert "the job board of Acme since 5 Apr 2026 (3 days). What rests on them" in told


def test_a_large_drop_waits_and_is_said_to_wait() -> None:
    before, after = a_board(100, 105, 110, 115, 120, 120)
    week = a_week(boards=[(before, replace(after, held=a_look(END, 40)))])
    assert "fell from 120 to 40 roles on 8 Apr 2026: it counts once a second look" in only(
        notes(week)
    )


def test_new_roles_that_pay_more_are_told_beside_those_that_were_open() -> None:
    def paid(n: int, low: float) -> Posting:
        offer = Pay(low, low + 100_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
        return Posting(BOARD, f"{n:04}", "Research Scientist", pay=(offer,))

    old = replace(seen(START, ()), postings=tuple(paid(n, 200_000) for n in range(10)))
    new = replace(
        old, day=END, postings=(*old.postings, *(paid(n, 300_000) for n in range(10, 15)))
    )
    before, after = a_board(10, 10, 10, 10, 10, 15)
    before = replace(before, weeks=(*before.weeks[:-1], old))
    after = replace(after, weeks=(*after.weeks[:-2], old, new))
    told = only(pay(a_week(boards=[(before, after)])))
    assert told.startswith("New frontier research roles pay more.")
    assert "USD 300,000–400,000 per year in 5 new roles" in told
    assert "USD 200,000–300,000 per year in the 10 that were open: +40 %." in told


def test_the_split_is_told_when_it_moves() -> None:
    applied = seen(END, range(100, 200), "Applied AI Engineer").postings
    frontier = seen(END, range(100)).postings
    turned = replace(seen(END, ()), postings=(*frontier[:90], *applied[:40]))
    before, after = a_board(100, 100, 100, 100, 100, 130, end=turned)
    mixed = tuple(replace(week, postings=(*frontier, *applied[:10])) for week in before.weeks)
    before, after = replace(before, weeks=mixed), replace(after, weeks=(*mixed[1:], turned))
    told = only(split(a_week(boards=[(before, after)])))
    assert told.startswith("The market moves to the applied side.")
    assert "Of 130 open roles 90 are on the frontier side and 40 on the applied side" in told


# Choosing


def test_seven_items_are_told_and_every_section_has_its_turn() -> None:
    wild = tuple(an_item(Section.ROLES, weight=float(10 - n)) for n in range(9))
    deadline = an_item(Section.PROGRAMMES, weight=0.1)
    told, left = chosen([wild, (), (deadline,)])
    assert len(told) == 7
    assert told[-1] is deadline
    assert [item.weight for item in told[:-1]] == [10, 9, 8, 7, 6, 5]
    assert len(left) == 3


def test_what_the_post_has_no_room_for_is_in_the_thread() -> None:
    facts = [
        a_fact(f"F-{n}", source_name=f"Paper {n}", metric=Metric.CONTRACTED_POWER) for n in range(9)
    ]
    digest = compose(a_week(*facts))
    assert len(digest.items) == 7
    assert sum("OpenAI has signed" in line.text for line in digest.thread[-1].lines) == 2


def test_every_number_of_a_digest_has_a_fact() -> None:
    digest = compose(a_week(a_fact(), boards=[a_board(100, 105, 110, 115, 120, 150)]))
    for item in digest.items:
        assert item.facts
        assert item.publications


@pytest.mark.parametrize(("typed", "kept"), [("40", 0.4), ("2,5 %", 0.025), (" 12 ", 0.12)])
def test_a_share_is_typed_in_per_cent(typed: str, kept: float) -> None:
    assert checked("flow_share", typed) == pytest.approx(kept)


@pytest.mark.parametrize("typed", ["", "many", "0", "-5", "1e9", "nan", "inf"])
def test_a_threshold_that_can_not_be_is_refused_with_what_may_be(typed: str) -> None:
    with pytest.raises(ValueError, match="a number from 1 to 1000"):
        checked("least_postings", typed)


def test_only_what_differs_from_the_usual_is_kept() -> None:
    changed = Rules(price_share=0.1).changes()
    assert changed == (("price_share", 0.1),)
    assert Rules.of([*changed, ("unheard-of", 1.0)]) == Rules(price_share=0.1)
