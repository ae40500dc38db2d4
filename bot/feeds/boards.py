"""Looks at job boards: from the network or from recorded files, with a check of whose they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from bot.feeds.errors import FeedError
from bot.feeds.protocol import Fetch, Request
from bot.feeds.registry import Board
from bot.feeds.systems import Counted, is_whole, pages
from bot.market.boards import Recall, SchemaDriftError, observe, parse, unseen
from storage.records import Observation, Unseen, Validators

ENOUGH: Final = 5
"""Postings on either side from which on it tells something that none is on both."""
RECENT: Final = timedelta(days=60)
"""A board that was not seen for longer may have changed altogether."""


@dataclass(frozen=True, slots=True)
class Look:
    """What came of asking a board; without an observation it says that nothing changed."""

    observation: Observation | None
    validators: Mapping[str, Validators] = field(default_factory=dict)


def look(
    board: Board,
    day: date,
    fetch: Fetch,
    known: Mapping[str, Validators] = MappingProxyType({}),
    before: Observation | None = None,
    keep: Callable[[Sequence[bytes]], None] = lambda _: None,
) -> Look:
    """One look at a live board; a failure is a look that proves nothing.

    `known` are the validators of the last good look at this board, `before` is that look. `keep` is
    told the pages before anybody reads them.
    """
    # Pages of a list change under each other: only a board in one reply can be unchanged.
    whole = before is not None and is_whole(board.system)
    asking = _Asking(fetch, known if whole else {})
    try:
        bodies = pages(board.system, board.token, asking, lambda page: _counted(board, page))
    except _Unchanged:
        return Look(None, known)
    except FeedError as error:
        return Look(unseen(board.key, day, error.unseen, str(error)))
    keep(bodies)
    seen = read(board, day, bodies, before)
    return Look(seen, asking.given if seen.is_ok else {})


def read(
    board: Board,
    day: date,
    bodies: Sequence[bytes],
    before: Observation | None = None,
    recall: Recall | None = None,
) -> Observation:
    """What the pages of a board prove; nothing where they are another company's.

    Some systems name the company. For the others it tells that no posting of the last good look,
    which is `before`, is among many.
    """
    name, empty_ok = board.name, board.empty_ok
    seen = observe(
        board.system, board.token, day, bodies, company=name, empty_ok=empty_ok, recall=recall
    )
    if before is None or not _is_replaced(seen, before):
        return seen
    detail = f"none of its {seen.count} postings is among the {before.count} of {before.day}"
    return unseen(board.key, day, Unseen.STRANGER, detail)


def _is_replaced(seen: Observation, before: Observation) -> bool:
    if not seen.is_ok or seen.day - before.day > RECENT:
        return False
    was = before.present
    if not was.isdisjoint(posting.id for posting in seen.postings):
        return False
    now = seen.present
    return min(len(now), len(was)) >= ENOUGH and now.isdisjoint(was)


class _Unchanged(Exception):  # noqa: N818  (a way out of the pages, no error)
    """The server says that the board is as it was."""


@dataclass(slots=True)
class _Asking:
    """Asks for pages with the validators that are known, and collects the new ones."""

    fetch: Fetch
    known: Mapping[str, Validators]
    given: dict[str, Validators] = field(default_factory=dict)

    def __call__(self, request: Request) -> bytes:
        known = self.known.get(request.url, Validators())
        reply = self.fetch(replace(request, known=known))
        if reply.body is None:
            raise _Unchanged
        self.given[request.url] = reply.validators
        return reply.body


def _counted(board: Board, page: bytes) -> Counted:
    """Records in a page; none where it can't be read, which ends the pages."""
    try:
        found = parse(board.system, page, board.token)
    except SchemaDriftError:
        return 0, None
    return found.read, found.total
