"""`what if we hire 15 more`: what hires do to everyone's share."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, offer_in, only, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.adds_up import for_research, most_each
from bot.answering.offers.dilution_lines import (
    chart_of_each,
    each_size,
    figures_of_each,
    headline_against,
    headline_of_each,
    headline_then,
    lab_lines,
    once_there,
    ratios_before,
    run_figures,
    run_lines,
    table_of_each,
    there_by_then,
)
from bot.answering.offers.dilution_words import Dilution, advice, caveats, flips
from bot.answering.offers.money import basis, rent_label
from bot.answering.offers.offer import benchmark, offer_figures, situation_of
from bot.answering.offers.unrated_words import not_counted, rated_part
from bot.answers import Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.offers import chips_now, figures_of, h100e_of, yearly
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit
from bot.questions.canonical_offer import changes_ours
from bot.questions.due import run_by
from bot.questions.types import Kind, Question
from storage.records import Amount, Offer, how_many

_NO_CHANGE = 0.0005
"""A change of a share below which none is told."""


def dilute(question: Question, context: Context) -> Answer:
    """The same chips shared by more people: figures, tier, and what would keep the share."""
    offer = offer_in(question, context.saved)
    if offer is None or offer.researchers is None or not chips_now(offer):
        return ask_for_offer(question, context)
    whole, offer = offer, rated_part(offer, context.ledger)
    held = rated_part(_held(whole, question, context), context.ledger)
    if h100e_of(chips_now(offer), context.ledger) is None:
        return benchmark(replace(question, kind=Kind.OFFER, people=None, sizes=()), context)
    hires = question.sizes or (question.people or 1.0,)
    then = run_by(offer, question.since)
    sizes = [_diluted(then, held, replace(question, people=n), context) for n in hires]
    d = sizes[-1]
    return context.answer(
        Kind.DILUTION,
        with_offer(question, whole),
        headline=headline_of_each(sizes) if question.sizes else _headline(d),
        verdict=only(
            not_counted(whole, offer, context.ledger),
            *(each_size(sizes) if question.sizes else ()),
            *_verdict(d, question),
        ),
        figures=(*_figures(d, question), *figures_of_each(sizes)),
        table=table_of_each(sizes, _rent(d)) if question.sizes else _table(d),
        chart=chart_of_each(sizes) if question.sizes else _chart(d),
        advice=advice(d),
        flips=flips(d),
        caveats=caveats(d),
        next=after_offer(d.grown, question.labs, context, question.assume),
    )


def _held(offer: Offer, question: Question, context: Context) -> Offer:
    """What is held before the hires: where our saved offer is changed too, its own terms.

    `if we hire 20 and buy 1,024 more H100` and `hire 12 and give 20% to product` change both at
    once, and nothing of it is so today.
    """
    saved = context.saved.offer if context.saved and question.uses_saved else None
    if saved is None or not chips_now(saved):
        return offer
    offer = replace(offer, research_share=saved.research_share)
    if not changes_ours(question):
        return offer
    return replace(offer, chips=saved.chips, each=saved.each)


def _diluted(offer: Offer, held: Offer, question: Question, context: Context) -> Dilution:
    hires = question.people or 1.0
    people = offer.researchers or Amount(0.0)
    grown = Amount(
        people.value + hires,
        None if people.low is None else people.low + hires,
        None if people.high is None else people.high + hires,
    )
    after = replace(offer, researchers=grown)
    ledger, assume = context.ledger, question.assume
    before = assume if held.chips == offer.chips else replace(assume, idle=None)  # all of it ran
    return Dilution(
        hires=hires,
        offer=held,
        grown=after,
        before=figures_of(held, ledger, before),
        after=figures_of(after, ledger, assume),
        situation=situation_of(after, question.labs, ledger, assume),
        today=situation_of(held, question.labs, ledger, before),
    )


def _signed(share: float) -> str:
    return f"{'−' if share < 0 else '+'}{f.percent_text(abs(share))}"


def _headline(d: Dilution) -> Sentence:
    if told := headline_against(d) or headline_then(d):
        return told
    before, after = d.each
    change = after.median / before.median - 1
    stays = abs(change) < _NO_CHANGE
    return sentence(
        "{hires} more {hire}{chips}: {after} {h} each, as today"
        if stays
        else "{hires} more {hire}{chips}: from {before} to {after} {h} each ({lost})",
        hires=f.counted(d.hires, *after.facts),
        hire=f.said("hire" if d.hires == 1 else "hires"),
        chips=f.said(f" with {also} changed too" if (also := _changed(d)) else ""),
        before=f.middle(before),
        after=f.middle(after),
        h=f.H100E,
        lost=f.counted(change, *after.facts, write=_signed),
    )


def _changed(d: Dilution) -> str:
    """What changes beside the hires, in words; nothing where they share the same."""
    shares = _share(d.offer) != _share(d.grown)
    told = (("the chips", d.is_changed), ("the share for research", shares))
    return " and ".join(name for name, changes in told if changes)


def _verdict(d: Dilution, question: Question) -> tuple[Sentence, ...]:
    if question.sizes:
        told = (there_by_then(d, question.since), once_there(d, is_one=False), _promise(d))
        return only(*run_lines(d, question), *told)
    asked = (*lab_lines(d), *run_lines(d, question))
    come = (there_by_then(d, question.since), once_there(d))
    return only(_place(d), *come, *asked, _keeping(d), _promise(d))


def _place(d: Dilution) -> Sentence | None:
    tier, before = d.after.tier, d.before.tier
    if tier is None or before is None:
        return None
    moved = "down to" if tier.floor < before.floor else "up to"
    return sentence(
        "That is {where} the tier we call {tier}.",
        where=f.said("still in" if before.name == tier.name else moved),
        tier=f.cited(tier.name, tier.bound),
    )


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
        held=f.counted(for_research(d.grown, d.after), *facts),
        already=f.said(already),
        most=f.counted(most_each(d.grown, d.after), *facts),
    )


def _kept(d: Dilution) -> Estimate | None:
    """Chips still missing to keep everyone's share at today's ratio of chips to people.

    None where none are missing, or where chips of another kind came with the hires.
    """
    before, _ = d.each
    people = d.before.researchers
    if people is None:
        raise ValueError("no researchers")
    if not d.is_of_same_kinds:
        return None
    held, grown = (how_many(chips_now(o)) for o in (d.offer, d.grown))
    heads = (people.median + d.hires) / people.median
    more = held * heads * _share(d.offer) / _share(d.grown) - grown
    if more <= 0:
        return None
    return Estimate(type(before.interval).point(more), Unit.CHIPS, before.facts)


def _share(offer: Offer) -> float:
    """The part of the chips that is for research, all of it where none was said."""
    return 1.0 if offer.research_share is None else offer.research_share


def _keeping(d: Dilution) -> Sentence | None:
    kept = _kept(d)
    if kept is None:
        return sentence("Nobody's share falls.") if d.holds else None
    chips = f.said("chips" if len(chips_now(d.offer)) > 1 else "chips of the same kind")
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


def _figures(d: Dilution, question: Question) -> tuple[Figure, ...]:
    before = d.each[0]
    labs = offer_figures(d.situation)
    kept = _kept(d)
    dollars = _cost(d, kept) if kept and _of_one_kind(d) else None
    note = "more chips that would keep the share" if kept else "none are known to be missing"
    return (
        Figure("offer.h100e_per_researcher_before", before),
        *labs,
        *ratios_before(d),
        *run_figures(d, question),
        Figure("dilution.chips_to_keep", kept, note),
        Figure("dilution.usd_per_year_to_keep", dollars, "" if dollars else _no_sum(kept)),
        Figure("offer.usd_per_researcher_year_before", d.before.usd_per_researcher),
    )


def _no_sum(kept: Estimate | None) -> str:
    return "no one price" if kept else "no chips to rent"


def _table(d: Dilution) -> Table:
    before, after = d.each
    rows: list[tuple[Cell, ...]] = [
        _pair(f.said("Researchers"), d.before.researchers, d.after.researchers, f.exact_text),
        _pair(f.said("H100e each"), before, after, f.quantity_text),
    ]
    if d.before.usd_per_researcher and d.after.usd_per_researcher:
        rows.append(
            _pair(
                _rent(d),
                d.before.usd_per_researcher,
                d.after.usd_per_researcher,
                f.usd_text,
            )
        )
    return Table(
        ("With these chips" if d.is_changed else "The same chips", "Today", "After"), tuple(rows)
    )


def _rent(d: Dilution) -> Cell:
    return rent_label(d.offer, d.priced, d.situation.ledger.directory, ", each")


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
