"""Answers in a thread: each is understood after the ones before it, and shown as it was wanted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import Ack, App
from slack_sdk.errors import SlackClientError

from bot.answers import Answer, shareable
from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.exchange import Exchange, Reply
from bot.questions.types import Kind
from handlers.actions import Click, place_of
from handlers.background import Background
from handlers.blocks import details, notices, talk
from handlers.blocks.elements import Message
from handlers.carried import Carried
from handlers.charts import Charts
from handlers.delivery import Place
from handlers.outcomes import Outcome, described
from handlers.own_messages import OwnMessages
from handlers.patience import patiently
from handlers.replies import Replies, rendered
from handlers.sharing import Sharing
from handlers.verbs import Verb
from storage.errors import StorageUnavailable
from storage.records import ThreadKey

log = logging.getLogger(__name__)
_UNRATED = frozenset({Kind.HELP, Kind.ERROR, Kind.CHOOSE})
_FOR_ASKER = (Kind.ERROR, Kind.CHOOSE, Kind.HELP, Kind.REFUSAL)
"""Kinds that help the person who asked to ask: of no use to a channel."""
_FOR_ONE = frozenset({Form.SHARE, Form.CSV, Form.DETAILS})
_BUSY = "is looking that up …"
_NOT_THEIRS = (
    "A brief that I showed you held a record or work of somebody else. It is taken out: ask me "
    "again about whoever you looked up lately."
)

Say = Callable[..., Any]
"""Bolt's `set_status`."""


