"""A full slash answer beside Bolt's hello world, over ledgers of several sizes."""

from __future__ import annotations

from itertools import count

from bot.services import Services
from storage.collecting import steady
from storage.store import Store
from tests.benchmarks import bots
from tests.benchmarks.databases import DATABASES, database, settle
from tests.benchmarks.ledgers import grow
from tests.benchmarks.report import Report, Row, more, ms
from tests.benchmarks.timing import p50, p99, taking_turns

SIZES = (10_000, 100_000, 500_000)
RUNS = 400
WARM_UP = 30
MOST_P50, MOST_P99 = 0.001, 0.005
MOST_GROWTH = 1.25
"""An answer over the largest ledger may take so many times one over the smallest: the noise."""
WHOLE = 5
"""Blocks that a whole answer has at least."""
LABS = ("openai", "anthropic", "deepmind", "meta", "xai")


def run(
    sizes: tuple[int, ...] = SIZES, runs: int = RUNS, databases: tuple[str, ...] = DATABASES
) -> Report:
    """Every size on each database."""
    rows = [row for name in databases for row in _on(name, sizes, runs)]
    note = (
        f"{runs} signed requests each, in turns, from `App.dispatch` until the answer is handed to "
        "Slack; a whole request also lasts until Bolt has let go of it. The first rows ask no "
        "question twice; then one question is asked again and again. Hello world is one listener "
        "that answers `respond(...)`."
    )
    return Report("A slash answer against Bolt's hello world", tuple(rows), note)


def _on(name: str, sizes: tuple[int, ...], runs: int) -> list[Row]:
    """One database that grows from size to size."""
    with database(name) as url:
        if url is None:
            return [Row(f"{name}: no server here", "", "", "")]
        rows: list[Row] = []
        typical: list[float] = []
        for size in sizes:
            new, again, hello = _over(url, size, runs)
            rows += _compared_twice(f"{name}, {size:,} facts", new, hello)
            rows += _compared_twice(f"{name}, {size:,} facts, asked again", again, hello)
            typical.append(p50(_answered(new)))
    return [*rows, growth(f"{name}: largest against smallest", typical)]


def _over(url: str, size: int, runs: int) -> list[list[bots.Taken]]:
    with Store.open(url, upgrade=True) as store:
        grow(store, size)
        settle(url)
        return measured(store, runs)


def _compared_twice(what: str, ours: list[bots.Taken], hello: list[bots.Taken]) -> list[Row]:
    """The answers, and the whole requests."""
    return [
        *compared(what, _answered(ours), _answered(hello)),
        *compared(f"{what}, whole request", _whole(ours), _whole(hello)),
    ]


def _answered(taken: list[bots.Taken]) -> list[float]:
    return [one.answered for one in taken]


def _whole(taken: list[bots.Taken]) -> list[float]:
    return [one.whole for one in taken]


def growth(what: str, typical: list[float]) -> Row:
    """The seconds over the largest store beside those over the smallest."""
    grown = typical[-1] / typical[0]
    shown = (ms(typical[-1]), ms(typical[0]), f"{grown:.2f}×", f"≤ {MOST_GROWTH}×")
    return Row(what, *shown, grown <= MOST_GROWTH)


def compared(what: str, ours: list[float], hello: list[float]) -> list[Row]:
    """Both percentiles, each with its aim."""
    return [
        more(f"{what}, p50", p50(ours), p50(hello), MOST_P50),
        more(f"{what}, p99", p99(ours), p99(hello), MOST_P99),
    ]


def new_question(n: int) -> str:
    """A question that nobody asked before."""
    return f"{1024 + n} H100 {20 + n % 50} researchers vs {LABS[n % len(LABS)]}"


def measured(store: Store, runs: int) -> list[list[bots.Taken]]:
    """What new questions took, one question asked again and again, and hello worlds."""
    bot, hello, number = bots.assay(Services(store)), bots.hello_world(), count()
    steady()  # as a bot that starts does

    with bots.slack() as taking:

        def new() -> bots.Taken:
            return ask(new_question(next(number)))

        def again() -> bots.Taken:
            return ask("512 H100 12 researchers vs openai")

        def ask(text: str) -> bots.Taken:
            taken = bots.seconds_taken(bot.app, taking, bots.command(bots.COMMAND, text))
            if len(taking.message()["blocks"]) < WHOLE:
                raise AssertionError(f"no whole answer to {text!r}")
            bots.rest(bot)
            return taken

        def greet() -> bots.Taken:
            return bots.seconds_taken(hello, taking, bots.command(bots.HELLO, ""))

        taking_turns(min(WARM_UP, runs), new, again, greet)
        found = taking_turns(runs, new, again, greet)
    bot.listeners.shutdown()
    bot.surfaces.background.drain(10)
    return found
