"""Recruitee: `{company}.recruitee.com/api/offers/`; `mailbox_email` and streets are never read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    amount,
    day,
    decoded,
    distinct,
    each,
    identifier,
    link,
    listed,
    part,
    parts,
    said,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Pay, PaySource, PayUnit, Posting

_PERIODS: Final = {unit.value: unit for unit in PayUnit}

_KEYS: Final = (
    "title",
    "status",
    "locations",
    "location",
    "careers_url",
    "department",
    "employment_type_code",
    "salary",
    "published_at",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every published offer of a reply. Raises SchemaDriftError where it is none."""
    offers = listed(decoded(body, "recruitee"), "offers", "recruitee")
    found = each(offers, Reader(f"recruitee:{token}", identifier, _posting, _KEYS), recall)
    return replace(found, company=said(offers, "company_name"))


def _posting(board: str, record: Record, ident: str) -> Posting | None:
    if text(record, "status") not in {"", "published"}:
        return None
    named = tuple(text(place, "name") for place in parts(record, "locations"))
    return Posting(
        board,
        ident,
        text(record, "title"),
        url=link(record.get("careers_url")),
        department=text(record, "department"),
        places=distinct(named or (text(record, "location"),)),
        employment=text(record, "employment_type_code"),
        pay=_pay(part(record, "salary")),
        published=_day(text(record, "published_at")),
    )


def _pay(entry: Record) -> tuple[Pay, ...]:
    low, high = amount(entry.get("min")), amount(entry.get("max"))
    if low is None or high is None:
        return ()
    unit = _PERIODS.get(text(entry, "period"), PayUnit.UNKNOWN)
    return (Pay(low, high, text(entry, "currency") or None, unit, PaySource.STRUCTURED),)


def _day(moment: str) -> date | None:
    """Times read "2026-08-05 10:10:39 UTC", so only the first word is a date that ISO knows."""
    return day(moment.split(" ")[0])
