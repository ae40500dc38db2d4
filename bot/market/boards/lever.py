"""Lever: the bare array of `api.lever.co/v0/postings/{site}?mode=json`, times in milliseconds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    SchemaDriftError,
    UnreadableError,
    amount,
    decoded,
    distinct,
    each,
    identifier,
    link,
    part,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Pay, PaySource, PayUnit, Posting

_KEYS: Final = (
    "text",
    "hostedUrl",
    "categories",
    "salaryRange",
    "createdAt",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every posting of a reply. Raises SchemaDriftError where it is no array."""
    reply = decoded(body, "lever")
    if not isinstance(reply, list):
        raise SchemaDriftError("lever", "the reply is no list of postings")
    return each(reply, Reader(f"lever:{token}", identifier, _posting, _KEYS), recall)


def _posting(board: str, record: Record, ident: str) -> Posting:
    categories = part(record, "categories")
    places = categories.get("allLocations")
    everywhere = places if isinstance(places, list) else []
    return Posting(
        board,
        ident,
        text(record, "text"),
        url=link(record.get("hostedUrl")),
        department=text(categories, "department"),
        team=text(categories, "team"),
        places=distinct((text(categories, "location"), *map(str, everywhere))),
        employment=text(categories, "commitment"),
        pay=_pay(part(record, "salaryRange")),
        published=_day(record.get("createdAt")),
    )


def _pay(entry: Record) -> tuple[Pay, ...]:
    low, high = amount(entry.get("min")), amount(entry.get("max"))
    if low is None or high is None:
        return ()
    currency = text(entry, "currency") or None
    return (Pay(low, high, currency, _unit(text(entry, "interval")), PaySource.STRUCTURED),)


def _unit(interval: str) -> PayUnit:
    """ "per-year-salary" and "per-hour-wage" name their unit in the middle."""
    known = (unit for unit in PayUnit if f"per-{unit.value}" in interval)
    return next(known, PayUnit.UNKNOWN)


def _day(milliseconds: object) -> date | None:
    value = amount(milliseconds)
    if value is None:
        return None
    try:
        return datetime.fromtimestamp(value / 1000, UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UnreadableError("createdAt is no time") from error
