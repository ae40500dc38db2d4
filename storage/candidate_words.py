"""The two tables by which names are found: words with their companions, and keys to words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select

from storage.bulk import by_index, insert_lines, plan_anew, rows_among
from storage.candidate_names import pairs, search_keys
from storage.candidate_pool import Pool, locked_pool, set_last
from storage.schema.candidates import candidates, names, words

MOST_FILED: Final = 50_000
"""Names that are filed at once.

They are spread over the whole index: in twenty lots a million names rewrite it twenty times, which
goes three times as fast as two hundred, and nobody else has to wait for much over a second.
"""

_UNFILED: Final = (
    select(candidates.c.id, candidates.c.key)
    .where(candidates.c.pool == bindparam("pool"), candidates.c.id > bindparam("after"))
    .order_by(candidates.c.id)
    .limit(MOST_FILED)
)
_IN_USE: Final = (
    select(names.c.word)
    .where(names.c.pool == bindparam("pool"), names.c.word == bindparam("word"))
    .limit(1)
)
_REMOVE_NAME: Final = delete(names).where(
    names.c.pool == bindparam("of_pool"),
    names.c.word == bindparam("of_word"),
    names.c.other == bindparam("of_other"),
    names.c.candidate == bindparam("of_candidate"),
)
_REMOVE_WORD: Final = delete(words).where(
    words.c.pool == bindparam("of_pool"),
    words.c.key == bindparam("of_key"),
    words.c.word == bindparam("of_word"),
)


def file_names(connection: Connection, team: str) -> bool:
    """File the next names of those added since; whether there may be more."""
    pool = locked_pool(connection, team)
    rows = connection.execute(_UNFILED, {"pool": pool.id, "after": pool.last_filed})
    by_index(connection)
    keys: dict[int, str] = dict(iter(rows))
    if keys:
        _file(connection, pool, keys)
        set_last(connection, pool, last_filed=max(keys))
        if max(keys) >= 2 * pool.last_filed:
            plan_anew(connection, (names, words))
    return len(keys) == MOST_FILED


def _file(connection: Connection, pool: Pool, keys: Mapping[int, str]) -> None:
    # In the order of the index: a page is then written once, not once a name.
    lines = sorted(
        f"{pool.id}\t{word}\t{other}\t{number}"
        for number, one in keys.items()
        for word, other in pairs(one)
    )
    insert_lines(connection, names, names.columns.values(), lines)
    used = set(" ".join(keys.values()).split(" "))
    fresh = used - known_words(connection, pool, used)
    lines = sorted(f"{pool.id}\t{one}\t{word}" for word in fresh for one in search_keys(word))
    insert_lines(connection, words, words.columns.values(), lines)


def known_words(connection: Connection, pool: Pool, some: Iterable[str]) -> set[str]:
    """Which of these words occur in any name."""
    known = select(words.c.word).where(words.c.pool == pool.id, words.c.key == words.c.word)
    return {row.word for row in rows_among(connection, known, words.c.key, sorted(some))}


def unfile_names(connection: Connection, pool: Pool, keys: Mapping[int, str]) -> None:
    """Remove candidates from the tables, and words that nobody else has."""
    gone = [
        {"of_pool": pool.id, "of_word": word, "of_other": other, "of_candidate": number}
        for number, one in keys.items()
        for word, other in pairs(one)
    ]
    if not gone:
        return
    connection.execute(_REMOVE_NAME, gone)
    used = {word for one in keys.values() for word in one.split(" ")}
    unused = [
        {"of_pool": pool.id, "of_key": one, "of_word": word}
        for word in sorted(used)
        if not is_known(connection, pool, word)
        for one in search_keys(word)
    ]
    if unused:
        connection.execute(_REMOVE_WORD, unused)


def is_known(connection: Connection, pool: Pool, word: str) -> bool:
    """Whether a word occurs in any name."""
    return connection.execute(_IN_USE, {"pool": pool.id, "word": word}).first() is not None
