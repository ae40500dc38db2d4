"""“This is wrong”: a form for everybody, a decision for admins, each followed by App Home anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.correcting import Correcting, Figure
from bot.formats import day_text
from bot.services import Asker
from handlers.actions import Click
from handlers.background import Background, raising
from handlers.blocks import reports as forms
from handlers.blocks.elements import FIELD, Message, View
from handlers.blocks.notices import notice
from handlers.delivery import Delivery, Place
from handlers.members import Admins
from handlers.modals import Modals
from handlers.verbs import Verb
from storage.errors import StorageError
from storage.records import Fact

_FILED = (
    "Thank you: {id} is reported. It stands as it is until an admin of your workspace has decided; "
    "if it is corrected, I tell everybody here who was shown it."
)
_GONE = notice("There is no such fact any more, so nothing was reported.")
_DECIDED = notice("Somebody has decided on this report already.")
_NO_ADMIN = notice("Only an admin of your workspace can decide on a report.")
_LARGEST = 1e30


class Reporting(NamedTuple):
    """`changed` draws the Home of a member of a team anew."""

    correcting: Correcting
    admins: Admins
    delivery: Delivery
    modals: Modals
    opening: WebClient
    background: Background
    name: Callable[[str], str]
    changed: Callable[[str, str], object]

    def register(self, app: App) -> None:
        """The submissions of both forms."""
        app.view(forms.REPORT)(self.on_report)
        app.view(forms.CORRECTION)(self.on_correction)

    @property
    def table(self) -> Mapping[Verb, Callable[[Click], None]]:
        """What its buttons do."""
        return {Verb.WRONG: self.wrong, Verb.CORRECT: self.correct, Verb.KEEP: self.keep}

    def wrong(self, click: Click) -> None:
        """Open the form on top of the sources, on the listener's thread: a trigger is short."""
        view = forms.report_form(click.carried.text)
        try:
            self.opening.views_push(trigger_id=click.trigger_id, view=view)
        except Exception as error:
            self._run(click.place, raising(error))

    def on_report(self, ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Keep what was said."""
        said = str(_state(view, "words").get("value") or "").strip()
        if not said:
            ack(response_action="errors", errors={"words": "Please say what is right."})
            return
        ack()
        about, place = forms.About.decode(view.get("private_metadata", "")), _place(body)
        self._run(place, lambda: self._file(about.fact, said, place))

    def _file(self, fact_id: str, said: str, place: Place) -> None:
        fact = self.correcting.file(fact_id, said, Asker(place.team, place.user))
        told = notice(_FILED.format(id=fact.id)) if fact else _GONE
        self.delivery.privately(place, told)
        for admin in sorted(self.admins.named):
            self.changed(place.team, admin)

    def correct(self, click: Click) -> None:
        """Open the form for another figure."""
        number, place = _number_of(click), click.place

        def build() -> View:
            found = self.correcting.report(place.team, number)
            if not self.admins.has(place.user):
                return _told("Correct a figure", _NO_ADMIN)
            if found is None:
                return _told("Correct a figure", _DECIDED)
            return forms.correction_form(*found, self.name)

        self.modals.open(click.trigger_id, "Correct a figure", build, self.delivery.apology(place))

    def on_correction(self, ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Check the figure, and put it in the place of the reported one."""
        about, place = forms.About.decode(view.get("private_metadata", "")), _place(body)
        try:
            found = self.correcting.report(place.team, about.report)
        except StorageError:
            ack(response_action="errors", errors={"value": "I can't check this at the moment."})
            return
        today = self.correcting.now().date()
        read = _figure(view, found[1], today) if found else {"value": "This report is gone."}
        if isinstance(read, dict):
            ack(response_action="errors", errors=read)
            return
        ack()
        self._run(place, lambda: self._correct(about.report, read, place))

    def _correct(self, number: int, right: Figure, place: Place) -> None:
        if not self.admins.has(place.user):
            self.delivery.privately(place, _NO_ADMIN)
            return
        new = self.correcting.correct(place.team, number, place.user, right)
        said = f"Corrected: {new.id} takes its place. Whoever was shown it is told." if new else ""
        self._done(notice(said) if said else _DECIDED, place)

    def keep(self, click: Click) -> None:
        """Let the figure stand."""
        self._run(click.place, lambda: self._keep(_number_of(click), click.place))

    def _keep(self, number: int, place: Place) -> None:
        if not self.admins.has(place.user):
            self.delivery.privately(place, _NO_ADMIN)
            return
        kept = self.correcting.keep(place.team, number, place.user)
        self._done(notice("The figure stands as it is.") if kept else _DECIDED, place)

    def _done(self, said: Message, place: Place) -> None:
        self.delivery.privately(place, said)
        self.changed(place.team, place.user)

    def _run(self, place: Place, job: Callable[[], object]) -> None:
        self.background.run("report", job, self.delivery.apology(place))


def _told(title: str, said: Message) -> View:
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title},
        "blocks": said["blocks"],
    }


def _number_of(click: Click) -> int:
    return int(click.carried.text) if click.carried.text.isdigit() else 0


def _place(body: Mapping[str, Any]) -> Place:
    return Place(str((body.get("team") or {}).get("id", "")), str(body["user"]["id"]))


def _state(view: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    return view.get("state", {}).get("values", {}).get(field, {}).get(FIELD, {}) or {}


def _figure(view: Mapping[str, Any], fact: Fact, today: date) -> Figure | dict[str, str]:
    """What was filled in, or by field what is wrong with it."""
    scale = 0.01 if fact.unit == "share" else 1.0
    numbers = {name: _number(view, name) for name in ("value", "low", "high")}
    errors = {name: text for name, text in numbers.items() if isinstance(text, str)}
    value, low, high = (n if isinstance(n, float) else None for n in numbers.values())
    link = str(_state(view, "link").get("value") or "").strip()
    if value is None:
        errors.setdefault("value", "Please write the right figure.")
    if link and not re.fullmatch(r"https://[^\s/]+\.[^\s]+", link):
        errors["link"] = "Please give the whole address, beginning with https://."
    if (low is None) is not (high is None):
        errors["high" if high is None else "low"] = "Please give both ends, or none."
    elif value is not None and low is not None and high is not None and not low <= value <= high:
        errors["low"] = "The figure has to lie between the two ends."
    day = _day(view)
    if day and day > today:
        errors["day"] = f"That day is still to come: today is {day_text(today)} (UTC)."
    if errors or value is None:
        return errors
    return Figure(
        value * scale,
        None if low is None else low * scale,
        None if high is None else high * scale,
        day,
        link,
        str(_state(view, "note").get("value") or "").strip(),
    )


def _day(view: Mapping[str, Any]) -> date | None:
    said = _state(view, "day").get("selected_date")
    return date.fromisoformat(said) if said else None


def _number(view: Mapping[str, Any], field: str) -> float | str | None:
    text = str(_state(view, field).get("value") or "").strip().replace(",", "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        return "Please write a number."
    return value if 0 <= value < _LARGEST else "Please write a number from 0 up."
