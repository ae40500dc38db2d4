"""A part of the chips spoken of for a team of its own: `give him 8 people with 512 of those`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.numbers import number_at
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Kind, Question
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


def part_for_team(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
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


def beside_the_others(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
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


def _heads(told: Said) -> float | None:
    people = told.draft.people
    return people.amount.value if people else _number(_HEADS, told.text)


def _number(words: re.Pattern[str], text: str) -> float | None:
    found = words.search(text)
    number = number_at(found["number"], 0) if found else None
    return number[0].amount.value if number else None
