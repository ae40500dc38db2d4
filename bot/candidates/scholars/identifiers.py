"""Identifiers of works and authors, brought to the one form in which they can be compared."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_ARXIV: Final = regex(
    r"(?:arxiv\.org/(?:abs|pdf|html)/|10\.48550/arxiv\.|\barxiv[:\s]\s*)"
    r"(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?!\d)",
    re.IGNORECASE,
)
_DOI: Final = regex(r"\b10\.\d{4,9}/[^\s?#\"<>]+", re.IGNORECASE)
_NATURE: Final = regex(r"nature\.com/articles/([a-z0-9.-]+)", re.IGNORECASE)
_AUTHOR: Final = regex(r"(?:^|/|:)(A\d{3,12})$", re.IGNORECASE)
_WORK: Final = regex(r"(?:^|/|:)(W\d{3,12})$", re.IGNORECASE)
_ORCID: Final = regex(r"(?:^|/|:)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$", re.IGNORECASE)


def arxiv_id(text: str) -> str | None:
    """The arXiv id in a link, a DOI or a reference, without its version."""
    found = _ARXIV.search(text)
    return found[1].lower() if found else None


def doi(text: str) -> str | None:
    """The DOI in a link or reference, in small letters; also of a page of the Nature journals."""
    if found := _DOI.search(text):
        return found[0].lower().rstrip(".,;)/")
    found = _NATURE.search(text)
    return f"10.1038/{found[1].lower()}" if found else None


def author_id(text: str) -> str | None:
    """The OpenAlex id of an author, such as `A5000000001`."""
    return _upper(_AUTHOR, text)


def work_id(text: str) -> str | None:
    """The OpenAlex id of a work, such as `W4000000001`."""
    return _upper(_WORK, text)


def orcid(text: str) -> str | None:
    """An ORCID iD, without its address."""
    return _upper(_ORCID, text)


def _upper(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text.strip())
    return found[1].upper() if found else None


def bare_link(url: str) -> str:
    """A link without scheme, `www.`, query, fragment and closing slash, for comparison."""
    bare = re.sub(r"^[a-z]+://(?:www\.)?", "", url.strip().lower())
    return re.split(r"[?#]", bare)[0].rstrip("/")
