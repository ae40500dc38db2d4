"""Postings as rows and back; what no database can hold is put aside by name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from storage.records import BadRecord, Observation, Pay, PaySource, PayUnit, Posting

Content = tuple[str, str, str, str, str, str, str, str, date | None]
"""The values of storage.schema.CONTENT: all of a posting but its board and its id."""

LONGEST_ID: Final = 200
"""Characters: a longer one would not fit into an index of PostgreSQL, the longest seen has 36."""
_MANY: Final = 4096
_compact: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a look showed, ready to be stored."""

    contents: dict[str, Content]
    bad: tuple[BadRecord, ...]
    digest: str
    unstorable: int

    @property
    def count(self) -> int:
        """Ids that were there, those of unreadable records included."""
        return len(self.contents.keys() | {bad.id for bad in self.bad if bad.id is not None})


def shown_in(look: Observation) -> Shown:
    """The contents of a look; raises ValueError for another board's posting or a repeated id."""
    contents = {posting.id: _content(posting) for posting in look.postings}
    if len(contents) < len(look.postings):
        raise ValueError(f"{look.board}: an id occurs twice")
    if any(posting.board != look.board for posting in look.postings):
        raise ValueError(f"{look.board}: a posting of another board")
    aside = tuple(_unstorable(contents))
    for ident, _ in aside:
        del contents[ident]
    bad = (*look.bad, *(record for _, record in aside))
    return Shown(contents, bad, _digest(contents, bad), len(aside))


def posting_of(board: str, ident: str, content: Content) -> Posting:
    """The posting, equal to the one that was stored."""
    title, url, department, team, places, employment, pay, job, published = content
    return Posting(
        board, ident, title, url, department, team, _places(places), employment, _pay(pay),
        published, job,
    )  # fmt: skip


def plain(text: str, longest: int) -> str:
    """Text that any database holds, cut to a number of characters."""
    whole = text[:longest].encode("utf-8", "replace").decode()
    return whole.replace("\0", "?")


def _content(posting: Posting) -> Content:
    return (
        posting.title, posting.url, posting.department, posting.team,
        _places_text(posting.places), posting.employment, _pay_text(posting.pay), posting.job,
        posting.published,
    )  # fmt: skip


def _unstorable(contents: dict[str, Content]) -> Iterable[tuple[str, BadRecord]]:
    whole = "".join([text for ident, content in contents.items() for text in (ident, *content[:8])])
    if is_storable(whole) and max(map(len, contents), default=0) <= LONGEST_ID:
        return
    for ident, content in contents.items():
        if len(ident) > LONGEST_ID:
            yield ident, BadRecord(None, f"an id of {len(ident)} characters")
        elif not is_storable(ident):
            yield ident, BadRecord(None, "an id with characters that cannot be stored")
        elif not is_storable("".join(content[:8])):
            yield ident, BadRecord(ident, "characters that cannot be stored")


def is_storable(text: str) -> bool:
    """Whether both databases can hold a text: no NUL, and no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _digest(contents: dict[str, Content], bad: tuple[BadRecord, ...]) -> str:
    lines = ["\x1f".join((ident, *c[:8], str(c[8]))) for ident, c in contents.items()]
    lines.sort()
    lines.extend(sorted(repr((record.id, record.reason)) for record in bad))
    return blake2b("\x1e".join(lines).encode(), digest_size=12).hexdigest()


# Places and pay repeat from posting to posting: most are written and read once.
@lru_cache(_MANY)
def _places_text(places: tuple[str, ...]) -> str:
    return _compact.encode(places)


@lru_cache(_MANY)
def _places(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(_MANY)
def _pay_text(pay: tuple[Pay, ...]) -> str:
    return _compact.encode(
        [[p.low, p.high, p.currency, p.per, p.source, p.label, p.envelope] for p in pay]
    )


@lru_cache(_MANY)
def _pay(text: str) -> tuple[Pay, ...]:
    return tuple(
        Pay(low, high, currency, PayUnit(per), PaySource(source), label, envelope)
        for low, high, currency, per, source, label, envelope in json.loads(text)
    )
