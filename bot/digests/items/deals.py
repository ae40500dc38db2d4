"""Clusters and deals: what runs, what is contracted and what is announced, never added up."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import groupby
from typing import Final

from bot import formats as f
from bot.digests import words as w
from bot.digests.week import Week
from bot.market.news import FRESH, NOT_PUBLIC, counterparties, first_text, users_of
from bot.prose import Name, Part, Sentence, Shown, sentence
from bot.weekly import Item, Section
from storage.records import Fact, Metric

MOST: Final = 2
"""New facts of one source and one status that are told one by one; more are told together."""


class Standing(StrEnum):
    """How real a deal is."""

    OPERATIONAL = "operational"
    CONTRACTED = "contracted"
    ANNOUNCED = "announced"


STANDINGS: Final = {
    Metric.H100E_IN_USE: Standing.OPERATIONAL,
    Metric.H100E_OPERATIONAL: Standing.OPERATIONAL,
    Metric.ACCELERATORS: Standing.OPERATIONAL,
    Metric.CAPACITY_POWER: Standing.OPERATIONAL,
    Metric.CONTRACTED_POWER: Standing.CONTRACTED,
    Metric.H100E_CONTRACTED: Standing.CONTRACTED,
    Metric.ACCELERATORS_PLANNED: Standing.ANNOUNCED,
}
INTENTIONS: Final = frozenset({"letter-of-intent", "announced"})
"""Qualifiers of contracts that bind nobody yet."""


def deals(week: Week) -> tuple[Item, ...]:
    """Each new fact once, what runs before what is signed before what is planned."""
    new = [fact for fact in week.new(*STANDINGS) if _is_told(fact, week)]
    new.sort(key=lambda fact: (list(Standing).index(standing_of(fact)), fact.source_name))
    items: list[Item] = []
    for (standing, _), group in groupby(new, lambda fact: (standing_of(fact), fact.source_name)):
        found = sorted(group, key=lambda fact: -(fact.value or fact.high or 0))
        one_by_one = len(found) <= MOST
        items += [_item(x, week) for x in found] if one_by_one else [_many(found, standing, week)]
    return tuple(items)


def standing_of(fact: Fact) -> Standing:
    """Whether a fact is about what runs, what is signed or what is planned."""
    if fact.qualifier in INTENTIONS:
        return Standing.ANNOUNCED
    return STANDINGS[Metric(fact.metric)]


def _is_told(fact: Fact, week: Week) -> bool:
    """A fact that replaces another one is a revision; one about long ago is no news."""
    if fact.supersedes or not week.wants(fact.subject, *dict(users_of(fact))):
        return False
    return fact.metric == Metric.H100E_IN_USE or fact.as_of > week.before.day - FRESH


def amount(fact: Fact) -> Shown:
    """How much a fact states, in the words of its first text where the figure came later."""
    if found := first_text(fact):
        return f.cited(found, fact)
    unit = "GPUs" if fact.metric == Metric.ACCELERATORS_PLANNED else fact.unit
    if fact.value is not None:
        return f.cited(f"{w.amount_text(fact.value)} {unit}", fact)
    if fact.low is not None and fact.high is not None:
        return f.cited(f"{f.span_text(fact.low, fact.high, w.amount_text)} {unit}", fact)
    return f.cited(NOT_PUBLIC, fact)


def _item(fact: Fact, week: Week) -> Item:
    standing = standing_of(fact)
    lab = f.said(week.name(fact.subject))
    template = {
        Standing.OPERATIONAL: "{lab} runs {amount}.",
        Standing.CONTRACTED: "{lab} has signed for {amount}{partner}.",
        Standing.ANNOUNCED: "{lab} plans {amount}{partner}.",
    }[standing]
    if fact.metric == Metric.H100E_IN_USE:
        template = "{lab} used {amount} at the end of {day}."
    parts: dict[str, Shown | Name] = {"lab": lab, "amount": amount(fact)}
    parts |= {"partner": _partner(fact), "day": f.day_of(fact)}
    return Item(
        Section.DEALS,
        sentence(template, **parts),
        detail=(_status(fact, standing),),
        for_us=(_for_us(standing, fact, week),),
        why=(sentence("Each new cluster, contract or plan is told once."),),
        weight={Standing.OPERATIONAL: 3.0, Standing.CONTRACTED: 2.0}.get(standing, 1.0),
    )


def _partner(fact: Fact) -> Shown:
    """` with Google and Broadcom`, or nothing."""
    names = counterparties(fact)
    return f.cited(f" with {f.names(names).text}" if names else "", fact)


def _status(fact: Fact, standing: Standing) -> Sentence:
    said = f"{standing.value.capitalize()}"
    if fact.qualifier not in ("", standing.value):
        said += f" ({fact.qualifier.replace('-', ' ')})"
    since = fact.detail("from")
    said += f" for {since} on" if since else ""
    parts: list[Part] = [f.cited(said, fact), ", made public on ", w.published(fact), "."]
    if standing is not Standing.OPERATIONAL:
        parts.append(" Nothing of it runs yet.")
    return Sentence(tuple(parts))


def _for_us(standing: Standing, fact: Fact, week: Week) -> Sentence:
    users = [user for user, _ in users_of(fact) if week.entity(user)]
    lab = f.said(week.name(users[0] if users else fact.subject))
    if standing is Standing.OPERATIONAL:
        return sentence("Compare anew: type “how do we compare to {lab}”.", lab=lab)
    if fact.subject.startswith("site/") and not users:
        return sentence("Our comparisons are unchanged: only what runs is compared.")
    return sentence("Our comparison with {lab} is unchanged: only what runs is compared.", lab=lab)


def _many(found: list[Fact], standing: Standing, week: Week) -> Item:
    """Many new facts of one source, such as a new version of a list."""
    first = found[0]
    return Item(
        Section.DEALS,
        sentence(
            "{source}: {n} new figures of what is {standing}.",
            source=f.said(source_name(first)),
            n=w.count(len(found), found),
            standing=f.cited(standing.value, first),
        ),
        detail=(
            Sentence(
                (
                    "The largest: ",
                    f.cited(
                        w.listed([f"{week.name(x.subject)} {amount(x).text}" for x in found[:3]]),
                        *found[:3],
                    ),
                    ".",
                )
            ),
        ),
        for_us=(sentence("Ask for a lab by name to see what changed for us."),),
        why=(sentence("New figures of one source are told together."),),
        weight=2.0,
    )


def source_name(fact: Fact) -> str:
    """The source without its licence, which the list of sources gives."""
    return re.sub(r" \(CC[^)]*\)$", "", fact.source_name)
