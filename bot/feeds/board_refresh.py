"""One update of the job boards: live ones by name, recorded ones board by board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bot.feeds import boards as looking
from bot.feeds import successors
from bot.feeds.errors import FeedError
from bot.feeds.fetching import NOTHING
from bot.feeds.ports import BoardSink
from bot.feeds.protocol import Bad, Fetch
from bot.feeds.pruning import pruned
from bot.feeds.recorded import BoardCopy, KeptBoard
from bot.feeds.refresh import (
    Desk,
    Step,
    Taken,
    attempt,
    broken,
    keep,
    known_validators,
    remember,
)
from bot.feeds.registry import Board
from bot.feeds.registry import boards as registered
from bot.feeds.report import Outcome, State
from bot.feeds.successors import Successor
from bot.market.boards import Recall
from storage.collecting import uncollected
from storage.errors import StorageError
from storage.records import Entity, EntityKind, Filed, Observation
from storage.store import Store

VERSION: Final = 1
"""Raised when a parser of boards changes."""
BATCH: Final = 50
"""Recorded looks filed in one transaction: enough to be fast, few enough to let others write."""


def refresh_boards(
    boards: Iterable[Board], fetch: Fetch, sink: BoardSink, desk: Desk, step: Step
) -> Iterator[Outcome]:
    """Look at each live board in turn; raises StorageError and nothing else."""
    chosen = tuple(boards)
    _add_labs(chosen, desk.store)
    for board in chosen:
        yield attempt(board.key, VERSION, desk, partial(_live, board, fetch, sink, desk))
        step(board.key)


@uncollected()
def import_boards(
    files: Iterable[BoardCopy], registry: Iterable[Board], sink: BoardSink, desk: Desk, step: Step
) -> tuple[Outcome, ...]:
    """Take recorded boards by key, the looks at each in the order given; one outcome a board.

    Raises StorageError.
    """
    by_board: dict[str, list[BoardCopy]] = {}
    for file in files:
        by_board.setdefault(file.key, []).append(file)
    by_key = {board.key: board for board in registry if board.key in by_board}
    _add_labs(by_key.values(), desk.store)
    outcomes: list[Outcome] = []
    for key, some in sorted(by_board.items()):
        board = by_key.get(key) or _unknown(some[0])
        outcomes.append(_recorded(some, board, sink, desk, step).outcome(key, key in by_key))
        if not isinstance(some[0], KeptBoard):  # what is kept is no attempt at the source
            remember(outcomes[-1], VERSION, desk, NOTHING, desk.now)
    return tuple(outcomes)


def _recorded(
    files: Sequence[BoardCopy], board: Board, sink: BoardSink, desk: Desk, step: Step
) -> _Tally:
    """Take the files of one board."""
    tally = _Tally()
    for start in range(0, len(files), BATCH):
        looks: list[tuple[str, Observation]] = []
        for file in files[start : start + BATCH]:
            seen = _seen(file, board, sink, desk, tally)
            looks += [] if seen is None else [(file.name, seen)]
            step(file.name)
        filed = sink.record([seen for _, seen in looks], lab=board.lab, retrieved=desk.now)
        for (name, seen), one in zip(looks, filed, strict=True):
            tally.add(seen, one, name)
    return tally


def _add_labs(boards: Iterable[Board], store: Store) -> None:
    """Give a name to labs that so far had no facts."""
    with store.read() as tx:
        known = {entity.slug for entity in tx.directory()}
    new = {b.lab: Entity(b.lab, EntityKind.LAB, b.name) for b in boards if b.lab not in known}
    if new:
        with store.write() as tx:
            tx.facts.add_entities(new.values())


def _live(board: Board, fetch: Fetch, sink: BoardSink, desk: Desk) -> Taken:
    known = known_validators(board.key, VERSION, desk)
    before = sink.last(board.key, desk.today)
    look = looking.look(board, desk.today, fetch, known, before, partial(_keep, board, desk))
    if look.observation is None:
        keep(board.key, {}, desk)
        sink.confirm(board.key, desk.today, retrieved=desk.now)
        return Outcome(board.key, State.UNCHANGED, content=desk.today), known
    tally = _Tally()
    [filed] = sink.record([look.observation], lab=board.lab, retrieved=desk.now)
    tally.add(look.observation, filed, str(desk.today))
    outcome = tally.outcome(board.key, known=True)
    if look.observation.is_ok:
        return outcome, look.validators
    found = _successor(look.observation, board, before, fetch, desk)
    if found and found.is_verified:
        sink.record([found.seen], lab=board.lab, retrieved=desk.now)
    why = "; ".join(filter(None, (_why(look.observation), found.text if found else "")))
    bad = tuple(Bad(record.id or "", record.reason) for record in look.observation.bad)
    return Outcome(board.key, State.FAILED, why, bad=bad), NOTHING


def _successor(
    seen: Observation, board: Board, before: Observation | None, fetch: Fetch, desk: Desk
) -> Successor | None:
    """The lab's new board, where the old one looks as if it had moved."""
    if seen.unknown not in successors.GONE:
        return None
    return successors.search(board, before, desk.today, fetch, registered())


