"""Every source as data: where it is, what its licence is, how often it is read, and its switch."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any, Final, NamedTuple
from urllib.parse import quote, urlsplit

from bot.feeds.systems import address

WEIGHTS: Final = "weights"
"""The kind of the sources of open weights, one for each organisation."""
PAGES: Final = "programme-pages"
"""The kind of the pages of shared-compute programmes that are looked at."""
LISTED: Final = 100
"""Models in one reply of the hub, the newest first."""
_HUB: Final = (
    "https://huggingface.co/api/models?author={org}&sort=createdAt&direction=-1&limit={limit}"
    "&expand[]=createdAt&expand[]=gated&expand[]=tags&expand[]=pipeline_tag&expand[]=safetensors"
    "&expand[]=private&expand[]=disabled"
)


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


class Org(NamedTuple):
    """An organisation on the Hugging Face hub. Organisations rename, so names have their time."""

    org: str
    name: str
    """To print."""
    lab: str
    """Its slug in the ledger; empty where it has none."""
    since: date | None
    until: date | None
    evidence: str
    """`model table`: the hub of models links to its pages."""
    on: bool
    note: str


class Page(NamedTuple):
    """A page of a programme that people read, and the machine looks at."""

    page: str
    programme: str
    """Its slug in the ledger, without the kind."""
    url: str
    on: bool
    note: str


@cache
def sources() -> tuple[Source, ...]:
    """Every source of facts, in the order in which they rest on each other."""
    import tomllib  # boards need none

    found = tomllib.loads(_text("sources.toml"))
    known = [_source(name, row) for name, row in found.items()]
    return (*known, *map(_weights, orgs()), *map(_page, programme_pages()))


@cache
def orgs() -> tuple[Org, ...]:
    """Every organisation whose open weights are known, those that were renamed included."""
    return tuple(_org(row) for row in csv.DictReader(StringIO(_text("weights_orgs.csv"))))


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


@cache
def programme_pages() -> tuple[Page, ...]:
    """Every page of a programme that is looked at."""
    found = csv.DictReader(StringIO(_text("programme_pages.csv")))
    return tuple(
        Page(row["page"], row["programme"], row["url"], row["on"] == "yes", row["note"])
        for row in found
    )


def _page(page: Page) -> Source:
    return Source(
        name=f"programme:{page.page}",
        title=f"the page of {page.page}",
        kind=PAGES,
        licence="public information: bare facts only",
        attribution="{publisher}, {content}",
        terms="A public page; one request a day.",
        cadence_days=1,
        on=page.on,
        parts=(Part(page.page, (page.url,), ()),),
    )


def _org(row: Mapping[str, str]) -> Org:
    return Org(
        org=row["org"],
        name=row["name"],
        lab=row["lab"],
        since=_day(row["since"]),
        until=_day(row["until"]),
        evidence=row["evidence"],
        on=row["on"] == "yes",
        note=row["note"],
    )


def _weights(org: Org) -> Source:
    """The source of what an organisation puts on the hub."""
    url = _HUB.format(org=quote(org.org, safe=""), limit=LISTED)
    files = (f"huggingface-{org.org}.json", f"huggingface-{org.org}-[0-9]*.json")
    return Source(
        name=f"{WEIGHTS}:{org.org}",
        title=f"Hugging Face hub, {org.org}",
        kind=WEIGHTS,
        licence="metadata only; each model has a licence of its own",
        attribution="Hugging Face hub, {content}",
        terms="Public lists without a key, 500 requests in 5 minutes; one a day is enough.",
        cadence_days=1,
        on=org.on,
        parts=(Part(org.org, (url,), files),),
    )


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
