"""Kinds of prices that are not wanted: `leave out the spot prices`, `not on-demand`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import PriceBasis

GROUPS: Final[Mapping[str, tuple[PriceBasis, ...]]] = {
    "spot": (PriceBasis.SPOT,),
    "on-demand": (PriceBasis.LIST_8X, PriceBasis.LIST),
    "contracts": (PriceBasis.CONTRACT_1Y, PriceBasis.CONTRACT_3Y, PriceBasis.BULK),
    "indices": (PriceBasis.INDEX,),
}
"""Each kind by the word that it is typed as; `without` of a question holds these words."""
_CALLED: Final = {
    "spot": r"spot|preemptible|interruptible",
    "on-demand": r"on[- ]demand|list",
    "contracts": r"contract(?:ed|s)?|reserved|reservations?|commitments?",
    "indices": r"ind(?:ex|ices|exes)",
}
_NOT: Final = (
    r"\b(?:without|not|(?<!there )no|non|except(?: for)?|exclud\w+|ignor\w+|omit\w*|"
    r"skip\w*|drop\w*|minus|"
    r"leav\w+ (?:out|aside|off)|forget(?: about)?|other than|apart from|aside from|"
    r"(?:do not|don'?t|never) (?:want|need|use|count|show|include))"
    r"(?: (?:the|any|all|those|on|at))*[ -]"
)
_GONE: Final = r"(?: (?:prices?|rates?|readings?|ones))?,? (?:excluded|aside|left out|omitted)\b"


def left_out(text: str) -> tuple[str, ...]:
    """The words of the kinds of prices that a text leaves out, in the order of `GROUPS`."""
    low = fold(text)
    return tuple(
        word
        for word, called in _CALLED.items()
        if re.search(rf"{_NOT}(?:{called})\b|\b(?:{called}){_GONE}", low)
    )


def named_besides(d: Draft, text: str, basis: PriceBasis | None) -> PriceBasis | None:
    """The basis that is wanted, which is none of those left out: `spot, not on-demand`."""
    left = bases_of(left_out(text))
    if not left:
        return basis
    told = {t.value for t in d.tags if t.kind is T.BASIS and isinstance(t.value, PriceBasis)}
    named = told - left
    return named.pop() if len(named) == 1 else None


def bases_of(words: tuple[str, ...]) -> frozenset[PriceBasis]:
    """The bases of these kinds."""
    return frozenset(basis for word in words for basis in GROUPS[word])
