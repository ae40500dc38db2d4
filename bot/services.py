"""What Assay can do, put together: the composition root without Slack."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Self

from bot.answering import settle
from bot.answering.context import Context
from bot.answering.table import answer as answer_question
from bot.answering.table import needs_saved, subjects_of
from bot.answers import PERSONAL, Answer
from bot.conversation.heard import Asked
from bot.conversation.telling.before import led_by_before
from bot.fact_index import Kept, Ledgers, Offers, corrected
from bot.heard_once import one_message
from bot.keeping import kept, told_kept
from bot.ledger import Directory, Ledger
from bot.people.asker import Asker as Asker  # the surfaces name who asks as part of the services
from bot.people.later import Works, no_works, works_of
from bot.people.remembering import kept_of, leaves_only_a_count
from bot.questions.due import day_meant
from bot.questions.glossary_asked import with_units_meant
from bot.questions.squeezing import squeezed
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.writing.echo import and_passed_over, told_back
from bot.settings import Settings
from bot.texts import Texts
from storage.cache import Snapshot
from storage.records import Fact, Grade, Offer, Retention, SavedOffer, Shown, is_correction
from storage.store import Store

if TYPE_CHECKING:
    from bot.market.past import LabPast, Market
    from bot.people.people import People
    from bot.questions.read import Reader
    from bot.weekly import Digest

Now = Callable[[], datetime]
_NOW: Now = partial(datetime.now, UTC)

FROM_LEDGER = frozenset((
    Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.PRICE, Kind.REACH, Kind.MATCH, Kind.DILUTION,
))  # fmt: skip
"""Kinds whose answer follows from the question, the saved offer, the day and the ledger alone."""

FROM_BOARDS = frozenset((Kind.LAB, Kind.HIRING, Kind.MOVES, Kind.DIGEST))

_Asked = tuple[Question, tuple[str, ...], SavedOffer | None, date, Ledger]  # what it follows from


class Services:
    """Answers questions from a store. Safe to share between threads."""

    def __init__(
        self,
        store: Store,
        now: Now = _NOW,
        works: Works | None = None,
        retention: Retention | None = None,
    ) -> None:
        """`works` gives what is asked about people's works; without it Assay is offline there."""
        self.store = store
        self.retention = retention or Retention()
        self._now = now
        self._works = works or no_works(now)
        self._people: People | None = None
        self._known = Texts()
        self._ledgers = Ledgers(store, lambda found: self._know(found).directory)
        self._answers: Kept[_Asked, Answer] = Kept()
        self._offers = Offers(store)
        self._lock = threading.Lock()

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """Open the database of the settings; raises StorageUnavailable and MigrationNeeded."""
        retention = Retention(unused=settings.candidate_days, talks=settings.conversation_days)
        store = Store.open(settings.database_url)
        return cls(store, works=works_of(settings, _NOW), retention=retention)

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    @property
    def directory(self) -> Directory:
        """The names of labs, chips and runs, as the last question found them."""
        return self._known_names().directory

    @one_message()
    def ask(self, text: str, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a text. The surface that shows it calls `remember` afterwards."""
        texts, today = self._known_names(), on or self.today()
        heard = texts.heard(
            with_units_meant(squeezed(text)), today, lambda: self.saved_offer(asker)
        )
        if isinstance(heard, Asked):
            from bot.conversation.telling.formed import formed  # most are shown as they are

            return formed(self.settled(heard.reading, asker, on), heard, self.directory.name)
        return heard if isinstance(heard, Answer) else self.settled(heard, asker, on)

    @property
    def reader(self) -> Reader:
        """What reads texts with the names known last; `_answer` notices when they have changed."""
        return self._known_names().reader

    def today(self) -> date:
        """The day of a question that names none."""
        return self._now().date()

    def read(self, text: str, on: date | None = None) -> Reading:
        """What a text asks on a day."""
        return self._known_names().read(text, on or self.today())

    def settled(self, reading: Reading, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a reading: also where it is unclear, or nothing could be read."""
        today = on or self.today()
        if isinstance(reading, Unreadable):
            return settle.unreadable(reading, today)
        if isinstance(reading, Understood):
            told = self.answer(reading.question, asker, on, reading.assumed)
            return settle.beside(led_by_before(told, reading), reading)
        if reading.question is None:
            return settle.choose(reading, None, today, "")
        partial = self._answer(reading.question, asker, today)
        return settle.choose(reading, partial, today, partial.understood)

    def answer(
        self,
        question: Question,
        asker: Asker,
        on: date | None = None,
        passed_over: tuple[str, ...] = (),
    ) -> Answer:
        """The answer to a question that was read; an offer that is to be ours is saved."""
        if question.is_of_ours and not asker.is_member:
            from bot.people.words import not_ours

            return not_ours(question, asker.who(), on or self.today())
        if question.save or question.drop:
            done = kept(self, question, asker, on or self.today())
            if isinstance(done, Answer):
                return done
            question = done
        answered = self._answer(question, asker, on or self._now().date(), passed_over)
        return told_kept(answered)

    def remember(self, answer: Answer, text: str, asker: Asker) -> None:
        """One short write after an answer was shown: its facts and a count; bad input, a count."""
        with self.store.write() as tx:
            tx.counters.increment(f"answer.{answer.kind}", self.today())
            if not leaves_only_a_count(answer):
                # Of what is ours, only corrections are on record and can be corrected again.
                told = (f for f in answer.sources() if f.grade is not Grade.OWN or is_correction(f))
                asked = kept_of(text, answer, self.directory)
                shown = Shown(asker.user, self._now(), asked, tuple(f.id for f in told))
                tx.workspace(asker.team).record_shown(shown)

    def save_offer(self, offer: Offer, asker: Asker) -> SavedOffer:
        """Make this the workspace's own offer, with who and when."""
        saved = SavedOffer(offer, asker.user, self._now())
        with self.store.write() as tx:
            tx.workspace(asker.team).save_offer(saved)
        return saved

    def saved_offer(self, asker: Asker) -> SavedOffer | None:
        """The offer that the asker's workspace calls "us"; None where there is none for them."""
        saved = self._offers.of(asker.team)
        return saved if saved and asker.is_member else None

    def facts(self, words: str, limit: int = 200) -> tuple[Fact, ...]:
        """Facts that hold all of these words, newest first."""
        with self.store.read() as tx:
            return tx.facts.search(words, limit)

    def openings(self, lab: str, start: date, end: date) -> LabPast:
        """The job boards of a lab, or one board by its key, at both ends of a window."""
        from bot.market_reader import read_between  # loads the rules about titles

        with self.store.read() as tx:
            return read_between(tx.boards, lab, start, end)

    def fact_history(self, fact_id: str) -> tuple[Fact, ...]:
        """A fact with all that it supersedes or that supersedes it, newest first."""
        with self.store.read() as tx:
            return tx.facts.history(fact_id)

    def _known_names(self) -> Texts:
        return self._known if self._known.entities else self._know(self.store.snapshot(()))

    def _answer(
        self, question: Question, asker: Asker, today: date, left: tuple[str, ...] = ()
    ) -> Answer:
        saved = self.saved_offer(asker) if needs_saved(question) else None
        if question.kind in PERSONAL:
            found = self.people().answer(question, asker, question.as_of or today, saved)
            return replace(found, understood=and_passed_over(found.understood, left))
        ledger = self._ledger(question, saved, day_meant(question, today), asker.team)
        asked = (question, left, saved, today, ledger)
        if known := self._answers.get(asked):
            return known
        offer = saved.offer if saved else None
        market, news = self._market(question, ledger.on)
        context = Context(
            ledger=ledger,
            understood=told_back(question, ledger.directory, today, offer, left),
            saved=saved,
            last_shown=self._asked_for(question, asker, today),
            retention=self.retention,
            market=market,
            news=corrected(news, self._ledgers.corrections(asker.team)) if news else (),
            digest=self._digest(question, ledger.on, offer, asker.team),
        )
        answer = answer_question(question, context)
        if question.kind in FROM_LEDGER:
            self._answers.keep(asked, answer)
        return answer

    def _ledger(self, question: Question, saved: SavedOffer | None, on: date, team: str) -> Ledger:
        """The facts that the question needs, as a team sees them."""
        subjects = subjects_of(question, saved.offer if saved else None, self._known.directory)
        return self._ledgers.of(subjects, on, team)

    def _market(self, question: Question, on: date) -> tuple[Market | None, tuple[Fact, ...]]:
        """The job boards and the news of a question about the market, or a price's readings."""
        is_of_past = question.kind is Kind.PRICE and question.as_of is not None
        if not (question.trend or is_of_past or question.kind in FROM_BOARDS):
            return None, ()
        from bot.market_reader import read_for

        with self.store.read() as tx:
            return read_for(tx.boards, tx.facts, question, on, self.directory)

    def _digest(
        self, question: Question, on: date, offer: Offer | None, team: str
    ) -> Digest | None:
        """The digest of the week up to a day, where that is the question."""
        if question.kind is not Kind.DIGEST:
            return None
        from bot.week_reader import read_digest

        with self.store.read() as tx:
            return read_digest(tx, question, on, offer, team)

    def _asked_for(self, question: Question, asker: Asker, today: date) -> tuple[Fact, ...]:
        """The facts of a source question: those named or of what is named, else the last shown."""
        if question.kind is not Kind.SOURCE:
            return ()
        from bot.answering.source import shown_in
        from bot.market_reader import board_facts

        if shown := shown_in(question):
            return self._answer(shown, asker, today).sources()
        with self.store.read() as tx:
            ours = tx.workspace(asker.team)
            last = ours.last_shown(asker.user)
            wanted = question.facts or (last.facts if last else ())
            is_one = len(question.facts) == 1  # which is told with what it replaced
            known = ours.facts.history(wanted[0]) if is_one else ours.facts.of_ids(wanted)
            boards = board_facts(tx.boards, wanted, self.directory)
        works = [one for one in wanted if one.startswith(("W", "arXiv:")) and "-" not in one]
        return (*known, *boards, *(self.people().works(works, asker) if works else ()))

    def people(self) -> People:
        """What answers about people; it keeps the replies of a day, so there is one of it."""
        from bot.people.people import People  # most questions are about nobody

        with self._lock:
            if self._people is None:
                works = self._works()
                self._people = People(self.store, works, self._ledgers.of, self._now)
            return self._people

    def forget_people(self) -> None:
        """Let go of what is kept of people in memory alone."""
        if self._people is not None:
            self._people.forget()

    def _know(self, found: Snapshot) -> Texts:
        """What reads texts with the names of a snapshot, made once for every state of them."""
        entities = found.directory
        with self._lock:
            if self._known.entities is not entities:
                self._known = Texts(entities)
            return self._known
