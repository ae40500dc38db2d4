"""Who is meant by a name: one author for sure, or those among whom somebody has to choose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.candidates.institutions import is_called
from bot.candidates.scholars import identifiers
from bot.candidates.scholars.records import Author, Doubt
from bot.candidates.scholars.text import folded, is_same_name, may_be_same, ordered, tidy
from bot.regex import regex

_PLACED: Final = regex(r"^(?P<name>[^,(]+?)\s*(?:,\s*|\s+at\s+|\s*\()(?P<place>[^()]+?)\)?$")
_RECORDS: Final = regex(r"^(?:.*?[/:])??(A\d{3,12}(?:/A\d{3,12})*)$", re.IGNORECASE)
_POOL: Final = regex(r"^pool:(\d+)(?:/(\S+))?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked for: a name, with what was said to tell the person apart, or an id."""

    name: str
    institution: str = ""
    authors: tuple[str, ...] = ()
    """Ids of the works index: several where one person has several records there."""
    orcid: str | None = None
    candidate: int | None = None
    """A candidate of the workspace's pool."""
    paper: str | None = None
    """A paper of theirs: an arXiv id, a DOI or an id of the works index."""

    @property
    def by_id(self) -> bool:
        """Whether an identifier was given, which leaves nothing to settle."""
        return bool(self.authors or self.orcid or self.candidate is not None)


def asked_for(person: str) -> Asked:
    """Read `Name`, `Name, Institution`, `Name (Institution)`, `Name, arXiv:2503.00070`, or an id.

    Ids are `openalex:A1` (`openalex:A1/A2` for two records of one person), an ORCID iD, `pool:12`,
    and `pool:12/A1` for a record that was picked for somebody of the pool.
    """
    said = tidy(person)
    if ours := _POOL.match(said):
        return Asked(said, authors=_ids(ours[2] or ""), candidate=int(ours[1]))
    found = Asked(said, authors=_ids(said), orcid=identifiers.orcid(said))
    if found.by_id:
        return found
    placed = _PLACED.match(said)
    if placed is None or _is_turned(placed["name"], placed["place"], said):
        return Asked(said)
    if paper := paper_in(placed["place"]):
        return Asked(placed["name"], paper=paper)
    return Asked(placed["name"], placed["place"])


def paper_in(text: str) -> str | None:
    """The identifier of a paper in a link or reference."""
    return identifiers.arxiv_id(text) or identifiers.doi(text) or identifiers.work_id(text)


def _ids(said: str) -> tuple[str, ...]:
    """The ids of records of authors, where nothing else is said."""
    found = _RECORDS.match(said)
    return tuple(dict.fromkeys(found[1].upper().split("/"))) if found else ()


def _is_turned(name: str, place: str, said: str) -> bool:
    """Whether the comma only turns a name round: `Marrowdene, Ilva`."""
    return f"{name}," in said and len(name.split()) == 1 and len(place.split()) <= 2


def settle(asked: Asked, authors: Iterable[Author]) -> Author | tuple[Author, ...]:
    """The author who is meant, else all who may be, alphabetical by institution and name.

    A name alone is never enough: exactly one author must bear the full name, and an institution
    that was told must be among those of the author's works. Records that combine several people,
    or none, are not accepted without asking either.
    """
    possible = tuple(a for a in authors if any(may_be_same(asked.name, n) for n in a.names))
    bearing = [a for a in possible if any(is_same_name(asked.name, n) for n in a.names)]
    if len(bearing) == 1 and agrees(asked.institution, bearing[0]) and not bearing[0].doubts:
        return bearing[0]
    known = (author for author in possible if Doubt.NULL not in author.doubts)
    return tuple(sorted(known, key=_by_institution))


def agrees(institution: str, author: Author) -> bool:
    """Whether an institution that was told is one of the author's."""
    return any(is_called(institution, one.name) for one in author.affiliations)


def _by_institution(author: Author) -> tuple[bool, str, str, str]:
    """Without an institution comes last."""
    last = folded(author.last.name) if author.last else ""
    return not last, last, ordered(author.name), author.id
