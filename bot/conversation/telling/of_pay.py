"""The highest or the lowest of the pay ranges that were told, or that none can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answers import Answer, Figure
from bot.conversation.replies.market_words import LOWEST
from bot.conversation.telling.paring import pared
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.regex import regex
from bot.subjects import NameOf

_LOWEST: Final = regex(rf"\b(?:{LOWEST}|lower|low)\b")
_SINGLE: Final = sentence(
    "What one role pays is not told: a range runs from the median of the lower ends to the median"
    " of the upper ends of several."
)
_OTHER_MONEY: Final = (
    "Which range is the {end} is told in US dollars a year alone; the others stand in the table"
)

_Ranged = tuple[Figure, Estimate]


def by_pay(answer: Answer, words: str, name: NameOf) -> Answer | None:
    """The range that reaches highest, or begins lowest; None of answers that tell no pay."""
    if answer.question.topic != "pay":
        return None
    end = "lowest" if _LOWEST.search(words) else "highest"
    known = [(x, x.estimate) for x in answer.figures if ".pay." in x.key and x.estimate]
    if not known:
        return _none(answer, end)
    headline = _headline(known, end, name)
    return pared(answer, headline, (_SINGLE, *answer.verdict), answer.table, keep=3)


def _none(answer: Answer, end: str) -> Answer:
    """Why there is none: too few postings with pay, or in another currency."""
    if answer.table:
        told = sentence(_OTHER_MONEY, end=f.said(end))
        return pared(answer, told, answer.verdict, answer.table, keep=3)
    told = sentence("No {end} pay can be told: of these roles no range is shown", end=f.said(end))
    return pared(answer, told, answer.verdict, keep=1)


def _headline(known: Sequence[_Ranged], end: str, name: NameOf) -> Sentence:
    is_low = end == "lowest"
    figure, pay = (
        min(known, key=lambda one: one[1].low)
        if is_low
        else max(known, key=lambda one: one[1].high)
    )
    _, lab, _, family, _ = figure.key.split(".")
    text = "The {end} range of these: {lab}, {what}, {pay} a year"
    if len(known) == 1:
        text = "One range alone is known, so it is the {end}: {lab}, {what}, {pay} a year"
    return sentence(
        text,
        end=f.said(end),
        lab=f.said(name(lab)),
        what=f.said(FAMILY_WORDS[Family(family)]),
        pay=f.span(pay, _thousands),
    )


def _thousands(value: float) -> str:
    return f"${f.exact_text(round(value / 1000))}k"
