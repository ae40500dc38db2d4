"""`in euros?`: the last answer in a currency that nothing is counted in."""

from __future__ import annotations

from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.unclear.foreign_money import WHY

_IN_DOLLARS: Final = (
    Kind.PRICE, Kind.OFFER, Kind.MATCH, Kind.REACH, Kind.DILUTION, Kind.COMPARE,
    Kind.LAB, Kind.LEAGUE, Kind.HIRING,
)  # fmt: skip
_AS_POSTED: Final = "since pay is told in the currency of each posting, and no rates are kept"
_NO_MORE: Final = frozenset((
    T.CURRENCY, T.IN, T.TO, T.AND, T.STOP, T.WORD, T.MEANING, T.IS, T.CAN, T.CONVERT, T.COST,
    T.HOWMANY, T.THEY, T.UNIT, T.COMMA, T.TALK, T.DO, T.HAVE, T.GETS, T.BIG,
))  # fmt: skip
"""What says no more than that it is the same, in other money."""


def in_other_money(told: Said, last: Question) -> str | None:
    """What was typed of other money, with why it is left out; None where anything else is asked."""
    named = [tag for tag in told.draft.tags if tag.kind is T.CURRENCY]
    if last.kind not in _IN_DOLLARS or len(named) != 1 or not told.draft.kinds <= _NO_MORE:
        return None
    why = _AS_POSTED if last.kind is Kind.HIRING else WHY
    return f"“{told.text[named[0].start : named[0].end]}” left out, {why}"
