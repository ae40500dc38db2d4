"""Reading of the public data and of the hand-made tables beside it."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

READ_ON = date(2026, 11, 24)
"""The day on which the stored copies were read: `retrieved` of every bundled fact."""

TABLES = Path(__file__).parent / "tables"

Record = dict[str, str]


def records(path: Path) -> Iterator[Record]:
    """The rows of a CSV file. Quoted cells may hold line breaks."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def table(name: str) -> list[Record]:
    """The rows of a hand-made table."""
    return list(records(TABLES / f"{name}.csv"))


def number(text: str) -> float | None:
    """The number in a cell, or None where it is empty."""
    cleaned = text.strip().replace(",", "")
    return float(cleaned) if cleaned else None


def day(text: str) -> date:
    """The day in a cell that starts with an ISO date."""
    return date.fromisoformat(text.strip()[:10])


def slug_of(name: str) -> str:
    """A name as a slug: lower case, dots kept, anything else a hyphen."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9.]+", "-", plain).strip("-.")


def first_link(text: str) -> str | None:
    """The first https address in a cell, or None."""
    found = re.search(r"https://[^\s,;)>\]\"]+", text)
    return found.group(0) if found else None