def _keep(board: Board, desk: Desk, bodies: Sequence[bytes]) -> None:
    """Keep a reply without prose and people; one that is no data in any part is not kept."""
    small = [found for body in bodies if (found := pruned(body)) is not None]
    if small and len(small) == len(bodies):
        keep(board.key, {f"{page:04}": body for page, body in enumerate(small)}, desk)


def _seen(
    file: BoardCopy, board: Board, sink: BoardSink, desk: Desk, tally: _Tally
) -> Observation | None:
    """What a file shows, None where it can't be read: that is no look at the board."""
    if file.day > desk.today:
        tally.put_aside(file.name, f"dated after {desk.today}")
        return None
    try:
        bodies = file.bodies()
        before = tally.seen or sink.last(file.key, file.day)
        seen = looking.read(board, file.day, bodies, before, tally.recall)
    except StorageError:
        raise
    except FeedError as error:
        why = str(error).removeprefix(f"{file.name}: ")
        tally.put_aside(file.name, f"{error.name}: {why}")
    except Exception as error:
        tally.put_aside(file.name, broken(file.name, error))
    else:
        tally.seen = seen if seen.is_ok else tally.seen
        return seen
    tally.failed = True
    return None


def _unknown(file: BoardCopy) -> Board:
    """A recorded board that is not in the registry: read all the same, it belongs to no lab."""
    return Board(
        lab="",
        name="",
        system=file.system,
        token=file.token,
        since=None,
        until=None,
        verified=False,
        evidence="",
        empty_ok=False,
        on=False,
        note="",
    )


def _why(seen: Observation) -> str:
    return f"{seen.unknown}: {seen.detail}" if seen.detail else str(seen.unknown)


@dataclass(slots=True)
class _Tally:
    """Counts over the looks at one board."""

    opened: int = 0
    changed: int = 0
    unchanged: int = 0
    is_new: bool = False
    failed: bool = False
    seen: Observation | None = None
    """The last good look."""
    recall: Recall = field(default_factory=Recall)
    """What the look before was read as."""
    aside: dict[tuple[str, str], Bad] = field(default_factory=dict)

    @property
    def bad(self) -> tuple[Bad, ...]:
        return tuple(self.aside.values())

    def put_aside(self, name: str, reason: str) -> None:
        self._list(Bad(name, reason))

    def add(self, seen: Observation, filed: Filed, called: str) -> None:
        self.opened += filed.opened
        self.changed += filed.changed + filed.closed
        self.unchanged += filed.unchanged
        self.is_new |= filed.is_new
        if filed.unstorable:
            self._list(Bad(called, f"{filed.unstorable} postings that no database can hold"))
        if seen.is_ok:
            self.seen = seen
        else:
            self._list(Bad(called, _why(seen)))
        for record in seen.bad:
            self._list(Bad(record.id or called, record.reason))

    def outcome(self, key: str, known: bool) -> Outcome:
        # Looks of which not one proves anything are on record, and still no reading of the board.
        proves = self.seen is not None
        state = State.OK if self.is_new else State.UNCHANGED
        stranger = "" if known else "not in the registry, so it belongs to no lab"
        return Outcome(
            key,
            State.FAILED if self.failed or not proves else state,
            stranger if proves else "not one look that proves anything",
            added=self.opened,
            unchanged=self.unchanged,
            superseded=self.changed,
            bad=self.bad,
            content=self.seen.day if self.seen else None,
        )

    def _list(self, bad: Bad) -> None:
        self.aside.setdefault((bad.record, bad.reason), bad)
