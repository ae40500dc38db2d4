"""Teamtailor: the JSON feed `{company}.teamtailor.com/jobs.json`; street addresses are not read."""

from __future__ import annotations

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
    part,
    parts,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Posting

_KEYS: Final = (
    "title",
    "url",
    "_jobposting",
    "date_published",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every item of a feed. Raises SchemaDriftError where it is none."""
    items = listed(decoded(body, "teamtailor"), "items", "teamtailor")
    return each(items, Reader(f"teamtailor:{token}", _number, _posting, _KEYS), recall)


def _number(record: Record) -> str:
    """The number that also stands in the address; the item's own id is another one."""
    return identifier(part(part(record, "_jobposting"), "identifier"), "value")


def _posting(board: str, record: Record, ident: str) -> Posting:
    job = part(record, "_jobposting")
    return Posting(
        board,
        ident,
        text(record, "title"),
        url=link(record.get("url")),
        places=distinct(_place(part(place, "address")) for place in parts(job, "jobLocation")),
        published=day(record.get("date_published")),
    )


def _place(address: Record) -> str:
    return ", ".join(distinct((text(address, "addressLocality"), text(address, "addressCountry"))))
