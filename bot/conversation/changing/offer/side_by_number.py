"""Which of two offers is meant by a number that one of them alone has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.numbers import number_at
from bot.questions.types import Question
from bot.regex import regex
from storage.records import Offer

_NOT: Final = regex(
    r"[\s,;(–—-]*\b(?:and not|not|rather than|instead of)\s+(?P<number>\d[\d,]*k?)\b"
    r"(?P<what>(?:\s+(?:people|researchers|heads|of them|[a-z]{1,3}\d{2,4}s?))?)[\s).!?]*$",
    re.IGNORECASE,
)
"""`team of 8, not 4`."""
_ON: Final = regex(
    r"\b(?:on|with|using) (?:(?:the|those|these|only|just|her|his|their) )*(?P<number>\d[\d,]*k?)"
    r"(?=\s+(?:in|for|within|over)\b|\W*$)",
    re.IGNORECASE,
)
"""`what could she train on 64 in a month`."""


def on_chips_of_one(text: str, sides: Mapping[str, Question], hearing: Hearing) -> str | None:
    """The message with the chips by name of which one side alone has so many: `train on 64`."""
    found = _ON.search(text)
    number = number_at(found["number"], 0) if found else None
    if found is None or number is None:
        return None
    held = (each for side in sides.values() for each in held_offer(side, hearing).chips)
    chips = [each.chip for each in held if each.count.value == number[0].amount.value]
    name = hearing.reader.words.directory.name(chips[0]) if len(chips) == 1 else ""
    return f"{text[: found.end()]} {name}{text[found.end() :]}" if name else None


def side_put_right(
    text: str, sides: Mapping[str, Question], hearing: Hearing
) -> tuple[str, str] | None:
    """The side that alone has that number, and the message without it; None where none has it."""
    found = _NOT.search(text)
    number = number_at(found["number"], 0) if found else None
    if found is None or number is None:
        return None
    old = number[0].amount.value
    named = [name for name, side in sides.items() if old in _numbers(held_offer(side, hearing))]
    return (named[0], text[: found.start()]) if len(named) == 1 else None


def _numbers(offer: Offer) -> frozenset[float]:
    heads = (offer.researchers.value,) if offer.researchers else ()
    return frozenset((*heads, *(each.count.value for each in offer.chips)))


def is_cost_of(priced: Question, pair: Question) -> bool:
    """Whether it is the chips of both that were priced, or of one of them."""
    held = priced.offer_chips
    return bool(held) and {*held} <= {*pair.offer_chips, *pair.other}
