"""Ledgers of any size: the bundled facts, years of history under them, and much else besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count, islice

from storage.records import Entity, EntityKind, Fact, Grade, Metric
from storage.store import Store

BATCH = 5_000
HISTORY_EVERY = 20
"""One fact in twenty is history of a lab or a chip that answers read."""
FACTS_PER_SUBJECT = 20
LAST = date(2024, 6, 30)
"""Older than the bundled facts, so that the answers stay what they are."""
METRICS = (Metric.OPEN_ROLES, Metric.H100E_OPERATIONAL, Metric.TRAINING_FLOP, Metric.RUN_COST)


def grow(store: Store, rows: int) -> None:
    """Fill the ledger up to so many facts."""
    with store.read() as tx:
        missing = rows - tx.facts.count()
        directory = tx.directory()
    made = islice(generated(directory), max(0, missing))
    while batch := list(islice(made, BATCH)):
        with store.write() as tx:
            tx.facts.record(batch)


def generated(directory: Iterable[Entity]) -> Iterator[Fact]:
    """Facts without end; their ids tell their place in the order."""
    kinds = (EntityKind.LAB, EntityKind.CHIP)
    read = [entity for entity in directory if entity.kind in kinds]
    for number in count():
        fact = _other(number)
        if number % HISTORY_EVERY:
            yield fact
        else:
            past = number // HISTORY_EVERY
            yield _past(fact, read[past % len(read)], past // len(read))


def _other(number: int) -> Fact:
    """A reading of one of many things that nobody asks about today."""
    subject, reading = divmod(number, FACTS_PER_SUBJECT)
    return Fact(
        id=f"G-{number}",
        subject=f"site/generated-{subject}",
        metric=METRICS[reading % len(METRICS)],
        unit="H100e",
        as_of=LAST - timedelta(days=7 * reading),
        retrieved=LAST,
        source_name="Generated for benchmarks",
        grade=Grade.C,
        value=1000.0 + reading,
        source_url="https://example.com/generated",
        statement=f"A generated site had about {1000 + reading} H100-equivalents that week.",
    )


def _past(fact: Fact, entity: Entity, turn: int) -> Fact:
    """The reading of an earlier week, every other one corrected by the next."""
    is_chip = entity.kind is EntityKind.CHIP
    metrics = (Metric.RENTAL_PRICE,) if is_chip else (Metric.HEADCOUNT, Metric.H100E_IN_USE)
    return replace(
        fact,
        id=_past_id(entity, turn),
        subject=entity.slug,
        metric=metrics[turn // 2 % len(metrics)],
        unit="USD per GPU-hour" if is_chip else "people",
        qualifier="spot" if is_chip else "",
        as_of=LAST - timedelta(days=7 * (turn // 2)),
        value=2.0 + turn,
        supersedes=_past_id(entity, turn - 1) if turn % 2 else None,
    )


def _past_id(entity: Entity, turn: int) -> str:
    return f"G-{entity.slug}-{turn}"
