"""What Assay can do, put together: the composition root without Slack."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Self

from bot.answering import settle
from bot.answering.context import Context
from bot.answering.table import answer as answer_question
from bot.answering.table import subjects_of
from bot.answers import Answer
from bot.ledger import Directory, Ledger
from bot.questions.echo import understood
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.settings import Settings
from storage.records import Entity, Fact, Grade, Offer, SavedOffer, Shown
from storage.store import Store

Now = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, in which workspace."""

    team: str = "local"
    user: str = "you"


@dataclass(slots=True)
class _Known:
    """The directory and the reader of one state of the ledger."""

    entities: tuple[Entity, ...] = ()
    directory: Directory = field(default_factory=lambda: Directory(()))
    reader: Reader | None = None


class Services:
    """Answers questions from a store. Safe to share between threads."""

    def __init__(self, store: Store, now: Now = _utc_now) -> None:
        self.store = store
        self._now = now
        self._known = _Known()
        self._lock = threading.Lock()

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """Open the database of the settings; raises StorageUnavailable and MigrationNeeded."""
        return cls(Store.open(settings.database_url))

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    @property
    def directory(self) -> Directory:
        """The names of labs, chips and runs as they are now."""
        return self._know(self.store.snapshot(()).directory).directory

    def ask(self, text: str, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a text; what is shown is remembered, bad input leaves only a count."""
        known = self._know(self.store.snapshot(()).directory)
        today = on or self._now().date()
        reading = self._reader(known).read(text, today)
        if isinstance(reading, Unreadable):
            self._count(Kind.ERROR)
            return settle.unreadable(reading, today)
        if isinstance(reading, Understood):
            return self.answer(reading.question, asker, on)
        if reading.question is None:
            self._count(Kind.CHOOSE)
            return settle.choose(reading, None, today, "")
        partial = self._answer(reading.question, asker, today)
        chosen = settle.choose(reading, partial, today, partial.understood)
        self._remember(chosen, text, asker)
        return chosen

    def answer(self, question: Question, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a question that was read."""
        today = on or self._now().date()
        if question.save and question.offer:
            self.save_offer(question.offer, asker)
        found = self._answer(question, asker, today)
        self._remember(found, found.understood, asker)
        return found

    def save_offer(self, offer: Offer, asker: Asker) -> SavedOffer:
        """Make this the workspace's own offer, with who and when."""
        saved = SavedOffer(offer, asker.user, self._now())
        with self.store.write() as tx:
            tx.workspace(asker.team).save_offer(saved)
        return saved

    def saved_offer(self, team: str) -> SavedOffer | None:
        """The offer that a workspace calls "us", or None."""
        with self.store.read() as tx:
            return tx.workspace(team).offer()

    def facts(self, words: str, limit: int = 200) -> tuple[Fact, ...]:
        """Facts that hold all of these words, newest first."""
        with self.store.read() as tx:
            return tx.facts.search(words, limit)

    def fact_history(self, fact_id: str) -> tuple[Fact, ...]:
        """A fact with all that it supersedes or that supersedes it, newest first."""
        with self.store.read() as tx:
            return tx.facts.history(fact_id)

    def _answer(self, question: Question, asker: Asker, today: date) -> Answer:
        saved = self.saved_offer(asker.team)
        on = question.as_of or today
        context = Context(
            ledger=self._ledger(question, saved.offer if saved else None, on),
            understood=understood(question, self._known.directory, today),
            saved=saved,
            last_shown=self._asked_for(question, asker),
        )
        return answer_question(question, context)

    def _ledger(self, question: Question, saved: Offer | None, on: date) -> Ledger:
        """The facts that the question needs, then those of the chips that these facts name."""
        subjects = subjects_of(question, saved, self._known.directory)
        found = self.store.snapshot(subjects)
        chips = {chip for fact in found.facts if (chip := fact.detail("chip"))}
        if more := chips.difference(subjects):
            found = self.store.snapshot((*subjects, *sorted(more)))
        return Ledger.of(self._know(found.directory).directory, found.facts, on)

    def _asked_for(self, question: Question, asker: Asker) -> tuple[Fact, ...]:
        """The facts of a source question: those named, else those shown last."""
        if question.kind is not Kind.SOURCE:
            return ()
        with self.store.read() as tx:
            last = tx.workspace(asker.team).last_shown(asker.user)
            ids = question.facts or (last.facts if last else ())
            found = (tx.facts.get(fact_id) for fact_id in ids)
            return tuple(fact for fact in found if fact)

    def _remember(self, answer: Answer, text: str, asker: Asker) -> None:
        """One short write: what was shown to whom, and a count."""
        ids = tuple(f.id for f in answer.sources() if f.grade is not Grade.OWN)
        shown = Shown(asker.user, self._now(), text, ids)
        with self.store.write() as tx:
            if answer.kind not in (Kind.ERROR, Kind.HELP, Kind.SOURCE):
                tx.workspace(asker.team).record_shown(shown)
            tx.counters.increment(f"answer.{answer.kind}", self._now().date())

    def _count(self, kind: Kind) -> None:
        with self.store.write() as tx:
            tx.counters.increment(f"answer.{kind}", self._now().date())

    def _know(self, entities: tuple[Entity, ...]) -> _Known:
        """The directory of these entities, made once for every state of the ledger."""
        with self._lock:
            if self._known.entities is not entities:
                self._known = _Known(entities, Directory(entities))
            return self._known

    def _reader(self, known: _Known) -> Reader:
        with self._lock:
            if known.reader is None:
                known.reader = Reader.of(known.directory)
            return known.reader
