"""`2048 H100 40 researchers vs openai`: how an offer stands."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import (
    Context,
    far_apart,
    lab_figures,
    offer_in,
    only,
    stock_age,
    supposed,
    to_come,
    unfit_staff,
    with_offer,
)
from bot.answering.labs.academic import by_the_head
from bot.answering.labs.site_words import let_to_others
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.dilution_lines import stands
from bot.answering.offers.flips import flips
from bot.answering.offers.money import basis, rented
from bot.answering.offers.offer_headline import headline
from bot.answering.offers.offer_hours import in_hours
from bot.answering.offers.offer_notes import bounds_a_run, notes, realised_each
from bot.answering.offers.offer_table import charted, offer_table
from bot.answering.offers.offer_words import offer_verdict, widest
from bot.answering.offers.repriced import money_headline
from bot.answering.offers.said_of_lab import claim_headline, claim_verdict
from bot.answering.offers.unrated_words import not_counted, rated_part, without
from bot.answers import Answer, Figure
from bot.compute.announced import announced_stock
from bot.compute.benchmark import ratio_of
from bot.compute.labs import figures_of_lab
from bot.compute.offers import OfferFigures, figures_of
from bot.compute.pitch import advice_for
from bot.compute.prices import AT_MARKET, OF_READINGS
from bot.compute.situation import Against, Situation
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.questions.claimed import CLAIM
from bot.questions.types import Assumptions, Kind, Question, Scope
from bot.questions.writing.wording import budget_days
from storage.records import Offer


def benchmark(question: Question, context: Context) -> Answer:
    """How the offer stands against the labs named, per researcher, with every interval."""
    offer = offer_in(question, context.saved)
    if offer is None:
        return ask_for_offer(question, context)
    ledger, kept = context.ledger, rated_part(offer, context.ledger)
    situation = situation_of(
        kept, question.labs, context.ledger, question.assume, question.chips, question.scope
    )
    claimed = question.called == CLAIM
    situation = replace(situation, paid_days=budget_days(question), is_claim=claimed)
    standing = without(headline(situation), offer, kept, ledger)
    told = tuple(offer_verdict(situation))
    money = money_headline(situation) if question.uses_saved else None
    return context.answer(
        Kind.OFFER,
        with_offer(question, offer),
        headline=money or claim_headline(situation) or standing,
        verdict=(
            *only(not_counted(offer, kept, ledger), claim_verdict(situation)),
            *told[:1],
            *_against_before(question, situation, context),
            *only(bounds_a_run(situation)),
            *told[1:],
            *only(*(supposed(a.lab) for a in situation.against)),
            *_changed_from(question, situation, context),
        ),
        figures=offer_figures(situation),
        table=offer_table(situation),
        chart=charted(situation, standing),
        advice=advice_for(situation),
        flips=flips(situation),
        caveats=_caveats(situation),
        next=after_offer(kept, question.labs, context, question.assume),
    )


def situation_of(
    offer: Offer,
    labs: tuple[str, ...],
    ledger: Ledger,
    assume: Assumptions,
    renting: tuple[str, ...] = (),
    scope: Scope | None = None,
) -> Situation:
    """The offer's figures beside those of each lab."""
    ours = figures_of(offer, ledger, assume, renting)
    against = tuple(_against(slug, ours, ledger, assume) for slug in labs)
    return Situation(offer, ours, against, ledger, assume, scope or Scope.PER_RESEARCHER)


def _against(slug: str, ours: OfferFigures, ledger: Ledger, assume: Assumptions) -> Against:
    lab = figures_of_lab(slug, ledger, assume)
    each, total = lab.per_researcher, lab.stock
    return Against(
        lab,
        ratio_of(each, ours.per_researcher) if each and ours.per_researcher else None,
        ratio_of(total, ours.h100e) if total and ours.h100e else None,
    )


