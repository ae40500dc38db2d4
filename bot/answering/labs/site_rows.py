"""Data centres as lists tell them: which are meant, and the cells that every list of them has."""

from __future__ import annotations

from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.site_forecasts import last_ahead, overdue
from bot.answering.labs.site_words import is_owner, owner_of, place_of, users_text
from bot.answers import Cell
from bot.market.news import users_of
from bot.prose import Name, Sentence, sentence
from bot.questions.on_record import in_place, is_outside, places_of
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.words.site_names import sites_begun, where_told
from bot.questions.words.site_places import codes_of
from storage.records import Entity, EntityKind, Fact, Metric

_NOT_NAMED: Final = f.said("not named")


class SiteRow(NamedTuple):
    """A data centre, what runs there, and the last sizes that are and that were expected of it."""

    entity: Entity
    runs: Fact | None
    ahead: Fact | None
    due: Fact | None
    """A forecast whose day has passed without anybody having looked."""

    @property
    def expected(self) -> Fact | None:
        """The last size that is expected of it."""
        return self.ahead or self.due

    @property
    def passed(self) -> str:
        """What is said behind that size where its day has passed."""
        return "" if self.ahead or not self.due else ", not observed yet"

    @property
    def known(self) -> Fact | None:
        """The fact that tells its owner and users."""
        return self.runs or self.expected

    @property
    def size(self) -> float:
        """H100e that run there."""
        return (self.runs.value or 0.0) if self.runs else 0.0

    @property
    def to_come(self) -> float:
        """H100e by which it is expected to be larger than it is."""
        return max((self.expected.value or 0.0) - self.size, 0.0) if self.expected else 0.0

    @property
    def place_in_list(self) -> tuple[float, float, str]:
        """By what runs there; of those where nothing does, by what is expected."""
        return -self.size, -self.to_come, self.entity.name


def rows_of(question: Question, context: Context) -> list[SiteRow]:
    """Every data centre in the place, or of the labs, that a question names; else all."""
    every = (_site(one, context) for one in context.ledger.directory.of(EntityKind.SITE))
    return [site for site in every if _is_meant(site, question, context)]


def _site(entity: Entity, context: Context) -> SiteRow:
    known, slug = context.ledger, entity.slug
    runs = known.latest(slug, Metric.H100E_OPERATIONAL)
    return SiteRow(entity, runs, last_ahead(slug, known), overdue(slug, known))


def _is_meant(site: SiteRow, question: Question, context: Context) -> bool:
    codes = codes_of(question.place) if question.place else None
    is_there = codes is not None and not codes.isdisjoint(site.entity.traits)
    if codes is not None and is_there == is_outside(question.place or ""):
        return False
    called_so = _called_so(question, context)
    if called_so and site.entity.slug not in called_so:
        return False
    return not question.labs or any(_is_of(site, lab, context) for lab in question.labs)


def _called_so(question: Question, context: Context) -> frozenset[str]:
    """The data centres that go by the name in place of a place; none where it is a place."""
    found = sites_begun(question.place or "", context.ledger.directory)
    return frozenset(site.slug for site in found) if len(found) > 1 else frozenset()


def _is_of(site: SiteRow, lab: str, context: Context) -> bool:
    """Whether a lab is said to use a site, or to own it under one of its names."""
    entity = context.ledger.directory.get(lab)
    if site.known is None or entity is None:
        return False
    return lab in dict(users_of(site.known)) or is_owner(entity, site.known)


def called(site: Entity, question: Question) -> str:
    """The name with where it is, unless that was asked for."""
    place = place_of(site)
    return site.name if place in ("", question.place) else f"{site.name}, {place}"


def runs_cell(site: SiteRow) -> Cell:
    """What runs there, and when that was seen."""
    if site.runs is None or not site.runs.value:
        return f.said("none on record")
    return f.cited(f"{f.value_of(site.runs).text} on {f.day_text(site.runs.as_of)}", site.runs)


def whose_cell(site: SiteRow, context: Context) -> Cell:
    """Its owner and its users."""
    return f.cited(_whose(site.known, context), site.known) if site.known else _NOT_NAMED


def _whose(known: Fact, context: Context) -> str:
    users = f"used by {users_text(known, context)}" if users_of(known) else ""
    return "; ".join(part for part in (owner_of(known), users) if part) or "not named"


def by_and_where(question: Question, context: Context, word: str = "and") -> tuple[Name, Name]:
    """Whose they are and where, as a headline says it. The word joins several places."""
    whose = [context.name(lab) for lab in question.labs]
    by = f.said(f" of {f.names(whose).text}" if whose else "")
    is_placed = question.place and codes_of(question.place) is not None
    if not (is_placed or _called_so(question, context)):
        return by, f.said("")
    return by, f.said(f" {where_told(question.place, context.ledger.directory, word)}")


def none_in(found: tuple[SiteRow, ...], question: Question) -> Sentence | None:
    """The places among those asked about in which no data centre is on record."""
    places = () if is_outside(question.place or "") else places_of(question.place or "")
    empty = [place for place in places if not _any_in(place, found)]
    if not found or not empty or len(places) == 1:
        return None
    return sentence("None in {places} is on record.", places=f.said(in_place(joined(empty), "or")))


def _any_in(place: str, found: tuple[SiteRow, ...]) -> bool:
    codes = codes_of(place)
    return codes is None or any(not codes.isdisjoint(site.entity.traits) for site in found)


def caveats_of(
    found: tuple[SiteRow, ...], question: Question, context: Context
) -> tuple[Sentence, ...]:
    """What holds of every list of them."""
    is_finer = question.place is not None and codes_of(question.place) is None
    is_finer = is_finer and not _called_so(question, context)
    return only(
        sentence(
            "Of a place as small as {place} nothing is on record: these are all.",
            place=f.said(question.place or ""),
        )
        if is_finer
        else None,
        sentence(
            "These are the large ones that are followed from above and by permits; a site that is"
            " not among them may exist all the same."
        ),
        sentence("Sites are not added up: several labs share some, and what a lab uses overlaps.")
        if found
        else None,
    )
