"""What becomes of our offer: saved, changed in part, or remembered no longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Protocol

from bot.answering.context import offer_in
from bot.answers import Answer, plain_answer
from bot.ledger import Directory
from bot.people.asker import Asker
from bot.prose import Sentence, sentence
from bot.questions.dropping import DROPS
from bot.questions.types import Choice, Drop, Kind, Question
from bot.questions.writing.echo import understood
from storage.records import Offer, SavedOffer

_SAVED = sentence("Saved as our offer.")
_NONE_SAVED = sentence("No offer of yours is saved, so there is nothing to forget.")
_SURELY = (
    sentence("Nobody here can ask “how do we compare?” then, until one is saved again."),
    sentence("What it was, who saved it and who removes it stay in its history."),
)
_GONE = (
    sentence("“We” and “us” mean no offer any more. Type “our offer is …” to save another."),
    sentence("What it was and that you removed it stay in the history that App Home shows."),
)


class Keeps(Protocol):
    """What knows our offer, and keeps another."""

    @property
    def directory(self) -> Directory:
        """The names of chips."""
        ...

    def saved_offer(self, asker: Asker) -> SavedOffer | None:
        """The offer of the asker's workspace, or None."""
        ...

    def save_offer(self, offer: Offer, asker: Asker) -> SavedOffer:
        """Make this the workspace's own; an empty one removes it."""
        ...


def kept(services: Keeps, question: Question, asker: Asker, on: date) -> Question | Answer:
    """The question with all of the offer that was saved, or what is told of one forgotten."""
    saved = services.saved_offer(asker)
    if question.drop:
        return _dropped(services, saved, question, asker, on)
    if question.uses_saved:  # what was not named stays as it is
        question = replace(question, offer=offer_in(question, saved), uses_saved=False)
    if question.offer:
        services.save_offer(question.offer, asker)
    return question


def told_kept(answer: Answer) -> Answer:
    """The answer about an offer that was saved just now, whose headline says so first."""
    if not (answer.question.save and answer.question.offer) or answer.kind is not Kind.OFFER:
        return answer
    return replace(answer, headline=Sentence((*_SAVED.parts, " ", *answer.headline.parts)))


def _dropped(
    services: Keeps, saved: SavedOffer | None, question: Question, asker: Asker, on: date
) -> Answer:
    if saved is None:
        return _said(question, on, sentence("Nothing is saved"), _NONE_SAVED)
    if question.drop is Drop.ASKED:
        told = Question(Kind.OFFER, uses_saved=True)
        return _surely(question, understood(told, services.directory, on, saved.offer), on)
    services.save_offer(Offer(), asker)
    return _said(question, on, sentence("Your saved offer is forgotten"), *_GONE)


def _surely(question: Question, understood: str, on: date) -> Answer:
    """Our saved offer, and whether it is to be forgotten."""
    return Answer(
        kind=Kind.CHOOSE,
        understood=understood,
        question=question,
        on=on,
        headline=sentence("Forget your saved offer?"),
        verdict=_SURELY,
        choices=(Choice("Yes, forget it", DROPS[Drop.SURE]),),
        next=(Choice("No, keep it", "how do we compare"),),
    )


def _said(question: Question, on: date, headline: Sentence, *verdict: Sentence) -> Answer:
    return plain_answer(
        Kind.HELP,
        on,
        question=question,
        headline=headline,
        verdict=verdict,
    )
