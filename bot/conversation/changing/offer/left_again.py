"""What is left beside another part for one person: `and with 400?`, after 256 of her own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.number_alone import times_off
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_AND_WITH: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|about|if|with|at|on|it|that|was|were|is|we|gave|"
    r"give|her|him|them|say|suppose|make|only|just|no|nope|sorry|wait|oops|typo|i|meant|mean|"
    r"actually|rather|should|be|to)\W+)*(?P<many>\d[\d,]*)"
    r"(?:,? not \d[\d,]*)?(?: (?:chips|gpus|cards|[a-z]+\d+s?|of (?:them|those|ours)|"
    r"for (?:her|him)|instead|then|rather))*\W*",
    re.IGNORECASE,
)
_MOST_TIMES: Final = 4.0


def left_again(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """The message with what was asked before said again, of ours as it is."""
    last, saved = memory.question, hearing.saved
    part = _part_of_one(last, saved) if last and saved else 0.0
    found = _AND_WITH.fullmatch(text) if part else None
    if found is None or last is None or saved is None:
        return text, memory
    number, whole = number_told(found["many"]), saved.chips[0].count.value
    is_near = part / _MOST_TIMES <= number <= part * _MOST_TIMES and number < whole
    if not is_near or times_off(number, part) >= times_off(number, whole - part):
        return text, memory
    ours = replace(
        memory, question=Question(Kind.OFFER, uses_saved=True), earlier=all_asked(memory)
    )
    others = last.offer and _others(last.offer, saved)
    whom = f"the other {others:.10g}" if others else "the rest"
    name = hearing.reader.words.directory.name
    chip = name(saved.chips[0].chip)
    vs = f", vs {' and '.join(map(name, last.labs))}" if last.labs else ""
    return f"if we gave her {number:.10g} {chip} of her own, what's left for {whom}{vs}?", ours


def _others(left: Offer, saved: Offer) -> float | None:
    """How many the rest is for where one is not counted, 0 where all are; None of other heads."""
    if left.researchers is None or saved.researchers is None:
        return None
    heads, all_of_us = left.researchers.value, saved.researchers.value
    return 0.0 if heads == all_of_us else heads if heads == all_of_us - 1 else None


def _part_of_one(last: Question, saved: Offer) -> float:
    """What ours has more than what was just told for as many people; 0 where it isn't that."""
    left = last.offer
    is_told = last.kind is Kind.OFFER and not last.uses_saved and not last.called
    if left is None or not is_told or len(left.chips) != 1 or len(saved.chips) != 1:
        return 0.0
    ours, now = saved.chips[0], left.chips[0]
    others = _others(left, saved)
    if ours.chip != now.chip or others is None or (last.labs and not others):
        return 0.0
    return max(ours.count.value - now.count.value, 0.0)
