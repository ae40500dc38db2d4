"""Every source as data: where it is, what its licence is, how often it is read, and its switch."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

from bot.feeds.systems import address


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a source: addresses in order of preference, names of recorded copies."""

    name: str
    urls: tuple[str, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One source of facts. Its first part is needed, the others may be missing."""

    name: str
    title: str
    kind: str
    licence: str
    attribution: str
    terms: str
    cadence_days: int
    on: bool
    parts: tuple[Part, ...]

    @property
    def is_live(self) -> bool:
        """Whether there is anything to fetch."""
        return bool(self.parts[0].urls)


@dataclass(frozen=True, slots=True)
class Board:
    """One job board of one lab. Tokens change owners, so a board is held against the lab's name."""

    lab: str
    name: str
    system: str
    token: str
    since: date | None
    until: date | None
    verified: bool
    evidence: str
    empty_ok: bool
    on: bool
    note: str

    @property
    def key(self) -> str:
        """How observations call it, for example `greenhouse:anthropic`."""
        return f"{self.system}:{self.token}"

    def is_read(self, day: date) -> bool:
        """Whether it is fetched on a day: switched on, and not moved away."""
        return self.on and self.holds(day)

    def holds(self, day: date) -> bool:
        """Whether the lab used this board on a day, as far as is known."""
        return (self.since or date.min) <= day <= (self.until or date.max)


@cache
def sources() -> tuple[Source, ...]:
    """Every source of facts, in the order in which they rest on each other."""
    found = tomllib.loads(_text("sources.toml"))
    return tuple(_source(name, row) for name, row in found.items())


@cache
def boards() -> tuple[Board, ...]:
    """Every job board that is known, those that labs have left included."""
    return tuple(_board(row) for row in csv.DictReader(StringIO(_text("boards.csv"))))


def hosts(chosen: Iterable[Source], on: Iterable[Board]) -> frozenset[str]:
    """The hosts that may be connected to for these sources and boards."""
    urls = [url for source in chosen for part in source.parts for url in part.urls]
    urls += [address(board.system, board.token) for board in on]
    return frozenset(host for url in urls if (host := urlsplit(url).hostname))


def _source(name: str, row: Mapping[str, Any]) -> Source:
    parts = tuple(
        Part(part, tuple(found["url"]), tuple(found["files"]))
        for part, found in row["parts"].items()
    )
    plain = {key: value for key, value in row.items() if key != "parts"}
    return Source(name=name, parts=parts, **plain)


def _board(row: Mapping[str, str]) -> Board:
    return Board(
        lab=row["lab"],
        name=row["name"],
        system=row["system"],
        token=row["token"],
        since=_day(row["since"]),
        until=_day(row["until"]),
        verified=row["verified"] == "yes",
        evidence=row["evidence"],
        empty_ok="empty-ok" in row["flags"].split(),
        on=row["on"] == "yes",
        note=row["note"],
    )


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _text(name: str) -> str:
    return files("bot.feeds").joinpath(name).read_text(encoding="utf-8")
