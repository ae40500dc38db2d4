"""From the store to the two states that a digest compares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from bot.digests.boards import BoardState
from bot.digests.rules import Rules
from bot.digests.week import State, Week, current, known_on
from bot.ledger import Directory, Ledger
from bot.market.notable import WEEKS
from bot.market.windows import last_by, settled, waiting
from storage.records import Fact, Look, Metric, Observation, Offer
from storage.store import Read

WEEK: Final = timedelta(days=7)
RECENT: Final = timedelta(days=70)
"""Looks that are gone through, of which the newest decide."""
FORGOTTEN: Final = timedelta(days=28)
"""A board that nobody could read for so long before the window is left out."""
RECORD: Final = timedelta(weeks=104)
"""How far back "the largest in so many weeks" looks."""

METRICS: Final = (
    *(Metric.RENTAL_PRICE, Metric.MARKET, Metric.CHIP_H100E, Metric.BF16_DENSE),
    *(Metric.CONTRACTED_POWER, Metric.H100E_CONTRACTED, Metric.ACCELERATORS_PLANNED),
    *(Metric.ACCELERATORS, Metric.H100E_IN_USE, Metric.H100E_OPERATIONAL, Metric.H100E_OWNED),
    *(Metric.H100E_FORECAST, Metric.CAPACITY_POWER, Metric.HEADCOUNT),
    *(Metric.TRAINING_FLOP, Metric.GPU_HOURS, Metric.PARAMETERS, Metric.RUN_COST),
    Metric.OPEN_WEIGHTS_RELEASE,
    *(Metric.PROGRAMME, Metric.OFFER_RESEARCH_SHARE, Metric.MFU, Metric.TIER),
)
"""What the sections look at, and what an offer's figures are made of."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a digest is to be about, and for whom."""

    day: date
    """It tells of the seven days up to this one."""
    rules: Rules = field(default_factory=Rules)
    labs: frozenset[str] = frozenset()
    """None means all that have a board."""
    offer: Offer | None = None
    overdue: tuple[Fact, ...] = ()
    """The last good readings of sources that were not read for too long."""
    team: str = ""
    channel: str = ""
    """Whose corrections count, and whose earlier digests say which concern it; empty: nobody's."""


def gather(tx: Read, wanted: Wanted, left: Mapping[str, date] | None = None) -> Week:
    """The week, as far as it was known at its end.

    `left` names boards that labs have moved away from, with the last day on which they used them.
    Raises StorageUnavailable.
    """
    day, start = wanted.day, wanted.day - WEEK
    directory = Directory(tx.directory())
    boards = _boards(tx, wanted, directory, left or {})
    before = {key: board for key, (board, _) in boards.items() if board.weeks}
    after = {key: board for key, (_, board) in boards.items()}
    facts = _with_corrections(tx, wanted.team, tx.facts.of_metrics(METRICS))
    made = []
    for when, found in ((start, before), (day, after)):
        known = known_on(facts, when)
        ledger = Ledger.of(directory, current(known), when)
        made.append(State(when, ledger, known, found, wanted.offer))
    told = _told(tx, wanted, facts)
    return Week(made[0], made[1], wanted.rules, told, wanted.labs, wanted.overdue)


def _with_corrections(tx: Read, team: str, public: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, with what a team put in the place of those that still hold."""
    holding = {fact.id for fact in current(public)}
    ours = tx.workspace(team).facts.corrections() if team else {}
    return (*public, *(fact for instead_of, fact in ours.items() if instead_of in holding))


def _told(tx: Read, wanted: Wanted, facts: Sequence[Fact]) -> frozenset[str]:
    """Which of these facts the channel was shown."""
    if not wanted.channel:
        return frozenset()
    shown = tx.workspace(wanted.team).deliveries
    return shown.showing(wanted.channel, [fact.id for fact in facts])


def _boards(
    tx: Read, wanted: Wanted, directory: Directory, left: Mapping[str, date]
) -> dict[str, tuple[BoardState, BoardState]]:
    labs, day = wanted.labs, wanted.day
    boards = [b for b in tx.boards.boards() if b.lab and (not labs or b.lab in labs)]
    counts = tx.boards.open_counts([board.key for board in boards], day - RECORD)
    found = {}
    for board in boards:
        seen = tuple((when, n) for when, n in counts[board.key] if when <= day)
        base = BoardState(
            board.key, board.lab, directory.name(board.lab), day, left=left.get(board.key)
        )
        if made := _board(tx, base, seen):
            found[board.key] = made
    return found


def _board(
    tx: Read, base: BoardState, counts: tuple[tuple[date, int], ...]
) -> tuple[BoardState, BoardState] | None:
    """A board a week ago and now; None where it was not seen for weeks, or not by now."""
    day = base.day
    looks = [look for look in tx.boards.looks(base.key, day - RECENT) if look.day <= day]
    good = settled(looks)
    ends = [day - WEEK * back for back in range(WEEKS + 1, -1, -1)]
    days = [look.day if (look := last_by(good, end)) else None for end in ends]
    if days[-1] is None or days[-1] <= day - WEEK - FORGOTTEN:
        return None
    there = [when for when in days if when]
    by_day = dict(zip(there, tx.boards.states(base.key, there), strict=True))
    weeks = [by_day[when] if when else None for when in days]
    before = _state(replace(base, day=day - WEEK), looks, good, weeks[:-1])
    after = _state(replace(base, counts=counts), looks, good, weeks[1:])
    return before, replace(after, ever=_ever(tx, base, weeks))


def _state(
    base: BoardState,
    looks: Sequence[Look],
    good: Sequence[Look],
    weeks: Sequence[Observation | None],
) -> BoardState:
    return replace(
        base,
        newest=last_by(looks, base.day),
        weeks=tuple(look for look in weeks if look),
        held=waiting(looks, good, base.day),
    )


def _ever(tx: Read, base: BoardState, weeks: Sequence[Observation | None]) -> frozenset[str]:
    """Which of the ids that opened in the last week had been on the board before it."""
    before, after = weeks[-2], weeks[-1]
    if before is None or after is None:
        return frozenset()
    return tx.boards.seen_before(base.key, after.present - before.present, base.day - WEEK)
