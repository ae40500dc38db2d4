"""The recorded weeks come out of the store as they came out of the files."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.market.shifts import Shift
from storage.records import Filed
from storage.store import Read, Store
from tests.recorded.boards import expected_diffs, looks, needs_boards
from tests.storage.samples import NOON

pytestmark = needs_boards


def test_the_recorded_weeks_come_back_whole_and_give_the_199_diffs(store: Store) -> None:
    imported(store)
    assert not any(filed.is_new for filed in imported(store))
    with store.read() as tx:
        for board, them in looks().items():
            good = [look for look in them if look.is_ok]
            states = tx.boards.states(board, [look.day for look in good])
            assert tx.boards.days(board) == tuple(look.day for look in good)
            assert [state and set(state.postings) for state in states] == [
                set(look.postings) for look in good
            ]
        assert sum(is_met(tx, diff) for diff in expected_diffs()) == 199


def imported(store: Store) -> list[Filed]:
    """What became of every look, all of one board in one go."""
    filed: list[Filed] = []
    for board, them in looks().items():
        with store.write() as tx:
            filed += tx.boards.record_all(them, lab=board, retrieved=NOON)
    return filed


def is_met(tx: Read, diff: dict[str, Any]) -> bool:
    """Whether the store gives this diff, by board and days."""
    days = [date.fromisoformat(diff[end]) for end in ("from", "to")]
    before, after = tx.boards.states(diff["board"], days)
    assert before is not None
    assert after is not None
    found = Shift(before, after)
    return (
        (found.open_before, found.open_after) == (diff["open_before"], diff["open_after"])
        and list(found.opened) == sorted(diff["opened"])
        and list(found.closed) == sorted(diff["closed"])
        and [[r.id, r.old, r.new] for r in found.retitled] == sorted(diff["retitled"])
    )
