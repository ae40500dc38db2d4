"""The pool of one team: its number, its secret, and the keyed hashes that are made with it."""

from __future__ import annotations

import hashlib
import secrets
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from storage.candidate_names import key, words
from storage.candidate_rows import folded
from storage.records import Person
from storage.schema.candidates import pools
from storage.upsert import insert_new

_POOL: Final = select(pools.c.id, pools.c.secret, pools.c.last_candidate, pools.c.last_filed).where(
    pools.c.team == bindparam("team")
)
_LOCKED: Final = _POOL.with_for_update()
SECRET_BYTES: Final = 32
DIGEST_BYTES: Final = 16


class Pool(NamedTuple):
    """A team's pool. Without the secret, no digest can be told to be of a name."""

    id: int
    secret: bytes
    last_candidate: int
    """The last number that was given out."""
    last_filed: int
    """The last number whose name is filed for searching."""

    def digest(self, text: str) -> str:
        """A keyed hash: the same text gives the same in this pool and another in any other."""
        made = hashlib.blake2b(text.encode(), key=self.secret, digest_size=DIGEST_BYTES)
        return made.hexdigest()

    def number(self, name_key: str) -> int:
        """The number by which the key of a name is looked up: a keyed hash of 63 bits."""
        made = hashlib.blake2b(name_key.encode(), key=self.secret, digest_size=8)
        return int.from_bytes(made.digest()) >> 1

    def asked(self, name: str) -> str:
        """The digest of a name as somebody typed it, in any order of its words."""
        return self.digest(f"asked:{key(words(name))}")


def find_pool(connection: Connection, team: str) -> Pool | None:
    """The pool of a team, or None where there never was one."""
    row = connection.execute(_POOL, {"team": team}).first()
    return Pool(*row) if row else None


def locked_pool(connection: Connection, team: str) -> Pool:
    """The pool of a team, made if need be; its writers take turns from here on."""
    row = connection.execute(_LOCKED, {"team": team}).first()
    if row is None:
        fresh = {"team": team, "secret": secrets.token_bytes(SECRET_BYTES)}
        insert_new(connection, pools, [fresh | {"last_candidate": 0, "last_filed": 0}])
        row = connection.execute(_LOCKED, {"team": team}).one()
    return Pool(*row)


def set_last(connection: Connection, pool: Pool, **last: int) -> None:
    """Remember the last number that was given out, or filed."""
    connection.execute(update(pools).where(pools.c.id == pool.id).values(**last))


REGISTRIES: Final = ("openalex:", "openalex.org/", "orcid:", "orcid.org/")
"""What may stand before an id: their ids can't be confused with each other."""
ANY_INSTITUTION: Final = "*"


def marks_of(pool: Pool, person: Person) -> tuple[str, ...]:
    """The digests under which a person may be marked as blocked or erased."""
    name, institution = key(words(person.name)), folded(person.affiliation)
    texts = [f"name:{name}|{institution}", f"name:{name}|{ANY_INSTITUTION}"]
    if person.url:
        texts.append(_id_text(person.url))
    return tuple(map(pool.digest, texts))


def marks_to_set(pool: Pool, person: Person, ids: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The digests that keep a person away.

    An entry without an institution could be the same person, so it is kept away as well; of
    somebody whose institution is not known, everyone of that name is.
    """
    name, institution = key(words(person.name)), folded(person.affiliation)
    institutions = (institution, "") if institution else ("", ANY_INSTITUTION)
    texts = [f"name:{name}|{one}" for one in institutions]
    texts += [_id_text(one) for one in (person.url, *ids) if one]
    return tuple(map(pool.digest, texts))


def _id_text(ident: str) -> str:
    """An identifier or link, however it was written."""
    bare = ident.casefold().strip().rstrip("/")
    bare = bare.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    for whose in REGISTRIES:
        bare = bare.removeprefix(whose)
    return f"id:{bare}"
