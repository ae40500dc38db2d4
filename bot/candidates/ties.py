"""Which published training runs a work is about: by identifier, by link, or by its title.

The ledger knows the paper of a run by the link in the model table, so no list of people is needed:
who signed a paper is read in the work itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from bot.candidates.scholars import identifiers
from bot.candidates.scholars.records import Work
from bot.candidates.scholars.text import folded
from bot.regex import regex
from storage.records import Entity, EntityKind, Fact, Grade, Metric

CLOSE: Final = 400
"""Days between a work and a run that may have the same title."""


class How(StrEnum):
    """How a work was tied to a run, the surest first."""

    ARXIV = "the same arXiv id"
    DOI = "the same DOI"
    LINK = "the same link"
    TITLE = "its title"


class Tied(NamedTuple):
    """The runs that a work is about; several where one paper tells of a family of models."""

    runs: tuple[str, ...]
    how: How


Keyed = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RunIndex:
    """The runs of the ledger by what their papers are called."""

    arxiv: Keyed = field(repr=False)
    doi: Keyed = field(repr=False)
    link: Keyed = field(repr=False)
    title: Keyed = field(repr=False)
    days: Mapping[str, date] = field(repr=False)
    organisations: Mapping[str, str] = field(repr=False)

    @classmethod
    def of(cls, entities: Iterable[Entity], facts: Iterable[Fact]) -> RunIndex:
        """An index of the runs among the entities, by the current facts about them."""
        runs = tuple(entity for entity in entities if entity.kind is EntityKind.RUN)
        known = {run.slug for run in runs}
        about = tuple(fact for fact in facts if fact.subject in known)
        days = {fact.subject: fact.as_of for fact in about}
        told = tuple(run for run in runs if run.slug in days)
        links = tuple((fact.subject, link) for fact in about for link in _links(fact))
        return cls(
            arxiv=_keyed(
                (
                    *((identifiers.arxiv_id(link), slug) for slug, link in links),
                    *((paper, run.slug) for run in told for paper in _papers(run)),
                )
            ),
            doi=_keyed((identifiers.doi(link), slug) for slug, link in links),
            link=_keyed((identifiers.bare_link(link), slug) for slug, link in links),
            title=_keyed((name, run.slug) for run in runs for name in _names(run)),
            days=days,
            organisations={
                fact.subject: name for fact in about if (name := fact.detail("organisation"))
            },
        )

    def tie(self, work: Work) -> Tied | None:
        """The runs that a work is about, by the surest way that leads to any; None without one."""
        return next((Tied(runs, how) for how, runs in self._ways(work) if runs), None)

    def runs_of(self, work: Work) -> tuple[str, ...]:
        """The slugs of those runs; none where there is no tie."""
        tied = self.tie(work)
        return tied.runs if tied else ()

    def _ways(self, work: Work) -> Iterator[tuple[How, tuple[str, ...]]]:
        arxiv = work.arxiv or identifiers.arxiv_id(work.doi or "")
        yield How.ARXIV, self.arxiv.get(arxiv or "", ())
        yield How.DOI, self.doi.get(work.doi or "", ())
        yield How.LINK, self.link.get(identifiers.bare_link(work.url), ())
        yield How.TITLE, self._titled(work)

    def _titled(self, work: Work) -> tuple[str, ...]:
        """Runs that the head of a title names, if the work is of their time."""
        published = work.published
        if published is None:
            return ()
        found = self.title.get(_head(work.title), ())
        return tuple(
            slug
            for slug in found
            if slug in self.days and abs((published - self.days[slug]).days) <= CLOSE
        )


PAPER: Final = "paper:"
"""Begins the trait of a run that gives the arXiv id of its report, where no source links to it."""


def _papers(run: Entity) -> Iterator[str]:
    return (one.removeprefix(PAPER) for one in run.traits if one.startswith(PAPER))


PAPERS: Final = frozenset({Metric.TRAINING_FLOP, Metric.GPU_HOURS})


def _links(fact: Fact) -> Iterator[str]:
    """Links to the paper of a run: a fact's own source is one where its authors state its compute.

    Other facts about a run may come from papers about something else.
    """
    if link := fact.detail("link"):
        yield link
    if fact.metric in PAPERS and fact.grade is Grade.A and identifiers.arxiv_id(_url(fact)):
        yield _url(fact)


def _url(fact: Fact) -> str:
    return fact.source_url or ""


def _keyed(pairs: Iterable[tuple[str | None, str]]) -> Keyed:
    found: dict[str, dict[str, None]] = {}
    for key, slug in pairs:
        if key:
            found.setdefault(key, {})[slug] = None
    return {key: tuple(slugs) for key, slugs in found.items()}


_TAIL: Final = regex(r"\s(?:technical report|system card|model card)$")
_TELLING: Final = regex(r"(?=.*[\d\s]).{4,}")


def _names(run: Entity) -> Iterator[str]:
    """Names by which a title may call a run: those that no ordinary word could be."""
    for name in (run.name, *run.aliases):
        plain = folded(re.sub(r"\([^)]*\)", "", name))
        if _TELLING.search(plain):
            yield plain


def _head(title: str) -> str:
    """What stands before a title's colon or dash, without `technical report`."""
    head = re.split(r":\s|\s[–—-]\s", title, maxsplit=1)[0]
    return _TAIL.sub("", folded(head))
