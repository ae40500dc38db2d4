"""Members, guests, people of other workspaces and bots, told apart by what Slack says of them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.candidates.privacy import Asking
from handlers.outcomes import described

log = logging.getLogger(__name__)
KNOWN_FOR = 3600.0
"""Seconds for which Slack's word is not asked for again."""
UNKNOWN_FOR = 60.0
"""The same where Slack did not answer."""

Told = Mapping[str, Any]


@dataclass(frozen=True)
class Members:
    """What Slack says of people. It is asked over the network: not on a listener's thread."""

    client: WebClient
    clock: Callable[[], float] = time.monotonic
    known: dict[str, tuple[float, Told]] = field(default_factory=dict)

    def asking(self, team: str, user: str) -> Asking:
        """Who somebody is to a workspace; UNKNOWN where Slack can't be asked."""
        return standing(self._told(user), team)

    def is_admin(self, user: str) -> bool:
        """Whether Slack calls somebody an admin; False where it can't be asked."""
        told = self._told(user)
        return bool(told.get("is_admin") or told.get("is_owner"))

    def _told(self, user: str) -> Told:
        until, told = self.known.get(user, (0.0, {}))
        if until <= self.clock():
            told = self._asked(user)
            kept = KNOWN_FOR if told else UNKNOWN_FOR
            self.known[user] = (self.clock() + kept, told)
        return told

    def _asked(self, user: str) -> Told:
        try:
            return dict(self.client.users_info(user=user).get("user") or {})
        except (SlackClientError, OSError) as error:
            log.info("users.info: %s", described(error))
            return {}


def standing(told: Told, team: str) -> Asking:
    """Who somebody is, by their entry in `users.info`.

    A team that Slack does not name is not ours: guests and strangers are the ones for whom it says
    less.
    """
    if not told:
        return Asking.UNKNOWN
    if told.get("is_bot") or told.get("is_workflow_bot"):
        return Asking.BOT
    if told.get("is_stranger") or team not in _teams(told):
        return Asking.EXTERNAL
    if told.get("is_restricted") or told.get("is_ultra_restricted"):
        return Asking.GUEST
    return Asking.EXTERNAL if told.get("deleted") else Asking.MEMBER


def _teams(told: Told) -> tuple[str, ...]:
    """The workspaces that somebody belongs to: several in an organisation."""
    enterprise = told.get("enterprise_user") or {}
    return (str(told.get("team_id", "")), *map(str, enterprise.get("teams") or ()))


class Admins(NamedTuple):
    """Tells admins from other members; where Slack can't be asked, nobody is one."""

    members: Members
    named: frozenset[str] = frozenset()

    def has(self, user: str) -> bool:
        """Whether a member is an admin; asks Slack, so not on a listener's thread."""
        return user in self.named if self.named else self.members.is_admin(user)
