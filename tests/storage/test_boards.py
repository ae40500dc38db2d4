"""Any past state of a board comes back as it was recorded, and only what changed takes room."""

from datetime import date

import pytest
from sqlalchemy import func, select

from storage.records import BadRecord, Board, Filed, Observation, Unseen
from storage.schema.boards import versions
from storage.store import Store
from tests.storage.market import (
    BOARD,
    LATER,
    LOST,
    RANGE,
    a_look,
    a_posting,
    blind,
    record,
    record_together,
    week,
)
from tests.storage.samples import NOON

WRITTEN = a_posting(
    "9007199254740993",
    " Research  Engineer – “Ünïcode” ",
    url="https://boards.example/1?a=b&c",
    department="R&D",
    team="RL",
    employment="FullTime",
    pay=(RANGE, LOST),
    published=date(2025, 12, 1),
    job="J-1",
    places=(),
)


def rows(store: Store) -> int:
    """How many versions of postings are stored."""
    with store.read() as tx:
        counted = select(func.count()).select_from(versions)
        return tx.boards._connection.execute(counted).scalar_one()


def state(store: Store, day: date) -> Observation | None:
    with store.read() as tx:
        return tx.boards.state(BOARD, day)


def test_a_board_comes_back_as_it_was_on_any_day(store: Store) -> None:
    unread = (BadRecord("b", "no title"), BadRecord(None, "not an object"))
    looks = [
        a_look(0, a_posting("a"), WRITTEN),
        a_look(1, a_posting("a", "Senior Engineer"), WRITTEN, bad=unread),
        a_look(2, a_posting("a", "Senior Engineer")),
        a_look(3, a_posting("a"), WRITTEN),
    ]
    assert record(store, *looks) == [
        Filed(opened=2),
        Filed(changed=1, unchanged=1),
        Filed(closed=1, unchanged=1),
        Filed(opened=1, changed=1),
    ]
    assert [state(store, look.day) for look in looks] == looks
    assert state(store, date(2026, 1, 20)) == looks[1]
    assert state(store, date(2026, 1, 6)) is None
    assert state(store, date(2030, 1, 1)) == looks[3]


def test_a_week_without_changes_costs_no_version(store: Store) -> None:
    before = [a_posting("a"), a_posting("b")]
    record(store, a_look(0, *before), a_look(1, *before), a_look(2, *reversed(before)))
    assert rows(store) == 2
    record(store, a_look(3, *before, a_posting("c")))
    assert rows(store) == 3


def test_the_same_look_again_changes_nothing(store: Store) -> None:
    looks = [a_look(0, a_posting("a")), blind(1), a_look(2, a_posting("a", "Chief"))]
    record(store, *looks)
    with store.read() as tx:
        before = tx.boards.looks(BOARD)
    again = record(store, *looks, retrieved=LATER)
    assert [filed.is_new for filed in again] == [False] * 3
    assert rows(store) == 2
    with store.read() as tx:
        assert tx.boards.looks(BOARD) == before


def test_a_look_that_proves_nothing_closes_nothing(store: Store) -> None:
    good = a_look(0, a_posting("a"))
    record(store, good, blind(1, Unseen.MOVED, "to another host"))
    assert state(store, week(1)) == good
    with store.read() as tx:
        first, last = tx.boards.looks(BOARD)
    assert (first.unknown, first.count, first.retrieved) == (None, 1, NOON)
    assert (last.unknown, last.count, last.detail) == (Unseen.MOVED, 0, "to another host")


def test_of_two_looks_on_one_day_a_good_one_prevails(store: Store) -> None:
    good, worse = a_look(0, a_posting("a")), blind(0, Unseen.UNREACHABLE)
    assert [filed.is_new for filed in record(store, worse, good, worse)] == [True, True, False]
    assert state(store, week(0)) == good


def test_of_two_good_looks_on_one_day_the_one_retrieved_later_prevails(store: Store) -> None:
    early = a_look(1, a_posting("a"), a_posting("b"))
    late = a_look(1, a_posting("a", "Chief"), a_posting("c"))
    record(store, a_look(0, a_posting("a"), a_posting("b")))
    record(store, early)
    record(store, late, retrieved=LATER)
    assert record(store, early)[0].is_new is False
    assert state(store, week(1)) == late
    record(store, early, retrieved=LATER)
    assert state(store, week(1)) == early
    assert rows(store) == 2


