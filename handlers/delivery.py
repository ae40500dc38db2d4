"""Posting: an answer arrives once, as blocks or at least as text, and never twice.

Only a `Shareable` can be posted where others read it: the type forbids the leak.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.webhook import WebhookClient

from bot.answers import Shareable
from handlers import outcomes
from handlers.blocks import share
from handlers.blocks.elements import Message
from handlers.blocks.notices import went_wrong
from handlers.outcomes import BadBlocks, Outcome
from handlers.patience import until_reached

log = logging.getLogger(__name__)
TIMEOUT = 10
OPENING_TIMEOUT = 3
LOOK_AFTER = 10.0
"""Seconds until a conversation shows a message for sure that was accepted."""
_RETRIES = 2
_QUIET = {"unfurl_links": False, "unfurl_media": False}
_PLAIN = {**_QUIET, "link_names": False, "parse": "none"}


def retries() -> list[Any]:
    """Retry only what Slack surely did not accept: the library's default would post twice."""
    return [RateLimitErrorRetryHandler(max_retry_count=_RETRIES)]


def posting_client(token: str, base_url: str = WebClient.BASE_URL) -> WebClient:
    """A web client that is safe to post with."""
    return WebClient(token=token, base_url=base_url, timeout=TIMEOUT, retry_handlers=retries())


