"""That what the same money rents in another chip can't be told, where no price tells it."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.equivalences import Hardware
from bot.answering.offers.money import none_dated
from bot.answering.offers.worth import as_many
from bot.compute.prices import readings
from bot.prose import Sentence, sentence

_BY_PRICE = "Rental price"


def no_price(h: Hardware, context: Context) -> Sentence | None:
    """That no price is on record to count the other chip by; None where one is."""
    other = as_many(h, context)
    if other is None or not h.equivalences or any(e.name == _BY_PRICE for e in h.equivalences):
        return None
    lead = "What the same money rents can't be told"
    if unpriced := [x.chip for x in (*h.ours, *h.theirs) if not readings(context.ledger, x.chip)]:
        return Sentence((f"{lead}. ", *none_dated(unpriced, context.ledger).parts))
    return sentence(
        f"{lead}: no rental price of {{chip}} on record can be set against one of {{ours}}.",
        chip=other,
        ours=f.said(context.name(h.ours[0].chip)),
    )
