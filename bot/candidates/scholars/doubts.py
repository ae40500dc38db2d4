"""Signs that a record of an author combines several people; shown, never hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from bot.candidates.scholars.reading import listed, number, text
from bot.candidates.scholars.records import Affiliation, Doubt

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
    """The signs in one record. Counts of citations are looked at here and not kept."""
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