def opening_client(client: WebClient) -> WebClient:
    """A client for a listener's thread: it gives up before the trigger of a view does."""
    return WebClient(
        token=client.token, base_url=client.base_url, timeout=OPENING_TIMEOUT, retry_handlers=[]
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody asked. The response_url is a secret that is good for half an hour."""

    team: str
    user: str
    channel: str = ""
    thread: str = ""
    response_url: str = field(default="", repr=False)
    is_new: bool = False
    """Whether a message begins the thread, so that nothing was said there before."""

    @property
    def is_direct(self) -> bool:
        """Whether it is a conversation with us alone, outside of a slash command."""
        return self.channel.startswith("D") and not self.response_url

    @property
    def can_be_shared_in(self) -> bool:
        """Whether others read here."""
        return bool(self.channel) and not self.is_direct


class Delivery(NamedTuple):
    """Sends messages with a client that retries nothing but 429.

    While Slack can't be reached at all, sending is tried again for a minute: that can't post twice.
    """

    client: WebClient
    sleep: Callable[[float], None] = time.sleep

    def apology(self, place: Place) -> Callable[[str], Outcome]:
        """What tells an asker alone that something failed, by the reference of the error."""
        return lambda reference: self.privately(place, went_wrong(reference))

    def privately(self, place: Place, message: Message, *, instead: bool = False) -> Outcome:
        """To the asker alone: the response_url, else an ephemeral post, else a direct message.

        `instead` replaces the message whose button was pressed. The next way is tried only where
        Slack surely refused the one before, or reported an error of its own.
        """
        outcome = until_reached(lambda: self._privately(place, message, instead))
        if outcome is Outcome.UNCERTAIN and place.is_direct and place.thread:
            outcome = self._looked_for(place, message)
        if outcome is not Outcome.DELIVERED:
            log.warning("private message %s team=%s user=%s", outcome.name, place.team, place.user)
        return outcome

    def _privately(self, place: Place, message: Message, instead: bool) -> Outcome:
        outcome = Outcome.REFUSED
        for name, way in self._private_ways(place, instead):
            outcome = _send(way, message)
            if outcome in (Outcome.DELIVERED, Outcome.UNCERTAIN):
                break
            log.info("way=%s outcome=%s team=%s", name, outcome.name, place.team)
        return outcome

    def _looked_for(self, place: Place, message: Message) -> Outcome:
        """Look whether a message came; post it once more where it surely did not."""
        self.sleep(LOOK_AFTER)
        try:
            query = {"channel": place.channel, "ts": place.thread, "limit": 100}
            found = self.client.api_call("conversations.replies", params=query)
        except (SlackClientError, OSError) as error:
            log.info("conversations.replies: %s", outcomes.described(error))
            return Outcome.UNCERTAIN
        thread = found.get("messages") or []
        if not thread:  # not even the question: we see nothing
            return Outcome.UNCERTAIN
        if any(m.get("bot_id") and m.get("text") == message["text"] for m in thread):
            return Outcome.DELIVERED
        return _send(lambda m: self._post(m, place.channel, place.thread), message)

    def _private_ways(
        self, place: Place, instead: bool
    ) -> list[tuple[str, Callable[[Message], Outcome]]]:
        if place.is_direct:
            return [("dm", lambda m: self._post(m, place.channel, place.thread))]
        ways: list[tuple[str, Callable[[Message], Outcome]]] = []
        if place.response_url:
            ways.append(("response_url", lambda m: _respond(place.response_url, m, instead)))
        if place.channel and not place.channel.startswith("D"):
            ways.append(("ephemeral", lambda m: self._ephemeral(m, place)))
        return [*ways, ("dm", lambda m: self._post(m, place.user))]

    def publicly(self, place: Place, shared: Shareable) -> Outcome:
        """An answer in the thread of a channel where it was asked."""
        message = share.reply(shared)
        return until_reached(
            lambda: _send(lambda m: self._post(m, place.channel, place.thread), message)
        )

    def share(self, place: Place, shared: Shareable) -> Outcome:
        """A post to the channel, signed by the person who shares it.

        Where we are no member, the button's own response_url may still post: the person who
        pressed it is one.
        """
        return until_reached(lambda: self._share(place, share.post(shared, place.user)))

    def _share(self, place: Place, message: Message) -> Outcome:
        outcome = _send(lambda m: self._post(m, place.channel, place.thread), message)
        if outcome is Outcome.REFUSED and place.response_url:
            outcome = _send(lambda m: _publish(place.response_url, m), message)
        return outcome

    def _post(self, message: Message, channel: str, thread: str = "") -> Outcome:
        where = {"channel": channel, **({"thread_ts": thread} if thread else {})}
        return self._call("chat.postMessage", where | message | _PLAIN)

    def _ephemeral(self, message: Message, place: Place) -> Outcome:
        where = {"channel": place.channel, "user": place.user}
        where |= {"thread_ts": place.thread} if place.thread else {}
        return self._call("chat.postEphemeral", where | message | _PLAIN)

    def _call(self, method: str, body: dict[str, Any]) -> Outcome:
        try:
            self.client.api_call(method, json=body)
        except Exception as error:
            outcome = outcomes.of_error(error)
            log.info("method=%s %s: %s", method, outcome.name, outcomes.described(error))
            return outcome
        return Outcome.DELIVERED


def _send(way: Callable[[Message], Outcome], message: Message) -> Outcome:
    """Send; where Slack refuses the blocks, send less of them, at last the text alone."""
    try:
        return way(message)
    except BadBlocks as refused:
        kinds = ",".join(str(block.get("type")) for block in message["blocks"])
        log.warning("blocks refused: %s types=%s", refused, kinds)
    for simpler in _simpler(message):
        try:
            return way(simpler)
        except BadBlocks as refused:
            log.warning("blocks refused once more: %s", refused)
    return Outcome.REFUSED


def _simpler(message: Message) -> Iterator[Message]:
    """The message without its decoration, then its text alone, which is complete."""
    blocks = [block for block in message["blocks"] if block.get("type") != "context_actions"]
    if len(blocks) < len(message["blocks"]):
        yield {**message, "blocks": blocks}
    yield {"text": message["text"]}


def _respond(url: str, message: Message, instead: bool) -> Outcome:
    kind = {"response_type": "ephemeral", "replace_original": instead}
    return _hook(url, {**message, **_QUIET, **kind})


def _publish(url: str, message: Message) -> Outcome:
    kind = {"response_type": "in_channel", "replace_original": False}
    return _hook(url, {**message, **_QUIET, **kind})


@cache
def _hooks() -> WebhookClient:
    """What posts to any response_url: to make one anew, it looks for a proxy and at the machine."""
    return WebhookClient("", timeout=TIMEOUT, retry_handlers=retries())


def _hook(url: str, body: dict[str, Any]) -> Outcome:
    client = copy(_hooks())
    client.url = url
    try:
        response = client.send_dict(body)
    except Exception as error:
        outcome = outcomes.of_error(error)
        log.info("response_url %s: %s", outcome.name, outcomes.described(error))
        return outcome
    return outcomes.of_webhook(response)
