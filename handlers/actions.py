"""Every button: one pattern of action ids, one listener, one table."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import Ack, App

from bot.answers import Answer
from handlers.background import Background
from handlers.blocks import details, notices, sources
from handlers.blocks.elements import View
from handlers.carried import Carried, decode
from handlers.charts import Charts
from handlers.delivery import Place
from handlers.modals import Modals
from handlers.offer_form import OfferForm
from handlers.replies import Replies
from handlers.sharing import Sharing
from handlers.verbs import ACTION_IDS, Verb, verb_of

log = logging.getLogger(__name__)


class Click(NamedTuple):
    """A button that somebody pressed."""

    carried: Carried
    place: Place
    trigger_id: str


class Actions(NamedTuple):
    """What each verb does."""

    replies: Replies
    background: Background
    modals: Modals
    form: OfferForm
    sharing: Sharing
    charts: Charts
    answer: Callable[[str, Place, date | None], object]
    """What answers in a thread, by what was said before."""
    more: Mapping[Verb, Callable[[Click], None]]
    """What the verbs of other surfaces do, on the listener's thread."""

    def register(self, app: App) -> None:
        """The one listener of all buttons."""
        app.action(ACTION_IDS)(self.on_action)

    @property
    def table(self) -> Mapping[Verb, Callable[[Click], None]]:
        """What each verb does, on the listener's thread; slow work goes to the background."""
        return {
            Verb.SHARE: self._in_background(lambda c: self.sharing.preview(c.carried, c.place)),
            Verb.POST: self._in_background(lambda c: self.sharing.post(c.carried, c.place)),
            Verb.CANCEL: self._in_background(lambda c: self.sharing.cancel(c.place)),
            Verb.ADJUST: lambda c: self.form.adjust(c.trigger_id, c.place, c.carried),
            Verb.OFFER: lambda c: self.form.open(c.trigger_id, c.place),
            Verb.SOURCES: self._open_sources,
            Verb.CHART: self._in_background(self._chart),
            Verb.DETAILS: self._in_background(self._details),
            Verb.ASK: self._in_background(self._ask),
            Verb.HELP: self._in_background(self._ask),
            **self.more,
        }

    def on_action(self, ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        """Acknowledge, check that the button is for this person, and do what it says."""
        ack()
        place = place_of(body)
        verb, carried = verb_of(str(action["action_id"])), decode(str(action.get("value", "")))
        if verb is None or carried is None:
            self._tell(place, notices.OLD_BUTTON)
        elif not carried.may_be_used_by(place.team, place.user):
            self._tell(place, notices.NOT_YOURS)
        else:
            self.table[verb](Click(carried, place, str(body.get("trigger_id", ""))))

    def _tell(self, place: Place, message: dict[str, Any]) -> None:
        deliver = self.replies.delivery.privately
        self.background.run("notice", lambda: deliver(place, message), lambda _: None)

    def _in_background(self, job: Callable[[Click], object]) -> Callable[[Click], None]:
        def start(click: Click) -> None:
            apologise = self.replies.delivery.apology(click.place)
            self.background.run("action", lambda: job(click), apologise)

        return start

    def _again(self, click: Click) -> Answer:
        return self.replies.ask(click.carried.text, click.place, click.carried.on)

    def _open_sources(self, click: Click) -> None:
        tell = self.replies.delivery.apology(click.place)
        build = partial(self._sources, click)
        self.modals.open(click.trigger_id, "Sources", build, tell)

    def _sources(self, click: Click) -> View:
        name = self.replies.services.directory.name
        return sources.view(self._again(click), name, click.carried.asking(""))

    def _ask(self, click: Click) -> None:
        if click.place.is_direct and click.place.thread:
            self.answer(click.carried.text, click.place, click.carried.on)
            return
        self.replies.privately(click.carried.text, click.place, click.carried.on)

    def _details(self, click: Click) -> None:
        message = details.message(self._again(click))
        self.replies.delivery.privately(click.place, message)

    def _chart(self, click: Click) -> None:
        answer = self._again(click)
        if answer.chart:
            self.charts.show(answer.chart, answer.on, click.place)


def place_of(body: dict[str, Any]) -> Place:
    """Where a button was pressed: in a message, or in a view, which has no channel.

    A post of ours in a direct conversation is answered by a post in its thread, which lasts.
    """
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    lasts = channel.startswith("D") and "bot_id" in message and not _is_ephemeral(body)
    return Place(
        team=str((body.get("team") or {}).get("id") or body["user"].get("team_id", "")),
        user=str(body["user"]["id"]),
        channel=channel,
        thread=str(message.get("thread_ts") or container.get("thread_ts") or ""),
        response_url="" if lasts else str(body.get("response_url") or ""),
    )


def _is_ephemeral(body: dict[str, Any]) -> bool:
    container, message = body.get("container") or {}, body.get("message") or {}
    return bool(container.get("is_ephemeral") or message.get("ephemeral_to"))
