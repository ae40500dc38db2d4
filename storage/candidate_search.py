"""Finding people by name: what is spelt alike first, and never more than a look at a few words.

Works the same on both databases: every step is a range of one of two indexes. Nothing here reads
the query as a language, so that no sign in a name means anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, combinations
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
from sqlalchemy import Connection, Row, bindparam, select

from storage.bulk import by_index
from storage.candidate_closeness import SIMILAR, alike, closeness, match
from storage.candidate_names import key, search_keys, words
from storage.candidate_pool import Pool
from storage.candidate_rows import COLUMNS, candidate_of
from storage.records import Candidate, Found, Hit, Match
from storage.schema.candidates import candidates, names
from storage.schema.candidates import words as word_table

MOST_ALTERNATIVES: Final = 24
"""Spellings that are tried for a word, nearest first."""
MOST_ROWS: Final = 1000
"""Names that are looked at in one step."""
MOST_SCORED: Final = 60
GOOD: Final = 0.9
"""Enough of these and nothing further is tried."""
ROUGH: Final = 0.75
"""How near a word must be where only the other one is spelt right."""

_IN_POOL: Final = candidates.c.pool == bindparam("pool")
_BY_KEY: Final = (
    select(*COLUMNS).where(_IN_POOL, candidates.c.digest == bindparam("digest")).limit(MOST_SCORED)
)
_BY_IDS: Final = select(*COLUMNS).where(
    _IN_POOL, candidates.c.id.in_(bindparam("ids", expanding=True))
)
_WORDS: Final = (
    select(word_table.c.word)
    .where(
        word_table.c.pool == bindparam("pool"),
        word_table.c.key.in_(bindparam("keys", expanding=True)),
    )
    .distinct()
)
_OF_POOL: Final = names.c.pool == bindparam("pool")
_NAMES: Final = select(names.c.word, names.c.other, names.c.candidate).where(_OF_POOL)
_PAIRS: Final = _NAMES.where(
    names.c.word.in_(bindparam("ones", expanding=True)),
    names.c.other.in_(bindparam("others", expanding=True)),
).limit(MOST_ROWS)
_ALONE: Final = _NAMES.where(names.c.word.in_(bindparam("ones", expanding=True))).limit(MOST_ROWS)
_BEGINNING: Final = _NAMES.where(
    names.c.word.in_(bindparam("ones", expanding=True)),
    names.c.other >= bindparam("low"),
    names.c.other < bindparam("high"),
).limit(MOST_ROWS)
_COMPANIONS: Final = (
    select(names.c.other)
    .where(_OF_POOL, names.c.word == bindparam("word"))
    .distinct()
    .limit(3 * MOST_ROWS)
)

_SURENESS: Final = tuple(Match)

NameRow = Row[*tuple[Any, ...]]


def find(connection: Connection, pool: Pool, name: str, limit: int) -> Found:
    """The candidates whose names are nearest, at most `limit`."""
    asked = words(name)
    if len("".join(asked)) < 2:
        return Found()
    by_index(connection)
    return _Search(connection, pool, asked, limit).run()


def named(connection: Connection, pool: Pool, name: str) -> tuple[Candidate, ...]:
    """The candidates of exactly this name, in any order of its words."""
    asked = words(name)
    if len("".join(asked)) < 2:
        return ()
    values = {"pool": pool.id, "digest": pool.number(key(asked))}
    found = map(candidate_of, connection.execute(_BY_KEY, values))
    exact = [one for one in found if match(asked, one.name) is Match.EXACT]
    return tuple(sorted(exact, key=lambda one: (one.name, one.id)))


class _Search:
    """One look for one name: steps that go further afield until enough is found."""

    def __init__(
        self, connection: Connection, pool: Pool, asked: tuple[str, ...], limit: int
    ) -> None:
        self._connection = connection
        self._pool = pool
        self._asked = asked
        self._limit = limit
        self._scored: dict[int, tuple[float, Candidate]] = {}
        self._spellings: dict[str, list[str]] = {}
        self._cut = False

    def run(self) -> Found:
        """Exact, then word by word, then by alternatives, then whatever is left to try."""
        self._add(self._rows(_BY_KEY, digest=self._pool.number(key(self._asked))))
        if self._good() < self._limit:
            self._score(chain(self._by_words(), self._one_changed()))
        for step in (self._both_changed, self._spaces, self._rough):
            if not self._good():
                self._score(step())
        return self._found()

    def _by_words(self) -> Iterator[NameRow]:
        for one, other in self._pairs():
            yield from self._paired([one], [other])

    def _one_changed(self) -> Iterator[NameRow]:
        if len(self._asked) == 1:
            yield from self._rows(_ALONE, ones=self._alternatives(self._asked[0]))
        for one, other in self._pairs():
            yield from self._paired([one], self._alternatives(other))
            yield from self._paired([other], self._alternatives(one))

    def _both_changed(self) -> Iterator[NameRow]:
        for one, other in self._pairs():
            yield from self._paired(self._alternatives(one), self._alternatives(other))

    def _spaces(self) -> Iterator[NameRow]:
        """A space too few in one word, or one too many between two."""
        for word in self._asked:
            cuts = [(word[:at], word[at:]) for at in range(1, len(word))]
            found = self._paired([a for a, _ in cuts], [b for _, b in cuts])
            yield from (row for row in found if (row.word, row.other) in cuts)
        joined = ["".join(both) for both in zip(self._asked, self._asked[1:], strict=False)]
        if joined:
            yield from self._paired(joined, [*self._asked, ""])

    def _rough(self) -> Iterator[NameRow]:
        """One word as it was typed, the other one spelt quite otherwise."""
        for one, other in self._pairs():
            for known, guessed in ((one, other), (other, one)):
                companions = [r.other for r in self._rows(_COMPANIONS, word=known)]
                near = process.extract(
                    guessed, companions, scorer=JaroWinkler.similarity, limit=8, score_cutoff=ROUGH
                )
                yield from self._paired([known], [companion for companion, _, _ in near])

    def _pairs(self) -> list[tuple[str, str]]:
        """Words to be found together: neighbours, and all of a short name."""
        found = list(combinations(self._asked, 2))
        if len(self._asked) > 3:
            ring = (*self._asked[1:], self._asked[0])
            found = list(zip(self._asked, ring, strict=True))
        return found

    def _paired(self, ones: Sequence[str], others: Sequence[str]) -> Iterator[NameRow]:
        """Names with one word of each list; a single letter stands for all that begin with it."""
        if not ones or not others:
            return
        yield from self._rows(_PAIRS, ones=ones, others=others)
        for ends, rest in ((ones, others), (others, ones)):
            for initial in (word for word in ends if word in self._asked and len(word) == 1):
                yield from self._rows(
                    _BEGINNING, ones=rest, low=initial, high=chr(ord(initial) + 1)
                )

    def _alternatives(self, word: str) -> list[str]:
        """Spellings that occur in the pool and are near to a word, nearest first; its initial."""
        if word not in self._spellings:
            found = {*self._known, word[0]}
            near = sorted(found, key=lambda other: (-alike(word, other), other))
            self._spellings[word] = near[:MOST_ALTERNATIVES]
        return self._spellings[word]

    @cached_property
    def _known(self) -> tuple[str, ...]:
        """Words of the pool that are spelt like any of those that were asked for."""
        keys = sorted(frozenset[str]().union(*map(search_keys, self._asked)))
        return tuple(row.word for row in self._rows(_WORDS, keys=keys))

    def _rows(self, query: Any, **values: Any) -> Sequence[NameRow]:
        return self._connection.execute(query, {"pool": self._pool.id, **values}).all()

    def _score(self, rows: Iterable[NameRow]) -> None:
        """Take the names of rows on whose words are nearest."""
        by_pair: dict[tuple[str, str], list[int]] = {}
        for row in rows:
            if row.candidate not in self._scored:
                by_pair.setdefault((row.word, row.other), []).append(row.candidate)
        nearest = sorted(by_pair, key=lambda pair: (-self._nearness(pair), pair))
        ids = list(dict.fromkeys(n for pair in nearest for n in sorted(by_pair[pair])))
        self._cut = self._cut or len(ids) > MOST_SCORED
        if ids:
            self._add(self._rows(_BY_IDS, ids=ids[:MOST_SCORED]))

    def _nearness(self, pair: tuple[str, str]) -> float:
        return sum(max(alike(asked, word) for asked in self._asked) for word in pair if word)

    def _add(self, rows: Iterable[NameRow]) -> None:
        for row in rows:
            candidate = candidate_of(row)
            self._scored[candidate.id] = (closeness(self._asked, candidate.name), candidate)

    def _good(self) -> int:
        return sum(near >= GOOD for near, _ in self._scored.values())

    def _found(self) -> Found:
        near = [
            Hit(candidate, match(self._asked, candidate.name), score)
            for score, candidate in self._scored.values()
            if score >= SIMILAR
        ]
        near.sort(key=_order)
        return Found(tuple(near[: self._limit]), more=self._cut or len(near) > self._limit)


def _order(hit: Hit) -> tuple[int, float, str, int]:
    """Surer ways of finding first, then nearer names, then the alphabet."""
    return _SURENESS.index(hit.match), -hit.closeness, hit.candidate.name, hit.candidate.id
