"""Greenhouse: the list of `boards-api.greenhouse.io/v1/boards/{token}/jobs`, plain or with content.

Pay ranges come in cents. Metadata can hold the names and addresses of staff, so only what is named
here is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.market.boards.greenhouse_pay import pay_in
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
from bot.market.pay_text import unit_of_title
from storage.records import Pay, PaySource, Posting

_GROUPS: Final = ("External Department", "Website Grouping", "Domain")

_KEYS: Final = (
    "title",
    "absolute_url",
    "departments",
    "metadata",
    "location",
    "pay_input_ranges",
    "content",
    "first_published",
    "internal_job_id",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every posting of a list reply. Raises SchemaDriftError where it is none."""
    reply = decoded(body, "greenhouse")
    jobs = listed(reply, "jobs", "greenhouse")
    found = each(jobs, Reader(f"greenhouse:{token}", identifier, _posting, _KEYS), recall)
    meta = reply.get("meta") if isinstance(reply, dict) else None
    total = meta.get("total") if isinstance(meta, dict) else None
    known = total if isinstance(total, int) else None
    return replace(found, total=known, company=said(jobs, "company_name"))


def _posting(board: str, record: Record, ident: str) -> Posting:
    job = record.get("internal_job_id")
    return Posting(
        board,
        ident,
        text(record, "title"),
        url=link(record.get("absolute_url")),
        department=_department(record),
        places=distinct((text(part(record, "location"), "name"),)),
        pay=_pay(record),
        published=day(record.get("first_published")),
        job="" if job is None else str(job),
    )


def _department(record: Record) -> str:
    named = distinct(text(entry, "name") for entry in parts(record, "departments"))
    if named:
        return named[0]
    return "; ".join(distinct(_kept_metadata(parts(record, "metadata"))))


def _kept_metadata(entries: list[Record]) -> Iterable[str]:
    for entry in entries:
        value = entry.get("value")
        if entry.get("name") in _GROUPS and entry.get("value_type") != "user":
            values = value if isinstance(value, list) else [value]
            yield from (item for item in values if isinstance(item, str))


def _pay(record: Record) -> tuple[Pay, ...]:
    ranges = tuple(pay for entry in parts(record, "pay_input_ranges") for pay in _range(entry))
    return ranges or pay_in(text(record, "content"))


def _range(entry: Record) -> tuple[Pay, ...]:
    low, high = amount(entry.get("min_cents")), amount(entry.get("max_cents"))
    if low is None or high is None:
        return ()
    title = text(entry, "title")
    currency = text(entry, "currency_type") or None
    return (
        Pay(low / 100, high / 100, currency, unit_of_title(title), PaySource.STRUCTURED, title),
    )
