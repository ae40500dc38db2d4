"""Data centres that are set against each other: which is larger, then each by itself."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.sites_beside_ours import sites_beside_ours
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.sites_against import each_against
from bot.questions.sites_asked import sites_compared
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_IT: Final = regex(r"\b(?:it|its|that|this|that one|this one|they|those|these)\b", re.IGNORECASE)
_TWO: Final = 2


def sites_apart(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """`is it bigger than Stargate Abilene`: what was spoken of, and that; else the text alone."""
    if len(beside := sites_beside_ours(text, hearing)) >= _TWO:
        return beside
    directory = hearing.reader.words.directory
    sites = sites_compared(text, hearing.tags(text))
    if 1 <= len(sites) <= _TWO and last and _IT.search(text):
        if site := site_of(last):
            sites = tuple(dict.fromkeys((site, *sites)))
        elif part_of(last) is LabPart.SITES:
            asked = (last, *(Question(Kind.LAB, place=site) for site in sites))
            return tuple(to_text(each, directory) for each in asked)
    return each_against(sites, directory) if len(sites) >= _TWO else (text,)
