"""Data centres that a word names together: `stargate`, `colossus`, `fairwater`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.ledger import Directory
from bot.questions.clean import compact
from bot.questions.on_record import placed
from bot.questions.possessive import joined
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import Doubt, Option, shown
from storage.records import Entity, EntityKind

_SEVERAL = 2
_JOINS = frozenset((T.AND, T.COMMA, T.STOP))
_ASKS = frozenset((T.HOWMANY, T.BIG, T.MEANING, T.DOES, T.IS, T.COST, T.WHO))
_MOST = 5


def site_names(tags: tuple[Tag, ...], text: str, directory: Directory) -> Iterator[Doubt]:
    """A word that is unknown but begins the names of several sites: which of them is asked.

    Beside a lab, about which something else is asked, they are told by their names; the lab whose
    they are said to be (`xAI's Colossus`) is part of their name, and what it has in one of them
    (`has xAI 200k in Colossus`) is asked of that one, not of all that the lab has.
    """
    for place, tag in enumerate(tags):
        sites = sites_begun(text[tag.start : tag.end], directory) if tag.kind is T.UNKNOWN else []
        if len(sites) < _SEVERAL:
            continue
        owner = _owner(tags, place)
        apart = None if owner or _has_there(tags, place) else _is_apart(tags, place)
        if apart is False or _says_which(tags, sites):
            continue
        problem = which_site(text[tag.start : tag.end], sites)
        if apart:
            yield Doubt(tag.start, tag.end, problem, (), text[tag.start : tag.end])
            return
        start = owner.start if owner else tag.start
        options = tuple(
            Option(site.name, (Tag(T.PLACE, site.slug, start, tag.end),)) for site in sites[:_MOST]
        )
        yield Doubt(start, tag.end, problem, options)
        return


def site_in_town(tags: tuple[Tag, ...], text: str, directory: Directory) -> tuple[Tag, ...]:
    """The tags without `Stargate in` before `Abilene`: both together are the name of the site."""
    told = list(tags)
    for name, link, place in zip(tags, tags[1:], tags[2:], strict=False):
        is_near = (name.kind, place.kind) == (T.UNKNOWN, T.PLACE) and link.kind in (T.IN, T.AT)
        if is_near and _says_which((place,), sites_begun(text[name.start : name.end], directory)):
            whole = Tag(T.PLACE, place.value, name.start, place.end)
            told = [each for each in told if each not in (name, link, place)]
            told = sorted((*told, whole), key=lambda tag: tag.start)
    return tuple(told)


def _says_which(tags: tuple[Tag, ...], sites: list[Entity]) -> bool:
    """Whether one of them is named besides: `the Stargate site in Abilene`."""
    return any(tag.kind is T.PLACE and tag.value in {site.slug for site in sites} for tag in tags)


def _owner(tags: tuple[Tag, ...], place: int) -> Tag | None:
    """The one lab that is named, where it stands right before the name of the sites."""
    labs = [at for at, tag in enumerate(tags) if tag.kind is T.LAB]
    return tags[place - 1] if labs == [place - 1] else None


def _has_there(tags: tuple[Tag, ...], place: int) -> bool:
    """Whether it is told what one lab has at these: `how many GPUs does xAI have in Colossus`."""
    labs = [at for at, tag in enumerate(tags[:place]) if tag.kind is T.LAB]
    told = tags[labs[0] : place] if len(labs) == 1 else ()
    is_in = place > 0 and tags[place - 1].kind in (T.IN, T.AT)
    return is_in and bool(told) and all(tag.kind not in _JOINS for tag in told)


def sites_begun(typed: str, directory: Directory) -> list[Entity]:
    """The data centres whose names begin with a word."""
    return list(_by_first_word(directory).get(compact(typed), ()))


@lru_cache(maxsize=4)
def _by_first_word(directory: Directory) -> dict[str, list[Entity]]:
    """The data centres of a directory, in its order, by the word that their names begin with."""
    found: dict[str, list[Entity]] = {}
    for site in directory.of(EntityKind.SITE):
        found.setdefault(compact(site.name.partition(" ")[0]), []).append(site)
    return found


def where_told(place: str | None, directory: Directory, word: str = "and") -> str:
    """`called Stargate`, or `in Texas`; empty without a place. The word joins several."""
    if not place:
        return ""
    is_name = len(sites_begun(place, directory)) >= _SEVERAL
    return f"called {place}" if is_name else placed(place, word)


def which_site(typed: str, sites: list[Entity]) -> str:
    """The question which of several data centres is meant by a word."""
    told = joined(sorted(site.name for site in sites))
    return (
        f"Which site do you mean by “{shown(typed)}”? It names {len(sites)} data centres: {told}."
    )


def _is_apart(tags: tuple[Tag, ...], place: int) -> bool | None:
    """Whether a lab that is named stands in another question; None where none is named."""
    labs = [at for at, tag in enumerate(tags) if tag.kind is T.LAB]
    if not labs:
        return None
    between = [{t.kind for t in tags[min(at, place) : max(at, place)]} for at in labs]
    return all(kinds & _JOINS and kinds & _ASKS for kinds in between)