def offer_figures(s: Situation) -> tuple[Figure, ...]:
    """All figures of the contract that an offer has."""
    each = realised_each(s)
    by_runs = Figure("offer.h100_realised_per_researcher", each, "by published training runs")
    realised = (by_runs,) if each else ()
    of_labs = (x for a in s.against for x in _lab_part(a, s))
    return (*own_figures(s.ours, s), *realised, *in_hours(s.offer, s.ours, s.ledger), *of_labs)


def own_figures(ours: OfferFigures, s: Situation) -> tuple[Figure, ...]:
    """The offer's own figures, those that are to come kept apart."""
    price = _price_note(s)
    figures = [
        Figure("offer.h100e", ours.h100e, _why_no_total(s)),
        Figure("offer.h100e_per_researcher", ours.per_researcher, _tier_note(s)),
        Figure("offer.guaranteed_per_researcher", ours.guaranteed, _guarantee_note(ours)),
        Figure("offer.usd_per_year", ours.usd_per_year, price),
        Figure("offer.usd_per_researcher_year", ours.usd_per_researcher, price),
    ]
    if ours.announced:
        note = "not running yet: never added to what runs"
        figures.append(Figure("offer.announced.h100e", ours.announced, note))
        figures.append(
            Figure("offer.announced.h100e_per_researcher", ours.announced_per_researcher, note)
        )
    return tuple(figures)


def _lab_part(a: Against, s: Situation) -> tuple[Figure, ...]:
    key = f"lab.{a.lab.key}"
    note = "lab ÷ offer" if a.ratio else a.lab.per_head_note or "say how many researchers you have"
    figures = [
        *lab_figures(a.lab),
        Figure(f"{key}.ratio_per_researcher", a.ratio, note),
        Figure(f"{key}.ratio_total", a.total_ratio, "lab ÷ offer, in total"),
    ]
    if planned := announced_stock(a.lab.lab, s.ledger):
        figures.append(Figure(f"{key}.announced_h100e", planned.estimate, planned.note))
    return tuple(figures)


def _why_no_total(s: Situation) -> str:
    if s.ours.h100e:
        return ""
    if s.ours.unrated:
        return f"no rate on file for {', '.join(map(s.ledger.directory.name, s.ours.unrated))}"
    if s.offer.each:
        return "say how many researchers there are"
    return "nothing runs yet" if s.ours.announced else "no chips were named"


def _tier_note(s: Situation) -> str:
    if s.ours.tier:
        return f"tier: {s.ours.tier.name}"
    if s.offer.researchers is not None and s.ours.h100e is None:
        return _why_no_total(s)
    return "say how many researchers share the chips"


def _guarantee_note(ours: OfferFigures) -> str:
    if ours.guaranteed is None:
        return "no guaranteed share was named"
    return "not covered by the chips there are" if ours.guarantee_takes else ""


def _price_note(s: Situation) -> str:
    if s.ours.unpriced:
        names = ", ".join(s.ledger.directory.name(chip) for chip in s.ours.unpriced)
        return f"no price fact for {names}"
    if s.ours.prices:
        words = basis(s.ours.prices, s.ledger.directory).text
        return f"{AT_MARKET}{words}{OF_READINGS}"
    return "the budget as entered" if s.ours.usd_per_year else "no chips to price"


