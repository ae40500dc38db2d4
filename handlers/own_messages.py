"""Taking back our own messages about somebody who was erased."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from handlers.outcomes import described
from storage.records import ThreadKey

log = logging.getLogger(__name__)
_PAGE = 200
_MOST_PAGES = 10


class OwnMessages(NamedTuple):
    """Deletes what we wrote in threads of direct conversations."""

    client: WebClient

    def delete(self, threads: Iterable[ThreadKey]) -> bool:
        """Delete all that we wrote in these threads; False where some of it had to stay."""
        done = [self._delete(thread) for thread in threads]
        return all(done)

    def _delete(self, thread: ThreadKey) -> bool:
        try:
            found = [str(m["ts"]) for m in self._messages(thread) if m.get("bot_id")]
        except (SlackClientError, OSError) as error:
            log.info("conversations.replies: %s", described(error))
            return False
        done = [self._gone(thread.channel, ts) for ts in found]
        return all(done)

    def _messages(self, thread: ThreadKey) -> Iterator[dict[str, Any]]:
        cursor = ""
        for _ in range(_MOST_PAGES):
            page = self.client.conversations_replies(
                channel=thread.channel, ts=thread.root, limit=_PAGE, cursor=cursor
            )
            yield from page.get("messages") or ()
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                return

    def _gone(self, channel: str, ts: str) -> bool:
        try:
            self.client.chat_delete(channel=channel, ts=ts)
        except (SlackClientError, OSError) as error:
            log.info("chat.delete: %s", described(error))
            return False
        return True
