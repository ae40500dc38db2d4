"""Conversations, put together: a message in, what is answered to it out, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.answers import Answer
from bot.conversation.heard import AboutPerson, Asked, Form, Heard, OfPerson, Reported, Small
from bot.conversation.memory import Hearing, Memory
from bot.conversation.recalling import recalled
from bot.conversation.telling import sourcing
from bot.conversation.telling.saying_back import small_talk, unknown_fact, was_reported, which_fact
from bot.conversation.told import Told, told_in
from bot.correcting import Correcting
from bot.exchange import (
    Exchange,
    Reply,
    question_in,
    shown_text,
    speaks_of_somebody,
    text_asking,
    told_apart,
    turns_of,
)
from bot.heard_once import one_message
from bot.people.acquaintance import acquainted, may_know
from bot.questions.glossary_asked import with_units_meant
from bot.questions.squeezing import squeezed
from bot.questions.types import Kind, Question, Understood
from bot.services import Asker, Services
from storage.records import Conversation, Fact, Feedback, Grade, ThreadKey, Turn, is_correction

DAYS_KEPT = 30


@dataclass(frozen=True, slots=True)
class Conversing:
    """Holds conversations. Everything may raise StorageUnavailable."""

    services: Services
    now: Callable[[], datetime]
    kept: timedelta = field(default=timedelta(days=DAYS_KEPT))

    @property
    def correcting(self) -> Correcting:
        """The reports of wrong figures."""
        return Correcting(self.services.store, self.now)

    @one_message()
    def hear(
        self, text: str, asker: Asker, before: Conversation | None, on: date | None = None
    ) -> Exchange:
        """What a message is answered with after what was said before; nothing is written down.

        An offer that is to be ours is saved, and a report of a wrong figure is filed; a person
        is looked up where the asker's place allows it.
        """
        text, turns = with_units_meant(squeezed(text)), before.turns if before else ()
        personal = before.is_personal if before else False
        replies = []
        asked = self._heard(text, asker, turns, on)
        for nth, each in enumerate(asked, 1):
            heard = self._sourced(each, text, asker, turns, on)
            heard = sourcing.traced(heard, text, self._answer_to(asker, on))
            reply = self._reply(heard, asker, turns, on)
            more = (*turns_of(text, heard, reply, turns, self.services.directory),)
            if more and asked[1:]:
                more = (*more[:-1], replace(more[-1], nth=nth))
            turns = self._meant(text, reply.question, turns, on)
            turns = () if reply.forgets else (*turns, *more)
            is_personal = reply.is_personal or speaks_of_somebody(heard)
            personal = not reply.forgets and (personal or is_personal)
            replies.append(reply)
        return Exchange(told_apart(replies), Conversation(asker.user, self.now(), turns, personal))

    def _answer_to(self, asker: Asker, on: date | None) -> Callable[[Question], Answer]:
        day = on or self.services.today()
        return lambda question: self.services.answer(question, asker, day)

    def _sourced(
        self, heard: Heard, text: str, asker: Asker, turns: tuple[Turn, ...], on: date | None
    ) -> Heard:
        if not turns:
            return sourcing.of_all(heard, text)
        last, today = turns[-1], on or self.services.today()

        def shown() -> tuple[str, ...]:
            """The facts that the last answer showed, of a figure that is named those alone."""
            told = sourcing.facts_told(turns)
            named = sourcing.of_one_figure(self.correcting.facts(told, asker.team), text)
            return tuple(fact.id for fact in named) or told

        return sourcing.sourced(heard, shown, lambda: self._asked(last, today))

    def _meant(
        self, text: str, asked: Question, turns: tuple[Turn, ...], on: date | None
    ) -> tuple[Turn, ...]:
        """What is remembered, without what the message puts right."""
        if not turns:
            return ()
        from bot.conversation.changing.message import put_aside  # which loads the grammar

        day = on or self.services.today()
        return put_aside.without_corrected(text, asked, turns, lambda turn: self._asked(turn, day))

    def in_thread(
        self, text: str, asker: Asker, thread: ThreadKey, on: date | None = None
    ) -> Exchange:
        """As `hear`, after what is remembered of a thread."""
        return self.hear(text, asker, self.remembered(asker.team, thread), on)

    def remembered(self, team: str, thread: ThreadKey) -> Conversation | None:
        """What is remembered of a thread, or None."""
        with self.services.store.glance() as tx:
            return tx.workspace(team).conversations.get(thread, self.now() - self.kept)

    def keep(self, asker: Asker, thread: ThreadKey, exchange: Exchange) -> None:
        """Write down what was shown, once it was."""
        with self.services.store.write() as tx:
            mine = tx.workspace(asker.team).conversations
            if exchange.said.turns:
                mine.keep(thread, exchange.said)
            else:
                mine.forget(thread)
        self.remember(exchange, asker)

    def remember(self, exchange: Exchange, asker: Asker) -> None:
        """Write down the facts that somebody was shown, without the thread."""
        for reply in exchange.replies:
            if reply.text or reply.is_personal or reply.answer.kind is Kind.ERROR:
                self.services.remember(reply.answer, shown_text(reply), asker)

    def forget(self, team: str, thread: ThreadKey) -> None:
        """Forget a thread."""
        with self.services.store.write() as tx:
            tx.workspace(team).conversations.forget(thread)

    def rate(self, asker: Asker, thread: ThreadKey, question: str, *, is_good: bool) -> None:
        """Keep what somebody thinks of an answer."""
        given = Feedback(asker.user, thread, question, is_good, self.now())
        with self.services.store.write() as tx:
            tx.workspace(asker.team).conversations.rate(given)
            verdict = "good" if is_good else "bad"
            tx.counters.increment(f"feedback.{verdict}", self.now().date())

    def _heard(
        self, text: str, asker: Asker, turns: tuple[Turn, ...], on: date | None
    ) -> tuple[Heard, ...]:
        from bot.conversation.deciding.leading import leading  # a bot that waits needs less memory
        from bot.conversation.listening import listen

        today = on or self.services.today()
        saved = self.services.saved_offer(asker)
        pool = acquainted(self.services.store, self.services.people, asker)
        hearing = Hearing(self.services.reader, today, saved.offer if saved else None, pool)
        memory = self._memory(turns, today)

        answer_to = self._answer_to(asker, on)

        def telling(question: Question) -> Told:
            return told_in(answer_to(question))

        leads = leading(text, memory, answer_to)
        return listen(text, replace(memory, leads=leads, telling=telling), hearing)

    def _memory(self, turns: tuple[Turn, ...], today: date) -> Memory:
        return recalled(turns, lambda turn: self._asked(turn, today))

    def _asked(self, turn: Turn, today: date) -> Question | None:
        reading = self.services.read(turn.asked, today) if turn.asked else None
        asked = reading.question if isinstance(reading, Understood) else None
        return replace(asked, called=turn.called) if asked and turn.called else asked

    def _reply(self, heard: Heard, asker: Asker, turns: tuple[Turn, ...], on: date | None) -> Reply:
        day = on or self.services.today()
        match heard:
            case Asked():
                before = self._memory(turns, day).question if heard.taken else None
                return self._answered(heard, asker, on, before)
            case Reported():
                if heard.otherwise and not sourcing.of_number(
                    self._shown(asker, turns), heard.about
                ):
                    return self._answered(heard.otherwise, asker, on)
                return Reply(self._report(heard, asker, turns, day))
            case Small():
                return Reply(small_talk(heard, day), forgets=heard is Small.FORGET)
            case AboutPerson():
                return self._of_person(heard, asker, day, on)

    def _of_person(self, heard: AboutPerson, asker: Asker, day: date, on: date | None) -> Reply:
        """What is done about the person spoken of, and said of it."""
        from bot.people import said  # most conversations are about nobody

        about, people = heard.question, self.services.people()
        if about is None or not about.purpose:
            return Reply(said.nobody_yet(day))
        match heard.what:
            case OfPerson.NONE | OfPerson.KEEP:
                say = said.kept if heard.what is OfPerson.KEEP else said.none_of_these
                return Reply(say(day), question=about)
            case OfPerson.WRONG_PERSON:
                readers = people.readers(about, asker, day)
                instead = people.wrong_person(about, asker, day)
                return replace(self._without_it(instead, asker, day, on), readers=readers)
            case OfPerson.WRONG_WORK:
                return self._without_work(heard, about, asker, day, on)
            case OfPerson.FORGET | OfPerson.ERASE:
                return self._erased(heard, about, asker, day)

    def _without_work(
        self, heard: AboutPerson, about: Question, asker: Asker, day: date, on: date | None
    ) -> Reply:
        """The brief without a work that is somebody else's, or which of them is meant."""
        from bot.people import said

        people, work = self.services.people(), heard.work
        if not work:
            meant = said.called_so(people.listed(about, asker, day), heard.called)
            work = meant[0].fact.id if heard.called and len(meant) == 1 else ""
        if not work:
            return Reply(said.which_work(meant, about, day), question=about)
        readers = people.readers(about, asker, day)
        if not people.wrong_work(about, work, asker, day):
            return Reply(said.not_in_brief(work, day), question=about)
        return replace(self._without_it(about, asker, day, on), readers=readers)

    def _without_it(
        self, instead: Question | None, asker: Asker, day: date, on: date | None
    ) -> Reply:
        """The brief once more, without what was said to be somebody else's."""
        from bot.people import said

        if instead is None:
            return Reply(said.nobody_yet(day))
        reply = self._answered(Asked(Understood(instead), is_follow_up=True), asker, on)
        return replace(reply, answer=said.without_it(reply.answer))

    def _erased(self, heard: AboutPerson, about: Question, asker: Asker, day: date) -> Reply:
        """What would be erased, and its removal once that was confirmed."""
        from bot.people import said

        held = self.services.people().held(about, asker, day)
        if held is None:
            return Reply(said.nobody_yet(day))
        if heard.what is OfPerson.FORGET:
            return Reply(said.surely(held, about, day), question=about)
        is_clean = self.services.people().erase(held, asker)
        answer = said.erased(held, day, is_clean=is_clean)
        return Reply(answer, question=about, forgets=True, threads=held.threads)

    def _answered(
        self, asked: Asked, asker: Asker, on: date | None, before: Question | None = None
    ) -> Reply:
        """The answer to what was asked; `before` is what was asked before it."""
        answer = self.services.settled(asked.reading, asker, on)
        shown = answer if asked.form is Form.ANSWER else self._formed(answer, asked)
        led_by = (shown if asked.part else answer).headline.facts
        known = (*led_by, *answer.sources())  # the figure that leads it comes first
        ours = (x for x in known if x.grade is not Grade.OWN or is_correction(x))
        facts = tuple(dict.fromkeys(x.id for x in ours))
        question = question_in(asked.reading)
        if question.person:  # the purpose may be the asker's, and is not asked for again
            question = replace(question, purpose=answer.question.purpose or question.purpose)
        is_of_many = answer.kind is Kind.POOL and asked.form is Form.CSV
        form = Form.TABLE if is_of_many else asked.form
        if asked.log_of and may_know(asker):
            from bot.answering.people.notice import logged_of  # few ask for the log

            shown = logged_of(shown, asked.log_of)
        if asked.taken and before and before.person and question.person:
            self.services.people().picked(before, question, asker)
        text = text_asking(question, self.services.directory)
        return Reply(shown, text, question, form, facts)

    def _formed(self, answer: Answer, asked: Asked) -> Answer:
        from bot.conversation.telling.formed import formed  # most are shown as they are

        return formed(answer, asked, self.services.directory.name)

    def _report(
        self, reported: Reported, asker: Asker, turns: tuple[Turn, ...], day: date
    ) -> Answer:
        name = self.services.directory.name
        if not reported.fact:
            shown = self._shown(asker, turns)
            named = sourcing.of_named(reported, lambda of: self.services.answer(of, asker, day))
            theirs = {x.subject for x in named}
            told = [x for x in shown if x.subject in theirs] if named else shown
            return which_fact(tuple(dict.fromkeys((*told, *named))), reported, day, name)
        fact = self.correcting.file(reported.fact, reported.words, asker)
        return was_reported(fact, day, name) if fact else unknown_fact(reported.fact, day)

    def _shown(self, asker: Asker, turns: tuple[Turn, ...]) -> tuple[Fact, ...]:
        """The facts behind the last answer that had any."""
        seen = next((turn.facts for turn in reversed(turns) if turn.facts), ())
        return self.correcting.facts(seen, asker.team)
