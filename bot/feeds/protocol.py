"""What a feed is, and what passes between fetching, reading and storing. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple, Protocol

from storage.records import Entity, Fact, Validators

NONE: Final = Validators()
"""A server that gave nothing to ask with."""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to ask for. With `post` set it is sent as JSON, since one system wants that."""

    url: str
    known: Validators = NONE
    post: bytes | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; no body means that nothing changed since the validators were given."""

    url: str
    body: bytes | None
    validators: Validators = NONE


Fetch = Callable[[Request], Reply]
"""Raises FeedError."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a parser needs beside the bytes: dates, and the rates of chips as the ledger has them.

    `content` is the day of the source's version as the server or the name of the file has it, None
    where neither says; `read` is today. Rates are by chip slug: H100e, and dense 16-bit FLOP/s.
    """

    content: date | None
    read: date
    h100e: Mapping[str, float] = field(default_factory=dict)
    bf16: Mapping[str, float] = field(default_factory=dict)
    entities: frozenset[str] = frozenset()
    """Slugs that have a name already."""
    days: Mapping[str, frozenset[date]] = field(default_factory=dict)
    """Days that facts state of programmes, by slug."""
    since: date | None = None
    """The day of the last good reading of this source, None where this is the first."""


class Bad(NamedTuple):
    """A record that was put aside: what it is called at the source, and why."""

    record: str
    reason: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the files of a source say. `left` counts records that Assay chooses not to take."""

    facts: tuple[Fact, ...] = ()
    entities: tuple[Entity, ...] = ()
    bad: tuple[Bad, ...] = ()
    left: int = 0
    content: date | None = None
    """The day of the newest record, for a source that may well have nothing new to say."""


class Place(NamedTuple):
    """What a fact takes the place of: the current fact with the same key.

    `telling` is what beside its figures makes it a new statement, such as the users of a site.
    """

    key: tuple[str, ...]
    telling: tuple[str | None, ...] = ()
    lasts: int = 30
    """Days for which an unchanged statement is not recorded anew."""
    rounding: float = 5e-3
    """Relative difference up to which figures say the same: collected ones have three digits."""


class Feed(Protocol):
    """One source of facts. A class of constants and two pure functions."""

    @property
    def name(self) -> str:
        """How the registry and the command line call it."""
        ...

    @property
    def version(self) -> int:
        """Raised when the parser changes, so that unchanged files are read again."""
        ...

    def parse(self, files: Mapping[str, bytes], context: Context) -> Parsed:
        """Facts of the files, by their part names in the registry.

        Raises Malformed, Drifted, Empty and Blocked, where not a single record can be trusted.
        """
        ...

    def place(self, fact: Fact) -> Place:
        """What a fact of this feed takes the place of; asked of stored facts as well."""
        ...
