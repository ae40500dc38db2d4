"""What was read of ours, asked of the offer spoken of last, and against whom it is held."""

from __future__ import annotations

from dataclasses import replace

from bot.compute.laying import terms_over
from bot.conversation.memory import OFFERS
from bot.conversation.saying import Said
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


def against_named(changed: Question | None, told: Said) -> Question | None:
    """The changed offer against the labs that are named with the change, if any are."""
    if changed is None or changed.kind not in OFFERS or not told.labs:
        return changed
    is_of_two = bool(changed.other) or changed.other_terms is not None
    return changed if is_of_two else replace(changed, labs=told.labs)