def test_a_posting_that_comes_back_keeps_its_history(store: Store) -> None:
    a, chief = a_posting("a"), a_posting("a", "Chief")
    record(store, a_look(0, a), a_look(1, a), a_look(2), a_look(3, chief), a_look(4, chief))
    with store.read() as tx:
        seen = tx.boards.states(BOARD, [week(n) for n in range(5)])
        assert [look and look.postings for look in seen] == [(a,), (a,), (), (chief,), (chief,)]
        assert tx.boards.seen_before(BOARD, ["a", "b"], week(2)) == {"a"}
        assert tx.boards.seen_before(BOARD, ["a"], date(2026, 1, 1)) == frozenset()


def test_states_share_the_postings_that_did_not_change(store: Store) -> None:
    record(store, a_look(0, a_posting("a")), a_look(1, a_posting("a"), a_posting("b")))
    with store.read() as tx:
        none, old, new = tx.boards.states(BOARD, [date(2026, 1, 1), week(0), week(1)])
    assert none is None
    assert old is not None
    assert new is not None
    assert (len(old.postings), len(new.postings)) == (1, 2)
    assert old.postings[0] is new.postings[0]


def test_open_roles_are_counted_for_every_good_look(store: Store) -> None:
    other = Observation("ashby:acme", week(0), unknown=None)
    unread = (BadRecord("c", "no title"), BadRecord("a", "pay: too high"))
    record(store, a_look(0, a_posting("a")), blind(1), a_look(2, a_posting("a"), bad=unread), other)
    with store.read() as tx:
        assert tx.boards.boards("acme") == (Board("ashby:acme", "acme"), Board(BOARD, "acme"))
        assert tx.boards.boards("globex") == ()
        assert tx.boards.days(BOARD) == (week(0), week(2))
        assert tx.boards.open_counts([BOARD, "ashby:acme", "no:board"]) == {
            BOARD: ((week(0), 1), (week(2), 2)),
            "ashby:acme": ((week(0), 0),),
            "no:board": (),
        }
        assert tx.boards.open_counts([BOARD], week(1)) == {BOARD: ((week(2), 2),)}


def test_a_board_that_says_it_is_unchanged_is_a_good_look(store: Store) -> None:
    unread = (BadRecord("b", "no title"),)
    record(store, a_look(0, a_posting("a"), bad=unread), blind(1, Unseen.UNREACHABLE))
    with store.write() as tx:
        assert not tx.boards.confirm("no:board", week(1), retrieved=NOON)
        assert not tx.boards.confirm(BOARD, date(2026, 1, 1), retrieved=NOON)
        assert tx.boards.confirm(BOARD, week(0), retrieved=LATER)
        assert tx.boards.confirm(BOARD, week(1), retrieved=LATER)
        assert tx.boards.state(BOARD, week(1)) == a_look(1, a_posting("a"), bad=unread)
        assert [look.retrieved for look in tx.boards.looks(BOARD)] == [NOON, LATER]
    assert rows(store) == 1


def test_a_board_goes_to_another_lab_but_never_to_none(store: Store) -> None:
    for n, (lab, known) in enumerate([("", ""), ("acme", "acme"), ("", "acme"), ("ac", "ac")]):
        with store.write() as tx:
            tx.boards.record(a_look(n), lab=lab, retrieved=NOON)
            assert tx.boards.boards() == (Board(BOARD, known),)


def test_many_looks_in_one_go_are_as_good_as_one_by_one(store: Store) -> None:
    looks = [
        a_look(0, a_posting("a"), a_posting("b")),
        a_look(3, a_posting("b", "Chief"), a_posting("\0")),
        a_look(1, a_posting("a")),
        a_look(3, a_posting("b")),
        a_look(4, a_posting("b"), a_posting("c")),
    ]
    filed = record_together(store, *looks)
    with Store.open("sqlite://", seed=False) as other:
        assert record(other, *looks) == [*filed]
    assert not any(one.is_new for one in record_together(store, *looks[2:]))
    with store.read() as tx:
        kept = [tx.boards.state(BOARD, week(n)) for n in (0, 1, 3, 4)]
    assert kept == [looks[0], looks[2], looks[3], looks[4]]


def test_looks_at_several_boards_are_not_taken_in_one_go(store: Store) -> None:
    other = Observation("ashby:globex", week(0))
    with pytest.raises(ValueError, match="several boards: ashby:globex, greenhouse:acme"):
        record_together(store, a_look(0), other)
    assert record_together(store) == ()