class _Said(NamedTuple):
    """Caveats in the order in which they matter."""

    situation: Situation

    def all(self) -> tuple[Sentence, ...]:
        s = self.situation
        ages = (stock_age(a.lab, s.ledger) for a in s.against if not (a.ratio or a.lab.supposed))
        by_head = (by_the_head(a.lab, s.ledger) for a in s.against)
        apart = (far_apart(a.lab) for a in s.against if a.ratio)
        unfit = (unfit_staff(a.lab, s.ledger) for a in s.against)
        planned = (to_come(a.lab, s.ledger) for a in s.against)
        wide = (widest(a, s) for a in s.against if len(s.against) > 1)
        let = (line for a in s.against for line in let_to_others(a.lab, s.ledger))
        own = (self.serving(), self.guarantee(), self.price(), self.assumed())
        return only(*ages, *by_head, *apart, *wide, *unfit, *let, *planned, *own, *notes(s))

    def serving(self) -> Sentence | None:
        if not any(a.ratio for a in self.situation.against):
            return None
        return sentence(
            "A lab's stock serves customers too; a research share is taken of it before dividing."
            " Averages are not allocations."
        )

    def guarantee(self) -> Sentence | None:
        ours = self.situation.ours
        if ours.guaranteed or ours.per_researcher is None or self.situation.is_claim:
            return None
        return sentence("No guaranteed share is on file for you: this is an average.")

    def price(self) -> Sentence | None:
        return rented(self.situation.ours, self.situation.ledger.directory)

    def assumed(self) -> Sentence | None:
        share = self.situation.ours.research_share
        if self.situation.offer.research_share is not None:
            return None
        if self.situation.ours.per_researcher is None or self.situation.offer.each:
            return None
        return sentence(
            "All of your chips are taken to be for research ({id}).", id=f.id_of(share.facts[0])
        )


def _caveats(situation: Situation) -> tuple[Sentence, ...]:
    return _Said(situation).all()


def _changed_from(question: Question, s: Situation, context: Context) -> tuple[Sentence, ...]:
    """`Your saved offer has 51 H100e each: this is +33 %.`, where other chips or people were said.

    Nothing of an offer without a share in H100e, or of one whose share stays as it is.
    """
    saved, said = context.saved, question.offer
    if saved is None or said is None or not question.uses_saved or question.save:
        return ()
    held = figures_of(saved.offer, s.ledger, replace(question.assume, idle=None))
    rent = _rent(held, s) if said.chips and said.chips != saved.offer.chips else None
    before, now = held.per_researcher, s.ours.per_researcher
    if before is None or now is None or before.median == now.median:
        return only(rent)
    share = now.median / before.median - 1
    told = sentence(
        "Your saved offer has {before} {h} each: this is {change}.",
        before=f.middle(before),
        h=f.H100E,
        change=f.counted(share, *now.facts, *before.facts, write=f.change_text),
    )
    return only(told, rent)


def _against_before(question: Question, s: Situation, context: Context) -> tuple[Sentence, ...]:
    """How far we are from the one lab as ours is saved, and with what was said of it."""
    saved, after = context.saved, s.against[0] if len(s.against) == 1 else None
    if saved is None or question.offer is None or not question.uses_saved or question.save:
        return ()
    if after is None or after.ratio is None or s.scope is not Scope.PER_RESEARCHER:
        return ()
    held = figures_of(saved.offer, s.ledger, replace(question.assume, idle=None))
    before = _against(after.lab.lab.slug, held, s.ledger, question.assume)
    if before.ratio is None or before.ratio.median == after.ratio.median:
        return ()
    told = sentence(
        "Against {lab} per researcher: {before} as saved, {after} with this.",
        lab=f.said(after.lab.lab.name),
        before=stands(before),
        after=stands(after),
    )
    return (told,)


def _rent(held: OfferFigures, s: Situation) -> Sentence | None:
    """How much more a year of the other chips rents for, each on its own basis."""
    before, now = held.usd_per_year, s.ours.usd_per_year
    if before is None or now is None or not (held.prices and s.ours.prices):
        return None
    more, facts = now.median - before.median, (*now.facts, *before.facts)
    if not more:
        return None
    return sentence(
        "Rent for a year: {now} ({by}) against {before} of yours ({basis}), {far}.",
        now=f.middle(now, f.usd_text),
        by=basis(s.ours.prices, s.ledger.directory),
        far=f.cited(f"{f.usd_text(abs(more))} {'more' if more > 0 else 'less'}", *facts),
        before=f.middle(before, f.usd_text),
        basis=basis(held.prices, s.ledger.directory),
    )
