"""A board that moved is found again, proposed, and followed only under the lab's own name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.cli.doctor_feeds import feeds
from bot.feeds.board_refresh import refresh_boards
from bot.feeds.errors import FeedError, Missing, Moved, Unavailable
from bot.feeds.protocol import Fetch, Reply, Request
from bot.feeds.refresh import Desk
from bot.feeds.registry import Board, boards
from bot.feeds.report import Outcome, State
from bot.feeds.stored import stored_desk
from bot.feeds.successors import candidates, search
from bot.feeds.systems import address
from bot.market.boards import observe
from storage.records import Observation
from storage.store import Store
from tests.unit.feeds.fakes import NOW, TODAY, greenhouse

PERPLEXITY = next(board for board in boards() if board.key == "greenhouse:perplexityai")
RUNWAY = next(board for board in boards() if board.key == "greenhouse:runwayml")
Answers = Mapping[str, bytes | FeedError]


def ashby(titles: Sequence[str]) -> bytes:
    """A board of Ashby's, which names no company."""
    jobs = [
        {
            "id": f"00000000-0000-4000-8000-{n:012}",
            "title": title,
            "location": "New York",
            "isListed": True,
            "jobUrl": f"https://jobs.ashbyhq.com/x/{n}",
        }
        for n, title in enumerate(titles)
    ]
    return json.dumps({"apiVersion": "1", "jobs": jobs}).encode()


def titles(numbers: Sequence[int]) -> list[str]:
    return [f"Research Engineer {n}" for n in numbers]


def answering(answers: Answers, asked: list[str] | None = None) -> Fetch:
    """A network in which only these boards exist, by key."""
    boards_of = {tuple(key.split(":", 1)): answer for key, answer in answers.items()}
    known = {address(system, token): answer for (system, token), answer in boards_of.items()}

    def fetch(request: Request) -> Reply:
        if asked is not None:
            asked.append(request.url)
        answer = known.get(request.url, Missing("not there any more (404)"))
        if isinstance(answer, FeedError):
            raise answer
        return Reply(request.url, answer)

    return fetch


def before(board: Board, count: int = 20) -> Observation:
    """The last good look at an old board."""
    body = greenhouse(range(count), board.name)
    return observe(board.system, board.token, TODAY - timedelta(days=1), [body])


@pytest.mark.parametrize(
    ("old", "new", "namesake"),
    [
        (PERPLEXITY, "ashby:perplexity", "lever:perplexity"),
        (RUNWAY, "ashby:runway-ml", "ashby:runway"),
    ],
)
@pytest.mark.parametrize("rows", ["registered", "unknown"])
def test_the_two_recorded_moves_are_found_and_proposed(
    old: Board, new: str, namesake: str, rows: str
) -> None:
    registry = boards() if rows == "registered" else ()
    other = json.dumps([]).encode() if namesake.startswith("lever") else ashby(["Barista"] * 4)
    fetch = answering({new: ashby(titles(range(5, 22))), namesake: other})
    found = search(old, before(old), TODAY, fetch, registry)
    assert found
    assert (found.seen.board, found.shared, found.is_verified) == (new, 15, False)
    assert found.text == f"perhaps moved to {new}: 15 of its 17 titles stood here"


def test_a_board_that_names_the_company_is_verified() -> None:
    fetch = answering({"greenhouse:perplexity": greenhouse(range(50, 55), "Perplexity")})
    found = search(PERPLEXITY, before(PERPLEXITY), TODAY, fetch, ())
    assert found
    assert found.is_verified
    assert "which calls itself Perplexity (5 postings)" in found.text


def test_a_board_that_names_another_company_is_not_even_proposed() -> None:
    body = greenhouse(range(20), "Perplexity Plumbing")
    fetch = answering({"greenhouse:perplexity": body})
    assert search(PERPLEXITY, before(PERPLEXITY), TODAY, fetch, ()) is None


