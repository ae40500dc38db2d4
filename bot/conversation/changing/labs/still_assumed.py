"""What was assumed of one lab, where all are ranked after it: `so who's ahead now`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.questions.rules.leagues import OF_ONE_LAB
from bot.questions.types import Assumptions, Kind, Question, Scope

_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE)


def still_assumed(question: Question, _text: str, last: Question) -> Question | None:
    """All labs in order with what was assumed of the one; None where nothing was, or is anew.

    By what each researcher has, where no other measure is said: in total it would change nothing.
    """
    lab = last.assume.lab or (last.labs[0] if len(last.labs) == 1 else None)
    told = {name: getattr(last.assume, name) for name in OF_ONE_LAB}
    is_kept = question.kind is Kind.LEAGUE and not question.topic and last.kind in _OF_LABS
    if not is_kept or lab is None or not any(told.values()) or question.assume != Assumptions():
        return None
    scope = question.scope or Scope.PER_RESEARCHER
    return replace(question, assume=Assumptions(**told, lab=lab), scope=scope)
