"""Ashby's posting API: `api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    amount,
    day,
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
from storage.records import Pay, PaySource, PayUnit, Posting

INTERVALS: Final = {
    "1 HOUR": PayUnit.HOUR,
    "1 WEEK": PayUnit.WEEK,
    "1 MONTH": PayUnit.MONTH,
    "1 YEAR": PayUnit.YEAR,
}

_KEYS: Final = (
    "title",
    "isListed",
    "jobUrl",
    "department",
    "team",
    "location",
    "secondaryLocations",
    "employmentType",
    "shouldDisplayCompensationOnJobPostings",
    "compensation",
    "publishedAt",
)


def parse(reply: object, token: str, recall: Recall | None = None) -> Parsed:
    """Every listed posting of a decoded reply. Raises SchemaDriftError where it is none."""
    jobs = listed(reply, "jobs", "ashby")
    return each(jobs, Reader(f"ashby:{token}", identifier, _posting, _KEYS), recall)


def _posting(board: str, record: Record, ident: str) -> Posting | None:
    if record.get("isListed") is False:
        return None
    return Posting(
        board,
        ident,
        text(record, "title"),
        url=link(record.get("jobUrl")),
        department=text(record, "department").strip(),
        team=text(record, "team").strip(),
        places=distinct(_places(record)),
        employment=text(record, "employmentType"),
        pay=tuple(_pay(record)),
        published=day(record.get("publishedAt")),
    )


def _places(record: Record) -> Iterable[str]:
    yield text(record, "location")
    for second in parts(record, "secondaryLocations"):
        yield text(second, "location")


def _pay(record: Record) -> Iterable[Pay]:
    """Salaries with both ends; equity, bonus and commission are no base pay."""
    if record.get("shouldDisplayCompensationOnJobPostings") is False:
        return
    for tier in parts(part(record, "compensation"), "compensationTiers"):
        for component in parts(tier, "components"):
            low, high = amount(component.get("minValue")), amount(component.get("maxValue"))
            if component.get("compensationType") != "Salary" or low is None or high is None:
                continue
            unit = INTERVALS.get(text(component, "interval"), PayUnit.UNKNOWN)
            currency = text(component, "currencyCode") or None
            yield Pay(low, high, currency, unit, PaySource.STRUCTURED, text(tier, "title"))
