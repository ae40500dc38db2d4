"""What other processes do in the tests: importable, because they start from nothing."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from storage.errors import AlreadyClaimed
from storage.migrate import upgrade
from storage.store import Store
from tests.storage import market
from tests.storage.samples import NOON

P = ParamSpec("P")
T = TypeVar("T")


def in_processes(work: Callable[[str], T], arguments: Iterable[str]) -> list[T]:
    """The results of `work`, each argument in a fresh process of its own, all at once."""
    todo = list(arguments)
    with ProcessPoolExecutor(len(todo), mp_context=get_context("spawn")) as pool:
        return list(pool.map(work, todo))


def claim_everything(url: str) -> int:
    """How many of 100 events this process was first to claim."""
    with Store.open(url, seed=False) as store:
        return sum(claim(store, n) for n in range(100))


def claim(store: Store, n: int) -> bool:
    """Claim event n under its two keys."""
    return claimed(store, f"E{n}", f"C:{n}")


def claimed(store: Store, *keys: str) -> bool:
    """Whether a claim under these keys was the first."""
    try:
        with store.write() as tx:
            tx.inbox.claim(keys, NOON)
    except AlreadyClaimed:
        return False
    return True


def migrate(url: str) -> None:
    """Bring the tables up to date."""
    upgrade(url)


def open_first(url: str) -> int:
    """Open as on first use, with the bundled facts made up; the count of facts."""
    from tests.storage.samples import a_bundle, a_fact

    bundle = a_bundle("one", *(a_fact(f"F-{n}") for n in range(300)))
    with Store.open(url, upgrade=True, bundle=bundle) as store, store.read() as tx:
        return tx.facts.count()


def claim_chores(url: str) -> int:
    """How many of 20 chores this process was to do."""
    with Store.open(url, seed=False) as store:
        return sum(claim_chore(store, n) for n in range(20))


def claim_chore(store: Store, n: int) -> bool:
    """Take on chore n, in the name of this process."""
    with store.write() as tx:
        owner, until = str(os.getpid()), NOON + timedelta(hours=1)
        return tx.feeds.claim(f"chore {n}", NOON.date(), owner, now=NOON, until=until)


def claim_messages(url: str) -> list[str]:
    """The messages that this process claimed and recorded as sent, until there were none."""
    found = []
    with Store.open(url, seed=False) as store:
        while message := market.claim(store, str(os.getpid())):
            with store.write() as tx:
                assert tx.outbox.sent(message, at=NOON, ts=message.channel)
            found.append(message.id)
    return found


def claim_and_wait(url: str) -> None:
    """Claim a message, say so, and never come back."""
    with Store.open(url, seed=False) as store:
        print(market.claimed(store, "killed").id, flush=True)
        time.sleep(60)


if __name__ == "__main__":
    claim_and_wait(sys.argv[1])
