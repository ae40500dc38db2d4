"""Answers about people: the purpose, the look-up, its row in the log, and then the evidence."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from bot.answering.context import Context
from bot.answering.people.added import MOST_ROWS, Newcomers, added, added_names
from bot.answering.people.brief import read
from bot.answering.people.by_list import goes_by_list, of_topic
from bot.answering.people.candidate import ask_for_purpose, brief, subjects_of_finding
from bot.answering.people.in_pool import in_pool
from bot.answering.people.pool import PoolFound, pool, shown_names, sought
from bot.answering.people.search import Search
from bot.answering.table import subjects_of
from bot.answers import Answer
from bot.candidates.evidence import Line
from bot.candidates.finding import Dossier, Finding, Nobody, Scholars, Several, candidate_of
from bot.candidates.privacy import Asking, Denied, denied
from bot.candidates.scholars.settling import asked_for
from bot.candidates.stored import to_keep
from bot.candidates.ties import RunIndex
from bot.ledger import Directory, Ledger
from bot.people.asker import Asker
from bot.people.disputes import Disputes
from bot.people.erasing import Erasing, Holding
from bot.people.later import no_works
from bot.people.looking import is_listed, names_of, person_of
from bot.people.stored_pool import StoredPool
from bot.people.words import elsewhere, whom
from bot.people.works import Works, largest_runs
from bot.questions.about_people.added import ADDED
from bot.questions.about_people.of_person import REQUESTED
from bot.questions.types import Kind, Question
from bot.questions.writing.echo import understood
from storage.candidates import CandidateReads
from storage.records import (
    Candidate,
    EntityKind,
    Evidence,
    Fact,
    Found,
    Hit,
    Match,
    SavedOffer,
    Sought,
)
from storage.store import Store

LedgerOf = Callable[[Iterable[str], date, str], Ledger]
"""The ledger of some subjects, with the chips that their facts name, on a day, for a team."""


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
        self,
        question: Question,
        asker: Asker,
        on: date,
        saved: SavedOffer | None = None,
    ) -> Answer:
        """The answer to a question of kind CANDIDATE or POOL. Raises StorageUnavailable.

        A look-up is on record before its answer is returned; where that fails, nothing is shown.
        """
        asked = replace(
            question, purpose=(question.purpose or "").strip() or asker.purpose.strip() or None
        )
        if why := _denied(asked, asker):
            return elsewhere(asked, why, on)
        if asked.kind is Kind.POOL:
            return self._of_pool(asked, asker, on)
        if not asked.person:
            return whom(asked, on)
        if not asked.purpose:
            listed = is_listed(self._store, asked_for(asked.person), asker.team)
            nobody_yet = self._context(asked, (), on, saved, asker.team)
            return ask_for_purpose(asked, nobody_yet, is_listed=listed)
        return self._of_person(asked, asker, on, saved)

    def picked(self, before: Question, now: Question, asker: Asker) -> None:
        """Keep that of several people this one was picked."""
        Disputes(self._store, self._now).picked(before, now, asker)

    def readers(self, question: Question, asker: Asker, on: date) -> tuple[str, ...]:
        """Other members who looked the same person up; none where nobody is settled."""
        finding = self._mine(question, asker, on)
        if finding is None or isinstance(finding, Several):
            return ()
        person = person_of(finding, asked_for(question.person or ""))
        with self._store.read() as tx:
            found = tx.workspace(asker.team).lookups.of(person)
        return tuple(sorted({one.member for one in found} - {asker.user}))

    def wrong_person(self, question: Question, asker: Asker, on: date) -> Question | None:
        """Keep that a brief is not about who is meant; what to ask instead, None without one."""
        finding = self._mine(question, asker, on)
        if not isinstance(finding, Dossier):
            return None
        return Disputes(self._store, self._now).wrong_person(question, finding, asker)

    def wrong_work(self, question: Question, work: str, asker: Asker, on: date) -> bool:
        """Keep that a work of a brief is somebody else's; False where the brief lacks it."""
        finding = self._mine(question, asker, on)
        if not isinstance(finding, Dossier):
            return False
        return Disputes(self._store, self._now).wrong_work(question, finding, work, asker)

    def listed(self, question: Question, asker: Asker, on: date) -> tuple[Line, ...]:
        """The works of a brief, newest first; the look-up is on record as that of the brief."""
        finding = self._mine(question, asker, on)
        if not isinstance(finding, Dossier):
            return ()
        self._write_down(finding, question, asker, ())
        runs = self._known_runs()
        about = subjects_of_finding(finding, runs.index, runs.directory)
        context = self._context(question, about, on, None, asker.team, runs)
        return read(question, context, finding, runs.index).found.lines

    def held(self, question: Question, asker: Asker, on: date) -> Holding | None:
        """What is held of a person; None where it is not settled who that is."""
        finding = self._mine(question, asker, on)
        if finding is None or (isinstance(finding, Several) and not finding.candidate):
            return None
        return self._erasing.held(finding, asked_for(question.person or ""), asker)

    def erase(self, held: Holding, asker: Asker) -> bool:
        """Remove it; False where the database's files still have to be freed of it."""
        return self._erasing.erase(held, asker)

    def works(self, ids: Iterable[str], asker: Asker) -> tuple[Fact, ...]:
        """What is known of single works, which names nobody."""
        here = _denied(Question(Kind.POOL), asker) is None
        pool = StoredPool(self._store, asker.team) if here else None
        return tuple(Works(self._works, pool).facts(ids))

    def forget(self) -> None:
        """Let go of what the index answered, which is kept for a day."""
        self._works.forget()

    @property
    def _erasing(self) -> Erasing:
        return Erasing(self._store, self._works, self._now)

    def _mine(self, question: Question, asker: Asker, on: date) -> Finding | None:
        """Who was spoken of; None where nobody is spoken of to this asker, or was."""
        if _denied(question, asker) or not question.person:
            return None
        return self._found(question, asker, on, self._known_runs())

    def _of_pool(self, question: Question, asker: Asker, on: date) -> Answer:
        if question.person:
            with self._store.read() as tx:
                people = tx.workspace(asker.team).candidates
                who = asked_for(question.person)
                ours = people.get(who.candidate) if who.candidate is not None else None
                near = Found((Hit(ours, Match.EXACT, 1.0),)) if ours else people.find(who.name)
                works = {x.candidate.id: len(people.evidence(x.candidate.id)) for x in near.hits}
            return in_pool(question, self._context(question, (), on, None, asker.team), near, works)
        if question.topic == ADDED:
            context = self._context(question, (), on, None, asker.team)
            return added(question, context, self._newcomers(question, asker))
        context = self._context(question, (), on, None, asker.team)
        return pool(question, context, self._pool_found(question, asker))

    def listed_in(self, question: Question, asker: Asker) -> tuple[str, ...]:
        """The names that the answer to a question about the pool shows, as it shows them."""
        if question.topic == ADDED:
            return added_names(question, self._newcomers(question, asker))
        return shown_names(question, self._pool_found(question, asker))

    def runs_in(self, question: Question, asker: Asker) -> tuple[str, ...]:
        """The largest run of each work that the answer to a question about the pool rests on."""
        runs, day = self._known_runs(), self._now().date()

        def ledger_of(about: Iterable[str]) -> Ledger:
            return self._context(question, about, day, None, asker.team, runs).ledger

        return largest_runs(self._pool_found(question, asker), runs.index, ledger_of)

    def _newcomers(self, question: Question, asker: Asker) -> Newcomers:
        day = question.since
        since = datetime.combine(day, time.min, UTC) if day else None
        with self._store.read() as tx:
            people = tx.workspace(asker.team).candidates
            return Newcomers(people.newest(MOST_ROWS), people.count(since))

    def _pool_found(self, question: Question, asker: Asker) -> PoolFound:
        wanted = sought(question, self._known_runs().directory)
        with self._store.read() as tx:
            people = tx.workspace(asker.team).candidates
            return PoolFound(
                people.grouped(wanted),
                people.count(),
                people.count_without_work(),
                self._listed(question, wanted, people),
            )

    def _listed(
        self, question: Question, wanted: Sought, people: CandidateReads
    ) -> tuple[Candidate, ...]:
        if not goes_by_list(question):
            return ()
        return of_topic(question, people.on_list(wanted))

    def _of_person(
        self, question: Question, asker: Asker, on: date, saved: SavedOffer | None
    ) -> Answer:
        runs = self._known_runs()
        finding = self._found(question, asker, on, runs)
        about = subjects_of_finding(finding, runs.index, runs.directory)
        context = self._context(question, about, on, saved, asker.team, runs)
        kept = to_keep(finding, runs.index, context.ledger) if isinstance(finding, Dossier) else ()
        self._write_down(finding, question, asker, kept)
        return brief(question, context, finding, runs.index)

    def _found(self, question: Question, asker: Asker, on: date, runs: _Runs) -> Finding:
        pool = StoredPool(self._store, asker.team)
        works = no_works(self._now)() if question.purpose == REQUESTED else self._works
        search = Search(pool, works, runs.index, on, asker.waits)
        return search.find(asked_for(question.person or ""))

    def _context(
        self,
        question: Question,
        about: Iterable[str],
        on: date,
        saved: SavedOffer | None,
        team: str,
        runs: _Runs | None = None,
    ) -> Context:
        """The facts of these subjects, and those that our offer is measured by."""
        known = (runs or self._known_runs()).directory
        always = subjects_of(question, saved.offer if saved else None, known)
        ledger = self._ledger_of((*always, *about), on, team)
        return Context(ledger, understood(question, known, on), saved)

    def _write_down(
        self, finding: Finding, question: Question, asker: Asker, kept: tuple[Evidence, ...]
    ) -> None:
        """The look-up in the log, and of somebody of the pool the works that were read."""
        who = asked_for(question.person or "")
        with self._store.write() as tx:
            ours = tx.workspace(asker.team)
            ours.lookups.record(
                person_of(finding, who),
                at=self._now(),
                member=asker.user,
                purpose=question.purpose or "",
                surface=asker.place.name.lower(),
                sources=finding.asked if isinstance(finding, Dossier | Nobody) else (),
                names=tuple(names_of(finding, who)),
            )
            if candidate := candidate_of(finding):
                ours.candidates.use(candidate.id, self._now())
                if kept:
                    ours.candidates.record_evidence(kept)
        if kept and isinstance(finding, Dossier):
            Disputes(self._store, self._now).settled(finding, asker)

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
