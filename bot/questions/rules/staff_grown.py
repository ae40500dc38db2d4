"""How the staff of a lab grew, which is told by its headcounts and by no opening."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.gather import Draft
from bot.questions.rules.lab_asked import grown_between
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question
from bot.regex import regex

_GREW: Final = (
    r"(?:gr[eo]wn?|expand(?:ed)?|ballooned|swollen|shr[aiu]nk|chang(?:e|ed)|develop(?:ed)?)"
)
_TEAM: Final = r"(?:teams?|staff|workforce|head ?count|payroll|company)"
_HAS_GROWN: Final = regex(
    rf"\b(?:has|have|had|did)\b.{{0,60}}?\b{_TEAM}\b.{{0,25}}?\b{_GREW}\b"
    rf"|\b{_TEAM}(?: [\w'-]+)?(?: (?:has|had))? (?:grew|grown)\b|\b{_TEAM} growth\b"
    rf"|\bgrowth (?:of|in) (?:[\w'-]+ ){{1,4}}{_TEAM}\b",
    needs="team|staff|workforce|head|payroll|company",
)
"""`how much has Mistral's team grown`: it has happened, and is no hiring to come."""
_COUNTED: Final = (
    r"\d[\d,.]* ?k? (?:(?:full[- ]time|total) )?"
    r"(?:people|ppl|employees|staff|heads|headcount|ftes?)"
)
_PASSED: Final = regex(
    r"\bwhen (?:did|had|has|have|was|were)\b.{2,40}?\b(?:pass(?:ed)?|reach(?:ed)?|hit|cross(?:ed)?|"
    r"exceed(?:ed)?|top(?:ped)?|gr[eo]wn?|get|got|go|went|have|had|at|break|broke|surpass(?:ed)?)\b"
    rf".{{0,25}}?\b{_COUNTED}\b",
    needs="when",
)
_OF_ELSE: Final = (
    T.US,
    T.OUR,
    T.IF,
    T.ASSUME,
    T.ROLES,
    T.GPU,
    T.BUDGET,
    T.CHIP,
    T.SITE,
    T.RUN,
    T.VS,
)
"""What makes of a team that grew another question."""


def staff_grown(d: Draft, text: str) -> Question | None:
    """The headcounts of one lab by their days, where it is asked how its staff came to be."""
    if len(d.labs) != 1 or d.stacks or d.ours:
        return None
    grown = Question(Kind.LAB, labs=d.labs, topic=LabPart.STAFF_GROWTH.value)
    if passed_a_number(text):
        return grown
    if d.people is not None or d.assume != Assumptions() or d.has(*_OF_ELSE):
        return None
    return grown_between(grown, d, text) if _HAS_GROWN.search(fold(text)) else None


def passed_a_number(text: str) -> bool:
    """`when did Anthropic pass 1000 people`: when its staff came to be so many."""
    return _PASSED.search(fold(text)) is not None
