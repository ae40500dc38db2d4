"""`256 or 512 H100 for 8`: one amount or the other, of which nothing in between is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.tags import Hardware, T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.regex import regex
from storage.records import Amount, Offer

_EITHER: Final = regex(
    r"(?P<one>\d[\d.,]*k?)\s+or\s+(?:about |around |~)?(?P<other>\d[\d.,]*k?)",
    needs="or",
)
_WHICH: Final = (
    "Which of them? I take nothing that lies between the two amounts, and answer for one at a time."
)


def either_amount(question: Question, tags: Sequence[Tag], text: str) -> Reading | None:
    """Both amounts for the same people, one held against the other; else which of them is meant."""
    which = which_amount(tags, text)
    offer, chips = question.offer, question.offer_chips
    is_more = question.labs or question.save or question.uses_saved or len(chips) != 1
    if which is None or question.kind is not Kind.OFFER or is_more:
        return which
    if offer is None or offer.researchers is None:
        return which
    ends = (chips[0].count.low, chips[0].count.high)
    low, high = ((replace(chips[0], count=Amount(n)),) for n in ends if n)
    return Understood(
        replace(
            question,
            kind=Kind.COMPARE,
            offer=replace(offer, chips=low),
            other=high,
            other_terms=Offer(researchers=offer.researchers),
        )
    )


def which_amount(tags: Sequence[Tag], text: str) -> Unclear | None:
    """Which of two amounts of a chip is meant, where one is named or the other; else None."""
    told = [
        (tag.start, tag.value.amount.amount.low)
        for tag in tags
        if tag.kind is T.HARDWARE and isinstance(tag.value, Hardware)
    ]
    if len(told) != 1:
        return None
    start, low = told[0]
    found = _EITHER.match(text, start)
    if low is None or found is None:
        return None
    asked = [f"{text[:start]}{found[n]}{text[found.end() :]}" for n in ("one", "other")]
    return Unclear(None, _WHICH, tuple(Choice(x, x) for x in asked), is_plain=True)
