"""What is promised to some and to others otherwise, of which an offer has no place.

`seniors get 128 each, juniors 32`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing
from bot.questions.types import Question, Reading, Unclear
from bot.regex import regex
from storage.records import Offer

_RANK: Final = (
    r"(?:the )?(?:seniors?|juniors?|leads?|tech leads|principals?|pis|postdocs?|post-docs|interns?|"
    r"students?|phds?|managers?|new (?:hires|joiners)|newcomers|engineers?|scientists?|fellows)"
    r"(?: (?:researchers?|people|staff|scientists?|engineers?|ones))?"
)
_GETS: Final = (
    r"(?: (?:will|would|each|all|should|can|could))*(?: (?:get|gets|got|have|has|receive|take|are "
    r"guaranteed|at|with)| ?:)?(?: (?:each|about|around|only|just))*"
)
_CHIPS: Final = r"(?: [a-z]{1,3}\d{2,4}s?| gpus?| chips?)?(?: (?:each|guaranteed|apiece|a head))*"
_TWO: Final = regex(
    rf"\b{_RANK}{_GETS} (?P<one>\d[\d,]*)\b{_CHIPS}\W+(?:(?:and|but|while)\W+)*"
    rf"{_RANK}{_GETS} (?P<two>\d[\d,]*)\b(?! ?(?:%|percent|people|researchers))",
    re.IGNORECASE,
    needs="senior|junior|lead|principal|pi|postdoc|post-doc|intern|student|phd|manager|new |"
    "newcomer|engineer|scientist|fellow",
)
_ONE_NUMBER: Final = (
    "I keep one guaranteed share for everybody, so that two groups with different ones are left"
    " out. Which of them do I take for all?"
)


def by_rank(text: str, base: Question, hearing: Hearing) -> Reading | None:
    """The question back which of two shares is taken for everybody; None of other texts."""
    found = _TWO.search(text)
    if found is None:
        return None
    shares = dict.fromkeys(float(found[name].replace(",", "")) for name in ("one", "two"))
    held = base.offer or Offer()
    choices = tuple(
        choice_of(
            f"{share:,.10g} guaranteed to each",
            replace(base, offer=replace(held, guaranteed_per_researcher=share), save=False),
            hearing,
        )
        for share in shares
    )
    return Unclear(None, _ONE_NUMBER, choices, is_plain=True)
