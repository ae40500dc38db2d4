"""Chips of each researcher as chips of all of them."""

from __future__ import annotations

from dataclasses import replace

from storage.records import Amount, Offer


def for_all(offer: Offer) -> Offer:
    """The offer with the chips of all its researchers, where those of each were said."""
    heads = offer.researchers
    if not offer.each or heads is None:
        return offer
    chips = tuple(replace(some, count=_times(some.count, heads)) for some in offer.chips)
    return replace(offer, chips=chips, each=None)


def _times(count: Amount, heads: Amount) -> Amount:
    ends = (count.low, count.high, heads.low, heads.high)
    value = count.value * heads.value
    if all(end is None for end in ends):
        return Amount(value)
    low, high = count.low or count.value, count.high or count.value
    return Amount(value, low * (heads.low or heads.value), high * (heads.high or heads.value))
