"""`what if we hire 15 more`: what hires do to everyone's share."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, offer_in, only, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.adds_up import for_research, most_each
from bot.answering.offers.dilution_words import Dilution, advice, caveats, flips
from bot.answering.offers.money import basis, rent_label
from bot.answering.offers.offer import offer_figures, situation_of
from bot.answers import Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.offers import chips_now, figures_of, yearly
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Kind, Question
from storage.records import Amount, Offer

H100E = f.said("H100e")


def dilute(question: Question, context: Context) -> Answer:
    """The same chips shared by more people: figures, tier, and what would keep the share."""
    offer = offer_in(question, context.saved)
    if offer is None or offer.researchers is None or not chips_now(offer):
        return ask_for_offer(question, context)
    d = _diluted(offer, question, context)
    return Answer(
        kind=Kind.DILUTION,
        understood=context.understood,
        question=with_offer(question, offer),
        on=context.ledger.on,
        headline=_headline(d),
        verdict=_verdict(d),
        figures=_figures(d),
        table=_table(d),
        chart=_chart(d),
        advice=advice(d),
        flips=flips(d),
        caveats=caveats(d),
        next=after_offer(offer, question.labs, context, question.assume),
    )


def _diluted(offer: Offer, question: Question, context: Context) -> Dilution:
    hires = question.people or 1.0
    people = offer.researchers or Amount(0.0)
    grown = Amount(
        people.value + hires,
        None if people.low is None else people.low + hires,
        None if people.high is None else people.high + hires,
    )
    after = replace(offer, researchers=grown)
    ledger, assume = context.ledger, question.assume
    return Dilution(
        hires=hires,
        offer=offer,
        before=figures_of(offer, ledger, assume),
        after=figures_of(after, ledger, assume),
        situation=situation_of(after, question.labs, ledger, assume),
    )


def _lost(d: Dilution) -> float:
    before, after = d.each
    return 1 - after.median / before.median


def _headline(d: Dilution) -> Sentence:
    before, after = d.each
    return sentence(
        "{hires} more {hire}: from {before} to {after} {h} each (−{lost})",
        hires=f.counted(d.hires, *after.facts),
        hire=f.said("hire" if d.hires == 1 else "hires"),
        before=f.middle(before),
        after=f.middle(after),
        h=H100E,
        lost=f.counted(_lost(d), *after.facts, write=f.percent_text),
    )


def _verdict(d: Dilution) -> tuple[Sentence, ...]:
    tier, before = d.after.tier, d.before.tier
    if tier is None or before is None:
        return only(_keeping(d), _promise(d))
    where = "still in" if before.name == tier.name else "down to"
    place = sentence(
        "That is {where} the tier we call {tier}.",
        where=f.said(where),
        tier=f.cited(tier.name, tier.bound),
    )
    return only(place, _keeping(d), _promise(d))


def _promise(d: Dilution) -> Sentence | None:
    """That the guarantee is more than there is once all have come."""
    takes, promised, people = d.after.guarantee_takes, d.after.guaranteed, d.after.researchers
    if takes is None or promised is None or people is None:
        return None
    facts = (*takes.facts, *d.after.research_share.facts)
    already = " even today" if d.before.guarantee_takes else ""
    return sentence(
        "But {each} chips guaranteed to each of {people} are {takes}, on {held}: the promise does"
        " not hold{already}. {most} whole chips each is the most that holds for all.",
        each=f.middle(promised, f.exact_text),
        people=f.middle(people, f.exact_text),
        takes=f.middle(takes, f.exact_text),
        held=f.counted(for_research(d.offer, d.after), *facts),
        already=f.said(already),
        most=f.counted(most_each(d.offer, d.after), *facts),
    )


def _kept(d: Dilution) -> Estimate:
    """Chips that would keep everyone's share: the hires at today's ratio of chips to people."""
    before, _ = d.each
    chips = chips_now(d.offer)
    people = d.before.researchers
    if people is None:
        raise ValueError("no researchers")
    held = sum(c.count.value for c in chips)
    more = held * d.hires / people.median
    interval = type(before.interval).point(more)
    return Estimate(interval, Unit.CHIPS, before.facts)


def _keeping(d: Dilution) -> Sentence:
    kept = _kept(d)
    chips = f.said("chips") if len(chips_now(d.offer)) > 1 else f.said("chips of the same kind")
    if not _of_one_kind(d):
        return sentence(
            "{n} more {chips} would keep the share.", n=f.middle(kept, f.whole_up_text), chips=chips
        )
    return sentence(
        "{n} more {chips} would keep the share: about {usd} a year to rent ({basis}).",
        n=f.middle(kept, f.whole_up_text),
        chips=chips,
        basis=basis(d.before.prices, d.situation.ledger.directory),
        usd=f.middle(_cost(d, kept), f.usd_text),
    )


def _of_one_kind(d: Dilution) -> bool:
    """Whether one price holds for all the chips, so that more of them can be told in dollars."""
    return bool(d.before.prices) and len(chips_now(d.offer)) == 1


def _cost(d: Dilution, kept: Estimate) -> Estimate:
    if not d.before.prices:
        raise ValueError("no price")
    return yearly(kept, d.before.prices[0].price)


def _figures(d: Dilution) -> tuple[Figure, ...]:
    before = d.each[0]
    labs = offer_figures(d.situation)
    kept = _kept(d)
    dollars = _cost(d, kept) if _of_one_kind(d) else None
    return (
        Figure("offer.h100e_per_researcher_before", before),
        *labs,
        Figure("dilution.chips_to_keep", kept, "more chips that would keep the share"),
        Figure("dilution.usd_per_year_to_keep", dollars, "" if dollars else "no one price"),
        Figure("offer.usd_per_researcher_year_before", d.before.usd_per_researcher),
    )


def _table(d: Dilution) -> Table:
    before, after = d.each
    rows: list[tuple[Cell, ...]] = [
        _pair(f.said("Researchers"), d.before.researchers, d.after.researchers, f.exact_text),
        _pair(f.said("H100e each"), before, after, f.quantity_text),
    ]
    if d.before.usd_per_researcher and d.after.usd_per_researcher:
        rows.append(
            _pair(
                rent_label(d.offer, d.before, d.situation.ledger.directory, ", each"),
                d.before.usd_per_researcher,
                d.after.usd_per_researcher,
                f.usd_text,
            )
        )
    return Table(("The same chips", "Today", "After"), tuple(rows))


def _pair(
    label: Cell, before: Estimate | None, after: Estimate | None, write: f.Writer
) -> tuple[Cell, ...]:
    if before is None or after is None:
        raise ValueError(label.text)
    return (label, f.middle(before, write), f.middle(after, write))


def _chart(d: Dilution) -> Chart:
    before, after = d.each
    bars = (Bar("Today", before, ours=True), Bar("After the hires", after))
    return Chart("H100e per researcher", "H100e", bars, _headline(d))
