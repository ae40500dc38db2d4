"""The run spoken of, on other chips, by a day, at another utilisation, or told in another unit."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.scaling import scaled
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.deadlines import time_until
from bot.questions.on_record import MODELS
from bot.questions.rules.build import COUNTED_IN
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_BARE: Final = frozenset((
    T.NEED, T.US, T.WORD, T.CAN, T.THEY, T.TO, T.FOR, T.STOP, T.DO, T.DOES, T.IS, T.AND, T.MEANING,
    T.HOWMANY,
))  # fmt: skip
"""`what would we need`, of the time that was named before."""
_BARE_IN_TIME: Final = _BARE | {T.NUM, T.UNIT, T.IN, T.DAYS, T.ASSUME, T.WITH}
_OF_ELSE: Final = (T.PEOPLE, T.COST, T.DOLLAR, T.MATCH, T.LAB, T.MORE, T.EACH, T.SAVE, T.HIRE)


def chips_for_run(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The question how many chips it takes; in days that are named, else in those before."""
    d = told.draft
    is_run = last.kind is Kind.REACH and bool(last.runs or last.size)
    asks = d.has(T.NEED) or (d.has(T.HOWMANY) and (d.has(T.GPU) or bool(d.chips)))
    is_bare = d.has(T.HOWMANY) and d.days is not None and {*d.kinds} <= _BARE_IN_TIME
    asks = asks or is_bare  # `how many for one month`
    if not is_run or not asks or d.stacks or d.labs or d.runs or d.size or d.has(*_OF_ELSE):
        return None
    is_so_long = d.days is not None or (last.days is not None and {*d.kinds} <= _BARE)
    if not is_so_long and not (d.has(T.HOWMANY) and (d.has(T.GPU) or d.chips)):
        return None
    chips = d.chips[:1] or (_of_ours(last, hearing),)
    days = d.days or last.days
    alone = replace(last, offer=None, uses_saved=False, scope=None, topic=None)
    return replace(alone, chips=chips, days=days)


_SO_MANY: Final = regex(
    r"\b(?:as (?:many|much)|chips?|gpus?|clusters?|cards|hardware|compute|of (?:them|that|it))\b",
    re.IGNORECASE,
)


def run_on_so_many_times(
    told: Said, text: str, memory: Memory, saved: Offer | None
) -> Question | None:
    """`how long would it take on twice as many chips`: the same on these, whatever runs.

    Who made that run, or when it came out, may have been asked since.
    """
    asked = [each for each in (memory.question, *memory.earlier[:1]) if each]
    runs = asked[0].runs if asked and asked[0].topic in MODELS else None
    last = next((each for each in asked if each.kind is Kind.REACH), None)
    is_aside = last is not None and last is not asked[0] and last.runs != runs
    if last is None or is_aside or not told.draft.has(T.HOWLONG) or not _SO_MANY.search(text):
        return None
    return scaled(text, last, saved)


def _of_ours(last: Question, hearing: Hearing) -> str:
    """The one kind of chip that it was asked of, else the chip that others are counted in."""
    held = last.offer_chips
    held = held or (hearing.saved.chips if hearing.saved and last.uses_saved else ())
    kinds = {each.chip for each in held} | {*last.chips}
    return kinds.pop() if len(kinds) == 1 else COUNTED_IN


_OF_NO_DAY: Final = frozenset((
    T.NUM, T.CHIP, T.LAB, T.STATUS, T.OPENS, T.MORE, T.COST, T.HARDWARE, T.US, T.GETS,
))  # fmt: skip
"""What a day that chips come on, or that prices are of, is said with."""

_DOWN_TO: Final = regex(
    r"(?:\b(?:get|bring|cut|take|push|shorten)(?:ting|ing)? (?:it|that|this|the time) )?"
    r"\bdown to (?=(?:an?|one|two|three|four|five|six|\d+) (?:day|week|month|quarter|year)s?\b)",
    re.IGNORECASE,
)
"""`how many GPUs would I need to get it down to a week`: to do it in that time."""


def until_then(text: str, last: Question, hearing: Hearing) -> str:
    """The text with the time until that day in its place, after what chips could train."""
    if last.kind is not Kind.REACH:
        return text
    text = _DOWN_TO.sub("in ", text)
    tags = hearing.tags(text)
    window = time_until(tags, fold(text), hearing.today)
    if window is None or not _OF_NO_DAY.isdisjoint(tag.kind for tag in tags):
        return text
    return f"{text[: window.start]}in {window.value:.10g} days{text[window.end :]}"


_A_PART_ALONE: Final = frozenset((
    T.PCT, T.MFU, T.AT, T.WITH, T.IF, T.IS, T.IN, T.FOR, T.OF, T.AND, T.STOP, T.COMMA, T.WORD,
    T.ASSUME, T.TALK, T.DO, T.CAN, T.TO, T.THEY,
))  # fmt: skip


_SAID_AS_PART: Final = regex(r"%|\bper ?cent\b")


def at_utilisation(told: Said, last: Question) -> Question | None:
    """The run on the whole cluster at the part that is said; of one's share it is to be named.

    A part beside a research share that was told is another research share.
    """
    d = told.draft
    parts = [tag.value for tag in d.raw if tag.kind is T.PCT]
    if not (d.has(T.MFU) or _SAID_AS_PART.search(told.text)):
        return None  # `in half the time`
    is_run = last.kind is Kind.REACH and bool(last.runs or last.size)
    if not is_run or len(parts) != 1 or not {tag.kind for tag in d.raw} <= _A_PART_ALONE:
        return None
    is_open = last.scope is not None or (last.offer and last.offer.research_share is not None)
    if is_open and not d.has(T.MFU):
        return None
    part = parts[0]
    if not isinstance(part, float) or not 0 < part <= 1:
        return None
    return replace(last, assume=replace(last.assume, mfu=exact_part(part)), save=False)


_TO_EACH: Final = {
    "hours": "24 hours to each",
    "weeks": "7 to a week",
    "months": "about 30 to a month",
    "years": "365 to a year",
}
_IN_UNIT: Final = regex(
    r"\W*(?:(?:and|so|ok|sorry|please|can|could|would|you|give|tell|show|say|put|express|make|me|us|"
    r"it|that|this|the same|the time|how long|how much|what|is|\w+['’]s|then)\W+)*"
    r"(?:in (?P<unit>hours|weeks|months|years)(?: please| instead| then)*"
    r"|how many (?P<count>hours|weeks|months|years) (?:is|are|would) (?:that|it)"
    r"(?: be| then)*)\W*"
)


def in_other_time(told: Said, last: Question) -> str | None:
    """What was typed of another unit, with how to reckon it; None where anything else is asked."""
    found = _IN_UNIT.fullmatch(told.whole.lower())
    if found is None or last.kind is not Kind.REACH or not (last.runs or last.size):
        return None
    unit = found["unit"] or found["count"]
    return f"“{unit}” left out, since the time is told in days, {_TO_EACH[unit]}"
