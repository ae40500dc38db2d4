"""What other processes do in the tests: importable, because they start from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from storage.migrate import upgrade
from storage.store import Store
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
    with store.write() as tx:
        return tx.inbox.claim([f"E{n}", f"C:{n}"], NOON)


def migrate(url: str) -> None:
    """Bring the tables up to date."""
    upgrade(url)


def open_first(url: str) -> int:
    """Open as on first use, with the bundled facts made up; the count of facts."""
    from tests.storage.samples import a_bundle, a_fact

    bundle = a_bundle("one", *(a_fact(f"F-{n}") for n in range(300)))
    with Store.open(url, upgrade=True, bundle=bundle) as store, store.read() as tx:
        return tx.facts.count()
