"""How figures are written: every function turns something with facts behind it into a `Shown`.

Ratios are rounded to two significant digits for reading, quantities to three above 100 and two
below; figures in full are in the JSON answer and in the tables' CSV.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from bot.prose import Name, Shown
from bot.quantities import Estimate, Unit
from bot.questions import possessive
from bot.questions.possessive import joined
from bot.regex import regex
from storage.records import Fact, Grade, Metric

Writer = Callable[[float], str]
H100E = Name("H100e")  # the unit that all compute is told in
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


@lru_cache(maxsize=4096)
def rounded(value: float, digits: int) -> str:
    """The value with so many significant digits, thousands separated, never in exponent form."""
    if not (value := float(f"{value:.12g}")):  # 70 % of 720 is 504, and no float just below it
        return "0"
    exponent = math.floor(math.log10(abs(value)))
    places = digits - 1 - exponent
    shown = round(value, places)
    if abs(shown) >= 10.0 ** (exponent + 1):
        places -= 1  # 9.96 has become 10.0, which has one digit more than asked for
    return f"{shown:,.{max(places, 0)}f}"


def quantity_text(value: float) -> str:
    """A quantity: millions in words, three significant digits above 100, two below."""
    for size, word in _LARGE:
        if value >= size:
            return f"{rounded(value / size, 3)} {word}"
    return rounded(value, 3 if value >= 100 else 2)


_WHOLE_TO = 2.0**53
"""Beyond it a float has digits that nobody gave."""
_LETTERS = {"million": "M", "billion": "B", "trillion": "T"}
_LONG = regex(r"(?<=\d) (million|billion|trillion)\b")


def short(text: str) -> str:
    """`$1.19M` for `$1.19 million`, where there is little room."""
    return _LONG.sub(lambda match: _LETTERS[match[1]], text)


def exact_text(value: float) -> str:
    """A count as it was given: no rounding of whole numbers that a float can hold."""
    if abs(value) >= _WHOLE_TO:
        return f"{value:.6g}".replace("e+", "e")
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.4g}" if value < 1000 else f"{value:,.0f}"


def count_text(value: float) -> str:
    """A whole count in full, as it was entered; what was worked out from prices as a quantity."""
    return exact_text(round(value)) if _is_whole(value) else quantity_text(value)


def whole_up_text(value: float) -> str:
    """How many whole things it takes: 153.6 chips are 154."""
    return exact_text(math.ceil(value - _NOISE))


_NOISE = 1e-6
"""What floats add to a whole number."""


def _is_whole(value: float) -> bool:
    return abs(value - round(value)) < _NOISE


def usd_text(value: float) -> str:
    """US dollars of a sum: `$1.19 million`."""
    return f"${quantity_text(value)}"


def cents_text(value: float) -> str:
    """US dollars of a unit price: `$3.99`."""
    return f"${value:,.2f}"


def times_text(value: float) -> str:
    """A ratio in two significant digits, without its sign."""
    return rounded(value, 2)


def percent_text(value: float) -> str:
    """A share of 0 to 1 as a percentage."""
    return f"{rounded(value * 100, 2)} %" if value < 0.995 else f"{value * 100:.0f} %"


def change_text(share: float) -> str:
    """A relative change: `+38 %`, in one piece."""
    return f"{'+' if share >= 0 else '−'}{rounded(abs(share) * 100, 2)}\N{NO-BREAK SPACE}%"


def flop_text(value: float) -> str:
    """A number of operations: `1.8e24`."""
    return f"{value:.1e}".replace("e+", "e")


def duration_text(days: float) -> str:
    """A span in the unit that a person would use."""
    hours = days * 24
    if hours < 1.5 and not _is_whole(hours):
        return f"{round(days * 1440)} min" if days * 1440 >= 1 else "under 1 min"
    if days < 1.5 and days != 1:
        return _counted_in(hours, "hour", lambda value: rounded(value, 2))
    return _counted_in(days, "day", quantity_text)


def _counted_in(value: float, unit: str, write: Writer) -> str:
    """`7 days` where somebody said so many, `7.3 days` where it was worked out; `1 hour`."""
    return _so_many(exact_text(round(value)) if _is_whole(value) else write(value), unit)


def _so_many(number: str, unit: str) -> str:
    return f"{number} {unit if number == '1' else f'{unit}s'}"


def waiting_text(days: float) -> str:
    """A span as it was entered: `2 days`, `90 min`, `1 day`."""
    for size, unit in ((1, "day"), (24, "hour")):
        if days * size >= 1:
            return _so_many(exact_text(round(days * size, 1)), unit)
    return f"{max(1, round(days * 1440))} min"


@lru_cache(maxsize=1024)
def day_text(day: date) -> str:
    """A date: `31 Dec 2025`."""
    return f"{day.day} {day:%b %Y}"


def span_text(low: float, high: float, write: Writer) -> str:
    """`low–high`, the unit word of both ends said once: `$0.85–1.40 million`."""
    first, last = write(low), write(high)
    head, _, unit = first.rpartition(" ")
    if head and unit == last.rpartition(" ")[2]:
        first = head
    size = next((size for size, word in _LARGE if last.endswith(f" {word}")), math.inf)
    if first.startswith("$") and size / 10 <= low < size:
        first = f"${rounded(low / size, 2)}"
    if first.startswith("$") and last.startswith("$"):
        last = last[1:]
    return f"{first}–{last}"


def middle(estimate: Estimate, write: Writer = quantity_text) -> Shown:
    """The median."""
    return Shown(write(estimate.median), estimate.facts)


def span(estimate: Estimate, write: Writer = quantity_text) -> Shown:
    """The interval as `low–high`, or why there is none."""
    if estimate.interval.is_point:
        return Shown(_no_span(estimate), estimate.facts)
    return Shown(span_text(estimate.low, estimate.high, write), estimate.facts)


def both(estimate: Estimate, write: Writer = quantity_text) -> Shown:
    """`median (low–high)`, or the median alone where there is no width."""
    low, text, high = map(write, (estimate.low, estimate.median, estimate.high))
    if not low == text == high:
        text += f" ({span_text(estimate.low, estimate.high, write)})"
    return Shown(text, estimate.facts)


def times(estimate: Estimate) -> Shown:
    """A ratio: `11× (6.0–23×)`."""
    write = _beside_one(estimate)
    text = f"{write(estimate.median)}×"
    if not estimate.interval.is_point:
        text += f" ({span_text(estimate.low, estimate.high, write)}×)"
    return Shown(text, estimate.facts)


def times_of(estimate: Estimate) -> Shown:
    """How many times, before what it is of: `11× (6.0–23×)`, and under one `12 % (9.1–16 %) of`."""
    if estimate.median >= 1:
        return times(estimate)
    return Shown(f"{both(estimate, percent_text).text} of", estimate.facts)


def times_apart(estimate: Estimate) -> Shown:
    """How far apart two figures are, whichever is the larger: `1.5× apart` for 0.68."""
    apart = times_text(max(estimate.median, 1 / estimate.median))
    return Shown("alike" if apart == "1.0" else f"{apart}× apart", estimate.facts)


def times_middle(estimate: Estimate) -> Shown:
    """The middle of a ratio: `11×`."""
    return Shown(f"{_beside_one(estimate)(estimate.median)}×", estimate.facts)


def times_span(estimate: Estimate) -> Shown:
    """The interval of a ratio: `6.0–23×`."""
    told = span(estimate, _beside_one(estimate))
    return told if estimate.interval.is_point else Shown(f"{told.text}×", told.facts)


_FEW, _MANY = 2, 5
"""Significant digits of a ratio, and at most."""


def _beside_one(estimate: Estimate) -> Writer:
    """How the ends of a ratio read: one that is not 1 never as `1.0`, if the range leaves 1 out."""
    if estimate.interval.contains(1):
        return times_text

    def write(value: float) -> str:
        texts = (rounded(value, digits) for digits in range(_FEW, _MANY + 1))
        apart = (text for text in texts if float(text.replace(",", "")) != 1)
        return next(apart, times_text(value))

    return write


def _no_span(estimate: Estimate) -> str:
    """A figure without width is the user's own, or the only one that a source gives.

    Dollars are the user's own only where the price is, days only where the run's work is as well.
    """
    prices = (fact for fact in estimate.facts if fact.metric == Metric.RENTAL_PRICE)
    if any(fact.grade is not Grade.OWN for fact in prices):
        return "one price"
    ours = [fact.grade is Grade.OWN for fact in estimate.facts]
    return "as entered" if (all if estimate.unit is Unit.DAYS else any)(ours) else "one figure"


def value_of(fact: Fact, write: Writer = quantity_text) -> Shown:
    """The value that a fact states. Raises ValueError for a fact without one."""
    if fact.value is None:
        raise ValueError(f"{fact.id} states no value")
    return Shown(write(fact.value), (fact,))


def day_of(fact: Fact) -> Shown:
    """The day that a fact is about."""
    return Shown(day_text(fact.as_of), (fact,))


def age_of(fact: Fact, on: date) -> Shown:
    """How old a fact is on a day: `328 days`."""
    return Shown(_so_many(f"{(on - fact.as_of).days:,}", "day"), (fact,))


def id_of(*facts: Fact) -> Shown:
    """A fact's id; of several one behind the other."""
    return Shown(", ".join(fact.id for fact in facts), facts)


def counted(number: float, *facts: Fact, write: Writer = exact_text) -> Shown:
    """A number worked out from facts, such as a threshold. Raises ValueError without a fact."""
    if not facts:
        raise ValueError("a number without a fact cannot be shown")
    return Shown(write(number), facts)


def said(text: str) -> Name:
    """The user's own words, or the name of a thing."""
    return Name(text)


def names(items: Sequence[str]) -> Name:
    """`A`, `A and B`, `A, B and C`."""
    return Name(joined(items))


def capital(words: str) -> str:
    """The words with a capital at their start."""
    return words[:1].upper() + words[1:]


def owner(name: str) -> Name:
    """A name in the possessive: `OpenAI's`, `Meta Superintelligence Labs'`."""
    return Name(possessive.owner(name))


def cited(text: str, *facts: Fact) -> Shown:
    """Words about facts."""
    return Shown(text, facts)


def listed(items: Sequence[str], *facts: Fact) -> Shown:
    """`A, B and C`, which these facts state."""
    return Shown(joined(items), facts)
