"""Which of those who rent chips out is cheaper, where no chip is named that they could rent."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.rules.rents import sellers_in
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_CHEAPER: Final = regex(
    r"\b(?:cheap(?:er|est)?|expensive|pric(?:e|es|ey|ier|ing)|costs?|charges?)\b",
    needs="cheap|expensive|pric|cost|charge",
)
_BY_CHIP: Final = Unreadable(
    "Of which chip? Prices are told by chip and by kind, each with who sells it where that is"
    " known.",
    ("price of H100", "price of B200"),
    is_plain=True,
)


_OF_ELSE: Final = (
    T.US, T.OUR, T.RUN, T.TRAIN, T.PEOPLE, T.STAFF, T.ROLES, T.HIRE, T.SIGNED, T.MORE, T.VS,
    T.MATCH, T.WHO,
)  # fmt: skip
"""What asks for no price: `who rents chips off CoreWeave`."""


def _is_priced(now: Draft, text: str) -> bool:
    """`what does a GPU hour cost at Lambda`, of no chip: its compute answers nothing of that."""
    is_open = now.has(T.COST) and not (now.chips or now.stacks or now.has(*_OF_ELSE))
    return is_open and set(now.labs) <= SELLERS and bool(sellers_in(now, text))


def sellers_apart(now: Draft, text: str) -> Unreadable | None:
    """`is CoreWeave cheaper than Lambda`, which nothing that they run answers."""
    if _is_priced(now, text):
        return _BY_CHIP
    are_sellers = bool(now.labs) and set(now.labs) <= CLOUDS | SELLERS
    is_set_apart = now.has(T.THAN, T.VS, T.OR, T.COMPARE, T.COMMA) or "cheapest" in fold(text)
    is_of_chips = now.chips or now.stacks or now.has(T.GPU, T.US, T.OUR, T.RUN, T.TRAIN, T.PEOPLE)
    if not are_sellers or not is_set_apart or is_of_chips:
        return None
    return _BY_CHIP if _CHEAPER.search(fold(text)) else None
