"""What is said of how many people fit: the headline, the verdict, the advice, the caveats."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, far_apart, only, stock_age
from bot.answering.offers.adds_up import for_research
from bot.answering.offers.money import no_price, rented
from bot.answers import Advice
from bot.compute.labs import LabFigures
from bot.compute.offers import OfferFigures
from bot.compute.room import Room
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Floor, Level


def headline(r: Room, lab: LabFigures | None) -> Sentence:
    """For how many it is enough."""
    if not r.count and r.today.h100e:
        return sentence(
            "Not enough for one: {total} {h} in all, and each is to have {floor}",
            total=f.middle(r.today.h100e),
            h=f.H100E,
            floor=_least(r),
        )
    if lab:
        return sentence(
            "On a par with {lab}: about {n} researchers at most",
            n=f.both(r.at_most, f.exact_text),
            lab=f.said(lab.lab.name),
        )
    return sentence(
        "At most {n} researchers with {floor} {h} each{hires}",
        n=f.both(r.at_most, f.exact_text),
        floor=_least(r),
        h=f.H100E,
        hires=_hires_in_short(r),
    )


def _hires_in_short(r: Room) -> Shown:
    hires = r.hires if r.hires and r.hires > 0 else None
    return f.cited(f", {hires:,} more than today" if hires else "", *r.at_most.facts)


def verdict(r: Room, lab: LabFigures | None) -> tuple[Sentence, ...]:
    """What the lab has, how far that is from today, and what one more does."""
    return only(_lab(lab), _from_today(r), None if lab else _one_more(r), _promise(r))


def _promise(r: Room) -> Sentence | None:
    """That a guarantee holds for fewer than would fit."""
    promised = r.today.guaranteed
    if promised is None or r.shared_by(max(r.count, 1)).guarantee_takes is None:
        return None
    most = for_research(r.offer, r.today) // promised.median
    return sentence(
        "But your {n} guaranteed to each hold for {most} researchers at most.",
        n=f.middle(promised, f.exact_text),
        most=f.counted(float(most), *promised.facts, *r.at_most.facts),
    )


def no_floor(least: Floor, ours: OfferFigures, lab: LabFigures | None) -> Sentence:
    """Why nothing can be divided."""
    if ours.h100e is None:
        return sentence("Nothing of this offer runs yet, so nobody can share it today")
    if lab:
        return sentence(
            "No usable figure per researcher for {lab}: {why}",
            lab=f.said(lab.lab.name),
            why=f.said(lab.per_head_note),
        )
    if least.level in (Level.OURS, Level.NEXT) and ours.tier is None:
        return sentence("Say how many researchers share it: without them it is in no tier yet")
    if least.level is Level.NEXT:
        return sentence("No tier is above the one that this offer is in")
    if least.level:
        return sentence("That is the lowest tier: nobody can fall out of it")
    return sentence("That chip has no rate on record to count a share by")


def _least(r: Room) -> Shown:
    return f.both(r.floor, f.exact_text if r.floor.interval.is_point else f.quantity_text)


def _lab(lab: LabFigures | None) -> Sentence | None:
    if lab is None or lab.per_researcher is None:
        return None
    return sentence(
        "{lab} average is about {n} {h} per researcher.",
        lab=f.owner(lab.lab.name),
        n=f.both(lab.per_researcher),
        h=f.H100E,
    )


def _from_today(r: Room) -> Sentence | None:
    people, each, hires = r.today.researchers, r.today.per_researcher, r.hires
    if people is None or each is None or hires is None:
        return None
    now, has = f.middle(people, f.exact_text), f.middle(each)
    if r.missing:
        return _missed(r, now, has, r.missing.median)
    if hires:
        return sentence(
            "That is {hires} more than your {now} today, who have {each} {h} each.",
            hires=f.counted(hires, *r.at_most.facts),
            now=now,
            each=has,
            h=f.H100E,
        )
    return sentence(
        "That is the {now} who share it today, at {each} {h} each.", now=now, each=has, h=f.H100E
    )


def _missed(r: Room, now: Shown, has: Shown, lacks: float) -> Sentence:
    """For those who have less than that: what would give it to all of them."""
    return sentence(
        "That is {fewer} fewer than your {now} today, who have {each} {h} each. Nobody has to go:"
        " about {more} {h} more would give it to all of them.",
        fewer=f.counted(-(r.hires or 0), *r.at_most.facts),
        now=now,
        each=has,
        h=f.H100E,
        more=f.counted(lacks, *r.at_most.facts, write=f.quantity_text),
    )


def flips(r: Room, lab: LabFigures | None) -> tuple[Sentence, ...]:
    """Up to how many people a lab's range still holds the share of one."""
    if lab is None or r.at_most.high < 1:
        return ()
    return (
        sentence(
            "With {n} or fewer the ranges overlap, which we call comparable.",
            n=f.counted(r.at_most.high, *r.at_most.facts),
        ),
    )


def _one_more(r: Room) -> Sentence | None:
    """What the share falls to, and the tier where it is another."""
    after = r.shared_by(r.count + 1)
    before = r.shared_by(r.count).tier if r.count else None
    if after.per_researcher is None or after.tier is None or before is None:
        return None
    line = sentence(
        "One more, number {n}, leaves {each} {h} each",
        n=f.counted(r.count + 1, *r.at_most.facts),
        each=f.middle(after.per_researcher, f.exact_text),
        h=f.H100E,
    )
    falls = sentence(": what we call {tier}.", tier=f.cited(after.tier.name, after.tier.bound))
    return Sentence((*line.parts, *(falls.parts if before != after.tier else (f.said("."),))))


def advice(r: Room, lab: LabFigures | None) -> Advice:
    """To the hiring manager where there is room or none; to a candidate what is not to be said."""
    has = r.today.per_researcher
    dont: tuple[Sentence, ...] = ()
    if has and r.missing:
        dont = (sentence("To a candidate: {floor} {h} each.", floor=_least(r), h=f.H100E),)
    elif has and r.hires:
        dont = (sentence("To a candidate: {n}, once more offers are out.", n=f.middle(has)),)
    average = sentence("An average of theirs is no one person's share, and neither is ours.")
    return Advice(
        say=only(_to_manager(r)),
        dont_say=dont,
        concede=(average if lab else sentence("Every hire makes everyone's share smaller."),),
        ask=(sentence("Your employer: “Does everybody need the same share?”"),),
    )


def _to_manager(r: Room) -> Sentence | None:
    if r.hires is None or r.hires < 0 or (r.hires and _promise(r)):
        return None
    if not r.hires:
        return sentence("To the hiring manager: “The next hire needs chips of their own.”")
    return sentence(
        "To the hiring manager: “Chips for {n} more; the hire after that needs chips of their"
        " own.”",
        n=f.counted(r.hires, *r.at_most.facts),
    )


def caveats(r: Room, lab: LabFigures | None, context: Context) -> tuple[Sentence, ...]:
    """How old the lab's figures are, and that an average is no promise."""
    ages = (stock_age(lab, context.ledger), far_apart(lab)) if lab else ()
    shares = None
    if r.today.guaranteed is None:
        shares = sentence("An average, not a guaranteed share: say how shares are given.")
    dollars = rented(r.today, context.ledger.directory)
    return only(*ages, shares, dollars, no_price(r.today.unpriced, r.ledger))
