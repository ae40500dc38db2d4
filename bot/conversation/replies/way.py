"""What may be picked out of an answer, by which words, and of which kinds of answers."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot.conversation.heard import Part
from bot.questions.types import Kind

IT: Final = (
    r"(?:that|it|this|those|these|them|theirs|ours|they|the (?:answer|figures?|numbers?|data|"
    r"info(?:rmation)?|estimates?|verdict|ratio|gap|comparison)|(?:that|this|these|those|their|our|"
    r"the last) (?:figures?|numbers?|data|info(?:rmation)?|estimates?|ratio))"
)
NUMBER: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"

TOP_OF_LIST: Final = (
    rf"(?:(?:just |only )?(?:the )?(?:top|first|biggest|largest) {NUMBER}(?: labs?| ones?)?"
    r"(?: (?:from|of|on|in|off) (?:the|that|this|your)(?: (?:first|last|above|earlier|previous))?"
    r" (?:list|ranking|table|answer|one))?)"
)
"""`the top 3 from the first list`, which only a list of labs has."""

IN_IT: Final = r"(?:in|on) (?:there|here|it|(?:that|this|the) (?:list|table|answer|ranking|one))"
"""The last answer, as where a figure is asked for."""


class Way(NamedTuple):
    """Words that pick a part, of answers of some kinds."""

    part: Part
    words: str
    kinds: tuple[Kind, ...]


LABS: Final = (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.LAB)
BESIDE: Final = (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE)
FIGURES: Final = (*LABS, Kind.MATCH, Kind.DILUTION, Kind.REACH, Kind.PRICE, Kind.SOURCE)
MARKET: Final = (Kind.HIRING, Kind.MOVES, Kind.DIGEST)
DATED: Final = (*FIGURES, *MARKET)
DOLLARS: Final = (Kind.OFFER, Kind.MATCH, Kind.REACH, Kind.PRICE, Kind.DILUTION)
PRICED: Final = (Kind.OFFER, Kind.MATCH, Kind.REACH, Kind.DILUTION)
"""Kinds whose dollars are those of chips at a price by the hour."""
WITH_ADVICE: Final = (*LABS, Kind.MATCH, Kind.DILUTION, Kind.REACH, Kind.PRICE)
"""Kinds whose answers may tell what to say; of people it is part of their own brief."""
