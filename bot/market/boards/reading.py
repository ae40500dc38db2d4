"""How records are taken from a reply: one bad record is put aside and never stops its board."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from bot.market.boards.recall import Recall, Taken, Values
from bot.market.pay_text import refusal
from bot.regex import regex
from storage.records import BadRecord, Posting

Record = Mapping[str, object]

LONGEST_TITLE: Final = 300
"""Characters; the longest recorded title has 141, so a longer one is a mistake or an attack."""

_USUAL_ADDRESS: Final = regex(r"https?://[a-z0-9.-]*[a-z0-9](?:/|\Z)")
"""Almost all are like this, and taking them apart takes ten times as long."""


class SchemaDriftError(ValueError):
    """A reply that does not have the shape its system is known for."""

    def __init__(self, system: str, what: str) -> None:
        super().__init__(f"{system}: {what}")
        self.system = system
        self.what = what


class UnreadableError(ValueError):
    """A record that cannot become a posting; the message is the reason that is kept."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one reply held. `total` is the number of postings that the system says it has.

    `bad` also names postings that were kept without a pay that cannot be right.
    """

    postings: tuple[Posting, ...] = ()
    bad: tuple[BadRecord, ...] = ()
    total: int | None = None
    read: int = 0
    """Records in the reply, whatever became of them."""
    company: str = ""
    """Whose board the system says it is, empty where it does not say."""

    @property
    def unreadable(self) -> tuple[BadRecord, ...]:
        """The records that gave no posting."""
        if not self.bad:
            return ()
        kept = {posting.id for posting in self.postings}
        return tuple(record for record in self.bad if record.id not in kept)


def merged(pages: Iterable[Parsed]) -> Parsed:
    """One reply out of several pages; the first page's total holds."""
    parts = tuple(pages)
    if len(parts) == 1:
        return parts[0]
    return Parsed(
        tuple(posting for part in parts for posting in part.postings),
        tuple(record for part in parts for record in part.bad),
        parts[0].total if parts else None,
        sum(part.read for part in parts),
        next((part.company for part in parts if part.company), ""),
    )


def decoded(body: bytes | str, system: str) -> object:
    """The reply as JSON. Raises SchemaDriftError where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise SchemaDriftError(system, "the reply is not JSON") from error


def listed(reply: object, key: str, system: str) -> list[object]:
    """The list under a key of the reply. Raises SchemaDriftError where there is none."""
    if not isinstance(reply, Mapping) or not isinstance(reply.get(key), list):
        raise SchemaDriftError(system, f"no list {key!r} in the reply")
    found: list[object] = reply[key]
    return found


def said(records: Iterable[object], key: str) -> str:
    """The first text under a key of any record, empty where there is none."""
    values = (record.get(key) for record in records if isinstance(record, Mapping))
    return next((value for value in values if isinstance(value, str) and value.strip()), "")


class Reader(NamedTuple):
    """How the records of a board are read; a `read` that returns None says "not to be shown"."""

    where: str
    """What `read` is told first: the board, or its token."""
    ident: Callable[[Record], str]
    read: Callable[[str, Record, str], Posting | None]
    keys: tuple[str, ...]
    """All that `read` gets of a record, null where absent; what else is in it goes nowhere."""


def each(records: Iterable[object], reader: Reader, recall: Recall | None = None) -> Parsed:
    """Read every record; one that the look before had as well is taken from there."""
    recall = recall or Recall()
    before, now = recall.before(reader), recall.now(reader)
    _, ident, _, keys = reader
    postings: dict[str, Posting] = {}
    bad: list[BadRecord] = []
    count = 0
    for raw in records:
        count += 1
        name: str | None = None
        try:
            record = _as_record(raw)
            name = ident(record)
            values = tuple(map(record.get, keys))
            taken = before.get(name)
            if taken is None or taken.values != values or name in postings:
                taken = _taken(values, reader, name, postings)
            if taken is not None:
                now[name], postings[name] = taken, taken.posting
                bad += taken.notes
        except UnreadableError as error:
            bad.append(BadRecord(name, str(error)))
    return Parsed(tuple(postings.values()), tuple(bad), read=count)


def _taken(
    values: Values, reader: Reader, name: str, earlier: Mapping[str, Posting]
) -> Taken | None:
    """What a record gives. Raises UnreadableError for what can be no posting."""
    read = reader.read(reader.where, dict(zip(reader.keys, values, strict=True)), name)
    if read is None:
        return None
    if read.id in earlier:
        raise UnreadableError("the id occurs twice")
    if not read.title.strip():
        raise UnreadableError("no title")
    if len(read.title) > LONGEST_TITLE:
        raise UnreadableError(f"a title of {len(read.title)} characters")
    return Taken(values, *_with_believable_pay(read)) if read.pay else Taken(values, read)


def _with_believable_pay(posting: Posting) -> tuple[Posting, tuple[BadRecord, ...]]:
    verdicts = [(pay, refusal(pay)) for pay in posting.pay]
    notes = tuple(BadRecord(posting.id, f"pay: {why}") for _, why in verdicts if why)
    if not notes:
        return posting, ()
    return replace(posting, pay=tuple(pay for pay, why in verdicts if not why)), notes


def _as_record(value: object) -> Record:
    """The value as an object with keys. Raises UnreadableError."""
    if not isinstance(value, dict):
        raise UnreadableError("not an object")
    return value


def part(record: Record, key: str) -> Record:
    """The object under a key, empty where absent or null. Raises UnreadableError else."""
    value = record.get(key)
    return {} if value is None else _as_record(value)


def parts(record: Record, key: str) -> list[Record]:
    """The objects in the list under a key, none where absent or null. Raises UnreadableError."""
    value = record.get(key)
    if not value:
        return []
    if not isinstance(value, list):
        raise UnreadableError(f"{key} is no list")
    return [_as_record(item) for item in value]


def text(record: Record, key: str) -> str:
    """The text under a key, empty where absent or null. Raises UnreadableError else."""
    value = record.get(key)
    if isinstance(value, str):
        return value
    if value is not None:
        raise UnreadableError(f"{key} is no text")
    return ""


def identifier(record: Record, key: str = "id") -> str:
    """The id under a key as text, for some systems send numbers. Raises UnreadableError."""
    value = record.get(key)
    if type(value) is int:  # true and false are no ids
        return str(value)
    if isinstance(value, str) and (name := value.strip()):
        return name
    raise UnreadableError(f"no {key}")


def day(value: object) -> date | None:
    """The day of an ISO date or time; None where absent. Raises UnreadableError."""
    return None if value is None or value == "" else _day(str(value))


@lru_cache(maxsize=8192)
def _day(value: str) -> date:
    try:
        return datetime.fromisoformat(value).date()
    except ValueError as error:
        raise UnreadableError(f"not a date: {value[:40]!r}") from error


def link(value: object) -> str:
    """The web address, empty unless it is one: what a board sends ends up behind a button."""
    return value if isinstance(value, str) and _is_web_address(value) else ""


def _is_web_address(value: str) -> bool:
    if _USUAL_ADDRESS.match(value):
        return True
    try:
        address = urlsplit(value)
    except ValueError:
        return False
    return address.scheme in {"https", "http"} and bool(address.hostname)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names without blanks at the edges, without repeats and without empty ones, in order."""
    return tuple(dict.fromkeys(short for name in names if (short := name.strip())))


def amount(value: object) -> float | None:
    """A number, or one written as plain text; None where absent. Raises UnreadableError."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise UnreadableError("an amount that is no number")
    try:
        return float(value)
    except ValueError as error:
        raise UnreadableError(f"not an amount: {str(value)[:40]!r}") from error
