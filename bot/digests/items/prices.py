"""Prices that moved on the same label and basis, and chips that are new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from bot import formats as f
from bot.compute.price_changes import Change, basis_words, series, trains, unlike
from bot.compute.prices import HOURS_PER_YEAR
from bot.digests import words as w
from bot.digests.week import Week
from bot.ledger import STALE_AFTER_DAYS
from bot.prose import Sentence, sentence
from bot.weekly import Item, Section
from storage.records import ChipCount, Fact, Metric, Offer, Status

NAMED: Final = 4
"""Changes, or new chips, that one item names; the others are counted."""


def prices(week: Week) -> tuple[Item, ...]:
    """One item for each source of prices that moved by enough, and one for new chips."""
    far = [one for one in changes(week) if abs(one.share) >= week.rules.price_share]
    far.sort(key=lambda one: (one.new.source_name, one.new.qualifier, _order(one, week)))
    groups = groupby(far, lambda one: (one.new.source_name, one.new.qualifier))
    return (*(_item(list(group), week) for _, group in groups), *_new_chips(week))


def changes(week: Week) -> tuple[Change, ...]:
    """The newest reading of each price that became known, against the reading before it."""
    known = [fact for fact in week.after.known if fact.as_of <= week.on]
    new = {fact.id for fact in week.new(Metric.RENTAL_PRICE)}
    found = (them for them in series(known) if len(them) > 1 and them[-1].id in new)
    return unlike(Change(them[-2], them[-1]) for them in found)


def _order(change: Change, week: Week) -> tuple[bool, bool, float]:
    """The chips of our offer first, then those that train models, then the largest change."""
    chip = change.new.subject
    is_small = not trains(chip, week.after.ledger)
    return (chip not in _ours(week.after.offer), is_small, -abs(change.share))


def _ours(offer: Offer | None) -> frozenset[str]:
    return frozenset(chips.chip for chips in offer.chips) if offer else frozenset()


def _item(found: list[Change], week: Week) -> Item:
    first, *more = found
    return Item(
        Section.PRICES,
        sentence(
            "{chip}, {basis}: {usd} an hour ({change}).",
            chip=f.said(week.name(first.new.subject)),
            basis=f.said(basis_words(first.new)),
            usd=f.value_of(first.new, f.cents_text),
            change=f.counted(first.share, *first.facts, write=f.change_text),
        ),
        detail=tuple(_details(first, more, week)),
        for_us=(_for_us(first, week),),
        why=tuple(_why(one, week) for one in found[:NAMED]),
        weight=max(abs(one.share) for one in found) / week.rules.price_share,
    )


def _details(first: Change, more: list[Change], week: Week) -> Iterator[Sentence]:
    yield sentence(
        "Reading of {day}; the one before was {old} ({when}).",
        day=f.day_of(first.new),
        old=f.value_of(first.old, f.cents_text),
        when=f.day_of(first.old),
    )
    if more:
        texts = [
            f"{week.name(one.new.subject)} {f.cents_text(one.new.value or 0)} "
            f"({f.change_text(one.share)})"
            for one in more[:NAMED]
        ]
        facts = [fact for one in more[:NAMED] for fact in one.facts]
        yield sentence("From the same list: {these}.", these=f.cited(w.listed(texts), *facts))
    if spread := _spread(first.new.subject, week):
        yield sentence(
            "Indices of the same chip differ by over {usd} an hour.",
            usd=f.value_of(spread, f.cents_text),
        )


def _spread(chip: str, week: Week) -> Fact | None:
    """The newest word on how far indices of a chip are apart, unless it is stale."""
    found = [
        fact
        for fact in week.holding
        if fact.metric == Metric.MARKET and fact.qualifier == "index-spread" and fact.value
        if chip in (fact.detail("chips") or "")
        if fact.as_of <= week.on and (week.on - fact.as_of).days <= STALE_AFTER_DAYS
    ]
    return max(found, key=lambda fact: fact.as_of, default=None)


def _for_us(change: Change, week: Week) -> Sentence:
    """A researcher's year of our own chips at both readings, else a year of one chip."""
    offer = week.after.offer
    held = _running(offer, change.new.subject)
    if offer and held and offer.researchers:
        return _each(change, held, offer, week)
    return sentence(
        "One {chip} for a year: {now}, was {then}.",
        chip=f.said(week.name(change.new.subject)),
        now=f.counted(_year(change.new), change.new, write=f.usd_text),
        then=f.counted(_year(change.old), change.old, write=f.usd_text),
    )


def _each(change: Change, held: ChipCount, offer: Offer, week: Week) -> Sentence:
    people = offer.researchers.value if offer.researchers else 1.0
    share = 1.0 if offer.research_share is None else offer.research_share
    per_head = held.count.value * share / people
    return sentence(
        "{ours} for {people} people: {now} a head and year at market rental, was {then}.",
        ours=f.said(f"{f.exact_text(held.count.value)} {week.name(held.chip)}"),
        people=f.said(f.exact_text(people)),
        now=f.counted(_year(change.new) * per_head, change.new, write=f.usd_text),
        then=f.counted(_year(change.old) * per_head, change.old, write=f.usd_text),
    )


def _running(offer: Offer | None, chip: str) -> ChipCount | None:
    chips = offer.chips if offer else ()
    found = (one for one in chips if one.chip == chip and one.status is Status.OPERATIONAL)
    return next(found, None)


def _year(fact: Fact) -> float:
    """USD of one chip for a year."""
    return (fact.value or 0.0) * HOURS_PER_YEAR


def _why(change: Change, week: Week) -> Sentence:
    return sentence(
        "{chip}: {change} on the same basis; it is told from {needs} on ({id}).",
        chip=f.said(week.name(change.new.subject)),
        change=f.counted(change.share, *change.facts, write=f.change_text),
        needs=f.counted(week.rules.price_share, week.rules.fact, write=w.share_text),
        id=f.id_of(week.rules.fact),
    )


def _new_chips(week: Week) -> Iterable[Item]:
    """Chips of which the first rate or the first price became known."""
    rates = [fact for fact in week.new(Metric.CHIP_H100E) if not fact.supersedes and fact.value]
    if not rates:
        return ()
    rates.sort(key=lambda fact: -(fact.value or 0.0))
    texts = [
        f"{week.name(x.subject)} ({f.rounded(x.value or 0.0, 3)} H100e)" for x in rates[:NAMED]
    ]
    left = len(rates) - len(texts)
    return (
        Item(
            Section.PRICES,
            sentence("New in the chip table: {chips}.", chips=f.cited(w.listed(texts), *rates)),
            detail=(sentence("And {n} more.", n=w.count(left, rates)),) if left else (),
            for_us=(sentence("We can enter it in our offer by its name from today."),),
            why=(sentence("Each new chip is told once."),),
        ),
    )
