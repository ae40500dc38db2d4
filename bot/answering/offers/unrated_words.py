"""What is said of chips that cannot be put in H100e: no rate of theirs is on file."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.compute.chips import h100e_per_chip
from bot.compute.situation import Situation
from bot.ledger import Ledger
from bot.prose import Name, Sentence, sentence
from storage.records import Offer


def no_figure(s: Situation) -> Sentence:
    """Why an offer comes to no figure: no rate, nothing that runs yet, or no chips."""
    if s.ours.announced_per_researcher and not s.ours.unrated:
        return sentence("None of these chips runs yet, so nothing can be compared today")
    if is_unpriced_budget(s):
        chips = f.names([s.ledger.directory.name(chip) for chip in s.ours.unpriced])
        text = "What the budget rents in {chips} can't be told without a price"
        return sentence(text, chips=chips)
    if not s.ours.unrated:
        return sentence("No chips were named, so nothing can be compared yet")
    return sentence(
        "No rate of {chips} is on file, so the offer cannot be put in {h}",
        chips=_names(s),
        h=f.H100E,
    )


def is_unpriced_budget(s: Situation) -> bool:
    """Whether it is a budget for chips of which no price is on record."""
    return s.offer.usd_per_year is not None and not s.offer.chips and bool(s.ours.unpriced)


def unrated(s: Situation) -> Sentence | None:
    """That some chips count for nothing in the figures; None where all have a rate, or none."""
    if not s.ours.unrated or not (s.ours.h100e or s.ours.announced):
        return None
    left = "No rate of {chips} is on file, so those chips are not counted."
    return sentence(left, chips=_names(s))


def rated_part(offer: Offer, ledger: Ledger) -> Offer:
    """The offer without the chips that have no rate, where others have one: the rest is counted."""
    known = tuple(some for some in offer.chips if h100e_per_chip(ledger, some.chip))
    return replace(offer, chips=known) if known else offer


def is_unrated(offer: Offer, ledger: Ledger) -> bool:
    """Whether none of its chips can be counted, though there are some."""
    return bool(offer.chips) and all(not h100e_per_chip(ledger, c.chip) for c in offer.chips)


def not_counted(offer: Offer, kept: Offer, ledger: Ledger) -> Sentence | None:
    """That some chips are not counted, and what to say for them; None where all of them are."""
    left = _left(offer, kept, ledger)
    if left is None:
        return None
    return sentence(
        "No rate of {chips} is on file, so those chips are not counted. Say in their place how many"
        " {h} they are worth to you, and they are.",
        chips=left,
        h=f.said("H100"),
    )


def without(headline: Sentence, offer: Offer, kept: Offer, ledger: Ledger) -> Sentence:
    """The headline with the chips that it leaves out: `… (L40S not counted)`."""
    left = _left(offer, kept, ledger)
    return Sentence((*headline.parts, " (", left, " not counted)")) if left else headline


def _left(offer: Offer, kept: Offer, ledger: Ledger) -> Name | None:
    chips = dict.fromkeys(some.chip for some in offer.chips if some not in kept.chips)
    return f.names([ledger.directory.name(chip) for chip in chips]) if chips else None


def _names(s: Situation) -> Name:
    return f.names([s.ledger.directory.name(chip) for chip in s.ours.unrated])
