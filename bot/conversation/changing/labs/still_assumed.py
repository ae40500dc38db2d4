"""What was assumed of one lab, where all are ranked after it: `so who's ahead now`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from bot.questions.rules.leagues import OF_ONE_LAB
from bot.questions.types import Assumptions, Kind, Question, Scope
from bot.regex import regex

_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE)


_WITH_THAT: Final = regex(
    r"\b(?:with (?:that|this|those)|assuming (?:that|so|it)|on that (?:basis|assumption|number)|"
    r"in that case|if (?:that is|that's|so)|then|now|still|them|theirs?|they)\b",
    re.IGNORECASE,
)


def with_assumed(question: Question, last: Question) -> Question:
    """A question against the lab spoken of, with what was assumed of it."""
    told: dict[str, Any] = {
        name: value for name in OF_ONE_LAB if (value := getattr(last.assume, name))
    }
    is_same = bool(told) and question.labs == last.labs and len(last.labs) == 1
    known = any(getattr(question.assume, name) for name in OF_ONE_LAB)
    if not is_same or known:
        return question
    return replace(question, assume=replace(question.assume, **told))


def still_assumed(question: Question, text: str, last: Question) -> Question | None:
    """All labs in order with what was assumed of the one; None where nothing was, or is anew.

    By what each researcher has, where no other measure is said: in total it would change nothing.
    Ours against that lab, where it is said to be with that.
    """
    if question.kind is Kind.OFFER and last.kind in _OF_LABS and _WITH_THAT.search(text):
        held = with_assumed(question, last)
        return held if held != question else None
    lab = last.assume.lab or (last.labs[0] if len(last.labs) == 1 else None)
    told = {name: getattr(last.assume, name) for name in OF_ONE_LAB}
    is_kept = question.kind is Kind.LEAGUE and not question.topic and last.kind in _OF_LABS
    if not is_kept or lab is None or not any(told.values()) or question.assume != Assumptions():
        return None
    scope = question.scope or Scope.PER_RESEARCHER
    return replace(question, assume=Assumptions(**told, lab=lab), scope=scope)
