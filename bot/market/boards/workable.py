"""Workable: `apply.workable.com/api/v1/widget/accounts/{slug}`, one row for each place of a job."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    day,
    decoded,
    distinct,
    each,
    identifier,
    link,
    listed,
    parts,
    said,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Posting

_ROWS = "rows"

_KEYS: Final = (
    "title",
    "url",
    "department",
    _ROWS,
    "employment_type",
    "published_on",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every job of a reply, its rows put together. Raises SchemaDriftError where it is none."""
    reply = decoded(body, "workable")
    rows = listed(reply, "jobs", "workable")
    found = each(_jobs(rows), Reader(f"workable:{token}", _shortcode, _posting, _KEYS), recall)
    return replace(found, read=len(rows), company=said([reply], "name"))


def _jobs(rows: Iterable[object]) -> list[object]:
    """The rows with one shortcode as one record; a row without it stays alone."""
    jobs: dict[str, dict[str, object]] = {}
    others: list[object] = []
    for row in rows:
        code = row.get("shortcode") if isinstance(row, Mapping) else None
        if not isinstance(row, Mapping) or not isinstance(code, str):
            others.append(row)
        elif code in jobs:
            jobs[code][_ROWS] = [*parts(jobs[code], _ROWS), row]
        else:
            jobs[code] = {**row, _ROWS: [row]}
    return [*jobs.values(), *others]


def _shortcode(record: Record) -> str:
    return identifier(record, "shortcode")


def _posting(board: str, record: Record, ident: str) -> Posting:
    return Posting(
        board,
        ident,
        text(record, "title"),
        url=link(record.get("url")),
        department=text(record, "department"),
        places=distinct(place for row in parts(record, _ROWS) for place in _places(row)),
        employment=text(record, "employment_type"),
        published=day(record.get("published_on")),
    )


def _places(row: Record) -> Iterable[str]:
    shown = [place for place in parts(row, "locations") if place.get("hidden") is not True]
    for place in shown or ([] if parts(row, "locations") else [row]):
        yield ", ".join(distinct((text(place, "city"), text(place, "country"))))
    if row.get("telecommuting") is True:
        yield "Remote"
