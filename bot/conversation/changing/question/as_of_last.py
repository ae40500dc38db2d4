"""What was read of our saved offer, asked of the offer that was spoken of last."""

from __future__ import annotations

from dataclasses import replace

from bot.compute.laying import terms_over
from bot.questions.types import Kind, Question, Understood
from storage.records import Offer


def as_of_last(found: Understood, last: Question) -> Understood:
    """The same of that offer, against the labs that it was held against."""
    asked, offer = found.question, found.question.offer
    if not (last.uses_saved or (offer and offer.chips)):
        offer = terms_over(last.offer or Offer(), offer or Offer())
    labs = asked.labs or (() if asked.kind is Kind.LEAGUE else last.labs)  # of which it is all
    return replace(
        found, question=replace(asked, offer=offer, uses_saved=last.uses_saved, labs=labs)
    )
