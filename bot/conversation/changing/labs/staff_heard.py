"""A staff count heard elsewhere, after the one on record or its source: beside it, and with it.

`I heard they're at 7000 by now` is held beside the newest count; `recalculate with 7000` is what
was compared before with so many staff at that lab. Neither number is one of ours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.heads_told import number_said
from bot.conversation.changing.labs.more_like import more_like
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.share_told import RESEARCHERS
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_REPORTS: Final = regex(
    r"\b(?:wrong|incorrect|false|mistaken?|errors?|reports?|typo|bogus|nonsense)\b", re.IGNORECASE
)
"""What is said to be wrong is for the admins, who put figures right."""
_NUMBER: Final = r"(?<![\w.,-])(?P<n>\d[\d,]*k?)(?![\w%]|[.,]\d)"
_AGAIN: Final = regex(rf"(?P<before>[^\d]*){_NUMBER}(?P<after>[^\d]*)", re.IGNORECASE)
_WORD: Final = regex(r"[a-z]+(?:['’][a-z]+)?")
_BESIDE: Final = (
    "recalculate recompute redo rerun re run calculate compute do work out compare comparison"
    " use take assume plug put try go going with using for at on assuming to as in into instead"
    " then it its that this them the a an and so ok okay now please pls again us same numbers"
    " everything number figure figures ratio what what's whats would be does is how look looks"
    " like if they they're they've have had were are say there let let's lets just make show me"
    " update give staff people heads employees headcount of by then's still answer result math"
    " total count you can could i we want vs versus against"
)
_WORDS: Final = frozenset(_BESIDE.split())
"""Words beside which a number is what is to be taken, and of nothing else."""
_COMPARED: Final = (Kind.OFFER, Kind.COMPARE, Kind.MATCH, Kind.LEAGUE)


def staff_heard(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What somebody says of the staff that was told, or what that would change; else None."""
    lab = _whose_staff(memory)
    if lab is None or memory.part == RESEARCHERS or _REPORTS.search(text):
        return None
    is_told = memory.of_staff or memory.part.startswith(Part.CLAIMED)
    again = _with_so_many(text, lab, memory, hearing) if is_told else None
    if again:
        return Asked(Understood(again), is_follow_up=True)
    if more_like(text, memory, hearing):
        return None
    card = Question(Kind.LAB, labs=(lab,), topic=LabPart.STAFF)
    said = number_said(text, replace(memory, question=card), hearing)
    return follow_up_part(card, Part.CLAIMED, said) if said else None


def _whose_staff(memory: Memory) -> str | None:
    """The lab whose headcount, or where that is from, was told last."""
    last = memory.question
    is_card = last is not None and part_of(last) in OF_STAFF and len(last.labs) == 1
    return memory.of_staff or (last.labs[0] if last and is_card else None)


def _with_so_many(text: str, lab: str, memory: Memory, hearing: Hearing) -> Question | None:
    found = _AGAIN.fullmatch(text.strip(" .!?"))
    if found is None or _is_else(f"{found['before']} {found['after']}", lab, hearing):
        return None
    before = (each for each in all_asked(memory) if each.kind in _COMPARED)
    last = next((each for each in before if lab in each.labs or not each.labs), None)
    asked = last or Question(Kind.LAB, labs=(lab,))
    staff = number_told(found["n"])
    assume = replace(asked.assume, lab_staff=staff, lab_researchers=None)
    is_of_several = len(asked.labs) != 1
    return replace(asked, save=False, assume=replace(assume, lab=lab) if is_of_several else assume)


def _is_else(words: str, lab: str, hearing: Hearing) -> bool:
    """Whether anything stands beside the number that it would be of."""
    named = hearing.draft(words).labs
    known = {*_WORDS, *_WORD.findall(fold(hearing.reader.words.directory.name(lab)))}
    return {*named} > {lab} or not {*_WORD.findall(fold(words))} <= known
