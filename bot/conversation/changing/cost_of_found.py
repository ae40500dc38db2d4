"""Whether it is asked what something costs that was worked out: chips that would do, a run."""

from __future__ import annotations

import re

from bot.conversation.changing.asking_on import names_others
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_RUN = regex(
    r"\b(?:runs?|trainings?|training run|jobs?)\b(?! (?:us|me|you|them|on)\b)", re.IGNORECASE
)
_AT_COST = regex(
    r"\b(?:at|for) (?:what|which|how much)(?: (?:a|kind of|sort of))?(?: (?:cost|price|money))?\W*$"
    r"|\bhow (?:expensive|costly|dear|pricey)\b",
    re.IGNORECASE,
)
"""`at what cost`, of what was found and not of the chips that it was found on."""
_RUNS_US = regex(r"\b(?:runs?|sets?) (?:us|me|you|them)\b", re.IGNORECASE)
_WORKED_OUT = regex(r"\b(?:that|it|those|these|they|them)\b", re.IGNORECASE)
_OF_ALL = (T.SITE, T.OUR, T.GPU, T.ALL, T.WHOLE, T.OFFER, T.EACH, T.NUM, T.HIRE, T.PEOPLE)
"""Beside these, it is asked what the whole costs, or each."""


def costs_what_was_found(told: Said, last: Question) -> bool:
    """`what would they cost`: what things cost that were worked out and not named.

    After hires, `that` are the chips that would keep the share.
    """
    is_asked = told.draft.has(T.COST) and not names_others(told) and not told.asks_pay
    if last.kind is Kind.DILUTION and last.people:
        is_of_all = any(tag.kind in _OF_ALL for tag in told.draft.raw)
        return is_asked and not is_of_all and bool(_WORKED_OUT.search(told.text))
    return is_asked and _has_dollars(told, last)


def _has_dollars(told: Said, last: Question) -> bool:
    """Whether an answer has the dollars that are asked for: `that run` takes its hours, no year."""
    is_run = last.kind is Kind.REACH and bool(last.runs) and not told.draft.has(T.UNIT, T.DAYS)
    names_chips = last.days is not None or (last.offer is not None and bool(last.offer.chips))
    is_at_cost, runs_us = (bool(found.search(told.text)) for found in (_AT_COST, _RUNS_US))
    is_of_chips = (names_chips and not is_at_cost) or runs_us
    is_of_chips = is_of_chips or told.draft.has(T.SITE, T.OUR, T.GPU, T.ALL, T.WHOLE, T.EACH)
    is_run = is_run and (not is_of_chips or bool(_OF_RUN.search(told.text)))
    return last.kind is Kind.MATCH or bool(last.size) or is_run
