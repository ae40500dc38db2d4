"""Which kinds of prices are meant: all but those that are left out, or two of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import PriceBasis
from bot.questions.words.trend_words import RESERVED, TODAY
from bot.regex import regex

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
        return _beside_a_year(d, text) or basis
    told = {t.value for t in d.tags if t.kind is T.BASIS and isinstance(t.value, PriceBasis)}
    named = told - left
    return named.pop() if len(named) == 1 else None


_YEAR: Final = regex(
    r"(?:for |over |in )?(?:an?|one|1|the|per|each|whole|full|12|twelve)(?: (?:whole|full))?[ -]*"
    r"(?:years?|yrs?|months?)",
    re.IGNORECASE,
)


def _beside_a_year(d: Draft, text: str) -> PriceBasis | None:
    """The kind that is named beside a year, for which chips are paid: `for a year on demand`."""
    said = [tag for tag in d.tags if tag.kind is T.BASIS and isinstance(tag.value, PriceBasis)]
    named = [tag for tag in said if not _YEAR.fullmatch(text[tag.start : tag.end])]
    if len(named) != 1 or len(said) == 1 or d.has(*_AGAINST, T.AND):
        return None
    return named[0].value if isinstance(named[0].value, PriceBasis) else None


def bases_of(words: tuple[str, ...]) -> frozenset[PriceBasis]:
    """The bases of these kinds."""
    return frozenset(basis for word in words for basis in GROUPS[word])


# A price that is asked for on two bases: `the spot price and the three-year contract price`.

_JOINTS: Final = (T.AND, T.OR, T.VS, T.COMMA, T.THAN, T.COMPARE, T.TO, T.FROM, T.WITH)
_AGAINST: Final = (T.VS, T.OR, T.THAN, T.COMPARE)
_RESERVED: Final = PriceBasis.CONTRACT_1Y
_TODAY: Final = PriceBasis.LIST_8X
"""What is paid today, without a contract."""


def two_bases(d: Draft, text: str) -> tuple[PriceBasis, PriceBasis] | None:
    """Both bases in their order, where no chips are counted, whose dollars tell the others anyhow.

    `today vs a one-year contract` is on demand, and on that contract; `reserved` is for a year.
    """
    if d.stacks or left_out(text):
        return None
    places = [at for at, tag in enumerate(d.tags) if tag.kind is T.BASIS]
    named = {tag.value: None for at in places if isinstance((tag := d.tags[at]).value, PriceBasis)}
    bases = [basis for basis in named if isinstance(basis, PriceBasis)]
    if len(bases) == 1 and d.has(T.VS, T.THAN, T.COMPARE) and TODAY.search(fold(text)):
        return (_TODAY, bases[0]) if bases[0] not in (_TODAY, PriceBasis.LIST) else None
    if len(bases) == 1 and d.has(*_AGAINST) and (word := RESERVED.search(fold(text))):
        return _reserved_beside(bases[0], d.tags[places[0]].start < word.start())
    between = {tag.kind for tag in d.tags[places[0] : places[-1]]} if places else set()
    if len(bases) != 2 or between.isdisjoint(_JOINTS):
        return None
    return bases[0], bases[1]


def _reserved_beside(basis: PriceBasis, is_first: bool) -> tuple[PriceBasis, PriceBasis] | None:
    """A basis and a contract for a year, in their order; None where it is such a contract."""
    if basis is _RESERVED:
        return None
    return (basis, _RESERVED) if is_first else (_RESERVED, basis)
