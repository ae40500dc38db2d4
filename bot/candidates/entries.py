"""A row of a file as a person, or why it can't be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from bot.candidates.columns import Columns
from bot.candidates.kept_out import (
    has_mail,
    is_contact,
    name_without_traits,
    without_contact,
    without_traits,
)
from bot.regex import regex
from storage.records import Person

LONGEST: Final = {"name": 200, "affiliation": 300, "source": 300, "basis": 300, "region": 60}
LONGEST_URL: Final = 500
MOST_TOPICS: Final = 30
LONGEST_TOPIC: Final = 80
_CONTACT_LEFT_OUT: Final = "private contact data left out"
_TRAIT_LEFT_OUT: Final = "what must not count in hiring left out"

_FORMULA: Final = regex(r"^[=+\-@]")
_DISARMED: Final = regex(r"^'(?=[=+\-@])")
_TWO_LETTERS: Final = regex(r"[^\W\d_].*[^\W\d_]")
_BETWEEN: Final = regex(r"[;,|/]\s*|\s*\n\s*")


class Entry(NamedTuple):
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
    notes: list[str] = []
    name = _name(name, notes)
    if refused := _bad_name(name) or _too_long(said):
        return Entry(line, refused=refused)
    basis = _reachless(said.get("basis", ""), notes) or given.basis
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
        affiliation=_public(said.get("affiliation", ""), notes),
        topics=_topics(_public(said.get("topics", ""), notes)),
        url=_link(said.get("url", ""), notes),
        source=_reachless(said.get("source", ""), notes) or given.source,
        region=_reachless(said.get("region", ""), notes) or given.region,
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
    if has_mail(name) or "://" in name:
        return "the name is an address"
    # A Chinese character or a Korean syllable is more than a letter.
    if not _TWO_LETTERS.search(name) and not any(ord(c) > 0x2E80 for c in name):
        has_one = any(map(str.isalpha, name))
        return "one letter is no name" if has_one else "the name has no letters"
    return ""


def _too_long(said: dict[str, str]) -> str:
    for field, most in LONGEST.items():
        if len(said.get(field, "")) > most:
            return f"more than {most} characters for {field}"
    return ""


def _name(text: str, notes: list[str]) -> str:
    """The name without what is no part of it; as it is where nothing of it would be left."""
    reachless = without_contact(text) or text
    kept = name_without_traits(reachless)
    if reachless != text:
        notes.append(_CONTACT_LEFT_OUT)
    if kept != reachless:
        notes.append(_TRAIT_LEFT_OUT)
    return kept


def _public(text: str, notes: list[str]) -> str:
    """The text without private contact data, and without who somebody is."""
    kept = without_traits(reachless := _reachless(text, notes))
    if kept != reachless:
        notes.append(_TRAIT_LEFT_OUT)
    return kept


def _reachless(text: str, notes: list[str]) -> str:
    """The text without private contact data."""
    kept = without_contact(text)
    if kept != text:
        notes.append(_CONTACT_LEFT_OUT)
    return kept


def _topics(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    found = dict.fromkeys(part.strip()[:LONGEST_TOPIC] for part in _BETWEEN.split(text))
    return tuple(part for part in found if part)[:MOST_TOPICS]


def _link(text: str, notes: list[str]) -> str:
    if not text:
        return ""
    link = f"https://{text}" if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", text) else text
    if is_contact(link):
        notes.append(_CONTACT_LEFT_OUT)
        return ""
    if not re.match(r"https?://[^\s/]+\.[^\s]+$", link) or len(link) > LONGEST_URL:
        notes.append("the link left out, which isn't one")
        return ""
    return link


def _day(text: str) -> date | None:
    """Raises ValueError for what is no day."""
    return date.fromisoformat(text[:10]) if text else None
