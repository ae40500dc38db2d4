"""What is said where an offer is to be held against what a lab guarantees, or somebody has."""

from __future__ import annotations

from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.of_candidate import compares_with_his
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_OF_LAB: Final = "<lab>~<poss>?~[<per><in><at><by><for>]?~<guarantee>|<per>~<guarantee>"
_NOT_PUBLIC: Final = (
    "what a lab guarantees to each is not public, so its average is what it is held against"
)


_HIS_OWN: Final = "what one person has elsewhere is not public, so nothing is held against that"


def not_public(now: Draft, question: Question) -> tuple[str, ...]:
    """`vs OpenAI per guaranteed GPU`: that a lab's average is no guaranteed share."""
    if question.kind is not Kind.OFFER:
        return ()
    is_of_lab = question.labs and now.has(T.GUARANTEE)
    guaranteed = is_of_lab and compiled(_OF_LAB).search(coded(now.tags))
    his = now.has(T.EACHOF) and compares_with_his(now.raw)
    return (*((_NOT_PUBLIC,) if guaranteed else ()), *((_HIS_OWN,) if his else ()))
