"""What is said of a data centre beside its size: whose it is, how sure that is, where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot import formats as f
from bot.answering.context import Context
from bot.compute.labs import LabFigures
from bot.ledger import Ledger, once_a_ledger
from bot.market.news import users_of
from bot.prose import Sentence, sentence
from storage.records import COUNTRIES, STATES, Entity, EntityKind, Fact, Metric

_UNTAGGED = "untagged"
"""What the hub's sureness is called where it gives none."""


def sure(word: str) -> str:
    """How sure the hub is, in a word."""
    return "not said how sure" if word in ("", _UNTAGGED) else word


def owner_of(site: Fact) -> str:
    """`owner Google`, with how sure that is where it is less than confident; empty unknown."""
    owner, how = site.detail("owner"), sure(site.detail("owner_sure") or "")
    if not owner:
        return ""
    return f"owner {owner}" + ("" if how == "confident" else f" ({how})")


def size_text(site: Fact) -> str:
    """`600,000 H100e on 24 Sep 2026`."""
    return f"{f.value_of(site).text} H100e on {f.day_text(site.as_of)}"


def is_owner(entity: Entity, site: Fact) -> bool:
    """Whether a site is said to be owned by somebody, under one of their names."""
    return not entity.names.isdisjoint((site.detail("owner") or "").casefold().split(", "))


def used_by(slug: str, site: Fact, context: Context) -> str:
    """How sure it is that a lab uses a site, and with how many others: `use likely, shared`."""
    users = dict(users_of(site))
    others = [context.name(user) for user in users if user != slug]
    shared = f", shared with {f.names(others).text}" if others else ""
    return f"use {sure(users.get(slug, ''))}{shared}"


def users_text(site: Fact, context: Context) -> str:
    """Each user that the hub names, with how sure that is; that it names none."""
    users = [f"{context.name(user)} ({sure(how)})" for user, how in users_of(site)]
    return f.names(users).text or "no user named"


def unsure_uses(slug: str, sites: tuple[Fact, ...], context: Context) -> Sentence | None:
    """That sites of a card are not surely the lab's: whoever reads them as its own is told."""
    unsure = [site for site in sites if dict(users_of(site)).get(slug) != "confident"]
    if not unsure:
        return None
    return sentence(
        "That {lab} uses {sites} is not sure: the hub itself says {how}.",
        lab=f.said(context.name(slug)),
        sites=f.listed([context.name(site.subject) for site in unsure], *unsure),
        how=f.names(list(dict.fromkeys(sure(dict(users_of(s)).get(slug, "")) for s in unsure))),
    )


def shared_uses(slug: str, sites: tuple[Fact, ...], context: Context) -> Sentence | None:
    """That the whole of a site is counted where several use it, and nobody says who how much."""
    shared = [site for site in sites if len(users_of(site)) > 1 and slug in dict(users_of(site))]
    if not shared:
        return None
    return sentence(
        "The figure of {sites} is that of the whole site; how its users split it is not public.",
        sites=f.listed([context.name(site.subject) for site in shared], *shared),
    )


_Let = tuple[Fact, tuple[str, ...], date]
"""A site, its users, and since when the first of them uses it."""


def let_to_others(lab: LabFigures, ledger: Ledger) -> tuple[Sentence, ...]:
    """Sites that a lab ran when its stock was counted and that others use now."""
    if lab.stock_fact is None or lab.stock is None:
        return ()
    return tuple(
        sentence(
            "{site}, {n} {unit} or {part} of that stock, has been let to {who} since {day}; it is"
            " said here, not subtracted.",
            site=f.said(ledger.directory.name(site.subject)),
            n=f.value_of(site),
            unit=f.H100E,
            part=f.counted(
                (site.value or 0.0) / lab.stock.median,
                site,
                lab.stock_fact,
                write=f.percent_text,
            ),
            who=f.listed([ledger.directory.name(user) for user in users], site),
            day=f.cited(f.day_text(since), site),
        )
        for site, users, since in _let(lab.lab.slug, lab.stock_fact.as_of, ledger)
    )


@once_a_ledger
def _let(
    slug: str, counted: date, ledger: Ledger
) -> tuple[tuple[Fact, tuple[str, ...], date], ...]:
    """(site, its users, since when) of what a lab ran on a day and lets to others now."""
    return tuple(_each_let(slug, counted, ledger))


def _each_let(slug: str, counted: date, ledger: Ledger) -> Iterator[_Let]:
    for site in ledger.directory.of(EntityKind.SITE):
        fact = ledger.latest(site.slug, Metric.H100E_OPERATIONAL)
        if fact is None or not fact.value or slug in dict(users_of(fact)):
            continue
        history = dict(_history(fact))
        later = {user: day for user, day in history.items() if user != slug and day > counted}
        if slug in history and history[slug] <= counted and later:
            yield fact, tuple(later), min(later.values())


def _history(site: Fact) -> Iterator[tuple[str, date]]:
    """(user, since when) where the user of a site changed."""
    for item in (site.detail("user_history") or "").split(";"):
        user, _, day = item.strip().partition(":")
        if day:
            yield user, date.fromisoformat(day)


def place_of(site: Entity) -> str:
    """`Ohio`, else the country; empty where neither is on record."""
    state = next((t.removeprefix("us-").upper() for t in site.traits if t.startswith("us-")), "")
    return STATES.get(state) or next((COUNTRIES[t] for t in site.traits if t in COUNTRIES), "")


def places(found: tuple[Fact, ...], context: Context) -> Sentence:
    """In which state or country each stands, as nothing nearer is on record."""
    known = context.ledger.directory.get
    sites = [(fact, site) for fact in found if (site := known(fact.subject))]
    told = [(fact, f"{site.name} in {place}") for fact, site in sites if (place := place_of(site))]
    if not told:
        return sentence("Where that is has no entry on record here.")
    return sentence(
        "By place: {sites}; no address is on record here.",
        sites=f.listed([words for _, words in told], *(fact for fact, _ in told)),
    )
