"""Looks at job boards: what a reply proves, and what proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.feeds.board_refresh import import_boards, refresh_boards
from bot.feeds.errors import (
    Blocked,
    Cut,
    Empty,
    FeedError,
    Malformed,
    Missing,
    Moved,
    SlowDown,
    TooLarge,
    TooSlow,
)
from bot.feeds.protocol import Reply, Request
from bot.feeds.recorded import BoardFile
from bot.feeds.refresh import Desk
from bot.feeds.registry import Board, boards
from bot.feeds.report import Outcome, State
from storage.records import Unseen, Validators
from storage.store import Store
from tests.unit.feeds.fakes import TODAY, Boards, desk, greenhouse

ANTHROPIC = next(board for board in boards() if board.key == "greenhouse:anthropic")
IDS = range(100, 120)


@pytest.fixture
def here() -> Iterator[Desk]:
    """A desk with an empty ledger and no boards."""
    with Store.open("sqlite://", seed=False) as store:
        yield desk(store)


def sink(here: Desk) -> Boards:
    assert isinstance(here.boards, Boards)
    return here.boards


def look(here: Desk, fetch: Callable[[Request], Reply], board: Board = ANTHROPIC) -> Outcome:
    """The outcome of one look at a live board."""
    [outcome] = refresh_boards([board], fetch, sink(here), here, lambda _: None)
    return outcome


def says(body: bytes, etag: str | None = None) -> Callable[[Request], Reply]:
    return lambda request: Reply(request.url, body, Validators(etag))


def fails(error: FeedError) -> Callable[[Request], Reply]:
    def fetch(_: Request) -> Reply:
        raise error

    return fetch


def seen(here: Desk) -> Unseen | None:
    """Why the last look proves nothing, None where it does."""
    return list(sink(here).looks.values())[-1].unknown


def test_a_board_is_read_and_its_lab_gets_a_name(here: Desk) -> None:
    outcome = look(here, says(greenhouse(IDS)))
    assert (outcome.state, outcome.added, outcome.content) == (State.OK, 20, TODAY)
    assert sink(here).labs == {"greenhouse:anthropic": "anthropic"}
    with here.store.read() as tx:
        assert [(e.slug, e.name) for e in tx.directory()] == [("anthropic", "Anthropic")]


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (Missing("gone"), Unseen.MISSING),
        (Moved("elsewhere"), Unseen.MOVED),
        (Blocked("a page"), Unseen.BLOCKED),
        (Cut("half"), Unseen.PARTIAL),
        (TooLarge("65 MB"), Unseen.PARTIAL),
        (Malformed("gzip"), Unseen.PARTIAL),
        (Empty("nothing"), Unseen.EMPTIED),
        (TooSlow("60 s"), Unseen.UNREACHABLE),
        (SlowDown("429"), Unseen.UNREACHABLE),
    ],
)
def test_a_failure_is_a_look_that_proves_nothing(
    here: Desk, error: FeedError, unknown: Unseen
) -> None:
    look(here, says(greenhouse(IDS)))
    later = replace(here, now=here.now.replace(day=25))
    outcome = look(later, fails(error))
    assert outcome.state is State.FAILED
    assert str(error) in outcome.detail
    assert seen(here) is unknown
    assert sink(here).last("greenhouse:anthropic", date(2026, 11, 26)).day == TODAY  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("body", "unknown"),
    [
        (b'{"jobs": []}', Unseen.EMPTIED),
        (b'{"positions": []}', Unseen.DRIFTED),
        (b"<!doctype html><title>Log in</title>", Unseen.BLOCKED),
        (b'{"jobs": [{"id": 1', Unseen.PARTIAL),
        (greenhouse(IDS, "Acme Foods"), Unseen.STRANGER),
    ],
)
def test_a_reply_that_is_no_board_proves_nothing(here: Desk, body: bytes, unknown: Unseen) -> None:
    assert look(here, says(body)).state is State.FAILED
    assert seen(here) is unknown


def test_a_board_without_any_familiar_posting_may_be_another_companys(here: Desk) -> None:
    cohere = next(board for board in boards() if board.key == "ashby:cohere")
    ours = replace(ANTHROPIC, name="")
    assert cohere.name
    look(here, says(greenhouse(IDS, "")), ours)
    later = replace(here, now=here.now.replace(day=25))
    outcome = look(later, says(greenhouse(range(900, 920), "")), ours)
    assert seen(here) is Unseen.STRANGER
    assert "none of its 20 postings is among the 20 of 2026-11-24" in outcome.detail


def test_after_two_months_a_board_may_have_changed_altogether(here: Desk) -> None:
    ours = replace(ANTHROPIC, name="")
    look(here, says(greenhouse(IDS, "")), ours)
    later = replace(here, now=here.now.replace(year=2027, month=2))
    assert look(later, says(greenhouse(range(900, 920), "")), ours).state is State.OK


def test_an_unchanged_board_is_confirmed(here: Desk) -> None:
    look(here, says(greenhouse(IDS), '"v1"'))
    asked: list[Request] = []

    def unchanged(request: Request) -> Reply:
        asked.append(request)
        return Reply(request.url, None, request.known)

    later = replace(here, now=here.now.replace(day=25))
    assert look(later, unchanged).state is State.UNCHANGED
    assert asked[0].known == Validators('"v1"')
    assert sink(here).confirmed == [("greenhouse:anthropic", date(2026, 11, 25))]


def test_the_good_postings_of_a_board_are_kept_and_the_bad_ones_listed(here: Desk) -> None:
    jobs = (
        greenhouse(IDS)[:-len(b'], "meta": {"total": 20}}')]
        + b', {"id": 7, "title": "' + b"x" * 10_000 + b'"}'
        + b', {"id": 8, "title": "Researcher", "first_published": "2087-01-01T00:00:00Z"}'
        + b"]}"
    )  # fmt: skip
    outcome = look(here, says(jobs))
    assert (outcome.state, outcome.added) == (State.OK, 20)
    assert [(bad.record, bad.reason) for bad in outcome.bad] == [
        ("7", "a title of 10000 characters"),
        ("8", "published on 2087-01-01"),
    ]
    [observation] = sink(here).looks.values()
    assert {"7", "8"} <= observation.present


# Recorded boards


def recorded(folder: Path, day: date, body: bytes, key: str = "greenhouse:anthropic") -> BoardFile:
    system, _, token = key.partition(":")
    path = folder / f"{system}-{token}-{day}.json"
    path.write_bytes(body)
    return BoardFile(path, system, token, day)


def test_recorded_boards_are_taken_twice_without_any_change(here: Desk, tmp_path: Path) -> None:
    files = [
        recorded(tmp_path, date(2026, 4, 1), greenhouse(IDS)),
        recorded(tmp_path, date(2026, 4, 8), greenhouse(range(101, 122))),
    ]
    done: list[str] = []
    [first] = import_boards(files, boards(), sink(here), here, done.append)
    [second] = import_boards(files, boards(), sink(here), here, done.append)
    assert (first.added, first.superseded, first.unchanged) == (22, 1, 19)
    assert (second.state, second.added, second.superseded) == (State.UNCHANGED, 0, 0)
    assert done == 2 * [file.path.name for file in files]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_taken(
    here: Desk, tmp_path: Path
) -> None:
    broken = BoardFile(tmp_path / "gone.json", "greenhouse", "anthropic", date(2026, 4, 1))
    good = recorded(tmp_path, date(2026, 4, 8), greenhouse(IDS))
    [outcome] = import_boards([broken, good], boards(), sink(here), here, lambda _: None)
    assert (outcome.state, outcome.added) == (State.FAILED, 20)
    assert [bad.record for bad in outcome.bad] == ["gone.json"]
    assert len(sink(here).looks) == 1


def test_a_board_of_another_company_in_a_file_is_named_and_kept_out(
    here: Desk, tmp_path: Path
) -> None:
    files = [
        recorded(tmp_path, date(2026, 4, 1), greenhouse(IDS)),
        recorded(tmp_path, date(2026, 4, 8), greenhouse(IDS, "Acme Foods")),
    ]
    [outcome] = import_boards(files, boards(), sink(here), here, lambda _: None)
    assert outcome.content == date(2026, 4, 1)
    [bad] = outcome.bad
    assert bad.record == "greenhouse-anthropic-2026-04-08.json"
    assert "Acme Foods" in bad.reason


def test_a_recording_from_the_future_is_no_look(here: Desk, tmp_path: Path) -> None:
    late = recorded(tmp_path, date(2087, 1, 1), greenhouse(IDS))
    [outcome] = import_boards([late], boards(), sink(here), here, lambda _: None)
    assert outcome.bad[0].reason == "dated after 2026-11-24"
    assert sink(here).looks == {}


def test_a_board_that_nobody_registered_belongs_to_no_lab(here: Desk, tmp_path: Path) -> None:
    file = recorded(tmp_path, date(2026, 4, 1), greenhouse(IDS, "Acme"), "greenhouse:acme")
    [outcome] = import_boards([file], boards(), sink(here), here, lambda _: None)
    assert outcome.added == 20
    assert "belongs to no lab" in outcome.detail
    assert sink(here).labs == {"greenhouse:acme": ""}
