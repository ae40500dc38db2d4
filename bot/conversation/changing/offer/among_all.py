"""Our offer changed after its place among all labs: `and if we doubled our cluster?`."""

from __future__ import annotations

from dataclasses import replace

from bot.compute.laying import terms_over
from bot.questions.types import Kind, Question, Reading, Understood
from storage.records import Offer


def among_all(found: Reading, last: Question, saved: Offer | None) -> Reading:
    """The place of what was changed, where that of ours was told last; else what was found."""
    if not isinstance(found, Understood) or not _is_place_of_ours(last):
        return found
    asked = found.question
    if asked.kind is not Kind.OFFER or asked.labs or asked.save or asked.other_terms:
        return found
    offer = asked.offer
    if offer and not offer.chips:  # a place takes chips and people, of ours those that are saved
        offer = terms_over(saved or Offer(), offer)
    return replace(
        found, question=replace(last, offer=offer, uses_saved=asked.uses_saved, save=False)
    )


def _is_place_of_ours(last: Question) -> bool:
    is_list = last.kind is Kind.LEAGUE and not (last.topic or last.place)
    return is_list and (last.uses_saved or last.offer is not None)
