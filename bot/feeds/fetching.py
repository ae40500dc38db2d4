"""The files of one source over the network, or word that none of them changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Final

from bot.feeds.errors import Missing
from bot.feeds.protocol import Fetch, Reply, Request
from bot.feeds.registry import Part, Source
from storage.records import Validators

NOTHING: Final[Mapping[str, Validators]] = {}


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes by part, none at all where nothing changed; validators by address."""

    files: Mapping[str, bytes]
    content: date | None
    """The newest Last-Modified of the files."""
    validators: Mapping[str, Validators] = field(default_factory=dict)


def fetch_source(source: Source, fetch: Fetch, known: Mapping[str, Validators]) -> Fetched:
    """Every part of a source. Raises FeedError where the first part can't be had.

    Parts are read together, so if one changed the unchanged ones are asked for once more.
    """
    replies = dict(_replies(source.parts, fetch, known))
    bodies = {reply.body is None for reply in replies.values()}
    if bodies == {True}:
        return Fetched({}, None, known)
    if True in bodies:
        replies = dict(_replies(source.parts, fetch, NOTHING))
    given = {reply.url: reply.validators for reply in replies.values() if reply.validators}
    files = {name: reply.body for name, reply in replies.items() if reply.body is not None}
    return Fetched(files, _newest(given.values()), given)


def _replies(
    parts: Iterable[Part], fetch: Fetch, known: Mapping[str, Validators]
) -> Iterable[tuple[str, Reply]]:
    for place, part in enumerate(parts):
        try:
            yield part.name, _first(part, fetch, known)
        except Missing:
            if place == 0:
                raise


def _first(part: Part, fetch: Fetch, known: Mapping[str, Validators]) -> Reply:
    """The reply of the first address that is there. Raises Missing where none is."""
    missing = Missing(f"no address for {part.name}")
    for url in part.urls:
        try:
            return fetch(Request(url, known.get(url, Validators())))
        except Missing as error:
            missing = error
    raise missing


def _newest(given: Iterable[Validators]) -> date | None:
    days: list[date] = []
    for validators in given:
        try:
            days.append(parsedate_to_datetime(validators.last_modified or "").date())
        except ValueError:
            continue
    return max(days, default=None)
