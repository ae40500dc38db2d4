"""How many chips bring us within so many times of a lab: `til we're within 2x of openai`.

It is a part of the lab's average that is asked for, and ours is multiplied by nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.promised_to_one import team_spoken_of
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.room import only_chip
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_HOW_MANY: Final = regex(
    r"\bhow (?:many|much)\b"
    r"|\bwhat (?:do|would|will|must|should) (?:we|i|you)\b.{0,12}\b(?:need|take)"
    r"|\bwhat(?:['’]?s| is| does| would| will|['’]?d)? (?:it|that)? ?(?:need|take)",
    re.IGNORECASE,
)
_N: Final = r"(\d{1,3}(?:\.\d+)?) ?(?:x|×|times|fold)"
_WITHIN: Final = regex(
    rf"\b(?:with)?in(?:side)? (?:a (?:factor|ratio) of )?{_N}(?: of\b|\W*$)|"
    rf"\b{_N} (?:behind|below|under|off|away|smaller|less|worse)\b|"
    rf"\bwithin a factor (?:of )?(\d{{1,3}}(?:\.\d+)?)\b",
    re.IGNORECASE,
)
_PARTS: Final = {
    "half": 1 / 2, "a third": 1 / 3, "a quarter": 1 / 4, "a fifth": 1 / 5, "a tenth": 1 / 10,
}  # fmt: skip
_PART: Final = regex(
    r"\b(?:be|get|get to|reach|hit|have|at|to|up to|match|with(?:in)?) (?:at )?"
    rf"(?:least |only |just )*(?:(?P<part>{'|'.join(_PARTS)})|"
    r"(?P<percent>\d{1,2}) ?(?:%|percent|pct))"
    r" of (?!our|us\b|my\b|it\b|the (?:cluster|chips|gpus|cards))",
    re.IGNORECASE,
)
_ELSE: Final = (
    T.TRAIN, T.RUN, T.HIRE, T.PEOPLEMORE, T.MONEY, T.PRODUCT, T.RESEARCH, T.MFU, T.STAFF,
)  # fmt: skip


def within_times(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """What it takes to have that part of a lab's average; None of other texts."""
    part = _part(text) if _HOW_MANY.search(text) else None
    told, last = said(opened(text), hearing), memory.question
    labs = told.labs or (last.labs if last and last.kind in (*OF_OURS, Kind.LAB) else ())
    if part is None or not labs or told.draft.has(*_ELSE):
        return None
    if told.draft.stacks or told.draft.share is not None or _is_read(text, last, hearing):
        return None
    held, d = team_spoken_of(told, memory, hearing), told.draft
    heads = d.people.amount if d.people else held.researchers
    chip = only_chip(held)
    offer = replace(held if d.has(T.MORE) else Offer(), researchers=heads)
    return Question(
        Kind.MATCH,
        offer=None if offer.is_empty else offer,
        uses_saved=heads is None,
        labs=labs,
        chips=d.chips or ((chip,) if chip else ()),
        part=part,
        scope=d.scope,
    )


def _is_read(text: str, last: Question | None, hearing: Hearing) -> bool:
    """Whether the grammar reads it by itself: `what do we need to match half of OpenAI`."""
    alone = None if last else hearing.asked(text)
    return alone is not None and alone.kind is Kind.MATCH and alone.part is not None


def _part(text: str) -> float | None:
    """The part of what the lab has, more than nothing and less than all."""
    if found := _WITHIN.search(text):
        times = float(next(each for each in found.groups() if each))
        return exact_part(1 / times) if times > 1 else None
    found = _PART.search(text)
    if found is None:
        return None
    percent = found["percent"]
    part = float(percent) / 100 if percent else _PARTS[found["part"].lower()]
    return exact_part(part) if 0 < part < 1 else None
