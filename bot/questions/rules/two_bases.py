"""A price that is asked for on two bases: `the spot price and the three-year contract price`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.rules.left_out_prices import left_out
from bot.questions.tags import T
from bot.questions.types import PriceBasis
from bot.questions.words.trend_words import RESERVED, TODAY

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
