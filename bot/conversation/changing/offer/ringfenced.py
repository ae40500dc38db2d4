"""So many chips of ours for so many people: `if i ringfence 512 of our cards for those 10`.

They are an offer of their own, against whom it is asked for, and no number of all that we have.
"""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.offer.ones_words import TOO_MANY
from bot.conversation.changing.offer.promised_to_one import team_spoken_of
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.numbers import number_at
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import SUPPOSE, SUPPOSE_HAS
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_SET_ASIDE: Final = (
    r"(?:ring ?-?fenc|set(?:ting)? aside|reserv|dedicat|ear ?mark|carv(?:e|ing) out|allocat|assign|"
    r"giv|gave|hand|put|lock(?:ing)? (?:up|down|in)|hold(?:ing)? back|split(?:ting)? off|keep|kept|"
    r"commit|devot)\w*"
)
_CHIPS: Final = (
    r"(?P<number>\d[\d,]*k?) (?:(?:(?:out )?of (?:(?:our|my|the|those|these|all)(?: own)? )+)?"
    r"(?:gpus?|chips?|cards?|accelerators?|[a-z]{1,3}\d{2,4}s?)|(?:out )?of ours)(?![\w-])"
)
_WHO: Final = r"(?: (?:people|researchers|heads|folks|guys|hires|scientists|persons))?"
_HEADS: Final = (
    r"(?:(?:just|only|those|these|them|the|our|a|an|first|new|team|group|squad|pod|of)\W+)*"
    rf"(?P<heads>\d{{1,4}})\b(?!\s?(?:%|k\b|gpus?|chips?|cards?|days?|weeks?|months?|years?)){_WHO}"
)
_ASIDE: Final = (
    "fenc|aside|reserv|dedicat|mark|carv|allocat|assign|giv|gave|hand|put|lock|hold|split|keep|kept|"
    "commit|devot"
)
_FOR: Final = regex(
    rf"\b{_SET_ASIDE}\W(?:\w+\W){{0,2}}?{_CHIPS} (?:for|to) {_HEADS}",
    re.IGNORECASE,
    needs=_ASIDE,
)
_TO: Final = regex(
    rf"\b{_SET_ASIDE} (?:to )?{_HEADS} {_CHIPS}",
    re.IGNORECASE,
    needs=_ASIDE,
)
_HAVE: Final = regex(
    rf"\b{SUPPOSE} {_HEADS} (?:had|have|got|get|gets|were given|took|take) {_CHIPS}",
    re.IGNORECASE,
    needs=SUPPOSE_HAS,
)
"""`what if those 10 got 512 of our cards`."""
_GO: Final = regex(
    rf"\b{_CHIPS} (?:(?:would|will|could|only|just|all|are|were|is) )*"
    r"(?:go|goes|went|going|set aside|reserved|ring-?fenced|kept|earmarked|dedicated|used) "
    rf"(?:for|to) {_HEADS}",
    re.IGNORECASE,
    needs="go|went|aside|reserved|fenced|kept|marked|dedicated|used",
)
"""`if only 512 of our cards go to those 10`."""
_FORMS: Final = (_FOR, _TO, _HAVE, _GO)
_ELSE: Final = (T.COST, T.MONEY, T.TRAIN, T.RUN, T.HOWLONG, T.SAVE, T.EACH, T.PRODUCT)
_WHICH: Final = Unreadable(
    "Which of our chips would that be? Say it with their name, as in “512 H100, 10 researchers”.",
    ("512 H100, 10 researchers", "our offer"),
    is_plain=True,
)
_TOLD: Final = "{chips:,.10g} of ours for {heads:,.10g}"
_LEFT: Final = ": the other {heads:,.10g} keep {rest:,.10g} chips, about {each:,.0f} each"


def ringfenced(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """That part of ours as an offer; None of other texts, and where we have no chips."""
    found = next((found for form in _FORMS if (found := form.search(text))), None)
    number = number_at(found["number"], 0) if found else None
    if found is None or number is None:
        return None
    told = said(opened(text), hearing)
    if told.draft.has(*_ELSE):
        return None
    held = team_spoken_of(told, memory, hearing)
    if not held.chips or held.each:
        return None
    chip = only_chip(held)
    if chip is None or not {*told.draft.chips} <= {chip}:
        return _WHICH
    chips, heads = number[0].amount.value, float(found["heads"])
    whole = how_many(chips_now(held))  # nothing else can be set aside
    if not 0 < chips <= whole or heads < 1:
        return TOO_MANY
    offer = Offer(chips=(ChipCount(chip, Amount(chips)),), researchers=Amount(heads))
    asked = Question(Kind.OFFER, offer=offer, labs=_against(told, memory.question))
    return Understood(asked, (_told(chips, heads, whole, held),))


def _against(told: Said, last: Question | None) -> tuple[str, ...]:
    """The labs that are named, else those that were spoken of."""
    return told.labs or (last.labs if last and last.kind in OF_OURS else ())


def _told(chips: float, heads: float, whole: float, held: Offer) -> str:
    """Whose part it is, and what the others keep."""
    others = held.head_count - heads
    rest = whole - chips
    left = _LEFT.format(heads=others, rest=rest, each=rest / others) if others > 0 else ""
    return f"{_TOLD.format(chips=chips, heads=heads)}{left}"
