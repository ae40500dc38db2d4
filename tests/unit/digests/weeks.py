"""Invented weeks: what was known before and after, without a store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.digests.boards import BoardState
from bot.digests.rules import Rules
from bot.digests.week import State, Week, current, known_on
from bot.ledger import Directory, Ledger
from storage.records import (
    Entity,
    EntityKind,
    Fact,
    Grade,
    Look,
    Metric,
    Observation,
    Offer,
    Posting,
    Unseen,
)
from tests.storage.samples import NOON

END = date(2026, 4, 8)
START = date(2026, 4, 1)
BOARD = "greenhouse:acme"
ENTITIES = (
    Entity("openai", EntityKind.LAB, "OpenAI"),
    Entity("anthropic", EntityKind.LAB, "Anthropic"),
    Entity("acme", EntityKind.LAB, "Acme"),
    Entity("chip/h100", EntityKind.CHIP, "H100"),
    Entity("chip/b200", EntityKind.CHIP, "B200"),
    Entity("chip/l4", EntityKind.CHIP, "L4"),
    Entity("site/hill", EntityKind.SITE, "Hill"),
    Entity("run/tern", EntityKind.RUN, "Tern", traits=frozenset({"open-weights"})),
    Entity("run/lark", EntityKind.RUN, "Lark"),
    Entity("programme/sky", EntityKind.PROGRAMME, "Sky"),
)
ALWAYS = (
    Fact("X-1", "chip/h100", Metric.CHIP_H100E, "H100e", START, START, "Sheet", Grade.A, 1.0),
    Fact("X-2", "chip/h100", Metric.BF16_DENSE, "FLOP/s", START, START, "Sheet", Grade.A, 9.894e14),
    Fact("X-3", "chip/b200", Metric.CHIP_H100E, "H100e", START, START, "Sheet", Grade.A, 2.27),
    Fact("X-4", "chip/l4", Metric.CHIP_H100E, "H100e", START, START, "Sheet", Grade.A, 0.12),
    Fact("C-02", "any", Metric.OFFER_RESEARCH_SHARE, "share", START, START, "Assay",
         Grade.CONVENTION, 1.0),
    Fact("C-12", "any", Metric.MFU, "share", START, START, "Assay", Grade.CONVENTION, 0.35, 0.25,
         0.45),
    Fact("C-15", "any", Metric.TIER, "H100e", START, START, "Assay", Grade.CONVENTION, 0.0,
         qualifier="starved"),
)  # fmt: skip


def a_week(
    *facts: Fact,
    offer: Offer | None = None,
    rules: Rules | None = None,
    told: Iterable[str] = (),
    labs: Iterable[str] = (),
    boards: Sequence[tuple[BoardState, BoardState]] = (),
    new: Iterable[BoardState] = (),
    overdue: Iterable[Fact] = (),
) -> Week:
    """The week from 1 to 8 April 2026, in which these facts are on file.

    `boards` were there at both ends, `new` ones were first seen in the week.
    """
    directory = Directory(ENTITIES)
    states = []
    for at, day in enumerate((START, END)):
        known = known_on((*ALWAYS, *facts), day)
        ledger = Ledger.of(directory, current(known), day)
        there = {pair[at].key: pair[at] for pair in boards}
        there |= {board.key: board for board in new} if at else {}
        states.append(State(day, ledger, known, there, offer))
    rest = (rules or Rules(), frozenset(told), frozenset(labs), tuple(overdue))
    return Week(states[0], states[1], *rest)


def a_look(day: date, count: int, unknown: Unseen | None = None) -> Look:
    """A look at Acme's board."""
    return Look(BOARD, day, NOON, unknown, "", 0 if unknown else count)


def seen(day: date, numbers: Iterable[int], title: str = "Research Scientist") -> Observation:
    """A board with these postings on a day."""
    return Observation(BOARD, day, tuple(Posting(BOARD, f"{n:04}", title) for n in numbers))


def a_board(
    *sizes: int, end: Observation | None = None, unknown: Unseen | None = None, **more: object
) -> tuple[BoardState, BoardState]:
    """A board with so many postings at the end of each week, the last of them on 8 April.

    Each week only adds or takes away; `unknown` says what the last look found instead.
    """
    weeks = [
        seen(END - timedelta(weeks=back), range(size))
        for back, size in zip(range(len(sizes) - 1, -1, -1), sizes, strict=True)
    ]
    if end:
        weeks[-1] = end
    before = BoardState(BOARD, "acme", "Acme", START, a_look(START, sizes[-2]), tuple(weeks[:-1]))
    newest = a_look(END, sizes[-1], unknown)
    after = BoardState(BOARD, "acme", "Acme", END, newest, tuple(weeks[1:]), **more)  # type: ignore[arg-type]
    return before, after
