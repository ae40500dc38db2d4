"""One look-up of a person for one asker, and how the person is called afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from bot.candidates.finding import Dossier, Finding, candidate_of
from bot.candidates.scholars.settling import Asked
from bot.candidates.scholars.text import folded
from storage.store import Store


def person_of(finding: Finding, who: Asked) -> str:
    """Whom the log is told of: somebody settled by an id, anybody else by what was typed.

    The log keeps a keyed hash of it, so that no name stands there.
    """
    if candidate := candidate_of(finding):
        return ours(candidate.id)
    if who.candidate is not None:
        return ours(who.candidate)
    if isinstance(finding, Dossier) and finding.identity.ids:
        return f"openalex:{min(finding.identity.ids)}"
    if who.authors:
        return f"openalex:{min(who.authors)}"
    return f"orcid:{who.orcid}" if who.orcid else f"name:{folded(who.name)}"


def is_listed(store: Store, who: Asked, team: str) -> bool:
    """Whether a workspace has somebody of exactly this name on its own list."""
    if who.by_id:
        return False
    with store.read() as tx:
        return bool(tx.workspace(team).candidates.named(who.name))


def names_of(finding: Finding, who: Asked) -> Iterator[str]:
    """The names of who is asked for, as typed and as found."""
    if not who.by_id:
        yield who.name
    if isinstance(finding, Dossier):
        yield from finding.identity.names


def ids_of(finding: Finding, who: Asked) -> tuple[str, ...]:
    """The ids under which a person may be on record here."""
    found = [f"openalex:{one}" for one in who.authors]
    found += [f"orcid:{who.orcid}"] if who.orcid else []
    found += [ours(who.candidate)] if who.candidate is not None else []
    if isinstance(finding, Dossier):
        found += [f"openalex:{one}" for one in sorted(finding.identity.ids)]
    if candidate := candidate_of(finding):
        found.append(ours(candidate.id))
    return tuple(dict.fromkeys(found))


def asked_as(finding: Finding, who: Asked) -> tuple[str, ...]:
    """Under what it is kept who is meant: somebody of the pool by number, anybody else by name."""
    if candidate := candidate_of(finding):
        return (ours(candidate.id),)
    if who.candidate is not None:
        return (ours(who.candidate),)
    typed = () if who.by_id else (who.name,)
    found = (finding.identity.name,) if isinstance(finding, Dossier) else ()
    return tuple(dict.fromkeys((*typed, *found)))


def ours(number: int) -> str:
    """How somebody of the pool is called beside records of the index."""
    return f"pool:{number}"
