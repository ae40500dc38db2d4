"""What Slack tells of channels and people before a digest is set up or changed."""

from __future__ import annotations

import logging
from typing import NamedTuple

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.candidates.privacy import Asking
from bot.digests.outcomes import INVITE
from handlers.members import Members
from handlers.outcomes import code_of, described

log = logging.getLogger(__name__)
MEMBER_PAGES = 10
STRANGERS = (
    "A channel's weekly digest is set up and changed by members of this workspace: please ask one "
    "of them. Type /compute-benchmark this week's digest to see for yourself what moved."
)
UNKNOWN = (
    "Slack doesn't tell me just now whether you are a member here, and a digest is its members' to "
    "change. Nothing was changed; please try again in a minute."
)
NOT_A_MEMBER = (
    "Only members of a channel may change its digest. Please join it, or type "
    "/compute-benchmark digest in it."
)


class Channels(NamedTuple):
    """Looks channels and people up, one at a time."""

    client: WebClient
    members: Members

    def denied(self, team: str, user: str, channel: str = "") -> str:
        """Why a digest is not this person's to see beforehand or to change; else nothing.

        `channel` is named where somebody asks from elsewhere, so that nothing shows them in it.
        """
        match self.members.asking(team, user):
            case Asking.MEMBER:
                return "" if not channel or self._is_member(channel, user) else NOT_A_MEMBER
            case Asking.UNKNOWN:
                return UNKNOWN
            case _:
                return STRANGERS

    def problem(self, channel: str, user: str, *, is_here: bool) -> str:
        """Why a channel can't get a digest from this person, with what to do; else nothing.

        `is_here` tells that the person is in the channel, since that is where they asked.
        """
        try:
            found = self.client.conversations_info(channel=channel).get("channel") or {}
        except SlackApiError as error:
            if code_of(error) in ("missing_scope", "unknown_method"):
                return ""  # the first post tells
            return f"I can't see that channel. Type {INVITE} in it, then save again."
        if found.get("is_archived"):
            return "That channel is archived: please choose another one."
        if found.get("is_member") is False:
            return f"I am no member of that channel. Type {INVITE} in it, then save again."
        return "" if is_here or self._is_member(channel, user) else NOT_A_MEMBER

    def _is_member(self, channel: str, user: str) -> bool:
        """Whether a person is in a channel, as far as Slack lets us look."""
        cursor = ""
        for _ in range(MEMBER_PAGES):
            try:
                found = self.client.conversations_members(
                    channel=channel, limit=1000, cursor=cursor
                )
            except SlackApiError as error:
                log.info("conversations.members: %s", described(error))
                return False
            if user in (found.get("members") or []):
                return True
            cursor = (found.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return False
        return False

    def zone_of(self, user: str) -> str:
        """The time zone of a person's profile; `UTC` where Slack does not tell."""
        try:
            answer = self.client.users_info(user=user)
        except SlackApiError as error:
            log.info("users.info: %s", described(error))
            return "UTC"
        return str((answer.get("user") or {}).get("tz") or "UTC")
