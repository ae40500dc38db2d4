"""Postings as rows and back, and which of them no database can hold."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import Final

from storage.records import BadRecord, Pay, PaySource, PayUnit, Posting

Content = tuple[str, str, str, str, str, str, str, str, date | None]
"""The values of storage.schema.CONTENT: all of a posting but its board and its id."""

LONGEST_ID: Final = 200
"""Characters: a longer one would not fit into an index of PostgreSQL; the longest seen has 36."""
_MANY: Final = 4096
_compact: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def content_of(posting: Posting) -> Content:
    """The values of a posting in the order of the columns."""
    return (
        posting.title,
        posting.url,
        posting.department,
        posting.team,
        _places_text(posting.places),
        posting.employment,
        _pay_text(posting.pay),
        posting.job,
        posting.published,
    )


def posting_of(board: str, ident: str, content: Content) -> Posting:
    """The posting, equal to the one that was stored."""
    title, url, department, team, places, employment, pay, job, published = content
    return Posting(
        board, ident, title, url, department, team, _places(places), employment, _pay(pay),
        published, job,
    )  # fmt: skip


def flaw(posting: Posting) -> BadRecord | None:
    """Why no database can hold a posting, under its id where that can be held; None if one can."""
    texts = "".join(content_of(posting)[:8])
    if len(posting.id) <= LONGEST_ID and _is_storable(posting.id + texts):
        return None
    if len(posting.id) > LONGEST_ID:
        return BadRecord(None, f"an id of {len(posting.id)} characters")
    if not _is_storable(posting.id):
        return BadRecord(None, "an id with characters that cannot be stored")
    return BadRecord(posting.id, "characters that cannot be stored")


def _is_storable(text: str) -> bool:
    """Whether both databases can hold a text: no NUL, and no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def plain(text: str, longest: int) -> str:
    """Text that any database holds, cut to a number of characters."""
    return text[:longest].encode("utf-8", "replace").decode().replace("\0", "?")


# Places and pay repeat from posting to posting: most are written and read once.
@lru_cache(_MANY)
def _places_text(places: tuple[str, ...]) -> str:
    return _compact.encode(places)


@lru_cache(_MANY)
def _pay_text(pay: tuple[Pay, ...]) -> str:
    return _compact.encode(
        [[p.low, p.high, p.currency, p.per, p.source, p.label, p.envelope] for p in pay]
    )


@lru_cache(_MANY)
def _places(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(_MANY)
def _pay(text: str) -> tuple[Pay, ...]:
    return tuple(
        Pay(low, high, currency, PayUnit(per), PaySource(source), label, envelope)
        for low, high, currency, per, source, label, envelope in json.loads(text)
    )
