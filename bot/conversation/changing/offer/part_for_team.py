"""A part of the chips for a team or a person of its own, and what is left for the others."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.number_alone import times_off
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.numbers import number_at, number_told
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_OF_THOSE: Final = regex(
    r"\b(?P<number>\d[\d,]*k?) (?:out )?of "
    r"(?:(?:those|these|them|the|that|our|ours|saved|all)(?: |\b))+"
    r"(?:gpus?|chips?|cards?|accelerators?|[a-z]{1,3}\d{2,4}s?)?(?![\w-])(?! (?:are|is|go|were)\b)",
    re.IGNORECASE,
)
_HEADS: Final = regex(
    r"\b(?P<number>\d[\d,]*) (?:people|researchers|heads|persons|folks)\b", re.IGNORECASE
)
_NO_PART: Final = (T.MORE, T.PEOPLEMORE, T.LOSE, T.LEAVE, T.COST, T.TRAIN, T.HOWMANY, T.HOWLONG)
"""What makes of it a question of something else."""
_THAN_OTHERS: Final = regex(
    r"\b(?:than|to|with|against|versus|vs\.?|beside)\b.{0,20}\b(?:(?:every(?:one|body)|anyone) "
    r"else|the (?:others|rest)|(?:our|the) other (?:people|researchers|hires))\b",
    re.IGNORECASE,
)
"""`is that better than what everyone else on our team gets`."""


def of_a_part(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """What is asked of chips that some, or one, are to have of an offer."""
    steps = (_part_for_team, _ones_part_against, _beside_the_others)
    return next((asked for step in steps if (asked := step(told, memory, hearing))), None)


def _part_for_team(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """The offer with so many of its chips for so many people; None where both were not told."""
    last, d = memory.question, told.draft
    number, heads = _number(_OF_THOSE, told.text), _heads(told)
    if last is None or last.kind is not Kind.OFFER or number is None or heads is None:
        return None
    held = held_offer(last, hearing)
    chip = only_chip(held)
    is_else = d.labs or d.runs or d.days is not None or d.has(*_NO_PART)
    if is_else or chip is None or not {*d.chips} <= {chip}:
        return None
    if not 0 < number < held.chip_count:
        return None
    part = replace(held, chips=(ChipCount(chip, Amount(number)),), researchers=Amount(heads))
    return replace(last, offer=part, uses_saved=False, save=False)


def _beside_the_others(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """`is that better than what everyone else here gets`, after an offer that is not ours."""
    last = memory.question
    offer = last.offer if last and last.kind is Kind.OFFER and not last.uses_saved else None
    if last is None or offer is None or not offer.chips or hearing.saved is None:
        return None
    is_ours = replace(offer, each=None) == replace(hearing.saved, each=None)
    if is_ours or told.draft.labs or told.draft.people or not _THAN_OTHERS.search(told.text):
        return None
    heads = Offer(researchers=offer.researchers) if offer.researchers else None
    asked = Question(Kind.COMPARE, uses_saved=True, other=offer.chips, other_terms=heads)
    return replace(asked, as_of=last.as_of)


_NOT_HELD: Final = (T.LOSE, T.LEAVE, T.COST, T.TRAIN, T.HOWLONG)
_THAT_MANY: Final = regex(r"\b(?:that|those|this|these|the|his|hers?) (?P<number>\d[\d,]*k?)\b")


def _ones_part_against(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """`how does that 96 compare with DeepMind's average`, after what is left once one has 96."""
    last, before = memory.question, _told_before_one(memory)
    number, whole = _number(_THAT_MANY, told.whole), before.offer if before else hearing.saved
    if last is None or whole is None or number is None or not told.labs:
        return None
    if number != _part_of_one(last, whole) or told.draft.has(*_NOT_HELD):
        return None
    part = Offer(chips=(ChipCount(whole.chips[0].chip, Amount(number)),), researchers=Amount(1.0))
    return Question(Kind.OFFER, offer=part, labs=told.labs)


def _heads(told: Said) -> float | None:
    people = told.draft.people
    return people.amount.value if people else _number(_HEADS, told.text)


def _number(words: re.Pattern[str], text: str) -> float | None:
    found = words.search(text)
    number = number_at(found["number"], 0) if found else None
    return number[0].amount.value if number else None


# What is left beside another part for one person: `and with 400?`, after 256 of her own.

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
    """The message with what was asked before said again, of ours as it is, or of what was told."""
    last, told = memory.question, _told_before_one(memory)
    saved = told.offer if told else hearing.saved
    part = _part_of_one(last, saved) if last and saved else 0.0
    found = _AND_WITH.fullmatch(text) if part else None
    if found is None or last is None or saved is None:
        return text, memory
    number, whole = number_told(found["many"]), saved.chips[0].count.value
    is_near = part / _MOST_TIMES <= number <= part * _MOST_TIMES and number < whole
    if not is_near or times_off(number, part) >= times_off(number, whole - part):
        return text, memory
    base = told or Question(Kind.OFFER, uses_saved=True)
    ours = replace(memory, question=base, earlier=all_asked(memory))
    others = last.offer and _others(last.offer, saved)
    whom = f"the other {others:.10g}" if others else "the rest"
    name = hearing.reader.words.directory.name
    chip = name(saved.chips[0].chip)
    vs = f", vs {' and '.join(map(name, last.labs))}" if last.labs else ""
    return f"if we gave her {number:.10g} {chip} of her own, what's left for {whom}{vs}?", ours


def _told_before_one(memory: Memory) -> Question | None:
    """The offer of which one person's part was told since; None where that was of ours."""
    last, *earlier = all_asked(memory) or (None,)
    one = next((at for at, each in enumerate(earlier) if is_of_one(each)), None)
    if last is None or one is None:
        return None
    before = (each for each in earlier[one + 1 :] if each and not is_of_one(each))
    told = next((each for each in before if each.kind is Kind.OFFER), None)
    if told is None or told.offer is None or told.uses_saved:
        return None
    return told if _part_of_one(last, told.offer) else None


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
