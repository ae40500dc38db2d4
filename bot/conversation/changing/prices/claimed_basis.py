"""What is claimed of a basis of rent: `candidate says spot is half that, true?`.

The price on that basis is told, beside which the claim can be held; no part of any offer is meant.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_CLAIM: Final = compiled(
    "([<basis><guarantee>])~[<is><cost><no><can><talk><word><unknown>]{0,3}~"
    "(?:[<pct><factor><beat>]|<num>~<x>~[<cost><beat>]|<cost>~<than>)"
)
_OF_ELSE: Final = frozenset((
    T.CHIP, T.LAB, T.HARDWARE, T.PEOPLE, T.STAFF, T.IF, T.ASSUME, T.MONEY, T.RUN, T.RESEARCH,
    T.PRODUCT, T.REPRICED, T.OUR, T.US,
))  # fmt: skip
"""Beside these it is supposed, or of something that is named."""
_PRICED: Final = (Kind.OFFER, Kind.DILUTION, Kind.PRICE)
_RESERVED: Final = regex(r"reserved", re.IGNORECASE)
_CONTRACT: Final = "one-year contract"
"""What reserved chips are rented on, of the bases on record."""
_OWN: Final = regex(r"['’]s\b|\bprices?\b")


def claimed_of_basis(text: str, last: Question, hearing: Hearing) -> str:
    """The question for the price on that basis, after dollars of chips; else as it was said."""
    if last.kind not in _PRICED:
        return text
    tags = hearing.tags(text)
    found = _CLAIM.search(coded(tags))
    if found is None or not _OF_ELSE.isdisjoint(tag.kind for tag in tags):
        return text
    named, said = tags[found.start(1)], tags[found.start() : found.end()]
    basis = _OWN.sub("", text[named.start : named.end]).strip()
    if any(tag.kind is T.NUM and tag not in said for tag in tags):
        return text
    if named.kind is T.BASIS:
        return f"on {basis}?"
    promised = last.offer.guaranteed_per_researcher if last.offer else None
    return text if promised or not _RESERVED.fullmatch(basis) else f"on a {_CONTRACT}?"