class Talking(NamedTuple):
    """Holds conversations in threads."""

    replies: Replies
    conversing: Conversing
    charts: Charts
    sharing: Sharing
    background: Background
    changed: Callable[[str, str], object]
    """Told of the team and the member whose workspace's offer was just saved."""

    @property
    def table(self) -> Mapping[Verb, Callable[[Click], None]]:
        """What its buttons do."""
        return {Verb.OPINION: self._rated}

    def _rated(self, click: Click) -> None:
        self.background.run("opinion", lambda: self.rate(click.carried, click.place), _silently)

    def register(self, app: App) -> None:
        """The menu of channels; the buttons are all in `handlers.actions`."""
        app.action(talk.PICK)(self.on_pick)

    def privately(
        self, text: str, place: Place, on: date | None = None, busy: Say | None = None
    ) -> None:
        """Answer a message to the asker alone, each thing that it asks."""
        exchange = self._heard(text, place, on, busy)
        for reply in exchange.replies:
            self.show(self._cleared(reply), place)
            self._tell(reply.readers, place)
        self._keep(exchange, place)

    def _tell(self, readers: Iterable[str], place: Place) -> None:
        """Tell those who were shown what was somebody else's; whose it was is not said."""
        for user in readers:
            self.replies.delivery.privately(Place(place.team, user), notices.notice(_NOT_THEIRS))

    def _cleared(self, reply: Reply) -> Reply:
        """The reply once our messages about somebody who was erased are deleted."""
        if not reply.threads:
            return reply
        from bot.people.said import in_slack

        is_gone = OwnMessages(self.replies.delivery.client).delete(reply.threads)
        return replace(reply, answer=in_slack(reply.answer, is_gone=is_gone))

    def in_channel(self, text: str, place: Place) -> None:
        """Answer a mention: in the channel what may be public, all else to its writer alone.

        An answer about the saved offer stays private: nobody has looked at a preview of it.
        """
        exchange = self._heard(text, place)
        for reply in exchange.replies:
            self._in_channel(reply, place)
        public = tuple(reply for reply in exchange.replies if not reply.is_personal)
        said = replace(exchange.said, is_personal=False)
        if len(public) == len(exchange.replies):
            self._keep(Exchange(public, said), place)

    def _in_channel(self, reply: Reply, place: Place) -> None:
        ours = reply.question.uses_saved or reply.question.save
        if reply.is_personal or ours or reply.answer.kind in _FOR_ASKER or reply.form in _FOR_ONE:
            self.show(reply, place)
        else:
            self.replies.delivery.publicly(place, shareable(reply.answer))

    def _heard(
        self, text: str, place: Place, on: date | None = None, busy: Say | None = None
    ) -> Exchange:
        told = partial(cosmetic, busy, _BUSY)
        asker, thread = replace(self.replies.asker(place), waits=told), _thread_of(place)
        if place.is_new:
            return patiently(lambda: self.conversing.hear(text, asker, None, on))
        return patiently(lambda: self.conversing.in_thread(text, asker, thread, on))

    def show(self, reply: Reply, place: Place) -> Outcome:
        """Show one answer to the asker alone, in the form that was wanted."""
        if reply.form is Form.CHART and reply.answer.chart:
            self.charts.show(reply.answer.chart, reply.answer.on, place)
            return Outcome.DELIVERED

        def deliver(answer: Answer) -> Outcome:
            message = self._message(replace(reply, answer=answer), place)
            return self.replies.delivery.privately(place, message)

        outcome = self.replies.told(reply.answer, place, deliver)
        if reply.question.save:
            self.changed(place.team, place.user)
        return outcome

    def _message(self, reply: Reply, place: Place) -> Message:
        match reply.form:
            case Form.CSV:
                return talk.csv_message(reply.answer)
            case Form.DETAILS:
                return details.message(reply.answer)
            case Form.SHARE:
                return talk.PERSONAL if reply.is_personal else self._share(reply, place)
            case Form.ANSWER_TO_SHARE:
                return self._card_to_share(reply, place)
            case _:
                return self._card(reply, place)

    def _card_to_share(self, reply: Reply, place: Place) -> Message:
        """The answer, and where it is said to one alone the menu of channels below it."""
        card = self._card(reply, place)
        if not (place.is_direct or reply.is_personal):
            return card  # which has its own Share button
        below = talk.PERSONAL if reply.is_personal else talk.share_to(reply.text)
        return {**card, "blocks": [*card["blocks"], *below["blocks"]]}

    def _share(self, reply: Reply, place: Place) -> Message:
        if place.is_direct:
            return talk.share_to(reply.text)
        return self._card(reply, place)  # which has its own Share button

    def _card(self, reply: Reply, place: Place) -> Message:
        carried = self._carried(reply, place)
        message = rendered(
            reply.answer, carried, self.replies.commands, can_share=place.can_be_shared_in
        )
        if not place.is_direct or not _is_rated(reply):
            return message
        rating = talk.opinion(carried)
        return {**message, "blocks": [*message["blocks"], *([rating] if rating else [])]}

    def _carried(self, reply: Reply, place: Place) -> Carried:
        return Carried(reply.text or "help", place.team, place.user, reply.answer.on)

    def _keep(self, exchange: Exchange, place: Place) -> None:
        try:
            self.conversing.keep(self.replies.asker(place), _thread_of(place), exchange)
        except StorageUnavailable as error:  # the answers stand; only the context is missing
            log.warning("what was said could not be written down", exc_info=error)

    def rate(self, carried: Carried, place: Place) -> None:
        """Keep what somebody thinks of an answer."""
        is_good = carried.mark == talk.GOOD
        self.conversing.rate(
            self.replies.asker(place), _thread_of(place), carried.text, is_good=is_good
        )

    def forget(self, place: Place) -> None:
        """Forget a thread: its first message was deleted."""
        self.conversing.forget(place.team, _thread_of(place))

    def on_pick(self, ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        """A channel was chosen: show what it would see."""
        ack()
        place = place_of(body)
        channel = str(action.get("selected_conversation") or "")
        name = str(action.get("block_id") or "").partition(":")[2]
        tell = self.replies.delivery.apology(place)
        self.background.run("share", lambda: self._pick(place, channel, name), tell)

    def _pick(self, place: Place, channel: str, name: str) -> None:
        known = self.conversing.remembered(place.team, _thread_of(place))
        turns = known.turns if known else ()
        text = next((turn.asked for turn in turns if talk.named(turn.asked) == name), "")
        if not text or channel[:1] not in ("C", "G"):
            self.replies.delivery.privately(place, notices.CHOOSE_AGAIN)
            return
        self.sharing.preview(Carried(text, place.team, place.user, to=channel), place)


def _is_rated(reply: Reply) -> bool:
    """Opinions are kept with their question, so that none is asked for where it may hold a name."""
    return bool(reply.text) and reply.answer.kind not in _UNRATED and not reply.is_personal


def _silently(_reference: str) -> None:
    """An opinion that got lost is not worth a message; it is in the log."""


def _thread_of(place: Place) -> ThreadKey:
    """The thread of a place."""
    return ThreadKey(place.channel, place.thread)


def cosmetic(call: Say | None, *args: Any, **more: Any) -> None:
    """Call what may fail without losing anything: status, prompts."""
    if call is None:
        return
    try:
        call(*args, **more)
    except SlackClientError as error:
        log.info("optional Slack call failed: %s", described(error))
