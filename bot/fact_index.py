"""Ledgers and offers as they are stored, each made once for every state of the store."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from bot.ledger import Directory, Ledger, SubjectFacts, by_metric
from storage.cache import Snapshot
from storage.collecting import freed_later
from storage.records import Fact, SavedOffer
from storage.store import Store

MOST_KEPT = 256
"""Readings, ledgers and answers that are kept: every button under an answer asks its question
again, and most questions need the facts of the same few subjects."""
MOST_SUBJECTS = 4096
"""Subjects kept; an answer needs about twenty."""


Key = TypeVar("Key")
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """The values kept last. Safe to share between threads."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """The value that was kept under this key, or None."""
        return self._values.get(key)

    def keep(self, key: Key, value: Value) -> None:
        """Keep a value, or keep it for longer; the oldest goes alone."""
        self._values.pop(key, None)
        self._values[key] = value
        if len(self._values) > self._most:
            freed_later(self._values.popitem(last=False))


class Filed(NamedTuple):
    """The facts of one subject by metric, and the chips that they name."""

    facts: tuple[Fact, ...]
    by_metric: SubjectFacts
    chips: frozenset[str]


class FactIndex:
    """Filed facts by subject. Threads may do the same work twice, never a wrong one."""

    def __init__(self) -> None:
        self._filed: dict[str, Filed] = {}

    def filed(self, subjects: Mapping[str, tuple[Fact, ...]]) -> dict[str, Filed]:
        """The subjects' facts as filed; those whose tuple has changed are filed anew."""
        return {subject: self._one(subject, facts) for subject, facts in subjects.items()}

    def chips_of(self, subjects: Iterable[str]) -> frozenset[str]:
        """The chips that facts of these subjects name, as far as they are filed."""
        known = (self._filed.get(subject) for subject in subjects)
        return frozenset(chip for one in known if one for chip in one.chips)

    def _one(self, subject: str, facts: tuple[Fact, ...]) -> Filed:
        known = self._filed.get(subject)
        if known is None or known.facts is not facts:
            if len(self._filed) >= MOST_SUBJECTS:
                self._filed.clear()
            chips = frozenset(chip for fact in facts if (chip := fact.detail("chip")))
            known = self._filed[subject] = Filed(facts, by_metric(facts), chips)
        return known


class Ledgers:
    """Ledgers of the facts in a store. Safe to share between threads."""

    def __init__(self, store: Store, directory: Callable[[Snapshot], Directory]) -> None:
        """`directory` makes the names of a snapshot, the same object for the same names."""
        self._store = store
        self._directory = directory
        self._index = FactIndex()
        self._kept: Kept[tuple[tuple[str, ...], date, int, str], Ledger] = Kept()
        self._corrections: Kept[tuple[str, int], Mapping[str, Fact]] = Kept()

    def of(self, subjects: Iterable[str], on: date, team: str) -> Ledger:
        """The facts of these subjects as a team sees them, and those of chips that they name.

        The same ledger as long as the store is the same. Raises StorageUnavailable.
        """
        subjects = tuple(subjects)
        version = self._store.ledger_version()
        ours = self._corrected_by(team, version)
        asked = (subjects, on, version, team if ours else "")
        if known := self._kept.get(asked):
            return known
        ledger = self._made(subjects, on, ours)
        self._kept.keep(asked, ledger)
        return ledger

    def corrections(self, team: str) -> Mapping[str, Fact]:
        """What a team put in the place of public facts, by their ids. Raises StorageUnavailable."""
        return self._corrected_by(team, self._store.ledger_version())

    def _corrected_by(self, team: str, version: int) -> Mapping[str, Fact]:
        known = self._corrections.get((team, version))
        if known is None:
            with self._store.read() as tx:
                known = tx.workspace(team).facts.corrections()
            self._corrections.keep((team, version), known)
        return known

    def _made(self, subjects: tuple[str, ...], on: date, corrections: Mapping[str, Fact]) -> Ledger:
        wanted = (*subjects, *self._index.chips_of(subjects))
        found = self._store.snapshot(wanted)
        filed = self._index.filed(found.subjects)
        if more := self._index.chips_of(subjects).difference(filed):
            filed |= self._index.filed(self._store.snapshot(more).subjects)
        seen = {
            subject: _in_place(one.by_metric, corrections) if corrections else one.by_metric
            for subject, one in filed.items()
        }
        return Ledger(self._directory(found), on, seen)


class Offers:
    """The offers that workspaces saved, each asked for once for every state of the store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: Kept[tuple[str, int], tuple[SavedOffer | None]] = Kept()

    def of(self, team: str) -> SavedOffer | None:
        """What a team calls "us", or None. Raises StorageUnavailable."""
        asked = (team, self._store.ledger_version())
        known = self._kept.get(asked)
        if known is None:
            with self._store.glance() as tx:
                known = (tx.workspace(team).offer(),)
            self._kept.keep(asked, known)
        return known[0]


def corrected(facts: Iterable[Fact], corrections: Mapping[str, Fact]) -> tuple[Fact, ...]:
    """The facts with what a workspace put in the place of some of them."""
    return tuple(corrections.get(fact.id, fact) for fact in facts)


def _in_place(filed: SubjectFacts, corrections: Mapping[str, Fact]) -> SubjectFacts:
    """The facts by metric with what a workspace put in their place, newest first.

    A correction is as new as what it corrects, whatever day it gives: else the newest figure would
    give way to one that is older than what was corrected.
    """
    return {
        metric: tuple(
            corrections.get(fact.id, fact)
            for fact in sorted(facts, key=lambda f: _newest_day(f, corrections), reverse=True)
        )
        for metric, facts in filed.items()
    }


def _newest_day(fact: Fact, corrections: Mapping[str, Fact]) -> date:
    return max(fact.as_of, corrections.get(fact.id, fact).as_of)
