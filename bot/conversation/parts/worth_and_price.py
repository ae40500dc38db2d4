"""Two amounts or kinds of chips, asked of by what they do and by what they cost: each is told."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T, Tag
from bot.questions.types import Kind
from bot.regex import regex

_WORTH: Final = (
    r"(?:performance|perf|power(?:ful)?|faster|fast|speed|compute|better|stronger|flops?)"
)
_PRICE: Final = (
    r"(?:prices?|pric(?:ey|ier|ing)|costs?|cheap(?:er)?|dear(?:er)?|expensive|rent(?:al)?|money)"
)
_JOIN: Final = r"\b.{0,40}(?:,|\band\b|&|\balso\b|\bplus\b|\bbut\b).{0,40}\b"
_BOTH: Final = regex(
    rf"\b{_WORTH}{_JOIN}{_PRICE}\b|\b{_PRICE}{_JOIN}{_WORTH}\b",
    needs="perf|power|fast|speed|compute|better|stronger|flop",
)
_OF_PRICE: Final = regex(rf"\b{_PRICE}\b")
_OF_WORTH: Final = regex(rf"\b{_WORTH}\b")
_TWO: Final = 2


def worth_and_price(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The two set against each other and what they cost, as asked; else the text alone."""
    low = text.lower()
    if not _BOTH.search(low):
        return (text,)
    tags = hearing.tags(text)
    chips = [place for place, tag in enumerate(tags) if tag.kind is T.CHIP]
    asked = hearing.asked(text) if len(chips) == _TWO else None
    if asked is None or asked.kind is not Kind.PRICE or asked.labs or asked.assume.usd_per_hour:
        return (text,)
    first, second = (_counted(text, tags, place) for place in chips)
    told = f"{first} vs {second}", f"price of {first} and {second}"
    worth, price = _OF_WORTH.search(low), _OF_PRICE.search(low)
    is_priced_first = worth and price and max(tags[chips[0]].start, price.start()) < worth.start()
    return told[::-1] if is_priced_first else told


def _counted(text: str, tags: tuple[Tag, ...], place: int) -> str:
    """The chip as it was typed, with its number."""
    is_counted = place > 0 and tags[place - 1].kind is T.NUM
    return text[tags[place - is_counted].start : tags[place].end]