def test_a_namesake_with_other_titles_is_not_proposed() -> None:
    fetch = answering({"ashby:runway": ashby(["Buyer", "Model", "Stylist", "Tailor"])})
    assert search(RUNWAY, before(RUNWAY), TODAY, fetch, ()) is None


def test_a_search_is_short_and_never_asks_the_old_board() -> None:
    asked: list[str] = []
    search(RUNWAY, before(RUNWAY), TODAY, answering({}, asked), boards())
    assert len(asked) == len(set(asked)) <= 12
    assert address("greenhouse", "runwayml") not in asked
    assert next(candidates(RUNWAY, boards())).key == "ashby:runway-ml"


# In an update


@pytest.fixture
def here() -> Iterator[Desk]:
    """A desk on which the old board was seen yesterday."""
    with Store.open("sqlite://") as store:
        desk = stored_desk(store, NOW)
        assert desk.boards is not None
        desk.boards.record([before(PERPLEXITY)], lab="perplexity", retrieved=NOW)
        yield desk


def update(desk: Desk, answers: Answers) -> Outcome:
    assert desk.boards is not None
    board = replace(PERPLEXITY, until=None, on=True)
    [outcome] = refresh_boards([board], answering(answers), desk.boards, desk, lambda _: None)
    return outcome


EMPTY = json.dumps({"jobs": [], "meta": {"total": 0}}).encode()


@pytest.mark.parametrize("gone", [EMPTY, Missing("gone"), Moved("to nowhere")])
def test_a_proposal_is_in_the_summary_and_in_doctor_and_changes_nothing(
    here: Desk, gone: bytes | FeedError
) -> None:
    outcome = update(here, {PERPLEXITY.key: gone, "ashby:perplexity": ashby(titles(range(10)))})
    said = "perhaps moved to ashby:perplexity: 10 of its 10 titles stood here"
    assert outcome.state is State.FAILED
    assert outcome.detail.endswith(said)
    with here.store.read() as tx:
        assert [board.key for board in tx.boards.boards()] == [PERPLEXITY.key]
        health = tx.feeds.health()
    assert PERPLEXITY.key in health
    assert health[PERPLEXITY.key].last.detail.endswith(said)


def test_a_verified_successor_is_followed_and_belongs_to_the_lab(here: Desk) -> None:
    new = greenhouse(range(30, 40), "Perplexity")
    outcome = update(here, {PERPLEXITY.key: EMPTY, "greenhouse:perplexity": new})
    assert "followed to greenhouse:perplexity" in outcome.detail
    with here.store.read() as tx:
        assert {(board.key, board.lab) for board in tx.boards.boards()} == {
            (PERPLEXITY.key, "perplexity"),
            ("greenhouse:perplexity", "perplexity"),
        }
        state = tx.boards.state("greenhouse:perplexity", TODAY)
        old = tx.boards.state(PERPLEXITY.key, TODAY)
    assert state
    assert len(state.postings) == 10
    assert old
    assert len(old.postings) == 20  # nothing is closed


def test_a_server_on_a_bad_day_starts_no_search(here: Desk) -> None:
    asked: list[str] = []
    assert here.boards is not None
    board = replace(PERPLEXITY, until=None, on=True)
    fetch = answering({PERPLEXITY.key: Unavailable("busy")}, asked)
    list(refresh_boards([board], fetch, here.boards, here, lambda _: None))
    assert len(asked) == 1


def test_doctor_prints_what_the_last_try_said(here: Desk) -> None:
    moved = next(board for board in boards() if board.key == "ashby:perplexity")
    assert here.boards is not None
    fetch = answering({moved.key: ashby([])})
    list(refresh_boards([moved], fetch, here.boards, here, lambda _: None))
    with here.store.read() as tx:
        found = [f for f in feeds(tx.feeds.health(), TODAY) if moved.key in f.text]
    assert "emptied: the board shows no posting at all" in found[0].text
