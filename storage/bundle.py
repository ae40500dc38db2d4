"""The facts that come with a release, filled into a database once per edition."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Connection, select, update

from storage.facts import VERSION
from storage.recording import FactWrites
from storage.records import Entity, Fact
from storage.schema.ledger import ledger_state

_SEED: Final = Path(__file__).parent / "seed"
_STATE: Final = select(ledger_state.c.bundle)


class Bundle(NamedTuple):
    """Entities and facts under a digest that changes whenever one of them does."""

    digest: Callable[[], str]
    load: Callable[[], tuple[tuple[Entity, ...], tuple[Fact, ...]]]


def fill(connection: Connection, bundle: Bundle) -> None:
    """Add what a bundle has and the database lacks, unless this edition was filled in before.

    A fact that this edition states otherwise supersedes the one stored; nothing is overwritten.
    """
    connection.execute(VERSION.with_for_update())
    digest = bundle.digest()
    if connection.execute(_STATE).scalar_one() == digest:
        return
    entities, facts = bundle.load()
    ledger = FactWrites(connection)
    ledger.add_entities(entities)
    ledger.refresh(facts)
    connection.execute(update(ledger_state).values(bundle=digest))


def _digest() -> str:
    """Of the data files and of the code that reads them, much faster than reading the facts."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted((*_SEED.glob("*.py"), *_SEED.glob("data/*.*"))):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _load() -> tuple[tuple[Entity, ...], tuple[Fact, ...]]:
    from storage.seed.load import bundled

    return bundled()


RELEASED: Final = Bundle(_digest, _load)
