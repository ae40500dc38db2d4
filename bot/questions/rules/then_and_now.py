"""A past day and today side by side: `two years ago vs today`, `in June and now`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.questions.tags import T
from bot.questions.words.trend_words import TODAY

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft  # the grammar, which an idle bot has not loaded

_JOINTS: Final = (T.AND, T.VS, T.OR, T.COMPARE, T.THAN, T.TO, T.COMMA)


def then_and_now(d: Draft, low: str) -> bool:
    """Whether words in lower case set a past day and today side by side."""
    return d.has(T.WHEN) and d.has(*_JOINTS) and bool(TODAY.search(low))
