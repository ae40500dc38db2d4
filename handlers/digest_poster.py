"""Posts digests into channels: every answer of Slack's becomes one of the outcomes of delivery."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.digests.outcomes import (
    Absent,
    Arrived,
    Blind,
    Found,
    Notice,
    Posted,
    Refused,
    Unsure,
    Wait,
)
from bot.weekly import TITLE, Digest
from handlers.blocks import digest as blocks
from handlers.blocks import digest_notices as notices
from handlers.blocks.elements import Message
from handlers.outcomes import BAD_BLOCKS, Outcome, code_of, described, whatever_sent
from storage.records import Delivery

log = logging.getLogger(__name__)
TIMEOUT = 10
EVENT = "digest_posted"
PAGE = 15
"""Messages of one look into a channel: what Slack grants the least trusted apps."""
PAGES = 20
EARLIER = 60
"""Seconds before the first attempt from which on we look: clocks differ."""
RETRY_SECONDS = 30.0
_QUIET = {"unfurl_links": False, "unfurl_media": False, "link_names": False, "parse": "none"}

FOR_GOOD = frozenset(
    {
        *("not_in_channel", "channel_not_found", "is_archived", "restricted_action"),
        *("restricted_action_read_only_channel", "restricted_action_thread_only_channel"),
        *("missing_scope", "token_revoked", "account_inactive", "invalid_auth", "not_authed"),
        *("no_permission", "cannot_reply_to_message", "msg_too_long", "messages_tab_disabled"),
    }
)
"""Errors that trying again does not mend."""
NO_LOOKING = frozenset(
    {"missing_scope", "unknown_method", "method_not_supported_for_channel_type", "not_allowed"}
)


def delivering_client(client: WebClient) -> WebClient:
    """A client that retries nothing by itself: the outbox does, after it has looked."""
    return WebClient(
        token=client.token, base_url=client.base_url, timeout=TIMEOUT, retry_handlers=[]
    )


class DigestPoster(NamedTuple):
    """A `bot.digests.deliver.Poster` that speaks to Slack; `client` must retry nothing."""

    client: WebClient

    def post(self, delivery: Delivery, digest: Digest, thread: str) -> Posted:
        """Post one message; blocks that Slack refuses are left out, its text is complete."""
        message = _message_of(delivery, digest)
        where: dict[str, Any] = {"channel": delivery.channel, "metadata": _metadata_of(delivery)}
        where |= {"thread_ts": thread} if thread else {}
        outcome = self._send(where | message | _QUIET)
        if isinstance(outcome, Refused) and outcome.code in BAD_BLOCKS:
            log.warning("delivery=%s blocks refused: %s", delivery.id, outcome.code)
            return self._send(where | {"text": message["text"]} | _QUIET)
        return outcome

    def _send(self, body: dict[str, Any]) -> Posted:
        try:
            answer = self.client.api_call("chat.postMessage", json=body)
        except Exception as error:
            log.info("chat.postMessage: %s", described(error))
            return posted(error)
        return Arrived(str(answer.get("ts", "")))

    def find(self, delivery: Delivery, thread: str) -> Found:
        """Look for the message by the id that travels with it, newest pages first."""
        try:
            for message in self._messages(delivery, thread):
                if _id_in(message) == delivery.id:
                    return Arrived(str(message["ts"]))
                if _may_be_ours(message, thread):
                    return Blind("a message that looks like ours has no id that we may see")
        except Exception as error:
            log.info("looking for delivery=%s: %s", delivery.id, described(error))
            return found(error)
        return Absent()

    def _messages(self, delivery: Delivery, thread: str) -> Iterator[dict[str, Any]]:
        """The channel's messages, or its thread's, since right before the first attempt."""
        method = "conversations.replies" if thread else "conversations.history"
        first = delivery.first_claim_at or delivery.due
        query: dict[str, Any] = {"channel": delivery.channel, "limit": PAGE}
        query |= {"include_all_metadata": True, "inclusive": True}
        query |= {"ts": thread} if thread else {"oldest": str(first.timestamp() - EARLIER)}
        for _ in range(PAGES):
            answer = self.client.api_call(method, params=query)
            yield from answer.get("messages") or []
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return
            query |= {"cursor": cursor}
        raise LookupError("more messages than we look through")

    def tell(self, notice: Notice) -> None:
        """A direct message to the person who set the digest up; nothing depends on it."""
        if not notice.owner.startswith(("U", "W")):
            log.warning("nobody to tell: channel=%s %s", notice.delivery.channel, notice.paused)
            return
        message = notices.notice_of(notice)
        try:
            self.client.api_call("chat.postMessage", json={"channel": notice.owner, **message})
        except Exception as error:
            log.warning(
                "owner of channel=%s not told: %s", notice.delivery.channel, described(error)
            )


def _id_in(message: dict[str, Any]) -> str:
    """The id of the delivery that brought a message, as far as Slack shows it."""
    payload = (message.get("metadata") or {}).get("event_payload") or {}
    return str(payload.get("delivery_id", ""))


def _may_be_ours(message: dict[str, Any], thread: str) -> bool:
    """Whether an app's message without an id could be the one that is looked for."""
    if not message.get("bot_id") or _id_in(message) or message.get("ts") == thread:
        return False
    return bool(thread) or str(message.get("text", "")).startswith(TITLE)


def _message_of(delivery: Delivery, digest: Digest) -> Message:
    """The post for part 0, else that part of the thread."""
    if delivery.part:
        return blocks.part(digest.thread[delivery.part - 1])
    target = blocks.Target(delivery.team, delivery.channel, digest.end.isoformat())
    return blocks.post(digest, target)


def _metadata_of(delivery: Delivery) -> dict[str, Any]:
    """What other apps may read as well: an opaque id and nothing else."""
    return {"event_type": EVENT, "event_payload": {"delivery_id": delivery.id}}


def posted(error: Exception) -> Posted:
    """What an exception means for a message that was to be posted."""
    if isinstance(error, SlackApiError):
        code, status = code_of(error), getattr(error.response, "status_code", HTTPStatus.OK)
        if status == HTTPStatus.TOO_MANY_REQUESTS or code == "ratelimited":
            return Wait(_retry_after(error))
        is_refused = whatever_sent(error) is Outcome.REFUSED
        return Refused(code or str(status)) if is_refused else Unsure(code or str(status))
    is_unreached = whatever_sent(error) is Outcome.UNREACHABLE
    return Wait(RETRY_SECONDS) if is_unreached else Unsure(described(error))


def found(error: Exception) -> Found:
    """What an exception means for a look into a channel."""
    if isinstance(error, LookupError):
        return Blind("there are more messages than we look through")
    if not isinstance(error, SlackApiError):
        return Wait(RETRY_SECONDS)
    code, status = code_of(error), getattr(error.response, "status_code", HTTPStatus.OK)
    if code in NO_LOOKING:
        return Blind(code)
    if code in FOR_GOOD:
        return Refused(code)
    return Wait(_retry_after(error) if status == HTTPStatus.TOO_MANY_REQUESTS else RETRY_SECONDS)


def _retry_after(error: SlackApiError) -> float:
    """Seconds, as Slack says; a header in another case is the same header."""
    headers = {k.lower(): v for k, v in dict(getattr(error.response, "headers", {})).items()}
    try:
        return max(float(headers.get("retry-after", RETRY_SECONDS)), 0.0)
    except (TypeError, ValueError):
        return RETRY_SECONDS
