"""From the store to the two states that a digest compares."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from bot.digests.looks import last_by, settled
from bot.digests.rules import Rules
from bot.digests.week import BoardState, State, Week, current, known_on
from bot.ledger import Directory, Ledger
from bot.market.notable import WEEKS
from storage.records import Board, Look, Metric, Observation, Offer
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
    *(Metric.PROGRAMME, Metric.OFFER_RESEARCH_SHARE, Metric.MFU, Metric.TIER),
)
"""What the sections look at, and what an offer's figures are made of."""


def gather(
    tx: Read,
    day: date,
    rules: Rules,
    *,
    labs: Collection[str] = (),
    offer: Offer | None = None,
    channel: tuple[str, str] | None = None,
) -> Week:
    """The seven days up to a day, as far as they were known on it.

    `labs` are those that are wanted, none for all; `channel` is a team and a channel, whose
    earlier digests say which corrections concern it. Raises StorageUnavailable.
    """
    boards = _boards(tx, day, labs)
    before = {key: board for key, (board, _) in boards.items() if board.weeks}
    after = {key: board for key, (_, board) in boards.items()}
    facts = tx.facts.of_metrics(METRICS)
    directory = Directory(tx.directory())
    start = day - WEEK
    made = []
    for when, found in ((start, before), (day, after)):
        known = known_on(facts, when)
        ledger = Ledger.of(directory, current(known), when)
        made.append(State(when, ledger, known, found, offer))
    told: frozenset[str] = frozenset()
    if channel:
        team, where = channel
        concerned = [*(f.supersedes for f in facts if f.supersedes), *(f.id for f in facts)]
        told = tx.workspace(team).deliveries.showing(where, concerned)
    return Week(made[0], made[1], rules, told, frozenset(labs))


def _boards(tx: Read, day: date, labs: Collection[str]) -> dict[str, tuple[BoardState, BoardState]]:
    wanted = [b for b in tx.boards.boards() if b.lab and (not labs or b.lab in labs)]
    names = {entity.slug: entity.name for entity in tx.directory()}
    counts = tx.boards.open_counts([board.key for board in wanted], day - RECORD)
    found = {}
    for board in wanted:
        name = names.get(board.lab, board.lab)
        seen = tuple((when, n) for when, n in counts[board.key] if when <= day)
        if made := _board(tx, board, name, day, seen):
            found[board.key] = made
    return found


def _board(
    tx: Read, board: Board, name: str, day: date, counts: tuple[tuple[date, int], ...]
) -> tuple[BoardState, BoardState] | None:
    """A board a week ago and now; None where it was not seen for weeks, or not by now."""
    looks = [look for look in tx.boards.looks(board.key, day - RECENT) if look.day <= day]
    good = settled(looks)
    ends = [day - WEEK * back for back in range(WEEKS + 1, -1, -1)]
    days = [look.day if (look := last_by(good, end)) else None for end in ends]
    if days[-1] is None or days[-1] <= day - WEEK - FORGOTTEN:
        return None
    there = [when for when in days if when]
    by_day = dict(zip(there, tx.boards.states(board.key, there), strict=True))
    weeks = [by_day[when] if when else None for when in days]
    return (
        _state(board, name, day - WEEK, looks, weeks[:-1], good),
        _state(board, name, day, looks, weeks[1:], good, counts, _ever(tx, board.key, weeks, day)),
    )


def _state(
    board: Board,
    name: str,
    day: date,
    looks: list[Look],
    weeks: list[Observation | None],
    good: tuple[Look, ...],
    counts: tuple[tuple[date, int], ...] = (),
    ever: frozenset[str] = frozenset(),
) -> BoardState:
    newest = last_by(looks, day)
    relied_on = last_by(good, day)
    waits = newest if newest and newest.is_ok and newest != relied_on else None
    seen = tuple(look for look in weeks if look)
    return BoardState(board.key, board.lab, name, day, newest, seen, waits, counts, ever)


def _ever(tx: Read, key: str, weeks: list[Observation | None], day: date) -> frozenset[str]:
    """Which of the ids that opened in the last week had been on the board before it."""
    before, after = weeks[-2], weeks[-1]
    if before is None or after is None:
        return frozenset()
    return tx.boards.seen_before(key, after.present - before.present, day - WEEK)
