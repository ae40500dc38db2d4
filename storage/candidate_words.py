"""The two tables by which names are found: words with their companions, and keys to words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select

from storage.bulk import insert_many
from storage.candidate_names import pairs, search_keys
from storage.candidate_pool import Pool
from storage.facts import chunks
from storage.schema import names
from storage.schema.candidates import words

_KNOWN: Final = select(words.c.word).where(
    words.c.pool == bindparam("pool"),
    words.c.key.in_(bindparam("words", expanding=True)),
    words.c.key == words.c.word,
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


def file_names(connection: Connection, pool: Pool, keys: Mapping[int, str]) -> None:
    """Make new candidates findable by the keys of their names."""
    # In the order of the index: a page is then written once, not once a name.
    found = sorted((pool.id, *pair, n) for n, one in keys.items() for pair in pairs(one))
    insert_many(connection, names, names.c, found)
    used = {word for one in keys.values() for word in one.split(" ")}
    fresh = used - known_words(connection, pool, used)
    rows = sorted((pool.id, one, word) for word in fresh for one in search_keys(word))
    insert_many(connection, words, words.c, rows)


def known_words(connection: Connection, pool: Pool, some: Iterable[str]) -> set[str]:
    """Which of these words occur in any name."""
    return {
        word
        for chunk in chunks(sorted(some))
        for word in connection.execute(_KNOWN, {"pool": pool.id, "words": chunk}).scalars()
    }


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
