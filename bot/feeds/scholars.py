"""OpenAlex and arXiv, asked politely about one person at a time, with replies kept for a day.

What is kept stays in memory under a digest of the question: no name, and nothing of it on disk.
"""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple, Protocol, TypeVar
from urllib.parse import urlencode

from bot.candidates.finding import Read, SilentError
from bot.candidates.scholars import addresses, arxiv, openalex
from bot.candidates.scholars.openalex import ShapeError
from bot.candidates.scholars.records import Author, Work
from bot.feeds.errors import FeedError, Malformed, Missing, SlowDown
from bot.feeds.protocol import Fetch, Request
from bot.market.boards.safe_xml import parse_xml
from bot.regex import regex

HOSTS: Final = addresses.HOSTS
KEPT_FOR: Final = timedelta(hours=24)
MOST_KEPT: Final = 500
MOST_PAGES: Final = 5
"""Of an author's works, a hundred each."""
LONGEST_NAME: Final = 200
ARXIV_PAUSE: Final = 3.0
"""Seconds between two requests to arXiv, over all of its interfaces together."""
OFFLINE: Final = "Assay is offline, and nothing of the last day is kept of this"

_ARXIV_ID: Final = regex(r"\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7}", re.IGNORECASE)
T = TypeVar("T")


class Kept(NamedTuple):
    """A reply and when it came; no body means that there is nothing at the address."""

    body: bytes | None
    at: datetime


class Cache(Protocol):
    """Keeps replies for a day."""

    def get(self, key: str, now: datetime) -> Kept | None:
        """The reply under a key, unless it is too old."""
        ...

    def put(self, key: str, kept: Kept) -> None:
        """Keep a reply."""
        ...

    def clear(self) -> None:
        """Let go of everything, as when a person is erased or blocked."""
        ...


class Memory:
    """A cache that ends with the process. Safe to share between threads."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str, now: datetime) -> Kept | None:
        """The reply under a key; one of more than a day ago is let go."""
        with self._lock:
            found = self._kept.get(key)
            if found is None or now - found.at < KEPT_FOR:
                return found
            del self._kept[key]
            return None

    def put(self, key: str, kept: Kept) -> None:
        """Keep a reply; the oldest goes where there are too many."""
        with self._lock:
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._kept.clear()


@dataclass(slots=True)
class Pace:
    """Keeps requests apart: one at a time, and no sooner than so many seconds after the last."""

    seconds: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _last: float | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self) -> None:
        """Return when the next request may go."""
        with self._lock:
            if self._last is not None:
                self.sleep(max(0.0, self._last + self.seconds - self.clock()))
            self._last = self.clock()


class WorksIndex:
    """OpenAlex, and arXiv where OpenAlex does not know a paper. Safe to share between threads."""

    def __init__(
        self,
        fetch: Fetch | None,
        now: Callable[[], datetime],
        *,
        cache: Cache | None = None,
        key: str = "",
        pace: Pace | None = None,
    ) -> None:
        """`fetch` is None offline; `key` is a free one of OpenAlex, needed for more than a try."""
        self._fetch = fetch
        self._now = now
        self._cache = cache or Memory()
        self._key = key
        self._pace = pace or Pace(ARXIV_PAUSE)
        self._closed_on: date | None = None

    def authors(self, name: str) -> Read[tuple[Author, ...]]:
        """Authors with a name like this. Raises SilentError."""
        kept = self._ask(addresses.author_search(name[:LONGEST_NAME]))
        found = _parsed(openalex.read_authors, kept)
        return Read(found.records if found else (), kept.at.date())

    def author(self, identifier: str) -> Read[Author | None]:
        """The author with an id or ORCID iD; a merged record is followed. Raises SilentError."""
        by_orcid = "-" in identifier
        ask = addresses.author_by_orcid if by_orcid else addresses.one_author
        kept = self._ask(ask(identifier))
        return Read(_parsed(openalex.read_author, kept), kept.at.date())

    def works(self, author: str) -> Read[tuple[Work, ...]]:
        """The author's newest works, up to five hundred. Raises SilentError."""
        found: list[Work] = []
        on, cursor = self._now().date(), "*"
        for _ in range(MOST_PAGES):
            kept = self._ask(addresses.works_of(author, cursor))
            page = _parsed(openalex.read_works, kept)
            on = min(on, kept.at.date())
            if page is None:
                break
            found += page.records
            if not page.next_cursor or len(found) >= page.total or not page.records:
                break
            cursor = page.next_cursor
        return Read(tuple(found), on)

    def recent(self, author: str, count: int) -> Read[tuple[Work, ...]]:
        """The author's newest works by title. Raises SilentError."""
        kept = self._ask(addresses.recent_works(author, count))
        page = _parsed(openalex.read_works, kept)
        return Read(page.records[:count] if page else (), kept.at.date())

    def paper(self, identifier: str) -> Read[Work | None]:
        """A work by OpenAlex id, DOI or arXiv id, with all its authors. Raises SilentError."""
        is_arxiv = _ARXIV_ID.fullmatch(identifier) is not None
        kept = self._ask(
            addresses.one_work(addresses.arxiv_doi(identifier) if is_arxiv else identifier)
        )
        if kept.body is None and is_arxiv:
            kept = self._ask(addresses.arxiv_paper(identifier), self._pace)
            papers = _parsed(_feed, kept)
            return Read(papers[0] if papers else None, kept.at.date())
        return Read(_parsed(openalex.read_work, kept), kept.at.date())

    def forget(self) -> None:
        """Let go of every reply that is kept: somebody was erased."""
        self._cache.clear()

    def _ask(self, url: str, pace: Pace | None = None) -> Kept:
        """The reply of an address, kept or new. Raises SilentError."""
        key = hashlib.blake2b(url.encode(), digest_size=16).hexdigest()
        now = self._now()
        if kept := self._cache.get(key, now):
            return kept
        if self._fetch is None:
            raise SilentError(OFFLINE)
        if self._closed_on == now.date():
            raise SilentError("the works index has had enough of us for today; ask again tomorrow")
        if pace:
            pace.wait()
        kept = Kept(self._fetched(self._fetch, url), now)
        self._cache.put(key, kept)
        return kept

    def _fetched(self, fetch: Fetch, url: str) -> bytes | None:
        """A reply's body, None where nothing is there. The address goes into no message."""
        try:
            return fetch(Request(self._signed(url))).body
        except Missing:
            return None
        except SlowDown as error:
            self._closed_on = self._now().date()
            raise SilentError("the works index asks us to come back tomorrow") from error
        except FeedError as error:
            raise SilentError(
                f"the works index can't be reached just now ({error.name})"
            ) from error

    def _signed(self, url: str) -> str:
        """The address with our key, which is not part of what the cache goes by."""
        if not self._key or not url.startswith(addresses.OPENALEX):
            return url
        return f"{url}&{urlencode({'api_key': self._key})}"


def _parsed(read: Callable[[bytes], T], kept: Kept) -> T | None:
    """What a reply says, None where there was nothing. Raises SilentError."""
    try:
        return read(kept.body) if kept.body is not None else None
    except (ShapeError, Malformed) as error:
        raise SilentError("the works index answered in a way that I can't read") from error


def _feed(body: bytes) -> tuple[Work, ...]:
    try:
        root = parse_xml(body)
    except ValueError as error:
        raise ShapeError("the reply of arXiv is not XML") from error
    return arxiv.read_feed(root)
