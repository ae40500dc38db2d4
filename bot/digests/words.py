"""How figures of a digest are written; like `bot.formats`, every number comes from facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import formats as f
from bot.market.change_words import MINUS, signed_text
from bot.prose import Name, Shown
from storage.records import Fact

KEEP = "\N{NO-BREAK SPACE}"
"""Between what must not be torn apart at the end of a line."""

_LARGE = 1e6


def amount_text(value: float) -> str:
    """An amount without zeros that say nothing: `3`, `685,912`, `70 billion`, `1.11 million`."""
    if value < _LARGE:
        return f.exact_text(value)
    number, _, word = f.quantity_text(value).partition(" ")
    return f"{number.rstrip('0').rstrip('.') if '.' in number else number} {word}"


def share_text(share: float) -> str:
    """A share of 1 that somebody set: `5 %`, `2.5 %`."""
    return f"{share * 100:.4g}{KEEP}%"


def percent_text(share: float) -> str:
    """A share as per cent, in one piece: `58 %`."""
    return f.percent_text(share).replace(" ", KEEP)


def points_text(share: float) -> str:
    """A change of a share in percentage points: `−2.5 points`."""
    return f"{'+' if share >= 0 else MINUS}{f.rounded(abs(share) * 100, 2)} points"


def flow_text(opened: int, closed: int) -> str:
    """`+43 / −42`, in one piece."""
    return f"+{opened}{KEEP}/{KEEP}{MINUS}{closed}"


def count(number: float, facts: Sequence[Fact]) -> Shown:
    """A count that facts give."""
    return f.counted(number, *facts)


def signed(number: float, facts: Sequence[Fact]) -> Shown:
    """A change in a count."""
    return f.counted(number, *facts, write=signed_text)


def published(fact: Fact) -> Shown:
    """The day on which a source said so."""
    return Shown(f.day_text(fact.published or fact.retrieved), (fact,))


def span(start: date, end: date) -> Name:
    """`1–8 April 2026`, `25 March – 1 April 2026`, `30 December 2026 – 6 January 2027`."""
    last = f"{end.day} {end:%B %Y}"
    if start.year != end.year:
        return Name(f"{start.day} {start:%B %Y} – {last}")
    if start.month != end.month:
        return Name(f"{start.day} {start:%B} – {last}")
    return Name(f"{start.day}–{last}")


def listed(texts: Sequence[str], most: int = 4) -> str:
    """`A, B and C`, the rest counted by the caller."""
    return f.names(list(texts[:most])).text
