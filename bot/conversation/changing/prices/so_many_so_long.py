"""`256 per month`, after the price of a chip: so many of that chip, rented for so long."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:and|so|ok|or|but|then|now|what about|how about|how much|what|say|is|are|that|it|"
    r"would be|make it|with|if we take|we need|for|of|take)\W+)*"
)
_COUNT: Final = r"(?P<{}>\d[\d,]*(?:\.\d+)?k?)"
_OF_IT: Final = r"(?:,? (?:of (?:them|those|these|it|that)|gpus?|chips?|cards?|units?))?"
_UNITS: Final = {
    "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annually": "year",
}  # fmt: skip
_TIME: Final = (
    r"(?:(?:for|per|over|an?|each|every|the|/) ?)*(?P<{0}n>\d+|one|two|three|four|six)? ?"
    r"(?P<{0}u>(?:day|week|month|quarter|year)s?|weekly|monthly|yearly|annually|quarterly)"
)
_SO_MANY: Final = regex(
    rf"{_LED}{_COUNT.format('a')}{_OF_IT},? (?=(?:for|per|over|an?|each|every|/|\w+ly\b|annually))"
    rf"{_TIME.format('a')}\W*"
    rf"|{_LED}{_TIME.format('b')},? (?:(?:for|of|with|on) )+{_COUNT.format('b')}{_OF_IT}\W*",
    needs="day|week|month|quarter|year|annual",
)

_FOR_A_YEAR: Final = regex(r"\bfor (?:a|one|1|the|a whole) ?year\b", re.IGNORECASE)
_MONEY: Final = regex(r"[$€£]")


def so_many_so_long(typed: str, last: Question, hearing: Hearing) -> Understood | None:
    """What so many of the chip that was priced cost in that time; None of other texts."""
    is_of_one = last.kind is Kind.PRICE and not last.trend and len(last.chips) == 1
    found = _SO_MANY.fullmatch(fold(typed)) if is_of_one else None
    if found is None or _MONEY.search(typed):
        return None
    side = "a" if found["a"] else "b"
    unit = found[f"{side}u"]
    unit = _UNITS.get(unit, unit)
    name = hearing.reader.words.directory.name(last.chips[0])
    reading = hearing.read(f"cost of {found[side]} {name} for {found[f'{side}n'] or 1} {unit}")
    if not isinstance(reading, Understood) or reading.question.kind is not Kind.PRICE:
        return None
    by_contract = reading.question.basis if _FOR_A_YEAR.search(typed) else None  # no rate by year
    basis = last.basis or by_contract
    asked = replace(reading.question, basis=basis, as_of=last.as_of)
    return replace(reading, question=replace(asked, assume=last.assume))
