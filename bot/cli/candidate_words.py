"""Candidates in the terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from bot.candidates.names import apart
from bot.render.csv import safe
from storage.records import Candidate, Found, Held, Match

COLUMNS: Final = (
    "id", "name", "affiliation", "topics", "url", "source", "consent_basis", "region", "notified",
    "added_by", "added_at", "used_at",
)  # fmt: skip


def line(candidate: Candidate) -> str:
    """A candidate with what tells them apart."""
    return f"{candidate.id:>7}  {candidate.name} · {apart(candidate)}"


def found_lines(found: Found) -> Iterable[str]:
    """Whom a name found: exactly, else whom it may have meant."""
    exact = [hit for hit in found.hits if hit.match is Match.EXACT]
    near = [hit for hit in found.hits if hit.match is not Match.EXACT]
    yield from (line(hit.candidate) for hit in exact)
    if near:
        yield "Did you mean one of these? Names nearest to what you typed come first."
        yield from (line(hit.candidate) for hit in near)
    if found.more:
        yield "… and others: type more of the name."


def as_dict(candidate: Candidate) -> dict[str, Any]:
    """A candidate as JSON and CSV name it."""
    person = plain(asdict(candidate.person))
    person["consent_basis"] = person.pop("basis")
    held = {"id": candidate.id, **person, "added_by": candidate.added_by}
    held |= {"added_at": plain(candidate.added_at), "used_at": plain(candidate.used_at)}
    return {name: held[name] for name in COLUMNS}


def held_dict(held: Held) -> dict[str, Any]:
    """All that is held on one person."""
    return {
        "candidate": as_dict(held.candidate),
        "evidence": plain([asdict(work) for work in held.evidence]),
        "withdrawn": list(held.withdrawn),
        "picks": plain([asdict(pick) for pick in held.picks]),
        "lookups": plain([asdict(one) for one in held.lookups]),
    }


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | datetime) else value


def as_csv(candidates: Iterable[Candidate], *, header: bool = True) -> str:
    """Rows that are safe to open in a spreadsheet, and can be imported again."""
    out = io.StringIO()
    writer = csv.writer(out)
    if header:
        writer.writerow(COLUMNS)
    for candidate in candidates:
        row = as_dict(candidate) | {"topics": "; ".join(candidate.person.topics)}
        writer.writerow([v if isinstance(v, int) else safe(v or "") for v in row.values()])
    return out.getvalue()
