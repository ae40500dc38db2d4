"""What `assay update` does, without the command line: which sources, then one after the other."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from bot.errors import AssayError
from bot.feeds import successors
from bot.feeds.board_refresh import import_boards, refresh_boards
from bot.feeds.protocol import Bad, Feed, Fetch
from bot.feeds.recorded import BoardCopy, KeptBoard, board_files, editions
from bot.feeds.refresh import KEPT, Desk, Step, import_recorded, refresh, replay
from bot.feeds.registry import WEIGHTS, Board, Source, boards, hosts, sources
from bot.feeds.report import Outcome, Report, State
from bot.feeds.sources import FEEDS
from bot.market.boards import SYSTEMS

BOARDS: Final = "boards"


class UnknownSourceError(AssayError):
    """A name that is no source, with the nearest one that is."""

    def __init__(self, name: str) -> None:
        near = difflib.get_close_matches(name, names(), n=1)
        there = ", ".join(known for known in names() if ":" not in known)
        hint = f" Did you mean {near[0]}?" if near else f" There are: {there}."
        super().__init__(f"There is no source {name!r}.{hint}")


class Plan(NamedTuple):
    """What an update will do: sources of facts, live boards, or recorded boards."""

    feeds: tuple[tuple[Feed, Source], ...] = ()
    boards: tuple[Board, ...] = ()
    files: tuple[BoardCopy, ...] = ()
    kept: tuple[tuple[Feed, Source, tuple[date, ...]], ...] = ()
    """Sources of which replies are kept, with their days."""
    strange: tuple[Bad, ...] = ()
    decided: tuple[Outcome, ...] = ()
    """Outcomes that need no reading: what is switched off, what is not there."""
    folder: Path | None = None

    @property
    def steps(self) -> int:
        """How many times the progress will be told of something done."""
        return len(self.feeds) + len(self.boards) + len(self.files) + len(self.kept)


def names() -> tuple[str, ...]:
    """What may be named: single sources, kinds of them, and the job boards."""
    kinds = dict.fromkeys(source.kind for source in sources())
    return tuple(dict.fromkeys([*kinds, *(source.name for source in sources()), BOARDS]))


def plan_live(asked: Sequence[str], desk: Desk) -> Plan:
    """What to fetch. Raises UnknownSourceError."""
    chosen = _chosen(asked)
    wants_boards = not asked or BOARDS in asked
    off = [
        Outcome(source.name, State.OFF, "switched off in the registry")
        for source in chosen
        if not source.on and (source.name in asked or source.kind != WEIGHTS)
    ]
    live = tuple((feed, source) for feed, source in _paired(chosen) if source.on)
    found = tuple(b for b in boards() if b.is_read(desk.today)) if wants_boards else ()
    if found and desk.boards is None:
        off.append(Outcome(BOARDS, State.OFF, "this database has no place for boards yet"))
        found = ()
    return Plan(live, found, decided=tuple(off))


def plan_recorded(asked: Sequence[str], folder: Path, desk: Desk) -> Plan:
    """What to import from a folder; without names, whatever lies in it. Raises as above."""
    present = [s for s in _chosen(asked) if s.name in asked or editions(folder, s)]
    feeds = tuple(_paired(present))
    wanted = not asked or BOARDS in asked
    found = board_files(folder, only=bool(asked), others=sources()) if wanted else None
    if found is None or desk.boards is None:
        return Plan(feeds, folder=folder, decided=() if feeds else (_nothing(asked, folder),))
    named = BOARDS in asked
    lacking = not found.boards and (named or not feeds)
    return Plan(
        feeds,
        files=found.boards,
        strange=found.strange if found.boards or named else (),
        decided=(_nothing(asked, folder),) if lacking else (),
        folder=folder,
    )


def plan_kept(asked: Sequence[str], desk: Desk) -> Plan:
    """What is kept of the last replies, to be read once more. Raises UnknownSourceError."""
    chosen = [source for source in _chosen(asked) if source.kind in KEPT]
    days = desk.kept.days() if desk.kept else ()
    paired = (
        (feed, source, tuple(day for name, day in days if name == source.name))
        for feed, source in _paired(chosen)
    )
    kept = tuple(one for one in paired if one[2])
    wants_boards = not asked or BOARDS in asked
    files = tuple(
        KeptBoard(name, day, desk.kept)
        for name, day in days
        if desk.kept and name.partition(":")[0] in SYSTEMS
    )
    plan = Plan(files=files if wants_boards else (), kept=kept)
    if plan.steps:
        return plan
    what = ", ".join(asked) or "any source"
    nothing = f"Missing: nothing is kept of {what}; boards and prices are, once they were read"
    return Plan(decided=(Outcome(asked[0] if asked else BOARDS, State.FAILED, nothing),))


def run(plan: Plan, desk: Desk, fetch: Fetch, step: Step) -> Report:
    """Carry a plan out; `fetch` is not called for recorded files. Raises StorageError."""
    outcomes = [*plan.decided]
    for feed, source, days in plan.kept:
        if desk.kept is not None:
            outcomes.append(replay(feed, source, days, desk.kept, desk))
        step(source.name)
    if plan.folder is not None:
        outcomes += import_recorded(plan.feeds, plan.folder, desk, step)
    else:
        outcomes += refresh(plan.feeds, fetch, desk, step)
    if desk.boards is not None:
        outcomes += refresh_boards(plan.boards, fetch, desk.boards, desk, step)
        outcomes += import_boards(plan.files, boards(), desk.boards, desk, step)
    return Report(tuple(outcomes), desk.today, plan.strange)


def allowed_hosts(plan: Plan) -> frozenset[str]:
    """The hosts that a plan may connect to."""
    found = hosts([source for _, source in plan.feeds], plan.boards)
    return found | successors.hosts() if plan.boards else found


def _nothing(asked: Sequence[str], folder: Path) -> Outcome:
    what = BOARDS if BOARDS in asked else ", ".join(asked) or "any source"
    return Outcome(what, State.FAILED, f"Missing: no recorded file of {what} in {folder}")


def _chosen(asked: Sequence[str]) -> tuple[Source, ...]:
    for name in asked:
        if name not in names():
            raise UnknownSourceError(name)
    wanted = set(asked)
    return tuple(s for s in sources() if not wanted or {s.name, s.kind} & wanted)


def _paired(chosen: Sequence[Source]) -> list[tuple[Feed, Source]]:
    feeds = {feed.name: feed for feed in FEEDS}
    return [(feeds.get(source.name) or feeds[source.kind], source) for source in chosen]
