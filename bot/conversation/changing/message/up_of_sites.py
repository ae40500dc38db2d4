"""How much of what is built runs today: `how much of it is up`, of the sites spoken of before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.on_record import SITES
from bot.questions.types import Kind, Question
from bot.regex import regex

_UP: Final = regex(
    r"\W*(?:(?:and|so|ok(?:ay)?|but|then|well)\W+)*how (?:much|many) (?:of (?:it|that|this|them|"
    r"those|these)|(?:is|are) (?:already |really |actually )?(?=up|running|live|built))"
    r"(?: sites?)? ?(?:is|are)?(?: (?:already|really|actually|currently|even|now))* ?"
    r"(?:up(?: and running)?|running|live|built|on ?line|in use|operational|there|done|ready|real|"
    r"switched on)(?: (?:yet|now|today|already|so far|at the moment|right now))*\W*",
    re.IGNORECASE,
)
_FURTHEST: Final = 3
"""So many questions before the last may be of sites."""


def up_of_sites(text: str, memory: Memory) -> tuple[str, Memory]:
    """The sites spoken of before, where the last question is of none and asks for what runs."""
    if memory.question is None or not _UP.fullmatch(text) or is_of_sites(memory.question):
        return text, memory
    known = all_asked(memory)
    found = next((each for each in known[:_FURTHEST] if is_of_sites(each)), None)
    if found is None:
        return text, memory
    others = tuple(each for each in known if each is not found)
    return "", replace(memory, question=replace(found, save=False), earlier=others, choices=())


def is_of_sites(asked: Question) -> bool:
    """Whether it lists data centres, which says of each what runs there."""
    is_of_lab = asked.kind is Kind.LAB and (site_of(asked) or part_of(asked) is LabPart.SITES)
    return bool(is_of_lab) or asked.topic in tuple(SITES)
