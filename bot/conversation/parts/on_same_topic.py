"""What names no topic after sites, deals, models, roles or staff: it is asked of those.

Read by itself, `since when does it run` would be the compute of the lab whose deals were told, and
`in Europe, anything?` nothing at all. With the question before it beside them both can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import OF_ROLES
from bot.conversation.changing.market.part_of_roles import net_of
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.owning_up import not_told_of
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import is_listing
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_PARTS: Final = (LabPart.SITES, LabPart.CONTRACTS, LabPart.STAFF, LabPart.STAFF_GROWTH)
_BARE: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)
_COMPUTE: Final = (
    r"compute|computing|gpus?|tpus?|chips?|hardware|capacity|clusters?|stock|accelerators?|h100\w*"
)
_OF_COMPUTE: Final = regex(rf"\b(?:{_COMPUTE})\b", re.IGNORECASE)
_LEADS_ELSEWHERE: Final = regex(
    rf"\b(?:{_COMPUTE}|we|us|ours?|offer|researchers?|employees?|heads?|each|back|about|card|overview|"
    r"how (?:big|large) (?:are|is)|compared?|vs|against|why|who|tell|more|rank\w*|labs?|league|"
    r"overall)\b",
    re.IGNORECASE,
)
"""Words of something else than what was told, or of all that is known."""


def on_same_topic(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same; what names no topic is asked of what was told last, where that can be read."""
    last = memory.question
    if last is None or not isinstance(heard, Asked) or heard.form is not Form.ANSWER:
        return heard
    if grown := _roles_grown(heard, text, last):
        return grown
    if not _has_topic(last) or not _names_none(heard):
        return heard
    is_card = isinstance(heard.reading, Understood)
    if is_card and (_LEADS_ELSEWHERE.search(text) or hearing.draft(text).labs):
        return heard
    found = list(_beside(text, last, hearing))
    changed = next((each for each in found if each != last), None)
    if changed and (changed.place != last.place or not _is_plain(heard)):
        return replace(heard, reading=Understood(changed), is_follow_up=True)
    return not_told_of(heard, text, last, hearing) if is_card and found else heard


def _roles_grown(heard: Asked, text: str, last: Question) -> Asked | None:
    """`is it growing`, after roles: whether more opened, and never the growth of the compute."""
    told = heard.reading.question if isinstance(heard.reading, Understood) else None
    is_grown = told is not None and part_of(told) is LabPart.GROWTH
    if last.kind not in OF_ROLES or not is_grown or _OF_COMPUTE.search(text) or told is None:
        return None
    return net_of(replace(last, labs=told.labs or last.labs), text.lower())


def _has_topic(last: Question) -> bool:
    """Whether it is about something that the compute of a lab is not."""
    is_part = part_of(last) in _PARTS or site_of(last) is not None
    return is_part or is_listing(last) or last.kind in OF_ROLES


def _names_none(heard: Asked) -> bool:
    """Whether nothing was read, or no more than the whole card of labs that were spoken of."""
    if not isinstance(heard.reading, Understood):
        return True
    asked, notes = heard.reading.question, heard.reading.assumed
    bare = replace(asked, labs=(), scope=None, as_of=None)
    return asked.kind in _BARE and not notes and bare == Question(asked.kind)


def _is_plain(heard: Asked) -> bool:
    """Whether it was said what it lacks: a place alone is still one of what was told."""
    return not isinstance(heard.reading, Understood) and heard.reading.is_plain


def _beside(text: str, last: Question, hearing: Hearing) -> Iterator[Question]:
    """What the text asks with the last question beside it, of the same topic."""
    asked = to_text(replace(last, save=False), hearing.reader.words.directory)
    for both in (f"{text} {asked}", f"{asked} {text}"):
        reading = hearing.read(both)
        if isinstance(reading, Understood) and not reading.assumed:
            question = reading.question
            if _has_topic(question) and question.kind in (last.kind, Kind.LAB, Kind.LEAGUE):
                yield question
