"""Which of two offers is meant by a number, or by a kind of chips, that one of them alone has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.numbers import number_at
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, Offer

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


_HIRES: Final = regex(
    r"\b(?:hir(?:es?|ed|ing)|recruit(?:s|ed)?|add(?:s|ed)?|takes? on|took on|brings? (?:in|on)|"
    r"brought (?:in|on)|gets?|got|gains?|grows? by|grew by) (?:another |an extra |up to )?"
    r"(?P<n>\d{1,4})(?: (?:more|extra|new|additional|other))*"
    r"(?: (?:people|hires|researchers|heads|scientists|engineers|folks))?"
    r"(?: (?:then|too|as well|next year|this year|soon|on the same chips))*\W*$",
    re.IGNORECASE,
)
_GETS: Final = regex(r"\bg[eo]ts? \d+\W*$", re.IGNORECASE)
"""`what if B gets 512`, which may be chips."""


def with_more_people(
    name: str, sides: Mapping[str, Question], text: str, hearing: Hearing
) -> tuple[str, str] | None:
    """`what if B hired 10`, as how many it has then; None of ours, whose hires dilute it."""
    side, found = sides.get(name), _HIRES.search(text)
    if found is None or side is None or side.uses_saved or _GETS.search(text):
        return None
    heads = held_offer(side, hearing).researchers
    if heads is None or heads.value is None:
        return None
    return name, f"with {heads.value + int(found['n']):.0f} researchers"


def after_hires(side: Question, hearing: Hearing) -> Question:
    """The offer with those who were supposed to be hired; any other as it is."""
    heads = held_offer(side, hearing).researchers
    if side.kind is not Kind.DILUTION:
        return side
    now = Amount(heads.value + side.people) if heads and heads.value and side.people else heads
    offer = replace(side.offer or Offer(), researchers=now)
    return replace(side, kind=Kind.OFFER, offer=offer, people=None, floor=None)


def is_cost_of(priced: Question, pair: Question) -> bool:
    """Whether it is the chips of both that were priced, or of one of them."""
    held = priced.offer_chips
    return bool(held) and {*held} <= {*pair.offer_chips, *pair.other}
