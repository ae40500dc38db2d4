"""`data centres in Texas`: those on record, by what runs there or by what is to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.site_forecasts import last_ahead, not_observed, overdue
from bot.answering.labs.site_words import is_owner, owner_of, place_of, size_text, users_text
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.market.news import users_of
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.on_record import Listing, in_place, listed
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.site_places import codes_of
from storage.records import Entity, EntityKind, Fact, Metric

MOST_ROWS: Final = 10
_FEW: Final = 5
_NOT_NAMED: Final = f.said("not named")


@dataclass(frozen=True, slots=True)
class _Site:
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


def sites(question: Question, context: Context) -> Answer:
    """The data centres in a place, or that a lab uses or runs there; the largest first."""
    is_ahead = question.topic == Listing.SITES_TO_COME
    every = [_site(one, context) for one in context.ledger.directory.of(EntityKind.SITE)]
    known = [site for site in every if _is_meant(site, question, context)]
    wanted = [site for site in known if (site.to_come if is_ahead else site.known)]
    wanted.sort(key=lambda site: (-(site.to_come if is_ahead else site.size), site.entity.name))
    found = tuple(wanted)
    return Answer(
        kind=Kind.LEAGUE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(found, question, context, is_ahead=is_ahead),
        verdict=_verdict(found, known, is_ahead=is_ahead),
        figures=tuple(_figures(found[:MOST_ROWS])),
        table=_table(found[:MOST_ROWS], question, context, is_ahead=is_ahead),
        advice=Advice(dont_say=(sentence("That a site is a lab's own because the lab uses it."),)),
        caveats=_caveats(found, question),
        next=_next(found, question, context, is_ahead=is_ahead),
    )


def _site(entity: Entity, context: Context) -> _Site:
    known, slug = context.ledger, entity.slug
    runs = known.latest(slug, Metric.H100E_OPERATIONAL)
    return _Site(entity, runs, last_ahead(slug, known), overdue(slug, known))


def _is_meant(site: _Site, question: Question, context: Context) -> bool:
    codes = codes_of(question.place) if question.place else None
    if codes is not None and codes.isdisjoint(site.entity.traits):
        return False
    return not question.labs or any(_is_of(site, lab, context) for lab in question.labs)


def _is_of(site: _Site, lab: str, context: Context) -> bool:
    """Whether a lab is said to use a site, or to own it under one of its names."""
    entity = context.ledger.directory.get(lab)
    if site.known is None or entity is None:
        return False
    return lab in dict(users_of(site.known)) or is_owner(entity, site.known)


def _headline(
    found: tuple[_Site, ...], question: Question, context: Context, *, is_ahead: bool
) -> Sentence:
    whose = [context.name(lab) for lab in question.labs]
    by = f.said(f" of {f.names(whose).text}" if whose else "")
    is_placed = question.place and codes_of(question.place) is not None
    where = f.said(f" in {in_place(question.place or '')}" if is_placed else "")
    if not found:
        more = f.said(" that is to come or to grow" if is_ahead else "")
        return sentence(
            "No data centre{by}{where}{more} is on record", by=by, where=where, more=more
        )
    first, fact = found[0], (found[0].expected if is_ahead else found[0].known)
    if fact is None or fact.value is None:
        raise ValueError(f"{first.entity.slug} has no size")
    text = (
        "Data centres{by}{where} that are to come or to grow: {n}; the most at {site},"
        " {h} by {day}{passed}"
        if is_ahead
        else "Data centres{by}{where} on record: {n}; the largest {site}, {h} on {day}"
    )
    return sentence(
        text,
        by=by,
        where=where,
        n=f.counted(len(found), *_facts(found)),
        site=f.said(first.entity.name),
        h=f.cited(f"{f.value_of(fact).text} H100e", fact),
        day=f.day_of(fact),
        passed=f.said(first.passed),
    )


def _facts(found: tuple[_Site, ...]) -> tuple[Fact, ...]:
    return tuple(site.known for site in found if site.known)


def _verdict(
    found: tuple[_Site, ...], known: list[_Site], *, is_ahead: bool
) -> tuple[Sentence, ...]:
    more = (
        sentence(
            "The table has the {most} {order} of them.",
            most=f.counted(MOST_ROWS, *_facts(found)),
            order=f.said("that grow most" if is_ahead else "largest"),
        )
        if len(found) > MOST_ROWS
        else None
    )
    idle = tuple(site for site in found if not site.size)
    waits = (
        sentence(
            "Of {sites} nothing is on record as running yet.",
            sites=f.cited(f.names([site.entity.name for site in idle]).text, *_facts(idle)),
        )
        if 0 < len(idle) <= _FEW
        else None
    )
    due = {site.entity.name: site.due for site in found[:MOST_ROWS] if site.due}
    return only(more, waits, not_observed(due), None if found else _running(known))


def _running(known: list[_Site]) -> Sentence | None:
    """What runs where nothing is to come."""
    sites = tuple(site for site in known if site.size)[:_FEW]
    if not sites:
        return None
    told = [f"{site.entity.name}, {size_text(site.runs)}" for site in sites if site.runs]
    return sentence("What runs there: {sites}.", sites=f.cited(f.names(told).text, *_facts(sites)))


def _figures(found: tuple[_Site, ...]) -> Iterator[Figure]:
    for site in found:
        key = f"{site.entity.slug.replace('/', '.')}.h100e"
        if site.runs is None or site.runs.value is None:
            yield Figure(key, None, "nothing on record as running")
        else:
            yield Figure(key, from_fact("what runs there", site.runs, Unit.H100E))


def _table(
    found: tuple[_Site, ...], question: Question, context: Context, *, is_ahead: bool
) -> Table | None:
    """What was asked for comes first, for a phone shows two or three columns."""
    last = ("Forecast", "H100e running") if is_ahead else ("H100e running", "Forecast")
    rows = tuple(
        (
            f.said(_called(site.entity, question)),
            *((_ahead(site), _runs(site)) if is_ahead else (_runs(site), _ahead(site))),
            f.cited(_whose(site.known, context), site.known) if site.known else _NOT_NAMED,
        )
        for site in found
    )
    return Table(("Data centre", *last, "Owner and users"), rows) if rows else None


def _called(site: Entity, question: Question) -> str:
    """The name with where it is, unless that was asked for."""
    place = place_of(site)
    return site.name if place in ("", question.place) else f"{site.name}, {place}"


def _runs(site: _Site) -> Cell:
    if site.runs is None or not site.runs.value:
        return f.said("none on record")
    return f.cited(f"{f.value_of(site.runs).text} on {f.day_text(site.runs.as_of)}", site.runs)


def _ahead(site: _Site) -> Cell:
    fact = site.expected
    if fact is None or not site.to_come:
        return f.said("no more than that")
    text = f"{f.value_of(fact).text} by {f.day_text(fact.as_of)}{site.passed}"
    return f.cited(text, fact)


def _whose(known: Fact, context: Context) -> str:
    users = f"used by {users_text(known, context)}" if users_of(known) else ""
    return "; ".join(part for part in (owner_of(known), users) if part) or "not named"


def _caveats(found: tuple[_Site, ...], question: Question) -> tuple[Sentence, ...]:
    is_finer = question.place is not None and codes_of(question.place) is None
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


def _next(
    found: tuple[_Site, ...], question: Question, context: Context, *, is_ahead: bool
) -> tuple[Choice, ...]:
    other = Listing.SITES if is_ahead else Listing.SITES_TO_COME
    label = "What runs" if is_ahead else "What is to come"
    again = Question(Kind.LEAGUE, topic=other.value, place=question.place, labs=question.labs)
    steps = [button(label, again, context)]
    if found:
        largest = found[0].entity
        steps.append(button(largest.name, Question(Kind.LAB, place=largest.slug), context))
    if question.place or question.labs:
        steps.append(button("All data centres", listed(Listing.SITES), context))
    return tuple(steps)
