"""Money that comes beside chips: `256 H100 on-prem plus $2M a year of cloud credits`.

It is no budget of what the chips cost, and not turned into more chips: it is left out aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, coded, compiled, first, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag

_BUDGET_FROM: Final = 10_000.0
_ITS: Final = (
    "<money>(?:~[<per><slash>]?~<unit>)?"
    "(?:~[<of><in><for><word>]{0,2}~(?:<lab>|<cloud>|<tenure>)?~<budget>+)?"
    "(?:~[<per><slash>]?~<unit>)?"
)


def _left_out(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The money with its period and what it is spent on."""
    if value_of(first(tags, T.MONEY)) < _BUDGET_FROM:
        return None
    money = [tag for tag in tags if tag.kind is not T.AND]
    kept = [tag for tag in tags if tag.kind is T.AND]
    claim = Tag(T.CLAIM, None, money[0].start, money[-1].end)
    return (*kept, claim) if tags[0].kind is T.AND else (claim, *kept)


_COUNTED: Final = "<num>~<x>?~<chip>"
_BESIDE_CHIPS: Final[tuple[Rule, ...]] = (
    rule(f"<and>~{_ITS}(?!~[<each><scope><per><unit><slash>])", _left_out),
    rule(f"{_ITS}~<and>(?=~{_COUNTED})", _left_out),
)


def without_money_beside(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with money that comes beside chips with a number as left out."""
    is_counted = first(tags, T.MONEY) and compiled(_COUNTED).search(coded(tags))
    return reduced(tags, _BESIDE_CHIPS) if is_counted else tags
