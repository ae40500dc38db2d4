"""The one of a list that `it` means where nothing picks another: a data centre, a model, a lab."""

from __future__ import annotations

from collections.abc import Callable

from bot.answers import Answer
from bot.conversation.changing.market.models_again import list_meant
from bot.conversation.changing.market.of_models import which_of_list
from bot.conversation.changing.market.runs_of_each import from_meant
from bot.conversation.changing.market.sites_compared import sites_in
from bot.conversation.memory import Memory
from bot.questions.on_record import Listing
from bot.questions.ordinals import place_named
from bot.questions.told_of import lists_sites
from bot.questions.types import Question


def leading(text: str, memory: Memory, answer_to: Callable[[Question], Answer]) -> str | None:
    """The data centre, model or party of a list, where one was told last, that is meant.

    It is the one whose record was told since, the one that leads the list, the one whose place a
    text names, or `the biggest`; of deals it is whoever signed the first.
    """
    subjects, nth = _subjects(text, memory, answer_to)
    if memory.fact and place_named(text) is None and (last := memory.question):
        known = (x.subject for x in answer_to(last).sources() if x.id == memory.fact)
        one = next(known, None)
        if one in subjects:
            return one
    return subjects[nth] if len(subjects) > nth else None


def _subjects(
    text: str, memory: Memory, answer_to: Callable[[Question], Answer]
) -> tuple[list[str], int]:
    """What the list is of, in its order, and how far down it stands which is meant."""
    if (last := memory.question) is None:
        return [], 0
    if models := list_meant(text, memory):
        meant, nth = which_of_list(text, models)
        return [fact.subject for fact in answer_to(meant).listed], nth
    if last.topic in (Listing.CONTRACTS, "deals"):
        told = answer_to(last)
        return [fact.subject for fact in told.listed or told.sources()], 0
    if last.topic == Listing.RUNS:
        return from_meant(text, [fact.subject for fact in answer_to(last).listed]), 0
    if lists_sites(last):
        return sites_in(answer_to(last)), place_named(text) or 0
    return [], 0
