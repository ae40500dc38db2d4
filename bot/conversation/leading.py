"""What `it`, `the second one` and `the newest of those` stand for after a list that was told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.answers import Answer
from bot.conversation.changing.market.models_again import list_meant
from bot.conversation.changing.market.of_models import which_of_list
from bot.conversation.changing.market.runs_of_each import from_meant
from bot.conversation.changing.market.sites_compared import sites_in
from bot.conversation.changing.runs.which_of_these import asks_by_day, by_day
from bot.conversation.memory import Memory
from bot.conversation.replies.site_words import larger_told
from bot.questions.lab_parts import site_of
from bot.questions.on_record import Listing
from bot.questions.ordinals import place_named
from bot.questions.told_of import lists_sites
from bot.questions.types import Kind, Question

_RUN: Final = "run/"
_BETWEEN: Final = 4
"""Questions about one data centre since a list, of which another may still be meant."""
_ORDERED: Final = (Listing.LARGEST_MODELS, Listing.COMPUTE_MODELS)


def leading(text: str, memory: Memory, told: Callable[[Question], Answer]) -> str | None:
    """The data centre, model or party of a list, where one was told last, that is meant.

    It is the one that leads the list, the one whose place a text names, or `the biggest`; of
    deals it is whoever signed the first, of a list that is empty what is told in its place.
    """
    if (last := memory.question) is None:
        return None
    nth, subjects = 0, list[str]()
    if models := list_meant(text, memory):
        meant, nth = which_of_list(text, models)
        subjects = _models_of(told(meant), is_ordered=models.topic in _ORDERED)
    elif last.topic in (Listing.CONTRACTS, "deals"):
        answer = told(last)
        subjects = [fact.subject for fact in answer.listed or answer.sources()]
    elif last.topic == Listing.RUNS:
        subjects = from_meant(text, [fact.subject for fact in told(last).listed])
    elif last.kind is Kind.REACH and asks_by_day(text):
        subjects = by_day(text, told(last))
    elif site_of(last) and place_named(text):
        listed = next((each for each in memory.earlier[:_BETWEEN] if lists_sites(each)), None)
        nth, subjects = place_named(text) or 0, sites_in(told(listed)) if listed else []
    elif lists_sites(last):
        place = place_named(text)
        site = larger_told(memory) if place is None else ""
        nth, subjects = place or 0, [site] if site else sites_in(told(last))
    return subjects[nth] if len(subjects) > nth else None


def _models_of(answer: Answer, *, is_ordered: bool) -> list[str]:
    """The models listed; of an empty list by size or compute the one told in its place."""
    instead = (fact for line in answer.verdict for fact in line.facts if is_ordered)
    found = (fact.subject for fact in answer.listed or instead)
    return [subject for subject in found if answer.listed or subject.startswith(_RUN)]
