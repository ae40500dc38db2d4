"""Which of two offers is meant by a number, or by a kind of chips, that one of them alone has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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
_CALLED: Final = r"(?:one|offer|option|choice|package|deal|side|team|setup)"
_ITS_CHIPS: Final = (
    rf"\b(?:the|those|these) {{}}s?\b(?!-)(?: {_CALLED})?(?! (?:price|rate|rent)s?\b)"
)
_ITS_NUMBER: Final = (
    rf"\b(?:the|that) (?:{{number}}(?:[ -](?:h?[a-z]{{{{1,3}}}}\d{{{{2,4}}}}s?|gpus?|chips?|people|"
    rf"persons?|researchers?|heads?))? {_CALLED}|(?:{_CALLED} )?(?:with|of|that has) (?:the )?"
    r"{number}(?: (?:[a-z]{{1,3}}\d{{2,4}}s?|gpus?|chips?|people|researchers|heads))?)(?![\w,])"
)
"""`the 512 one`, `the one with 30 people`, of what one side alone has so many of."""


def named_by_chips(
    sides: Mapping[str, Question], text: str, hearing: Hearing
) -> list[tuple[str, re.Match[str]]]:
    """The sides that are named by their one kind of chips, or by a number of their own."""
    found = []
    for name, side in sides.items():
        offer = held_offer(side, hearing)
        called = hearing.reader.words.directory.name(offer.chips[0].chip) if offer.chips else ""
        called = called if len(offer.chips) == 1 else ""
        at = re.search(_ITS_CHIPS.format(re.escape(called)), text, re.I) if called else None
        at = at or _by_number(_numbers(offer), text)
        found += [(name, at)] if at else []
    return found


def _by_number(numbers: Iterable[float], text: str) -> re.Match[str] | None:
    said = "|".join({form for n in numbers if n for form in (f"{n:.0f}", f"{n:,.0f}")})
    return re.search(_ITS_NUMBER.format(number=f"(?:{said})"), text, re.I) if said else None


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
