"""A place alone after something that has none: `anything in London?`, of the roles before it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.following import followed
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened
from bot.questions.rules.market import place_in
from bot.questions.types import Kind, Reading
from bot.regex import regex

_ALONE: Final = regex(
    r"\W*(?:(?:and|so|ok|but)\W+)*(?:(?:is|are) there )?(?:any|anything|anyone|some|something|one|"
    r"ones)(?: (?:open|else|going|there))* (?:in|near|around|at) (?:the )?(?:[\w'-]+ ?){1,3}\W*",
    re.IGNORECASE,
)
_WITHOUT_PLACE: Final = (Kind.LEAGUE, Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.PRICE)
_FURTHEST: Final = 3
"""So many questions before the last may be the one that is meant."""


def roles_in_place(opening: Opened, memory: Memory, hearing: Hearing) -> Reading | None:
    """The roles that were asked about before, in the place that a message names and nothing else.

    What was asked since has no place: labs are ranked, or an offer is set against them.
    """
    last = memory.question
    if last is None or last.kind not in _WITHOUT_PLACE or last.topic is not None:
        return None
    if not _ALONE.fullmatch(opening.text) or place_in(opening.text)[0] is None:
        return None
    roles = (each for each in memory.earlier[:_FURTHEST] if each.kind is Kind.HIRING)
    before = next(roles, None)
    return followed(opening, before, hearing, is_change=True) if before else None
