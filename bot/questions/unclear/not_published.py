"""What is said where an offer is to be held against what is not public.

A lab's guaranteed share, what somebody has, or what a lab tells nobody.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.of_candidate import compares_with_his
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_LAB: Final = "<lab>~<poss>?~[<per><in><at><by><for>]?~<guarantee>|<per>~<guarantee>"
_NOT_PUBLIC: Final = (
    "what a lab guarantees to each is not public, so its average is what it is held against"
)
_HIS_OWN: Final = "what one person has elsewhere is not public, so nothing is held against that"
_SECRET: Final = regex(
    r"(?<!\bour )(?<!\bour own )(?<!\bmy )(?<!\bno )(?<!\bnot )"
    r"\b(?P<word>confidential|secret(?:ly)?|leaked|undisclosed|unannounced|unpublished|"
    r"internally|non-?public|insider|"
    r"(?:internal|private|hidden)(?= (?:\w+ )?(?:figures?|numbers?|data|allocations?|counts?|"
    r"quotas?|budgets?|headcounts?|stats|totals?)\b))\b(?! (?:from|with|until|for now|please)\b)",
    re.IGNORECASE,
    needs=(
        "confidential|secret|leaked|undisclosed|unannounced|unpublished|internal|public|"
        "insider|private|hidden"
    ),
)
_KEEP_IT: Final = regex(
    r"\b(?:keep|kept|stays?|is|are|be|treat) (?:it |this |that )?$", re.IGNORECASE
)
"""`512 H100 for 20 vs Meta, keep it confidential`."""
_PUBLIC_ALONE: Final = "“{}” left out: public figures alone are used"
_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH)


def not_public(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """What is held against a lab's public figures instead of what is not public."""
    return (*_of_secrets(text, question), *_of_shares(now, question))


def _of_secrets(text: str, question: Question) -> tuple[str, ...]:
    """`512 H100 vs DeepMind's confidential allocations`: that no such figure is used."""
    is_of_labs = question.kind in _OF_LABS and (question.labs or question.kind is Kind.LEAGUE)
    found = _SECRET.search(text) if is_of_labs else None
    if found is None or _KEEP_IT.search(text[: found.start()]):
        return ()
    return (_PUBLIC_ALONE.format(found["word"]),)


def _of_shares(now: Draft, question: Question) -> tuple[str, ...]:
    """`vs OpenAI per guaranteed GPU`: that a lab's average is no guaranteed share."""
    if question.kind is not Kind.OFFER:
        return ()
    is_of_lab = question.labs and now.has(T.GUARANTEE)
    guaranteed = is_of_lab and compiled(_OF_LAB).search(coded(now.tags))
    his = now.has(T.EACHOF) and compares_with_his(now.raw)
    return (*((_NOT_PUBLIC,) if guaranteed else ()), *((_HIS_OWN,) if his else ()))
