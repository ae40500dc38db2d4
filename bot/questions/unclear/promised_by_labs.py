"""What is said where an offer is to be held against what a lab guarantees."""

from __future__ import annotations

from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_OF_LAB: Final = "<lab>~<poss>?~[<per><in><at><by><for>]?~<guarantee>|<per>~<guarantee>"
_NOT_PUBLIC: Final = (
    "what a lab guarantees to each is not public, so its average is what it is held against"
)


def not_public(now: Draft, question: Question) -> tuple[str, ...]:
    """`vs OpenAI per guaranteed GPU`: that a lab's average is no guaranteed share."""
    is_asked = question.kind is Kind.OFFER and question.labs and now.has(T.GUARANTEE)
    return (_NOT_PUBLIC,) if is_asked and compiled(_OF_LAB).search(coded(now.tags)) else ()
