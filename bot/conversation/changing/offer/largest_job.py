"""How much of our chips one job may take: `what if the biggest job is the whole cluster`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_JOB: Final = r"(?:jobs?|runs?|experiments?)"
_ALL: Final = (
    r"(?:(?:the |our )?(?:whole|entire|full) (?:\w+ )?(?:cluster|fleet|thing|lot|pool|machine)|"
    r"everything|all of (?:it|them|(?:the|our) \w+)|all (?:the|our) \w+|it all)\b"
)
_TAKES: Final = (
    r"(?:uses?|takes?|fills?|ha[sd]|have|gets?|is|be|was|were|run|runs|spans?|on|occup(?:y|ies)|"
    r"as (?:big|large) as|up to|gr[eo]ws?|equals?)"
)
_WHOLE: Final = regex(
    rf"\b{_JOB}\b.{{0,20}}\b{_TAKES} {_ALL}"
    rf"|\b{_TAKES} {_ALL} (?:for|in|with|on) (?:\w+ ){{0,3}}{_JOB}\b",
    re.IGNORECASE,
)
_BY_ONE: Final = regex(
    r"\b(?:one|an?|any|each|every|a single) (?:\w+ )?(?:person|researcher|scientist|hire|user)\b",
    re.IGNORECASE,
)
"""Who starts a job, and is no size of the team."""
_ELSE: Final = (
    T.LABS, T.EVERYONE, T.RANK, T.WHO, T.HOWMANY, T.HOWLONG, T.COST, T.HIRE, T.HARDWARE, T.MORE,
    T.RESEARCH, T.PRODUCT, T.QUEUE, T.SAVE,
)  # fmt: skip
_ASKED: Final = (Kind.OFFER, Kind.REACH)


def job_supposed(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The offer spoken of with its largest job supposed; None of other texts."""
    d = told.draft
    if last.kind not in _ASKED or not d.has(T.IF, T.ASSUME) or d.has(*_ELSE):
        return None
    size = _supposed(d, told.whole, held_offer(last, hearing))
    if size is None:
        return None
    offer = replace(last.offer or Offer(), largest_job=size)
    return replace(last, offer=offer, labs=d.labs or last.labs, save=False)


def _supposed(d: Draft, text: str, held: Offer) -> float | None:
    """How many chips one job may take: all that run, or so many for whoever starts it."""
    runs = sum(each.count.value for each in chips_now(held))
    if d.largest is None:
        return runs if runs and _WHOLE.search(text) else None
    return d.largest if _BY_ONE.search(text) else None
