"""Answers about people: the purpose, the look-up, its row in the log, and then the evidence."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from bot.answering.context import Context
from bot.answering.people.candidate import ask_for_purpose, brief, subjects_of_finding
from bot.answering.people.pool import PoolFound, pool
from bot.answering.people.search import Search
from bot.answering.table import subjects_of
from bot.answers import Answer
from bot.candidates.finding import Dossier, Finding, Nobody, Scholars
from bot.candidates.privacy import Asking, Denied, denied
from bot.candidates.scholars.settling import Asked, asked_for
from bot.candidates.scholars.text import folded
from bot.candidates.ties import RunIndex
from bot.ledger import Directory, Ledger
from bot.people.asker import Asker
from bot.people.stored_pool import StoredPool
from bot.people.words import elsewhere, whom
from bot.questions.echo import understood
from bot.questions.types import Kind, Question
from storage.records import EntityKind, SavedOffer
from storage.store import Store

ANY_SIZE: Final = 1.0
"""FLOP that every training run has: a question about the pool without an amount takes all."""

LedgerOf = Callable[[Iterable[str], date], Ledger]
"""The ledger of some subjects, with the chips that their facts name, on a day."""


@dataclass(frozen=True, slots=True)
class _Runs:
    """The published runs of one version of the ledger."""

    version: int
    directory: Directory
    index: RunIndex


class People:
    """Answers questions about people from a store. Safe to share between threads."""

    def __init__(
        self, store: Store, works: Scholars, ledger_of: LedgerOf, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._works = works
        self._ledger_of = ledger_of
        self._now = now
        self._runs: _Runs | None = None
        self._lock = threading.Lock()

    def answer(
        self, question: Question, asker: Asker, on: date, saved: SavedOffer | None = None
    ) -> Answer:
        """The answer to a question of kind CANDIDATE or POOL. Raises StorageUnavailable.

        A look-up is on record before its answer is returned; where that fails, nothing is shown.
        """
        asked = replace(question, purpose=question.purpose or asker.purpose.strip() or None)
        if why := _denied(asked, asker):
            return elsewhere(asked, why, on)
        if asked.kind is Kind.POOL:
            return self._of_pool(asked, asker, on)
        if not asked.person:
            return whom(asked, on)
        if not asked.purpose:
            return ask_for_purpose(asked, self._context(asked, (), on, saved))
        return self._of_person(asked, asker, on, saved)

    def _of_pool(self, question: Question, asker: Asker, on: date) -> Answer:
        with self._store.read() as tx:
            people = tx.workspace(asker.team).candidates
            found = PoolFound(people.trained_above(question.flop or ANY_SIZE))
        return pool(question, self._context(question, (), on, None), found)

    def _of_person(
        self, question: Question, asker: Asker, on: date, saved: SavedOffer | None
    ) -> Answer:
        runs = self._known_runs()
        who = asked_for(question.person or "")
        search = Search(StoredPool(self._store, asker.team), self._works, runs.index, on)
        finding = search.find(who)
        self._write_down(finding, who, question.purpose or "", asker)
        about = subjects_of_finding(finding, runs.index, runs.directory)
        return brief(question, self._context(question, about, on, saved), finding, runs.index)

    def _context(
        self, question: Question, about: Iterable[str], on: date, saved: SavedOffer | None
    ) -> Context:
        """The facts of these subjects, and those that our offer is measured by."""
        known = self._known_runs().directory
        always = subjects_of(question, saved.offer if saved else None, known)
        ledger = self._ledger_of((*always, *about), on)
        return Context(ledger, understood(question, known, on), saved)

    def _write_down(self, finding: Finding, who: Asked, purpose: str, asker: Asker) -> None:
        with self._store.write() as tx:
            ours = tx.workspace(asker.team)
            ours.lookups.record(
                person_of(finding, who),
                at=self._now(),
                member=asker.user,
                purpose=purpose,
                surface=asker.place.name.lower(),
                sources=finding.asked if isinstance(finding, Dossier | Nobody) else (),
                names=tuple(_names(finding, who)),
            )
            if isinstance(finding, Dossier) and finding.candidate:
                ours.candidates.use(finding.candidate.id, self._now())

    def _known_runs(self) -> _Runs:
        """The index of runs, made once for every version of the ledger."""
        found = self._store.snapshot(())
        with self._lock:
            if self._runs is None or self._runs.version != found.version:
                runs = [one.slug for one in found.directory if one.kind is EntityKind.RUN]
                full = self._store.snapshot(runs)
                index = RunIndex.of(full.directory, full.facts)
                self._runs = _Runs(full.version, Directory(full.directory), index)
            return self._runs


def _denied(question: Question, asker: Asker) -> Denied | None:
    """Why nothing is said of people; who asks is asked for only where the place would allow it."""
    here = denied(question, asker.place, Asking.MEMBER)
    return here or denied(question, asker.place, asker.who())


def person_of(finding: Finding, who: Asked) -> str:
    """Whom the log is told of: somebody settled by an id, anybody else by what was typed.

    The log keeps a keyed hash of it, so that no name stands there.
    """
    if isinstance(finding, Dossier) and finding.candidate:
        return f"pool:{finding.candidate.id}"
    if who.candidate is not None:
        return f"pool:{who.candidate}"
    if isinstance(finding, Dossier) and finding.identity.ids:
        return f"openalex:{min(finding.identity.ids)}"
    if who.authors:
        return f"openalex:{min(who.authors)}"
    return f"orcid:{who.orcid}" if who.orcid else f"name:{folded(who.name)}"


def _names(finding: Finding, who: Asked) -> Iterator[str]:
    """Names that the purpose must not hold."""
    if not who.by_id:
        yield who.name
    if isinstance(finding, Dossier):
        yield from finding.identity.names
