"""One update of the job boards: live ones by name, recorded ones in order of date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from bot.feeds import boards as looking
from bot.feeds.errors import FeedError
from bot.feeds.fetching import NOTHING
from bot.feeds.ports import BoardSink
from bot.feeds.protocol import Bad, Fetch
from bot.feeds.recorded import BoardFile, content
from bot.feeds.refresh import Desk, Step, Taken, attempt, known_validators
from bot.feeds.registry import Board
from bot.feeds.report import Outcome, State
from storage.records import Observation

VERSION: Final = 1
"""Raised when a parser of boards changes."""


def refresh_boards(
    boards: Iterable[Board], fetch: Fetch, sink: BoardSink, desk: Desk, step: Step
) -> Iterator[Outcome]:
    """Look at each live board in turn; raises StorageError and nothing else."""
    for board in boards:
        yield attempt(board.key, VERSION, desk, partial(_live, board, fetch, sink, desk))
        step(board.key)


def import_boards(
    files: Iterable[BoardFile], registry: Iterable[Board], sink: BoardSink, desk: Desk, step: Step
) -> tuple[Outcome, ...]:
    """Take recorded boards in the order given; one outcome a board. Raises StorageError."""
    by_key = {board.key: board for board in registry}
    tallies: dict[str, _Tally] = {}
    for file in files:
        tally = tallies.setdefault(file.key, _Tally())
        _take_file(file, by_key.get(file.key) or _unknown(file), sink, desk, tally)
        step(file.path.name)
    return tuple(tally.outcome(key, key in by_key) for key, tally in sorted(tallies.items()))


def _live(board: Board, fetch: Fetch, sink: BoardSink, desk: Desk) -> Taken:
    known = known_validators(board.key, VERSION, desk)
    before = sink.last(board.key, desk.today)
    look = looking.look(board, desk.today, fetch, known, before)
    if look.observation is None:
        sink.confirm(board.key, desk.today)
        return Outcome(board.key, State.UNCHANGED, content=desk.today), known
    tally = _Tally()
    tally.add(look.observation, sink, str(desk.today))
    outcome = tally.outcome(board.key, known=True)
    if look.observation.is_ok:
        return outcome, look.validators
    return Outcome(board.key, State.FAILED, _why(look.observation), bad=tally.bad), NOTHING


def _take_file(file: BoardFile, board: Board, sink: BoardSink, desk: Desk, tally: _Tally) -> None:
    if file.day > desk.today:
        tally.put_aside(file.path, f"dated after {desk.today}")
        return
    try:
        body = content(file.path)
    except FeedError as error:
        tally.put_aside(file.path, f"{error.name}: {error}")
        tally.failed = True
        return
    before = sink.last(file.key, file.day)
    tally.add(looking.read(board, file.day, [body], before), sink, file.path.name)


def _unknown(file: BoardFile) -> Board:
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

    looks: int = 0
    opened: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: bool = False
    last: date | None = None
    aside: dict[tuple[str, str], Bad] = field(default_factory=dict)

    @property
    def bad(self) -> tuple[Bad, ...]:
        return tuple(self.aside.values())

    def put_aside(self, path: Path, reason: str) -> None:
        self._list(Bad(path.name, reason))

    def add(self, seen: Observation, sink: BoardSink, called: str) -> None:
        kept = sink.record(seen)
        self.looks += 1
        self.opened += kept.opened
        self.changed += kept.changed
        self.unchanged += kept.unchanged
        if seen.is_ok:
            self.last = max(self.last or seen.day, seen.day)
        else:
            self._list(Bad(called, _why(seen)))
        for record in seen.bad:
            self._list(Bad(record.id or called, record.reason))

    def outcome(self, key: str, known: bool) -> Outcome:
        new = self.opened or self.changed
        state = State.FAILED if self.failed else State.OK if new else State.UNCHANGED
        return Outcome(
            key,
            state,
            _words(self.looks, known),
            added=self.opened,
            unchanged=self.unchanged,
            superseded=self.changed,
            bad=self.bad,
            content=self.last,
        )

    def _list(self, bad: Bad) -> None:
        self.aside.setdefault((bad.record, bad.reason), bad)


def _words(looks: int, known: bool) -> str:
    said = "one look" if looks == 1 else f"{looks} looks"
    return said if known else f"{said}; not in the registry, so it belongs to no lab"
