"""What is said of a file of people in the message that it came with, and what became of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from bot.candidates.rows_filed import Outcome, Run
from bot.regex import regex

if TYPE_CHECKING:
    from storage.records import Person

MOST_TOLD: Final = 10
"""Runs of rows of which something is to be said; the rest is counted."""
_SAID: Final = regex(
    r"(?:^|[;,\s])\s*(?P<key>(?:consent[ _-])?basis|source|region|notice[ _-]sent|notified)"
    r"\s*[:=]\s*(?P<value>[^;\n]*?)\s*(?=$|[;\n]|,?\s*(?:(?:consent[ _-])?basis|source|"
    r"region|notice[ _-]sent|notified|map)\s*[:=])",
    re.IGNORECASE,
)
_MAPPED: Final = regex(
    r"(?:--)?map\s*[:=]?\s+(?:\"(?P<quoted>[^\"]+)\"|(?P<bare>[^\s=]+))\s*=\s*(?P<field>\w+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of everybody in a file, in the message that it came with."""

    person: Person
    mapping: Mapping[str, str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file: how many rows of each kind, and the first that need a word."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    notes: tuple[str, ...] = ()
    problems: tuple[Run, ...] = ()
    more: int = 0
    """Rows with something to be said beyond those."""

    @property
    def rows(self) -> int:
        """Rows of the file that hold anything."""
        return sum(self.counts.values())

    @property
    def lacks_basis(self) -> bool:
        """Whether nobody was taken because nowhere is said by what right they are held."""
        refused = self.rows and self.counts[Outcome.REFUSED] == self.rows
        return bool(refused) and any(run.detail.startswith("no basis") for run in self.problems)


def told_in(text: str) -> Told:
    """Read `basis: consent; source: …; region: EU; notified: 2026-11-24; map Firm=affiliation`."""
    from storage.records import Person  # a file of people is rare

    said = {
        re.sub(r"[ _-]", " ", m["key"].lower()).removeprefix("consent "): m["value"].strip(" .,")
        for m in _SAID.finditer(text)
    }
    day = said.get("notified") or said.get("notice sent") or ""
    try:
        notified = date.fromisoformat(day) if day else None
    except ValueError:
        return Told(Person("", ""), {}, f"“{day}” is no day: write it as 2026-11-24.")
    person = Person(
        "",
        said.get("basis", ""),
        source=said.get("source", ""),
        region=said.get("region", ""),
        notified=notified,
    )
    mapped = {(m["quoted"] or m["bare"]): m["field"].lower() for m in _MAPPED.finditer(text)}
    return Told(person, mapped)
