"""A row of a file as a person, or why it can't be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.candidates.columns import Columns
from storage.records import Person

LONGEST: Final = {"name": 200, "affiliation": 300, "source": 300, "basis": 300, "region": 60}
LONGEST_URL: Final = 500
MOST_TOPICS: Final = 30
LONGEST_TOPIC: Final = 80
PHONE_DIGITS: Final = 9

_MAIL: Final = re.compile(r"[^\s<>()@,;]+@[^\s<>()@,;]+\.[^\s<>()@,;]+")
_PHONE: Final = re.compile(r"(?<!\w)\+?\(?\d[\d ()./-]{6,}\d(?!\w)")
_FORMULA: Final = re.compile(r"^[=+\-@]")
_DISARMED: Final = re.compile(r"^'(?=[=+\-@])")
_TWO_LETTERS: Final = re.compile(r"[^\W\d_].*[^\W\d_]")
_BETWEEN: Final = re.compile(r"[;,|/]\s*|\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a person, or the reason why it was refused."""

    line: int
    person: Person | None = None
    refused: str = ""
    note: str = ""
    """What was left out of a person, and why."""


def entries(
    rows: Iterable[tuple[int, list[str] | None]], columns: Columns, given: Person
) -> Iterator[Entry]:
    """Every row in order; `given` has what was said of all (basis, source, region, notified)."""
    for line, cells in rows:
        if cells is None:
            yield Entry(line, refused="the line can't be read: is a quotation mark left open?")
        else:
            yield _entry(line, cells, columns, given)


def _entry(line: int, cells: Sequence[str], columns: Columns, given: Person) -> Entry:
    said = {field: _clean(cells[at]) for field, at in columns.places.items() if at < len(cells)}
    name = said.get("name") or f"{said.get('first_name', '')} {said.get('last_name', '')}".strip()
    if refused := _bad_name(name) or _too_long(said):
        return Entry(line, refused=refused)
    notes: list[str] = []
    basis = _without_contact(said.get("basis", ""), notes) or given.basis
    if not basis:
        return Entry(line, refused="no basis: say by what right you hold it, such as consent")
    try:
        notified = _day(said.get("notified", "")) or given.notified
    except ValueError:
        return Entry(line, refused="the day of the notice isn't one: write it as 2026-11-24")
    person = replace(
        given,
        name=name,
        basis=basis,
        affiliation=_without_contact(said.get("affiliation", ""), notes),
        topics=_topics(_without_contact(said.get("topics", ""), notes)),
        url=_link(said.get("url", ""), notes),
        source=_without_contact(said.get("source", ""), notes) or given.source,
        region=said.get("region", "") or given.region,
        notified=notified,
    )
    return Entry(line, person, note="; ".join(dict.fromkeys(notes)))


def _clean(cell: str) -> str:
    """One line without anything invisible, and without the sign that disarms a formula."""
    if not cell.isprintable():
        cell = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in cell)
    return _DISARMED.sub("", " ".join(cell.split()))


def _bad_name(name: str) -> str:
    if not name:
        return "no name"
    if len(name) > LONGEST["name"]:
        return f"the name has {len(name):,} characters"
    if _FORMULA.match(name):
        return "the name looks like a formula"
    if _has_mail(name) or "://" in name:
        return "the name is an address"
    # A Chinese character or a Korean syllable is more than a letter.
    if not _TWO_LETTERS.search(name) and not any(ord(c) > 0x2E80 for c in name):
        has_one = any(map(str.isalpha, name))
        return "one letter is no name" if has_one else "the name has no letters"
    return ""


def _has_mail(text: str) -> bool:
    return "@" in text and _MAIL.search(text) is not None


def _too_long(said: dict[str, str]) -> str:
    for field, most in LONGEST.items():
        if len(said.get(field, "")) > most:
            return f"more than {most} characters for {field}"
    return ""


def _without_contact(text: str, notes: list[str]) -> str:
    """The text without e-mail addresses and telephone numbers."""
    kept = _MAIL.sub("", text) if "@" in text else text
    kept = _PHONE.sub(lambda m: "" if _digits(m[0]) >= PHONE_DIGITS else m[0], kept)
    if kept != text:
        notes.append("private contact data left out")
    return kept.strip(" ,;|/") if kept != text else text


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


def _topics(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    found = dict.fromkeys(part.strip()[:LONGEST_TOPIC] for part in _BETWEEN.split(text))
    return tuple(part for part in found if part)[:MOST_TOPICS]


def _link(text: str, notes: list[str]) -> str:
    if not text:
        return ""
    link = f"https://{text}" if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", text) else text
    if _has_mail(link) or link.startswith(("mailto:", "tel:")):
        notes.append("private contact data left out")
        return ""
    if not re.match(r"https?://[^\s/]+\.[^\s]+$", link) or len(link) > LONGEST_URL:
        notes.append("the link left out, which isn't one")
        return ""
    return link


def _day(text: str) -> date | None:
    """Raises ValueError for what is no day."""
    return date.fromisoformat(text[:10]) if text else None
