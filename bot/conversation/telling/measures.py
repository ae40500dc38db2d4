"""By which figure the labs of an answer are held."""

from __future__ import annotations

from typing import Final

from bot.answers import Answer
from bot.questions.types import Kind, Scope
from bot.questions.writing.wording import SCOPES, scope_of_league

_KEYS: Final = {
    Scope.TOTAL: "h100e",
    Scope.PER_EMPLOYEE: "h100e_per_employee",
    Scope.PER_RESEARCHER: "h100e_per_researcher",
}


def measure(answer: Answer) -> tuple[str, str]:
    """The key of the figure that labs are held by, and its words; the first of several."""
    asked = answer.question
    usual = Scope.PER_RESEARCHER if answer.kind is Kind.OFFER else Scope.TOTAL
    is_league = asked.kind is Kind.LEAGUE
    scope = scope_of_league(asked) if is_league else asked.scope or usual
    return _KEYS[scope], SCOPES[scope]
