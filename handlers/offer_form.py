"""The form of the offer: opened by the bare command or Adjust, read when it is submitted."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import Ack, App

from bot.answers import Answer
from bot.errors import reference
from bot.questions.types import Kind, Question
from bot.services import Asker
from handlers.background import Background
from handlers.blocks import offer_fields as fields
from handlers.blocks import offer_form as forms
from handlers.blocks.elements import View
from handlers.blocks.escape import clamp
from handlers.blocks.fallback import problem
from handlers.carried import Carried
from handlers.delivery import Place
from handlers.modals import Modals
from handlers.replies import Replies
from storage.records import EntityKind, Offer

log = logging.getLogger(__name__)
_ERROR = 140
_OF_BUTTONS = " Try one of these."
_EXAMPLE = "Please say which chips and how many, such as 2048 H100 + 512 B200."
_SAVED = "Saved as your workspace's offer: everybody here can now ask “how do we compare?”."


class OfferForm(NamedTuple):
    """One form for both: entering our offer, and adjusting a question."""

    replies: Replies
    modals: Modals
    background: Background
    changed: Callable[[str, str], object]
    """Told of the team and the member whose workspace's offer was just saved."""

    def register(self, app: App) -> None:
        """The listener of its submission."""
        app.view(forms.CALLBACK)(self.on_submit)

    def open(self, trigger_id: str, place: Place) -> None:
        """The form to save our offer, filled with the saved one."""
        origin = _origin(place, saves=True)
        self._open(trigger_id, "Our compute offer", place, lambda: self._ours(place, origin))

    def adjust(self, trigger_id: str, place: Place, carried: Carried) -> None:
        """The form filled with what was understood of a question."""
        origin = _origin(place, on=carried.on, asked=carried.text)
        build = partial(self._understood, place, origin, carried)
        self._open(trigger_id, "Adjust", place, build)

    def _open(self, trigger_id: str, title: str, place: Place, build: Callable[[], View]) -> None:
        self.modals.open(trigger_id, title, build, self.replies.delivery.apology(place))

    def _ours(self, place: Place, origin: fields.Origin) -> View:
        return self._view(origin, self._saved(place), ())

    def _understood(self, place: Place, origin: fields.Origin, carried: Carried) -> View:
        question = self.replies.ask(carried.text, place, carried.on).question
        offer = question.offer or self._saved(place)
        return self._view(origin, offer, question.labs)

    def _saved(self, place: Place) -> Offer:
        saved = self.replies.services.saved_offer(self.replies.asker(place))
        return saved.offer if saved else Offer()

    def _view(self, origin: fields.Origin, offer: Offer, chosen: tuple[str, ...]) -> View:
        directory = self.replies.services.directory
        labs = sorted(directory.of(EntityKind.LAB), key=lambda lab: lab.name.casefold())
        return forms.view(origin, offer, chosen, labs, directory.name)

    def on_submit(self, ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Check every field, say at the field what is wrong, or close the form and answer."""
        origin = fields.Origin.decode(view.get("private_metadata", ""))
        place = _place(body, origin)
        form = fields.read(view["state"]["values"])
        read = form if isinstance(form, dict) else self._read(form, place)
        if isinstance(read, dict):
            ack(response_action="errors", errors=read)
            return
        ack()
        saves = origin.saves or (isinstance(form, fields.Form) and form.remember)
        self.background.run(
            "offer form",
            lambda: self._answer(self._adjusted(read, origin, place), place, origin.on, saves),
            self.replies.delivery.apology(place),
        )

    def _read(self, form: fields.Form, place: Place) -> Question | dict[str, str]:
        """The question of a form, or what is wrong with the words for its chips."""
        anybody = Asker(place.team, place.user)  # the words of a form say nothing of ours
        try:
            answer = self.replies.services.ask(form.chips, anybody)  # Slack waits here
        except Exception as error:
            ref = reference()
            log.exception("job=offer form ref=%s", ref, exc_info=error)
            return {"chips": f"I can't check this at the moment. Reference {ref}."}
        read = answer.question.offer
        if answer.kind is not Kind.OFFER or read is None:
            return {"chips": _problem(answer)}
        return Question(Kind.OFFER, offer=form.applied_to(read), labs=form.labs)

    def _adjusted(self, filled: Question, origin: fields.Origin, place: Place) -> Question:
        """The question that was adjusted, with what was filled in over it."""
        if not origin.asked:
            return filled
        asked = self.replies.ask(origin.asked, place, origin.on).question
        base = asked if _is_kept(asked, filled) else Question(Kind.OFFER, assume=asked.assume)
        return replace(base, offer=filled.offer, labs=filled.labs, uses_saved=False)

    def _answer(self, question: Question, place: Place, on: date | None, saves: bool) -> None:
        asker = self.replies.asker(place)
        may_save = saves and asker.is_member
        if may_save and question.offer:
            self.replies.services.save_offer(question.offer, asker)
            self.changed(place.team, place.user)
        # Who may not save it is told so, since that is what was asked for.
        asked = replace(question, as_of=on, save=saves and not may_save)
        answer = self.replies.services.answer(asked, asker, on)
        text = self.replies.words(replace(answer.question, save=False))
        self.replies.show(answer, text, place, _SAVED if may_save else "")


def _is_kept(asked: Question, filled: Question) -> bool:
    """Whether a question stays one of its kind; with labs where there were none, it compares."""
    match asked.kind:
        case Kind.OFFER:
            return True
        case Kind.MATCH:
            return bool(filled.labs)
        case Kind.REACH | Kind.DILUTION:
            return not filled.labs
        case Kind.COMPARE:
            return bool(asked.other) and not filled.labs
    return False


def _problem(answer: Answer) -> str:
    """What to type instead; a comparison without chips of ours is no offer."""
    if answer.kind is Kind.CHOOSE:
        asked = problem(answer).text
        ways = ", ".join(c.label for c in answer.choices if c.label not in asked)
        return clamp(f"{asked} {f'Please write {ways}.' if ways else ''}", _ERROR)
    if answer.kind is not Kind.ERROR:
        return _EXAMPLE
    said = problem(answer).text.removesuffix(_OF_BUTTONS)  # a field has none
    return f"{clamp(said, _ERROR - len(_EXAMPLE))} {_EXAMPLE}"


def _origin(
    place: Place, *, saves: bool = False, on: date | None = None, asked: str = ""
) -> fields.Origin:
    return fields.Origin(place.channel, place.thread, place.response_url, on, saves, asked)


def _place(body: dict[str, Any], origin: fields.Origin) -> Place:
    return Place(
        team=str((body.get("team") or {}).get("id", "")),
        user=str(body["user"]["id"]),
        channel=origin.channel,
        thread=origin.thread,
        response_url=origin.response_url,
    )
