"""What is left open where hires are asked for, which nobody tells: the openings that are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, follow_up
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Understood, Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex

_OPEN: Final = "open roles "
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
    meant = heard.reading.in_place if isinstance(heard.reading, Unreadable) else ""
    if not meant or heard.unfinished:
        return heard
    found = _KIND.search(fold(text))
    of_kind = meant.replace(_OPEN, f"{_OPEN}for {found['who']} ", 1) if found else meant
    return replace(heard, unfinished=of_kind if _asks_roles(of_kind, hearing) else meant)


def openings_meant(text: str, kept: str, hearing: Hearing) -> Asked | None:
    """The openings that were left open, where the message says that they are meant."""
    is_meant = kept.startswith(_OPEN) and _MEANT.fullmatch(fold(text))
    return follow_up(hearing.read(kept)) if is_meant else None


def _asks_roles(text: str, hearing: Hearing) -> bool:
    read = hearing.read(text)
    return isinstance(read, Understood) and read.question.kind is Kind.HIRING
