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
_LABEL: Final = 75


def either_amount(question: Question, tags: Sequence[Tag], text: str) -> Reading | None:
    """Both amounts for the same people, one held against the other; else which of them is meant."""
    which = which_amount(tags, text)
    offer, chips = question.offer, question.offer_chips
    people = offer.researchers if offer else None
    is_plain = question.kind is Kind.OFFER and people is not None and len(chips) == 1
    if which is None or not is_plain or question.labs or question.save or question.uses_saved:
        return which
    ends = (chips[0].count.low, chips[0].count.high)
    low, high = ((replace(chips[0], count=Amount(n)),) for n in ends if n)
    terms = Offer(researchers=people)
    ours = replace(offer or terms, chips=low)
    return Understood(
        replace(question, kind=Kind.COMPARE, offer=ours, other=high, other_terms=terms)
    )


def which_amount(tags: Sequence[Tag], text: str) -> Unclear | None:
    """Which of two amounts of a chip is meant, where one is named or the other; else None."""
    told = [tag for tag in tags if isinstance(tag.value, Hardware) and tag.kind is T.HARDWARE]
    start = told[0].start if len(told) == 1 else len(text)
    found = _EITHER.match(text, start)
    if found is None or not isinstance(told[0].value, Hardware):
        return None
    if told[0].value.amount.amount.low is None:
        return None
    asked = [f"{text[:start]}{found[n]}{text[found.end() :]}" for n in ("one", "other")]
    return Unclear(None, _WHICH, tuple(Choice(x[:_LABEL], x) for x in asked), is_plain=True)
