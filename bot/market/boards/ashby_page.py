"""Ashby's board page, `jobs.ashbyhq.com`: other names than the posting API, and pay as a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    day,
    distinct,
    each,
    identifier,
    listed,
    parts,
    text,
)
from bot.market.boards.recall import Recall
from bot.market.pay_text import read_pay
from storage.records import Pay, Posting

_ADDRESS: Final = "https://jobs.ashbyhq.com"


def is_page(reply: object) -> bool:
    """Whether a reply has the shape of the board page and not that of the posting API."""
    jobs = reply.get("jobs") if isinstance(reply, Mapping) else None
    first = jobs[0] if isinstance(jobs, list) and jobs else None
    return isinstance(first, Mapping) and "locationName" in first


_KEYS: Final = (
    "title",
    "isListed",
    "departmentName",
    "teamName",
    "locationName",
    "secondaryLocations",
    "employmentType",
    "shouldDisplayCompensationOnJobBoard",
    "compensationTierSummary",
    "publishedDate",
    "jobId",
)


def parse(reply: object, token: str, recall: Recall | None = None) -> Parsed:
    """Every listed posting of a decoded page. Raises SchemaDriftError where it is none."""
    jobs = listed(reply, "jobs", "ashby_page")
    return each(jobs, Reader(token, identifier, _posting, _KEYS), recall)


def _posting(token: str, record: Record, ident: str) -> Posting | None:
    if record.get("isListed") is False:
        return None
    second = (text(place, "locationName") for place in parts(record, "secondaryLocations"))
    return Posting(
        f"ashby:{token}",
        ident,
        text(record, "title"),
        url=f"{_ADDRESS}/{token}/{ident}",
        department=text(record, "departmentName").strip(),
        team=text(record, "teamName").strip(),
        places=distinct((text(record, "locationName"), *second)),
        employment=text(record, "employmentType"),
        pay=_pay(record),
        published=day(record.get("publishedDate")),
        job=text(record, "jobId"),
    )


def _pay(record: Record) -> tuple[Pay, ...]:
    if record.get("shouldDisplayCompensationOnJobBoard") is False:
        return ()
    return read_pay(text(record, "compensationTierSummary"))
