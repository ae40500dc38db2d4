"""How chips of other kinds are counted: `do TPUs count too? how do you convert them`."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T

_SAYS_HOW: Final = frozenset((
    T.CONVERT, T.QTY, T.COMPARE, T.DO, T.DOES, T.IS, T.WORD, T.TOPIC, T.FAMILY, T.CHIP, T.STOP,
    T.COMMA, T.TO, T.IN, T.THEY, T.AND, T.TALK, T.CAN, T.GPU, T.MEANING, T.FOR,
))  # fmt: skip

_OF_SOMEBODY: Final = frozenset((T.HAVE, T.WITH))
"""What is said before a comma of who has them: `he's used to TPUs, does it convert`."""


def asks_how_counted(d: Draft) -> bool:
    """Whether it is asked how chips become H100e, and of no number of them."""
    counts = d.has(T.CONVERT) or any(t.kind is T.QTY and t.value is None for t in d.tags)
    asks = d.has(T.COMPARE, T.DO, T.DOES, T.IS, T.MEANING)
    # `expressed in H200` asks for the answer in them
    known = _SAYS_HOW | _OF_SOMEBODY if d.has(T.COMMA) else _SAYS_HOW
    return asks and counts and d.has(T.FAMILY, T.CHIP, T.TOPIC) and d.kinds <= known
