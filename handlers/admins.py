"""Who may decide for a workspace: the members of a setting, else those whom Slack calls admins."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from handlers.outcomes import described

log = logging.getLogger(__name__)
KNOWN_FOR = 3600.0
"""Seconds for which Slack's word is not asked for again."""


@dataclass(frozen=True)
class Admins:
    """Tells admins from other members; where Slack can't be asked, nobody is one."""

    client: WebClient
    named: frozenset[str] = frozenset()
    clock: Callable[[], float] = time.monotonic
    known: dict[str, tuple[float, bool]] = field(default_factory=dict)

    def has(self, user: str) -> bool:
        """Whether a member is an admin; asks Slack, so not on a listener's thread."""
        if self.named:
            return user in self.named
        until, found = self.known.get(user, (0.0, False))
        if until <= self.clock():
            found = self._asked(user)
            self.known[user] = (self.clock() + KNOWN_FOR, found)
        return found

    def _asked(self, user: str) -> bool:
        try:
            told = self.client.users_info(user=user).get("user") or {}
        except (SlackClientError, OSError) as error:
            log.info("users.info: %s", described(error))
            return False
        return bool(told.get("is_admin") or told.get("is_owner"))
