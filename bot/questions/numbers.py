"""Numbers in digits, as people write them: thousands, scales, ranges."""

from __future__ import annotations

import re

from bot.questions.tags import Number
from bot.regex import regex
from storage.records import Amount

_INDIAN = r"\d{1,2}(?:,\d{2})+,\d{3}"
_GROUPED = (
    _INDIAN
    + r"|"
    + r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:['_\u00a0\u202f ]\d{3})+"
)
_DIGITS = (
    rf"(?:{_GROUPED}|\d+,\d{{1,2}}(?=\s?(?:k|m|thousand|million)\b)|\d+(?:\.\d+)?(?:e\+?\d+)?)"
)
_SCALE = (
    r"\s?(?:thousand|hundred|millions?|mio|mils?|mills?|mln|billions?|bln|dozens?|bn|mm|mn|grand)\b"
    r"|\s?k(?![a-z])|[km](?=\+|x?[a-z]{1,3}-?\d|\W|$)"
)
_NUMBER = rf"(?<![\d.])({_DIGITS})({_SCALE})?(?![\d])"
_POINT = regex(_NUMBER)
_JOIN = r"\s?(?:-|–|—|~|\.\.\.?|…)\s?|\s(?:to|and|or|through)\s|\s?-\s?to\s?-\s?"
_RANGE = regex(
    rf"{_NUMBER}({_JOIN})(?:about |around |~)?{_NUMBER}(?!\s?[:/]\s?\d)",
    needs="-|–|—|~|..|…|to|and|or|through",
)
_SCALES = {
    "k": 1e3, "thousand": 1e3, "grand": 1e3, "hundred": 1e2, "dozen": 12, "dozens": 12,
    "m": 1e6, "mm": 1e6, "mn": 1e6, "mio": 1e6, "mil": 1e6, "mils": 1e6, "mill": 1e6, "mills": 1e6,
    "mln": 1e6, "million": 1e6, "millions": 1e6, "bn": 1e9, "bln": 1e9, "billion": 1e9,
    "billions": 1e9,
}  # fmt: skip
_THOUSANDS = regex(rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|{_INDIAN}")
_DOTTED = regex(r"[1-9]\d{0,2}\.\d{3}")


def _value(digits: str, scale: str | None) -> float:
    if "," in digits and not _THOUSANDS.fullmatch(digits):
        digits = digits.replace(",", ".")
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    plain = re.sub(r"[,'_\u00a0\u202f ]", "", digits)
    return float(plain) * _SCALES.get((scale or "").strip(), 1.0)


def number_at(low: str, at: int) -> tuple[Number, int] | None:
    """The number that starts here with a digit, and where it ends; ranges are one number."""
    found = _range_at(low, at)
    if found:
        return found
    match = _POINT.match(low, at)
    if not match:
        return None
    negative = at > 0 and low[at - 1] in "-−" and (at == 1 or low[at - 2] in " (:,=")
    value = _value(match[1], match[2])
    dotted = bool(_DOTTED.fullmatch(match[1])) and not match[2]
    return Number(Amount(value), dotted, negative), match.end()


def number_told(digits: str) -> float:
    """What a text comes to that begins with digits, as a pattern found them: `1,024`, `2k`."""
    found = number_at(digits.lower(), 0)
    return found[0].amount.value if found else 0.0


def _range_at(low: str, at: int) -> tuple[Number, int] | None:
    match = _RANGE.match(low, at)
    if not match:
        return None
    digits, scale, join, more, last_scale = match.groups()
    one, two = _value(digits, scale or _lent(digits, more, last_scale)), _value(more, last_scale)
    word = join.strip()
    if not 0 < one < two or (word == "and" and not _between(low, at)):
        return None
    if word == "or" and two > 4 * one:
        return None
    return Number(Amount((one + two) / 2, one, two)), match.end()


def _lent(digits: str, more: str, scale: str | None) -> str | None:
    """The scale that `1-2k` lends to its first number."""
    return scale if _value(digits, None) <= _value(more, None) else None


def _between(low: str, at: int) -> bool:
    return bool(re.search(r"\bbetween (?:about |around |~)?$", low[max(0, at - 16) : at]))
