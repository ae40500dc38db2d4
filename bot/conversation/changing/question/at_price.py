"""Our chips at another price, where only the price was named: `what if H100 prices go up 30%`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.gather import Draft, draft
from bot.questions.rules.rents import OURS_BY, PRICED
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Understood
from bot.regex import regex

_THEY: Final = regex(r"\b(?:they|it)\b", re.IGNORECASE)


def at_price(text: str, hearing: Hearing) -> Understood | None:
    """Our saved offer at the price that is supposed; None where it is of other chips."""
    d = draft(hearing.tags(text), hearing.today)  # with `suppose`, which a message begins with
    saved = hearing.saved
    if saved is None or not supposes(d) or d.labs or d.stacks or d.people is not None or d.runs:
        return None
    if d.assume.priced not in (None, *(each.chip for each in saved.chips)) or d.chips:
        return None
    assumed = Assumptions(
        usd_per_hour=d.assume.usd_per_hour,
        price_change=d.assume.price_change,
        priced=d.assume.priced,
    )
    return Understood(Question(Kind.OFFER, uses_saved=True, assume=assumed, as_of=d.as_of))


def supposes(d: Draft) -> bool:
    """Whether a price is supposed to change, or to be another."""
    return d.has(T.REPRICED, T.PRICED)


def prices_again(text: str, last: Question, hearing: Hearing) -> str:
    """`and if they quadruple`, after prices that were supposed to change, said of prices."""
    if last.assume.price_change is None or not _THEY.search(text):
        return text
    meant = _THEY.sub("prices", text, count=1)
    return meant if supposes(said(opened(meant), hearing).draft) else text


def keeps_offer(last: Question, d: Draft) -> bool:
    """Whether a basis or a price said on top of an offer is that of its chips.

    `spot price` alone asks what a price is; `at spot price` is at which the offer stands.
    """
    is_at = d.basis in OURS_BY and d.has(T.AT, T.IF, T.WITH, T.OUR, T.US)
    is_named = is_at or supposes(d)
    return last.kind in PRICED and is_named and not (d.chips or d.stacks)
