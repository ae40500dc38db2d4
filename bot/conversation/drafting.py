"""The draft of a message: what it says by the words of the grammar, as if asked before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.questions.patterns import merged, reduced, rule
from bot.questions.rules.gather import Draft, draft
from bot.questions.tags import Number, People, T, Tag

_DEAREST_HOUR: Final = 100.0
"""US dollars: what is said of more is no price of an hour."""
_ALONE: Final = "(?! [<chip><family><unit><gpu><node><rack><people><staff>])"
_TOLD: Final = (
    rule(f"<gpu> <to> <num>{_ALONE}", lambda tags: merged(T.COUNT, tags[-1].value, tags)),
    rule(
        f"[<people><team>] <to> <num>{_ALONE}",
        lambda tags: merged(T.RESEARCHERS, _so_many(tags[-1]), tags),
    ),
)
"""`bump the gpus to 1536`, `headcount down to 35`: numbers of what was counted before."""


def drafted(tags: tuple[Tag, ...], today: date) -> Draft:
    """The draft of a message's tags; a small sum alone is the price of an hour."""
    found = draft(reduced(tags, _TOLD), today)
    sums = [tag.value for tag in found.tags if tag.kind is T.MONEY]
    hourly = [n.amount.value for n in sums if isinstance(n, Number)]
    if len(hourly) == 1 and hourly[0] < _DEAREST_HOUR and found.assume.usd_per_hour is None:
        found = replace(found, assume=replace(found.assume, usd_per_hour=hourly[0]))
    return found


def _so_many(number: Tag) -> People | None:
    return People(number.value) if isinstance(number.value, Number) else None
