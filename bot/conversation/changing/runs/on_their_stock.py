"""What a lab could train with what it has: `what could they train with that in 3 months`.

No more is on record of a lab than what its chips come to together, and what runs take is worked
out on chips that are named: as many H100 are offered, and ours are not told in place of theirs.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_THEY: Final = regex(
    r"\b(?:what|which \w+|how much) (?:could|can|would|might) (?:they|it|both|each)\b",
    re.IGNORECASE,
)
_OF_NAMED: Final = regex(
    r"^(?:(?:and|so|ok|then)\W+)*what (?:could|can|would|might) (?!we\b|i\b)[\w. ]{2,40}? "
    r"(?:train|do|run)\b",
    re.IGNORECASE,
    needs="train|do|run",
)
_OURS: Final = (T.US, T.OUR, T.OFFER, T.PEOPLE, T.BUDGET, T.MONEY, T.EACH, T.SCOPE)
_H100: Final = "chip/h100"
_H100E: Final = "H100e"
_OF: Final = (Kind.LAB, Kind.COMPARE)
_MOST: Final = 2
_ONLY_TOTAL: Final = (
    "Of a lab only a total is on record, in H100e, whatever its chips are and whom else they serve."
    " Taken as so many H100?"
)
_LABEL: Final = "{:,.0f} H100, as {}"
_NONE: Final = "What {} could train is not known: what it runs is not public."


def on_their_stock(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """As many H100 as the labs meant have H100e, to be picked; None of other texts."""
    d, asked = hearing.draft(text), hearing.asked(text)
    if d.labs and d.days and _OF_NAMED.search(text) and not d.runs:
        asked = Question(Kind.REACH, days=d.days)
    if asked is None or asked.kind is not Kind.REACH or asked.runs or asked.size:
        return None
    if asked.offer or d.stacks or d.has(*_OURS):
        return None
    labs = d.labs or _spoken_of(text, memory)
    if not 0 < len(labs) <= _MOST:
        return None
    ways = tuple(way for lab in labs if (way := _way(lab, asked, memory, hearing)))
    if ways:
        return Unclear(None, _ONLY_TOTAL, ways, is_plain=True)
    names = " and ".join(map(hearing.reader.words.directory.name, labs))
    return Unreadable(_NONE.format(names), ("rank all labs",), is_plain=True)


def _spoken_of(text: str, memory: Memory) -> tuple[str, ...]:
    """The labs that were told last, alone or side by side, where `they` means them."""
    last = memory.question
    is_of_labs = last is not None and last.kind in _OF and not (last.other or last.place)
    return last.labs if last and is_of_labs and _THEY.search(text) else ()


def _way(lab: str, asked: Question, memory: Memory, hearing: Hearing) -> Choice | None:
    told = memory.telling(Question(Kind.LAB, labs=(lab,))).items
    known = (fact.value for item in told for fact in item.facts if fact.unit == _H100E)
    count = next((value for value in known if value), None)
    if count is None:
        return None
    offer = Offer(chips=(ChipCount(_H100, Amount(float(round(count, -3)))),))
    way = replace(asked, offer=offer, uses_saved=False, labs=())
    name = hearing.reader.words.directory.name(lab)
    return choice_of(_LABEL.format(round(count, -3), name), way, hearing)
