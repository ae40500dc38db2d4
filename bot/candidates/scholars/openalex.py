"""Replies of OpenAlex (data CC0): authors, works, and pages of both.

A record without what it takes to show and to check it is put aside; a reply of another shape than
the one we know raises ShapeError.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from bot.candidates.scholars import identifiers
from bot.candidates.scholars.reading import below, day, listed, number, text, texts
from bot.candidates.scholars.records import (
    Affiliation,
    Aside,
    Author,
    Authorship,
    Doubt,
    Page,
    Work,
)
from bot.candidates.scholars.text import tidy
from bot.errors import AssayError

NAME: Final = "OpenAlex"
TOPICS: Final = 3
T = TypeVar("T")


class ShapeError(AssayError):
    """The reply of a scholarly index has not the shape that we know."""


def read_author(body: bytes) -> Author:
    """The author of a reply about one. Raises ShapeError."""
    return _author(_object(body))


def read_authors(body: bytes) -> Page[Author]:
    """The authors of a search, in the index's order. Raises ShapeError."""
    return _page(body, _author)


def read_work(body: bytes) -> Work:
    """The work of a reply about one, all its authors included. Raises ShapeError."""
    return _work(_object(body))


def read_works(body: bytes) -> Page[Work]:
    """The works of a list, where authorships may stop at a hundred. Raises ShapeError."""
    return _page(body, _work)


def _object(body: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ShapeError("the reply is not JSON") from error
    if not isinstance(found, dict):
        raise ShapeError("the reply is not an object")
    return found


def _page(body: bytes, read: Callable[[Mapping[str, object]], T]) -> Page[T]:
    reply = _object(body)
    results = reply.get("results")
    if not isinstance(results, list):
        raise ShapeError("the reply has no list of results")
    good: list[T] = []
    aside: list[Aside] = []
    for item in results:
        try:
            good.append(read(below(item)))
        except ShapeError as error:
            aside.append(Aside(text(below(item).get("id")), str(error)))
    meta = below(reply.get("meta"))
    total = number(meta.get("count")) or len(results)
    return Page(tuple(good), total, text(meta.get("next_cursor")) or None, tuple(aside))


def _author(record: Mapping[str, object]) -> Author:
    found = identifiers.author_id(text(record.get("id")))
    name = tidy(text(record.get("display_name")))
    if not found or not name:
        raise ShapeError("an author without id or name")
    affiliations = _affiliations(record)
    others = (tidy(other) for other in texts(record.get("display_name_alternatives")))
    return Author(
        id=found,
        name=name,
        other_names=tuple(dict.fromkeys(other for other in others if other and other != name)),
        orcid=identifiers.orcid(text(record.get("orcid"))),
        affiliations=affiliations,
        topics=_topics(record),
        years=_years(record, affiliations),
        doubts=doubts_of(found, affiliations, record),
    )


def _affiliations(record: Mapping[str, object]) -> tuple[Affiliation, ...]:
    found = []
    for entry in listed(record.get("affiliations")):
        institution = below(entry.get("institution"))
        name = tidy(text(institution.get("display_name")))
        years = entry.get("years")
        if name:
            known = sorted({number(y) for y in years}) if isinstance(years, list) else []
            found.append(Affiliation(text(institution.get("id")), name, tuple(filter(None, known))))
    return tuple(sorted(found, key=lambda a: (-max(a.years, default=0), a.name.casefold())))


def _topics(record: Mapping[str, object]) -> tuple[str, ...]:
    names = (tidy(text(topic.get("display_name"))) for topic in listed(record.get("topics")))
    return tuple(name for name in names if name)[:TOPICS]


def _years(
    record: Mapping[str, object], affiliations: tuple[Affiliation, ...]
) -> tuple[int, int] | None:
    """First and last year: the yearly counts reach back ten years, institutions further."""
    years = [year for one in affiliations for year in one.years]
    for count in listed(record.get("counts_by_year")):
        if number(count.get("works_count")) and number(count.get("year")):
            years.append(number(count.get("year")))
    return (min(years), max(years)) if years else None


def _work(record: Mapping[str, object]) -> Work:
    found = identifiers.work_id(text(record.get("id")))
    title = tidy(text(record.get("title")) or text(record.get("display_name")))
    if not found or not title:
        raise ShapeError("a work without id or title")
    links = _links(record)
    return Work(
        id=found,
        title=title,
        published=day(record.get("publication_date")),
        url=links[0] if links else "",
        authors=tuple(_authorships(record)),
        cut=record.get("is_authors_truncated") is True,
        doi=identifiers.doi(text(record.get("doi"))),
        arxiv=next((a for link in links if (a := identifiers.arxiv_id(link))), None),
        topics=_topics(record),
    )


def _links(record: Mapping[str, object]) -> tuple[str, ...]:
    """Addresses of a work, the lasting one first; only of the web."""
    places = (record.get("primary_location"), *listed(record.get("locations")))
    found = (
        text(record.get("doi")),
        *(text(below(place).get("landing_page_url")) for place in places),
        text(record.get("id")),
    )
    return tuple(dict.fromkeys(u for u in found if u.startswith(("https://", "http://"))))


def _authorships(record: Mapping[str, object]) -> list[Authorship]:
    return [_authorship(entry) for entry in listed(record.get("authorships"))]


def _authorship(entry: Mapping[str, object]) -> Authorship:
    author = below(entry.get("author"))
    institutions = (text(i.get("display_name")) for i in listed(entry.get("institutions")))
    return Authorship(
        name=tidy(text(entry.get("raw_author_name")) or text(author.get("display_name"))),
        author=identifiers.author_id(text(author.get("id"))),
        orcid=identifiers.orcid(text(author.get("orcid"))),
        institutions=tuple(tidy(name) for name in institutions if name),
    )


NULL_AUTHOR: Final = "A9999999999"
"""The index files works without a known author under it."""
MOST_INSTITUTIONS: Final = 6
MOST_WORKS: Final = 60
MANY_WORKS: Final = 100
TOP_TOPICS: Final = 5
MOST_DOMAINS: Final = 2
"""The index sorts all research into four domains; the top topics of one person touch one or two."""


def doubts_of(
    author: str, affiliations: tuple[Affiliation, ...], record: Mapping[str, object]
) -> tuple[Doubt, ...]:
    """The signs that one record combines several people; they are shown, never hidden.

    Counts of citations are looked at here and not kept.
    """
    return tuple(_doubts(author, affiliations, record))


def _doubts(
    author: str, affiliations: tuple[Affiliation, ...], record: Mapping[str, object]
) -> Iterator[Doubt]:
    if author == NULL_AUTHOR:
        yield Doubt.NULL
    years = Counter(year for one in affiliations for year in one.years)
    if max(years.values(), default=0) > MOST_INSTITUTIONS:
        yield Doubt.INSTITUTIONS
    counts = (number(year.get("works_count")) for year in listed(record.get("counts_by_year")))
    if max(counts, default=0) > MOST_WORKS:
        yield Doubt.OUTPUT
    works = number(record.get("works_count"))
    if works >= MANY_WORKS and number(record.get("cited_by_count")) < works:
        yield Doubt.UNREAD
    if len(_domains(record)) > MOST_DOMAINS:
        yield Doubt.FIELDS


def _domains(record: Mapping[str, object]) -> set[str]:
    """The domains of the topics that most works are about."""
    found = set()
    for topic in listed(record.get("topics"))[:TOP_TOPICS]:
        domain = topic.get("domain")
        found.add(text(domain.get("display_name")) if isinstance(domain, dict) else "")
    return found - {""}
