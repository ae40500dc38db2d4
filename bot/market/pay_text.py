"""Pay out of a line such as "$275K – $330K • Offers Equity", and which pay can be right at all.

One capture lost every dash, bullet and foreign currency sign, so the same line also reads
"$275K  $330K  Offers Equity", and "142K  180K" says nothing about its currency.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from bot.regex import regex
from storage.records import Pay, PaySource, PayUnit

SIGNS: Final[Mapping[str, str]] = {
    "$": "USD",
    "US$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "MX$": "MXN",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "CN¥": "CNY",
    "₹": "INR",
    "₩": "KRW",
}
_CODES: Final = (
    *("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "BRL", "EUR", "GBP", "CHF"),
    *("SEK", "DKK", "NOK", "PLN", "JPY", "CNY", "INR", "KRW", "ILS"),
)
_UNITS: Final = (
    (regex(r"\b(?:per|an|/)\s*h(?:ou)?r|\bhourly\b", re.I), PayUnit.HOUR),
    (regex(r"\b(?:per|a)\s*week|\bweekly\b", re.I), PayUnit.WEEK),
    (regex(r"\b(?:per|a)\s*month|\bmonthly\b", re.I), PayUnit.MONTH),
    (regex(r"\b(?:per|a)\s*(?:year|annum)|\bannual(?:ly)?\b|\byearly\b", re.I), PayUnit.YEAR),
)
_AMOUNT: Final = regex(
    r"(?P<sign>[A-Z]{0,2}\$|CN¥|[€£¥₹₩]|\b(?:" + "|".join(_CODES) + r")\b)?\s*"
    r"(?P<digits>\d[\d.,]*)(?P<scale>[KM](?![A-Za-z]))?(?P<percent>\s*%)?",
    re.IGNORECASE,
)
_SCALES: Final = {"": 1.0, "K": 1e3, "M": 1e6}
LEAST_YEARLY: Final = 10_000
"""A rate without a unit counts as yearly from here on; "$62.98" is left without a unit."""


def unit_in(line: str) -> PayUnit:
    """The time that a line names, UNKNOWN where it names none."""
    return next((unit for pattern, unit in _UNITS if pattern.search(line)), PayUnit.UNKNOWN)


def unit_of_title(title: str) -> PayUnit:
    """The time that a range's title names; "United States Salary Range" is by the year."""
    named = unit_in(title)
    if named is PayUnit.UNKNOWN and "salary" in title.casefold():
        return PayUnit.YEAR
    return named


def number(digits: str, scale: str = "") -> float:
    """The value of digits with marks of either style: "61.000" and "108,400" are thousands.

    The last mark is a decimal one if it stands before one or two digits, or before a scale
    ("178.2K"). Raises ValueError where no number remains.
    """
    digits = digits.rstrip(".,")
    whole, mark, rest = digits, "", ""
    if found := re.search(r"[.,](\d+)$", digits):
        lone = len(re.findall(r"[.,]", digits)) == 1
        if len(found[1]) < 3 or (scale and lone and digits[found.start()] == "."):
            whole, mark, rest = digits[: found.start()], ".", found[1]
    return float(re.sub(r"[.,]", "", whole) + mark + rest) * _SCALES[scale.upper()]


@lru_cache(maxsize=4096)
def read_pay(line: str, label: str = "") -> tuple[Pay, ...]:
    """The base pay that a line states: none, or one range.

    Only the first two amounts count, since what follows is equity. A second amount without the
    sign of the first is not taken for its upper end.
    """
    # Boards repeat a few hundred bands in thousands of postings, week after week.
    money = line.split("•")[0]
    found = [match for match in _AMOUNT.finditer(money) if not match["percent"]][:2]
    if not found:
        return ()
    first, last = found[0], found[-1]
    if (last["sign"] or "") != (first["sign"] or ""):
        last = first
    low, high = (number(m["digits"], m["scale"] or "") for m in (first, last))
    unit = unit_in(line)
    if unit is PayUnit.UNKNOWN and low >= LEAST_YEARLY:
        unit = PayUnit.YEAR
    many = "multiple ranges" in line.casefold()
    return (Pay(low, high, _currency(first["sign"]), unit, PaySource.TEXT, label, many),)


def _currency(sign: str | None) -> str | None:
    if sign is None:
        return None
    upper = sign.upper()
    return SIGNS.get(upper) or (upper if upper in _CODES else None)


LIMITS: Final[Mapping[PayUnit, tuple[float, float]]] = {
    PayUnit.HOUR: (7, 1_000),
    PayUnit.YEAR: (15_000, 5_000_000),
}
"""Lowest and highest believable US dollars; other currencies and units have no limits."""


def refusal(pay: Pay) -> str:
    """Why the pay cannot be right, empty where it can."""
    if not (math.isfinite(pay.low) and math.isfinite(pay.high)) or pay.low <= 0:
        return "not an amount of money"
    if pay.low > pay.high:
        return f"from {pay.low:,.0f} down to {pay.high:,.0f}"
    lowest, highest = LIMITS.get(pay.per, (0, math.inf))
    if pay.currency == "USD" and not lowest <= pay.low <= pay.high <= highest:
        return f"{pay.low:,.2f} to {pay.high:,.2f} US dollars per {pay.per}"
    return ""
