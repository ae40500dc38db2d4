"""What is left open where hires are asked for, which nobody tells: the openings that are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, follow_up
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Understood, Unreadable
from bot.questions.unclear.of_hires import NOT_PUBLISHED
from bot.questions.words.leads import LINK
from bot.regex import regex

OPEN: Final = "open roles for "
_KIND: Final = regex(
    r"\bhow many (?:new )?(?P<who>(?:research |ml |ai |software |data )?"
    r"(?:scientists?|engineers?|researchers?))\b"
)
_NAMED: Final = (
    r"(?:(?:job |open )?(?:openings?|postings?|vacanc(?:y|ies)|positions?|ads?|adverts?|listings?|"
    r"reqs?)|open roles?|roles?|jobs)"
)
_MEANT: Final = regex(
    rf"\W*(?:(?:{LINK}|no|nope|sorry|i meant?|meant|give me|show me|show|the|just|actually|their|"
    rf"rather|fine|how many|what about|how about)\W+)*{_NAMED}"
    r"(?:,? (?:then|instead|please|"
    r"(?:and )?not (?:the )?(?:actual )?(?:hires?|hired|people|headcount)|"
    r"rather than hires?|is fine|are fine|i mean|i meant|there|open|posted|they have))*\W*"
)
"""`no, i mean job openings not hires`."""


def with_openings_open(heard: Asked, text: str, hearing: Hearing) -> Asked:
    """The refusal to tell hires, with the openings of that kind left open beside it."""
    reading = heard.reading
    if not isinstance(reading, Unreadable) or heard.unfinished:
        return heard
    labs = hearing.draft(text).labs
    if reading.problem != NOT_PUBLISHED or not labs:
        return heard
    name, found = hearing.reader.words.directory.name(labs[0]), _KIND.search(fold(text))
    kept = (f"{OPEN}{found['who']} at {name}" if found else "", f"open roles at {name}")
    return replace(heard, unfinished=next(one for one in kept if _asks_roles(one, hearing)))


def openings_meant(text: str, kept: str, hearing: Hearing) -> Asked | None:
    """The openings that were left open, where the message says that they are meant."""
    is_meant = kept.startswith("open roles ") and _MEANT.fullmatch(fold(text))
    return follow_up(hearing.read(kept)) if is_meant else None


def _asks_roles(text: str, hearing: Hearing) -> bool:
    read = hearing.read(text) if text else None
    return isinstance(read, Understood) and read.question.kind is Kind.HIRING
