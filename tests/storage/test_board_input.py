"""What no database can hold is put aside by name; what makes no sense is refused."""

from dataclasses import replace
from datetime import date

import pytest

from storage.records import BadRecord, Filed, Posting, Unseen
from storage.store import Store
from tests.storage.market import BOARD, a_look, a_posting, blind, record, week

HALF = "\ud83d"
"""The first half of a character that was cut in two."""


def test_text_that_cannot_be_stored_is_put_aside_by_name(store: Store) -> None:
    good = a_posting("a", "Engineer 😀", published=date(2087, 1, 1))
    odd = [
        a_posting("nul", "Engi\0neer"),
        a_posting("half", places=(HALF,)),
        a_posting("id" + HALF),
        a_posting("x" * 3000),
    ]
    assert record(store, a_look(0, good, *odd)) == [Filed(opened=1, unstorable=4)]
    with store.read() as tx:
        state = tx.boards.state(BOARD, week(0))
    assert state is not None
    assert state.postings == (good,)
    assert set(state.bad) == {
        BadRecord("nul", "characters that cannot be stored"),
        BadRecord("half", "characters that cannot be stored"),
        BadRecord(None, "an id with characters that cannot be stored"),
        BadRecord(None, "an id of 3000 characters"),
    }


def test_the_same_odd_look_again_changes_nothing(store: Store) -> None:
    odd = a_look(0, a_posting("a"), a_posting("nul", "\0"))
    assert [filed.is_new for filed in record(store, odd, odd)] == [True, False]


def test_a_very_long_title_is_stored_as_written(store: Store) -> None:
    long = a_look(0, a_posting("a", "x" * 10_000))
    record(store, long)
    with store.read() as tx:
        assert tx.boards.state(BOARD, week(0)) == long


def test_reasons_are_cut_and_few_of_a_bad_look_are_kept(store: Store) -> None:
    bad = tuple(BadRecord(str(n), "why" * 1000) for n in range(3000))
    partial = replace(blind(0, Unseen.PARTIAL, "cut\0 " * 1000), bad=bad)
    record(store, partial, a_look(1, bad=bad))
    with store.read() as tx:
        look, _ = tx.boards.looks(BOARD)
        state = tx.boards.state(BOARD, week(1))
    assert len(look.detail) == 500
    assert look.detail.startswith("cut? ")
    assert state is not None
    assert len(state.present) == 3000
    assert {len(record.reason) for record in state.bad} == {300}


@pytest.mark.parametrize(
    ("postings", "problem"),
    [
        ((a_posting("a"), a_posting("a", "Chief")), "twice"),
        ((replace(a_posting("a"), board="ashby:globex"),), "another board"),
    ],
    ids=["one id twice", "another board"],
)
def test_a_look_that_makes_no_sense_is_refused(postings: tuple[Posting, ...], problem: str) -> None:
    with Store.open("sqlite://", seed=False) as store:
        with pytest.raises(ValueError, match=problem):
            record(store, a_look(0, *postings))
        with store.read() as tx:
            assert tx.boards.boards() == ()
