"""From a question to the message that answers it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from bot.answers import Answer, followed_up
from bot.candidates.privacy import Place as Where
from bot.fact_index import Kept
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.services import FROM_LEDGER, Asker, Services
from handlers.blocks import answer as answers
from handlers.blocks import help as helps
from handlers.blocks.elements import Message, words
from handlers.blocks.escape import escape
from handlers.carried import Carried
from handlers.delivery import Delivery, Place
from handlers.members import Members
from handlers.outcomes import Outcome
from handlers.patience import patiently
from handlers.telling import Telling
from storage.errors import StorageUnavailable

log = logging.getLogger(__name__)
MOST_DRAWN = 64
"""Messages that are kept beside their answers: each takes about thirty kilobytes."""


def where_of(place: Place) -> Where:
    """What sort of place it is: people are spoken of in direct messages alone."""
    if place.is_direct:
        return Where.DIRECT
    in_command = bool(place.response_url) or not place.channel
    return Where.COMMAND if in_command else Where.CHANNEL


def rendered(
    answer: Answer, carried: Carried, commands: Sequence[helps.Entry], *, can_share: bool = True
) -> Message:
    """An answer as a message; help in general comes from the table of commands."""
    if answer.kind is Kind.HELP and not answer.question.topic:
        return helps.message(commands, carried, answer.understood)
    return answers.message(answer, carried, can_share=can_share)


@dataclass(frozen=True, slots=True)
class Replies:
    """Answers questions, each in the place where it was asked."""

    services: Services
    delivery: Delivery
    commands: Sequence[helps.Entry]
    members: Members
    telling: Telling
    drawn: Kept[tuple[int, str, str, bool], tuple[Answer, Message]] = field(
        default_factory=lambda: Kept(MOST_DRAWN)
    )
    """Answers that are kept, as they were drawn for somebody."""

    def asker(self, place: Place) -> Asker:
        """Who asked, and where; Slack is asked who that is once it matters."""
        who = partial(self.members.asking, place.team, place.user)
        return Asker(place.team, place.user, where_of(place), who=who)

    def privately(self, text: str, place: Place, on: date | None = None) -> Outcome:
        """Answer a text to the asker alone, and after it what else the text asks."""
        answer = self.ask(text, place, on)
        outcome = self.show(followed_up(answer), text, place)
        for way in answer.besides:
            self.show(self.ask(way.text, place, on), way.text, place)
        return outcome

    def show(self, answer: Answer, text: str, place: Place, note: str = "") -> Outcome:
        """Show an answer to the asker alone, under a note; then write down that it was shown."""

        def deliver(told: Answer) -> Outcome:
            message = self.message(told, place)
            shown = self.delivery.privately(place, _noted(message, note) if note else message)
            self._keep(told, place, message)  # by now nobody waits for the oldest to be freed
            return shown

        outcome = self.told(answer, place, deliver)
        self._remember(answer, text, place)
        return outcome

    def told(self, answer: Answer, place: Place, deliver: Callable[[Answer], Outcome]) -> Outcome:
        """Deliver an answer, with what its reader has to be told."""
        return self.telling.around(answer, self.asker(place), deliver)

    def _remember(self, answer: Answer, text: str, place: Place) -> None:
        try:
            self.services.remember(answer, text, self.asker(place))
        except StorageUnavailable as error:  # the answer stands; only the record of it is missing
            log.warning("what was shown could not be written down", exc_info=error)

    def ask(self, text: str, place: Place, on: date | None = None) -> Answer:
        """The answer to a text of somebody; waits for a database that is away for a moment."""
        return patiently(lambda: self.services.ask(text, self.asker(place), on))

    def message(self, answer: Answer, place: Place) -> Message:
        """The message to the asker, with buttons."""
        known, message = self.drawn.get(_drawn_for(answer, place)) or (None, {})
        if known is answer:
            return message
        carried = self.carried(answer, place)
        return rendered(answer, carried, self.commands, can_share=place.can_be_shared_in)

    def _keep(self, answer: Answer, place: Place, message: Message) -> None:
        """Keep the message of an answer that is kept itself, and so comes again as the same."""
        if answer.kind in FROM_LEDGER and not answer.besides:
            self.drawn.keep(_drawn_for(answer, place), (answer, message))

    def words(self, question: Question) -> str:
        """A question as a text that reads as the same question."""
        return to_text(question, self.services.directory)

    def carried(self, answer: Answer, place: Place) -> Carried:
        """The question of an answer, for buttons of this person."""
        asked = answer.question
        text = self.words(replace(asked, save=False) if asked.save else asked)  # a click saves none
        return Carried(text, place.team, place.user, answer.on)


def _drawn_for(answer: Answer, place: Place) -> tuple[int, str, str, bool]:
    return id(answer), place.team, place.user, place.can_be_shared_in


def _noted(message: Message, note: str) -> Message:
    return {
        "text": f"{escape(note)} {message['text']}",
        "blocks": [words(note), *message["blocks"]],
    }
