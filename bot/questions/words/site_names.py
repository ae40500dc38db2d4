"""Data centres that a word names together: `stargate`, `colossus`, `fairwater`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.ledger import Directory
from bot.questions.clean import compact
from bot.questions.tags import T, Tag
from bot.questions.unclear.doubt import Doubt, Option, shown
from storage.records import EntityKind

_SEVERAL = 2
_MOST = 5


def site_names(tags: tuple[Tag, ...], text: str, directory: Directory) -> Iterator[Doubt]:
    """A word that is unknown but begins the names of several sites: which of them is asked.

    Beside a lab it is left to what is said of unknown names: the lab's own sites are asked for.
    """
    for tag in tags if all(tag.kind is not T.LAB for tag in tags) else ():
        if tag.kind is not T.UNKNOWN:
            continue
        word = compact(text[tag.start : tag.end])
        sites = [
            site
            for site in directory.of(EntityKind.SITE)
            if compact(site.name.partition(" ")[0]) == word
        ]
        if len(sites) >= _SEVERAL:
            options = tuple(
                Option(site.name, (Tag(T.PLACE, site.slug, tag.start, tag.end),))
                for site in sites[:_MOST]
            )
            name = shown(text[tag.start : tag.end])
            problem = f"Which site do you mean by “{name}”? It names {len(sites)} data centres."
            yield Doubt(tag.start, tag.end, problem, options)
            return
