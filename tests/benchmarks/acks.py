"""Slow commands at once: each must be acknowledged at once, however many there are."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from slack_bolt import Ack, App, BoltRequest

from bot.answers import Answer
from bot.services import Asker, Services
from storage.store import Store
from tests.benchmarks import bots
from tests.benchmarks.report import Report, Row, ms

AT_ONCE = 8
WORK_SECONDS = 2.0
MOST = 0.1


class _Slow(Services):
    """Answers after a while."""

    def __init__(self, store: Store, seconds: float) -> None:
        super().__init__(store)
        self._seconds = seconds

    def ask(self, text: str, asker: Asker, on: date | None = None) -> Answer:
        """The answer, late."""
        time.sleep(self._seconds)
        return super().ask(text, asker, on)


def run(work: float = WORK_SECONDS) -> Report:
    """The slowest of eight acknowledgements, ours and of listeners on Bolt's own threads."""
    with bots.slack(), Store.open("sqlite://") as store:
        bot = bots.assay(_Slow(store, work))
        ours = _slowest(bot.app, bots.COMMAND)
        bots.rest(bot)
        theirs = _slowest(_plain(work), bots.HELLO)
    shown = (ms(ours), ms(theirs), f"{theirs / ours:.0f}× faster", f"≤ {ms(MOST)}")
    row = Row(f"slowest of {AT_ONCE} acknowledgements", *shown, ours <= MOST)
    note = f"Each command works for {work} s. The baseline acknowledges first, then works in its "
    note += "listener, on Bolt's own five threads."
    return Report("Slow commands at once", (row,), note)


def _plain(work: float) -> App:
    def slow(ack: Ack) -> None:
        ack()
        time.sleep(work)

    app = bots.bare()
    app.command(bots.HELLO)(slow)
    return app


def _slowest(app: App, command: str) -> float:
    """All start together; the seconds until the last one's acknowledgement."""
    start = threading.Barrier(AT_ONCE)

    def one(number: int) -> float:
        body, headers = bots.command(command, f"{1000 + number} H100 40 researchers vs openai")
        start.wait()
        before = time.perf_counter()
        response = app.dispatch(BoltRequest(body=body, headers=headers))
        if response.status != 200:
            return float("inf")
        return time.perf_counter() - before

    with ThreadPoolExecutor(AT_ONCE) as threads:
        return max(threads.map(one, range(AT_ONCE)))
