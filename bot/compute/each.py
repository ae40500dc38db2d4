"""Chips of each researcher as chips of all of them."""

from __future__ import annotations

from dataclasses import replace

from storage.records import Offer


def for_all(offer: Offer) -> Offer:
    """The offer with the chips of all its researchers, where those of each were said."""
    heads = offer.researchers
    if not offer.each or heads is None:
        return offer
    chips = tuple(replace(some, count=some.count.times(heads)) for some in offer.chips)
    return replace(offer, chips=chips, each=None)
