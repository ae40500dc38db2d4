"""What is said of an offer by itself."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.offers.money import basis, bought, none_dated, whole_chips
from bot.answering.offers.unrated_words import is_unpriced_budget, no_figure
from bot.compute.offers import REFERENCE_CHIP, figures_of
from bot.compute.situation import Situation
from bot.ledger import Ledger
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.types import Assumptions, Scope
from storage.records import Offer, Tenure


def own_headline(s: Situation) -> Sentence:
    """What the offer comes to, where it is held against nobody, or in total where that is asked."""
    each, total, later = s.ours.per_researcher, s.ours.h100e, s.ours.announced
    is_whole = s.scope is Scope.TOTAL and total is not None
    if each and s.ours.tier and not is_whole:
        return sentence(
            "{n} {h} per researcher, what we call {tier}",
            n=f.middle(each),
            h=f.H100E,
            tier=f.cited(s.ours.tier.name.replace("-", " "), s.ours.tier.bound),
        )
    if total:
        spent = _chips_of_budget(s) or f.said("")
        in_all = f.middle(total, f.count_text)
        return sentence("{spent}{n} {h} in total", spent=spent, n=in_all, h=f.H100E)
    if later:
        coming = f.middle(later, f.count_text)
        return sentence("{n} {h} to come, nothing running yet", n=coming, h=f.H100E)
    return no_figure(s)


def _chips_of_budget(s: Situation) -> Shown | None:
    """`about 215 B200, `: how many of the kind that was asked for; H100 are told as H100e."""
    spent = s.ours.rented
    if spent is None or spent.chip == REFERENCE_CHIP:
        return None
    chips = f.counted(whole_chips(spent, s.ledger), *spent.h100e.facts, write=f.exact_text)
    return f.cited(f"About {chips.text} {s.ledger.directory.name(spent.chip)}, ", *chips.facts)


def own_verdict(s: Situation) -> Sentence | None:
    """All of it, for how many, and what it would cost to rent for a year."""
    if s.ours.h100e is None or s.ours.researchers is None:
        return None
    return sentence(
        "{total} {h} in all, for {people} {who}{rent}.",
        rent=_rent(s),
        total=f.middle(s.ours.h100e, f.count_text),
        h=f.H100E,
        people=f.middle(s.ours.researchers, f.exact_text),
        who=f.said("researcher" if s.ours.researchers.median == 1 else "researchers"),
    )


def average_of(offer: Offer, ledger: Ledger) -> Sentence | None:
    """What each has of an offer that is set against chips of one person; None where unknown."""
    figures = figures_of(offer, ledger, Assumptions())
    each, people = figures.per_researcher, figures.researchers
    if each is None or people is None:
        return None
    return sentence(
        "Yours are shared by {people}: {each} {h} each on average.",
        people=f.middle(people, f.exact_text),
        each=f.middle(each),
        h=f.H100E,
    )


def _rent(s: Situation) -> Shown | Name:
    usd = s.ours.usd_per_year
    if usd is None or not s.ours.prices:
        return f.said("")
    words = basis(s.ours.prices, s.ledger.directory).text
    return f.cited(f": about {f.middle(usd, f.usd_text).text} a year to rent ({words})", *usd.facts)


def rented_for(s: Situation) -> Sentence | None:
    """Into which chips a budget was turned, at which price; or that no price tells that."""
    if is_unpriced_budget(s):
        return none_dated(s.ours.unpriced, s.ledger)
    return bought(s.ours.rented, s.ledger, s.paid_days) if s.ours.rented else None


def not_rented_for(s: Situation) -> Sentence | None:
    """That a budget beside chips buys none of them, and what it would rent."""
    usd = s.ours.usd_per_year
    if s.offer.usd_per_year is None or not s.offer.chips or usd is None:
        return None
    told = "The {usd} a year is not counted as chips"
    alone = figures_of(replace(s.offer, chips=()), s.ledger, s.assume).rented
    if alone is None or s.offer.tenure is Tenure.RENTED:  # what it may be the rent of
        return sentence(f"{told}.", usd=f.middle(usd, f.usd_text))
    return sentence(
        f"{told}: it would rent about {{n}} {{chip}} besides ({{words}}, {{day}}).",
        usd=f.middle(usd, f.usd_text),
        n=f.counted(whole_chips(alone, s.ledger), *alone.h100e.facts, write=f.exact_text),
        chip=f.said(s.ledger.directory.name(alone.chip)),
        words=f.said(alone.price.words),
        day=f.day_of(alone.price.headline),
    )


def coming(s: Situation) -> Sentence | None:
    """What is to come, which is never added to what runs."""
    later = s.ours.announced_per_researcher or s.ours.announced
    if later is None:
        return None
    each = " per researcher" if s.ours.announced_per_researcher else ""
    return sentence(
        "What is to come would be about {n} {h}{each} by itself; until it runs, only today's"
        " figure is yours.",
        n=f.middle(later, f.quantity_text if each else f.count_text),
        h=f.H100E,
        each=f.said(each),
    )


def no_people(s: Situation) -> Sentence | None:
    """What is missing to compare per researcher."""
    if s.is_claim:
        return None
    if s.offer.each and s.ours.researchers is None:
        return sentence("Of your total nothing was said: say how many researchers there are.")
    if s.ours.researchers or not s.ours.h100e:
        return None
    return sentence("Say how many researchers share it, and I can compare per researcher.")
