"""What boards and prices answered is kept for a while, and a better parser reads it once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.daily import forget_old
from bot.feeds import boards as looking
from bot.feeds.board_refresh import refresh_boards
from bot.feeds.errors import FeedError, Unavailable
from bot.feeds.protocol import Reply, Request
from bot.feeds.refresh import Desk, refresh
from bot.feeds.registry import boards, sources
from bot.feeds.report import Report, State
from bot.feeds.sources import FEEDS
from bot.feeds.stored import stored_desk
from bot.feeds.update import plan_kept, run
from bot.retention import Keeping
from bot.settings import Settings
from storage.records import Validators
from storage.store import Store
from tests.unit.feeds.fakes import NOW, greenhouse, table, unused

BOARD = next(board for board in boards() if board.key == "greenhouse:anthropic")
CLOUD = next(source for source in sources() if source.name == "cloud-prices")
PRICES = next(feed for feed in FEEDS if feed.name == "cloud-prices")


@pytest.fixture
def here() -> Iterator[Desk]:
    """A desk on a store with the bundled facts."""
    with Store.open("sqlite://") as store:
        yield stored_desk(store, NOW)


def look(desk: Desk, answer: bytes | FeedError | None) -> None:
    """One live look at a board, with what the board answers."""

    def fetch(request: Request) -> Reply:
        if isinstance(answer, FeedError):
            raise answer
        return Reply(request.url, answer, Validators('"v1"'))

    assert desk.boards is not None
    list(refresh_boards([BOARD], fetch, desk.boards, desk, lambda _: None))


def again(desk: Desk, *asked: str) -> Report:
    return run(plan_kept(asked, desk), desk, unused, lambda _: None)


def titles(desk: Desk, days_ago: int = 0) -> set[str]:
    with desk.store.read() as tx:
        seen = tx.boards.state(BOARD.key, desk.today - timedelta(days=days_ago))
    return {posting.title for posting in seen.postings} if seen else set()


def kept(desk: Desk) -> list[tuple[str, int]]:
    with desk.store.read() as tx:
        return [(source, (NOW.date() - day).days) for source, day in tx.kept.days()]


def test_a_mended_parser_reads_what_the_broken_one_could_not(
    here: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(looking, "read", lambda *_: 1 / 0)
        look(here, greenhouse(range(8)))
    assert titles(here) == set()
    [outcome] = again(here, "boards").outcomes
    assert (outcome.source, outcome.state, outcome.added) == (BOARD.key, State.OK, 8)
    assert "Research Engineer 3" in titles(here)


def test_reading_once_more_makes_no_source_look_fresh(here: Desk) -> None:
    look(replace(here, now=NOW - timedelta(days=9)), greenhouse(range(8)))
    with here.store.read() as tx:
        before = tx.feeds.health()
    again(here)
    with here.store.read() as tx:
        assert tx.feeds.health() == before


def test_reading_once_more_with_the_same_parser_changes_nothing(here: Desk) -> None:
    look(replace(here, now=NOW - timedelta(days=2)), greenhouse(range(8)))
    look(replace(here, now=NOW - timedelta(days=1)), greenhouse(range(2, 9)))
    before = [titles(here, day) for day in (2, 1, 0)]
    [outcome] = again(here).outcomes
    assert outcome.state is State.UNCHANGED
    assert [titles(here, day) for day in (2, 1, 0)] == before


def test_a_day_without_change_keeps_the_reply_of_the_day_before(here: Desk) -> None:
    look(replace(here, now=NOW - timedelta(days=1)), greenhouse(range(8)))
    look(here, None)
    assert kept(here) == [(BOARD.key, 1), (BOARD.key, 0)]


@pytest.mark.parametrize("answer", [b"<html>log in</html>", b"{", Unavailable("busy")])
def test_what_is_no_reply_of_a_board_is_not_kept(here: Desk, answer: bytes | FeedError) -> None:
    look(here, answer)
    assert kept(here) == []


def test_what_is_kept_goes_after_thirty_days(here: Desk) -> None:
    for days in (31, 30):
        look(replace(here, now=NOW - timedelta(days=days)), greenhouse(range(8)))
    forget_old(here.store, lambda: NOW, Keeping.of(Settings()))
    assert kept(here) == [(BOARD.key, 30)]


def test_a_price_list_is_read_once_more_as_of_its_own_day(
    here: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = {
        "InstanceType": "gpu_8x_h100_sxm5",
        "AcceleratorName": "H100",
        "AcceleratorCount": 8,
        "Price": 20.0,
    }
    body = table(row)
    yesterday = replace(here, now=NOW - timedelta(days=1))
    with monkeypatch.context() as broken:
        broken.setattr(type(PRICES), "parse", lambda *_: 1 / 0)
        list(refresh([(PRICES, CLOUD)], lambda r: Reply(r.url, body), yesterday, lambda _: None))
    [outcome] = again(here, "prices").outcomes
    assert (outcome.source, outcome.added) == ("cloud-prices", 1)
    with here.store.read() as tx:
        [fact] = [f for f in tx.facts.about(["chip/h100"]) if f.value == 2.5]
    assert fact.as_of == yesterday.today


def test_nothing_kept_is_said(here: Desk) -> None:
    report = again(here, "boards")
    assert report.exit_code == 1
    assert "nothing is kept of boards" in report.outcomes[0].detail
