"""One offer laid over another, and chips of each researcher as chips of all of them."""

from __future__ import annotations

from dataclasses import fields, replace

from storage.records import ChipCount, Offer, Status


def offer_over(base: Offer, told: Offer) -> Offer:
    """The whole offer: chips with whose they are, and every term."""
    each = told.each if told.chips or told.each else base.each
    return replace(terms_over(base, told), chips=chips_over(base.chips, told.chips), each=each)


def terms_over(base: Offer, told: Offer) -> Offer:
    """All but the chips: what was said in place of what was."""
    said = {
        field.name: value
        for field in fields(Offer)
        if field.name != "chips" and (value := getattr(told, field.name)) is not None
    }
    return replace(base, **said)


def chips_over(old: tuple[ChipCount, ...], new: tuple[ChipCount, ...]) -> tuple[ChipCount, ...]:
    """Chips that run take the place of those that run, chips to come of those to come."""

    def of(chips: tuple[ChipCount, ...], running: bool) -> tuple[ChipCount, ...]:
        return tuple(c for c in chips if (c.status is Status.OPERATIONAL) is running)

    return (*(of(new, True) or of(old, True)), *(of(new, False) or of(old, False)))


def for_all(offer: Offer) -> Offer:
    """The offer with the chips of all its researchers, where those of each were said."""
    heads = offer.researchers
    if not offer.each or heads is None:
        return offer
    chips = tuple(replace(some, count=some.count.times(heads)) for some in offer.chips)
    usd = None if offer.usd_per_year is None else offer.usd_per_year * heads.value
    return replace(
        offer, chips=chips, usd_per_year=usd if not chips else offer.usd_per_year, each=None
    )
