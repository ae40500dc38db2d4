"""The order in which looks become known does not matter, nor do detours."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from storage.records import Observation
from storage.schema.boards import versions
from storage.store import Store
from storage.timeline import Stretch, rewritten
from tests.storage.market import (
    BOARD,
    LATER,
    a_look,
    a_posting,
    blind,
    record,
    record_together,
    week,
)

TITLES = st.sampled_from(["Engineer", "Chief", None])
LOOKS = st.lists(st.one_of(st.none(), st.tuples(TITLES, TITLES)), min_size=1, max_size=6)
"""For each week the titles of two postings, None where one is not there or nothing is proven."""


def looks_of(weeks: list[tuple[str | None, str | None] | None]) -> list[Observation]:
    return [
        blind(n)
        if titles is None
        else a_look(n, *(a_posting(i, t) for i, t in zip("ab", titles, strict=True) if t))
        for n, titles in enumerate(weeks)
    ]


def stored(store: Store) -> list[tuple[Any, ...]]:
    """Every version, without the number of its row."""
    query = select(versions.c.posting, versions.c.since, versions.c.until, versions.c.title)
    with store.read() as tx:
        return sorted(map(tuple, tx.boards._connection.execute(query)))


@given(LOOKS, st.randoms(use_true_random=False), st.booleans())
def test_looks_in_any_order_leave_the_same_rows(
    weeks: list[tuple[str | None, str | None] | None], random: Any, at_once: bool
) -> None:
    looks = looks_of(weeks)
    with (
        Store.open("sqlite://", seed=False) as straight,
        Store.open("sqlite://", seed=False) as mixed,
    ):
        record(straight, *looks)
        random.shuffle(looks)
        if at_once:
            record_together(mixed, *looks)
        else:
            record(mixed, *looks)
        assert stored(mixed) == stored(straight)
        with mixed.read() as tx:
            for look in filter(lambda one: one.is_ok, looks):
                assert tx.boards.state(BOARD, look.day) == look


@given(LOOKS, LOOKS, st.randoms(use_true_random=False), st.booleans())
def test_a_reading_that_is_corrected_leaves_no_trace(
    first: list[tuple[str | None, str | None] | None],
    weeks: list[tuple[str | None, str | None] | None],
    random: Any,
    at_once: bool,
) -> None:
    wrong = [look for look in looks_of(first)[: len(weeks)] if look.is_ok]
    looks = [look for look in looks_of(weeks) if look.is_ok or look.day not in days(wrong)]
    corrected = days([look for look in looks if look.is_ok])
    wrong = [look for look in wrong if look.day in corrected]
    with (
        Store.open("sqlite://", seed=False) as straight,
        Store.open("sqlite://", seed=False) as mixed,
    ):
        record(straight, *looks)
        random.shuffle(wrong)
        record(mixed, *wrong)
        random.shuffle(looks)
        (record_together if at_once else record)(mixed, *looks, retrieved=LATER)
        assert stored(mixed) == stored(straight)


def days(looks: list[Observation]) -> set[date]:
    return {look.day for look in looks}


def test_a_look_in_between_splits_what_it_contradicts() -> None:
    whole = [Stretch(week(0), week(9), "Engineer")]
    assert rewritten(whole, week(3), week(5), "Chief") == [
        Stretch(week(0), week(3), "Engineer"),
        Stretch(week(3), week(5), "Chief"),
        Stretch(week(5), week(9), "Engineer"),
    ]
    assert rewritten(whole, week(3), week(5), "Engineer") == whole
    assert rewritten(whole, week(0), week(5), None) == [Stretch(week(5), week(9), "Engineer")]
