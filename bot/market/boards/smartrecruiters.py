"""SmartRecruiters: pages of `api.smartrecruiters.com/v1/companies/{id}/postings`.

`creator` is a person, so it is never read. The list has no pay.
"""

from __future__ import annotations

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
    listed,
    part,
    said,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Posting

_KEYS: Final = (
    "name",
    "department",
    "function",
    "location",
    "typeOfEmployment",
    "releasedDate",
    "refNumber",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every posting of one page, with the company's total. Raises SchemaDriftError."""
    reply = decoded(body, "smartrecruiters")
    content = listed(reply, "content", "smartrecruiters")
    found = each(content, Reader(token, identifier, _posting, _KEYS), recall)
    total = reply.get("totalFound") if isinstance(reply, dict) else None
    companies = [entry.get("company") for entry in content if isinstance(entry, dict)]
    known = total if isinstance(total, int) else None
    return replace(found, total=known, company=said(companies, "name"))


def _posting(token: str, record: Record, ident: str) -> Posting:
    return Posting(
        f"smartrecruiters:{token}",
        ident,
        text(record, "name"),
        url=f"https://jobs.smartrecruiters.com/{token}/{ident}",
        department=text(part(record, "department"), "label"),
        team=text(part(record, "function"), "label"),
        places=distinct((text(part(record, "location"), "fullLocation"),)),
        employment=text(part(record, "typeOfEmployment"), "label"),
        published=day(record.get("releasedDate")),
        job=text(record, "refNumber"),
    )
