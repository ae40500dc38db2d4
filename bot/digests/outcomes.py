"""How posting a message ends, and what is told to the person who set a digest up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from storage.records import Delivery

INVITE = "/invite @assay"
RESUME = "/compute-benchmark digest resume"

_FIXES = {
    "not_in_channel": f"I am no member of it any more. Type {INVITE} there, then {RESUME}.",
    "channel_not_found": f"I can't see it any more. Type {INVITE} there, then {RESUME}.",
    "is_archived": "It is archived. Unarchive it and type "
    f"{RESUME} there, or set a digest up in another channel.",
    "restricted_action": "Only some people may post there. Ask an administrator to let Assay post, "
    f"then type {RESUME} there.",
    "missing_scope": "The app lacks a permission. An administrator must install it again; then "
    f"type {RESUME} there.",
    "left": f"I was removed from it. Type {INVITE} there, then {RESUME}.",
}


class Arrived(NamedTuple):
    """The message is in the channel, under Slack's name for it."""

    ts: str


class Wait(NamedTuple):
    """Slack accepted nothing and asks to come back after so many seconds."""

    seconds: float


class Unsure(NamedTuple):
    """No answer came, or an error of Slack's own: the message may have arrived."""

    why: str


class Refused(NamedTuple):
    """Slack does not accept it from us, by its word for the reason."""

    code: str


@dataclass(frozen=True, slots=True)
class Absent:
    """We looked, and the message is not there."""


class Blind(NamedTuple):
    """We may not look."""

    why: str


Posted = Arrived | Wait | Unsure | Refused
Found = Arrived | Absent | Blind | Wait | Refused


class Notice(NamedTuple):
    """A word to the person who set a digest up: it was paused, or nobody knows whether it came."""

    delivery: Delivery
    owner: str
    paused: str = ""
    """Why it was paused, by Slack's word; empty where the question is whether it arrived."""


def fix(code: str) -> str:
    """What to do about a channel that Slack keeps us out of."""
    for known, words in _FIXES.items():
        if code.startswith(known):
            return words
    return f"Slack says {code}. Once that is mended, type {RESUME} there."
