"""Replies of arXiv's interface (metadata CC0), read from the root of their Atom feed.

arXiv tells bare names: it serves to confirm who signed a paper, never to find a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from bot.candidates.scholars import identifiers
from bot.candidates.scholars.openalex import ShapeError
from bot.candidates.scholars.reading import day
from bot.candidates.scholars.records import Authorship, Work
from bot.candidates.scholars.text import tidy

NAME: Final = "arXiv"


def read_feed(root: Element) -> tuple[Work, ...]:
    """The papers of a feed; none for an unknown id. Raises ShapeError, also for a refused id."""
    if _bare(root.tag) != "feed":
        raise ShapeError("the reply of arXiv is not a feed")
    return tuple(_paper(entry) for entry in _children(root, "entry"))


def _paper(entry: Element) -> Work:
    link, title = _text(entry, "id"), tidy(_text(entry, "title"))
    found = identifiers.arxiv_id(link)
    if not found:  # a malformed id is answered with an entry that is called "Error"
        raise ShapeError(f"arXiv gives no paper: {tidy(_text(entry, 'summary'))[:80]}")
    if not title:
        raise ShapeError("a paper of arXiv without a title")
    return Work(
        id=f"arXiv:{found}",
        title=title,
        published=day(_text(entry, "published")),
        url=f"https://arxiv.org/abs/{found}",
        authors=tuple(_authors(entry)),
        arxiv=found,
    )


def _authors(entry: Element) -> Iterator[Authorship]:
    for author in _children(entry, "author"):
        if name := tidy(_text(author, "name")):
            yield Authorship(name)


def _text(parent: Element, tag: str) -> str:
    return next(("".join(child.itertext()) for child in _children(parent, tag)), "")


def _children(parent: Element, tag: str) -> Iterator[Element]:
    return (child for child in parent if _bare(child.tag) == tag)


def _bare(tag: str) -> str:
    """A tag without its namespace, which some parsers put before it."""
    return tag.rpartition("}")[2]
