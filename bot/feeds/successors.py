"""Where a lab's board may have gone when its old one is empty, gone or points elsewhere.

Boards move between systems more often than labs stop hiring. The registry's other rows of the lab
are tried, then likely names on the systems that one can ask by name. What is found is proposed to
the operator. It is followed only where the new board itself names the same company: many words are
the names of several companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from bot.feeds.boards import look
from bot.feeds.protocol import Fetch
from bot.feeds.registry import Board
from bot.feeds.systems import address
from bot.market.boards import SchemaDriftError, parse
from bot.market.folding import bare
from bot.regex import regex
from storage.records import Observation, Unseen

GONE: Final = frozenset({Unseen.EMPTIED, Unseen.MISSING, Unseen.MOVED})
"""What a board that moved looks like."""
ASKED: Final = ("ashby", "greenhouse", "lever", "workable")
"""Systems that are asked for likely names, each on one host."""
MOST: Final = 12
"""Boards that are asked for in one search."""
LEAST_SHARED: Final = 3
LEAST_SHARE: Final = 0.25
"""Titles in common, and their share of the smaller board, from which on one is proposed."""
_ENDINGS: Final = regex(r"-?(ai|ml|labs|lab|inc|jobs|careers)$")


class Successor(NamedTuple):
    """A board that may be the lab's new one."""

    seen: Observation
    shared: int
    """Titles that the old board had at its last good look."""
    company: str
    """What the new board calls its company; empty where the system doesn't say."""
    is_verified: bool
    """Whether that is the lab's name."""

    @property
    def text(self) -> str:
        """What the operator is told."""
        where, count = self.seen.board, self.seen.count
        if self.is_verified:
            return f"followed to {where}, which calls itself {self.company} ({count} postings)"
        return f"perhaps moved to {where}: {self.shared} of its {count} titles stood here"


def hosts() -> frozenset[str]:
    """The hosts that a search may ask."""
    urls = (address(system, "x") for system in ASKED)
    return frozenset(host for url in urls if (host := urlsplit(url).hostname))


def search(
    board: Board, before: Observation | None, day: date, fetch: Fetch, registry: Iterable[Board]
) -> Successor | None:
    """The likeliest new board: one with the lab's name, else the one with most titles in common.

    `before` is the last good look at the old board.
    """
    best: Successor | None = None
    for candidate in list(candidates(board, registry))[:MOST]:
        found = _looked_at(candidate, board, before, day, fetch)
        if found and found.is_verified:
            return found
        if found and (best is None or found.shared > best.shared):
            best = found
    return best


def candidates(board: Board, registry: Iterable[Board]) -> Iterator[Board]:
    """The lab's other boards of the registry, then likely names on other systems."""
    known = [row for row in registry if row.lab == board.lab and row.key != board.key]
    yield from known
    left = {board.key, *(row.key for row in known)}
    for token in _names(board):
        for system in ASKED:
            made = replace(board, system=system, token=token)
            if made.key not in left:
                yield made


def _names(board: Board) -> list[str]:
    """`perplexityai`, `perplexity`; `runwayml`, `runway`, `runway-ml`."""
    token = board.token.rpartition("/")[2].casefold()
    short = _ENDINGS.sub("", token)
    hyphened = re.sub(r"[^a-z0-9]+", "-", board.name.casefold()).strip("-")
    parted = f"{short}-{token.removeprefix(short).strip('-')}" if short != token else ""
    likely = (short, parted, bare(board.name), hyphened, board.lab, token)
    return [name for name in dict.fromkeys(likely) if name]


def _looked_at(
    candidate: Board, board: Board, before: Observation | None, day: date, fetch: Fetch
) -> Successor | None:
    bodies: list[bytes] = []
    # Without a name, for a namesake is to be told by its titles, too.
    seen = look(replace(candidate, name=""), day, fetch, keep=bodies.extend).observation
    if seen is None or not seen.is_ok or not seen.postings:
        return None
    company = _company(candidate, bodies)
    if company and bare(company) != bare(board.name):
        return None
    shared = _shared(seen, before)
    if company or _is_likely(shared, seen, before):
        return Successor(seen, shared, company, is_verified=bool(company))
    return None


def _company(candidate: Board, bodies: Iterable[bytes]) -> str:
    """What the board calls its company, empty where it doesn't."""
    for body in bodies:
        try:
            return parse(candidate.system, body, candidate.token).company.strip()
        except SchemaDriftError:
            continue
    return ""


def _titles(seen: Observation) -> frozenset[str]:
    return frozenset(bare(posting.title) for posting in seen.postings)


def _shared(seen: Observation, before: Observation | None) -> int:
    return len(_titles(seen) & _titles(before)) if before else 0


def _is_likely(shared: int, seen: Observation, before: Observation | None) -> bool:
    smaller = min(len(_titles(seen)), len(_titles(before))) if before else 0
    return shared >= LEAST_SHARED and shared >= LEAST_SHARE * smaller
