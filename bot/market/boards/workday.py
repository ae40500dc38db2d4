"""Workday: pages of `…/wday/cxs/{tenant}/{site}/jobs`, an interface without documentation.

Dates are relative words ("Posted Yesterday"), so there is no date. A `token` is
`host/tenant/site`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    UnreadableError,
    decoded,
    distinct,
    each,
    link,
    listed,
    text,
)
from bot.market.boards.recall import Recall
from storage.records import Posting

_KEYS: Final = (
    "title",
    "externalPath",
    "locationsText",
)


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every posting of one page, with the site's total. Raises SchemaDriftError."""
    reply = decoded(body, "workday")
    jobs = listed(reply, "jobPostings", "workday")
    found = each(jobs, Reader(token, _number, _posting, _KEYS), recall)
    total = reply.get("total") if isinstance(reply, dict) else None
    return replace(found, total=total if isinstance(total, int) else None)


def _number(record: Record) -> str:
    """The requisition, which is also the end of the path."""
    fields = record.get("bulletFields")
    if isinstance(fields, list) and fields and isinstance(fields[0], str) and fields[0].strip():
        return fields[0].strip()
    raise UnreadableError("no bulletFields")


def _posting(token: str, record: Record, ident: str) -> Posting:
    host, _, rest = token.partition("/")
    site = rest.rpartition("/")[2]
    return Posting(
        f"workday:{token}",
        ident,
        text(record, "title"),
        url=link(f"https://{host}/{site}{text(record, 'externalPath')}"),
        places=distinct((text(record, "locationsText"),)),
    )
