"""What `it`, `the second one` and `the newest of those` stand for after a list that was told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from bot.answers import Answer
from bot.conversation.changing.market.models_again import ORDERED, list_meant
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
from storage.records import Fact

AnswerTo = Callable[[Question], Answer]
Meant = tuple[list[str], int]
"""What a list is of, in its order, and how far down it stands which is meant."""

_RUN: Final = "run/"
_BETWEEN: Final = 4
"""Questions about one data centre since a list, of which another may still be meant."""


def leading(text: str, memory: Memory, answer_to: AnswerTo) -> str | None:
    """The data centre, model or party of a list, where one was told last, that is meant.

    It is the one whose record was told since, the one that leads the list, the one whose place a
    text names, or `the biggest`; of deals it is whoever signed the first, of a list that is empty
    what is told in its place.
    """
    if (last := memory.question) is None:
        return None
    subjects, nth = _of_models_or_sites(text, last, memory, answer_to)
    if memory.fact and place_named(text) is None:
        known = (x.subject for x in answer_to(last).sources() if x.id == memory.fact)
        one = next(known, None)
        if one in subjects:
            return one
    return subjects[nth] if len(subjects) > nth else None


def _of_models_or_sites(text: str, last: Question, memory: Memory, answer_to: AnswerTo) -> Meant:
    if models := list_meant(text, memory):
        meant, nth = which_of_list(text, models)
        return _models_of(answer_to(meant), is_ordered=models.topic in ORDERED), nth
    place = place_named(text)
    if site_of(last) and place:
        listed = next((each for each in memory.earlier[:_BETWEEN] if lists_sites(each)), None)
        return sites_in(answer_to(listed)) if listed else [], place
    if lists_sites(last):
        site = larger_told(memory) if place is None else ""
        told = answer_to(last)
        known = sites_in(told)
        if last.topic == Listing.SITES_TO_COME and place is None:  # the next, where that was told
            led = (x.subject for x in told.sources() if x.id == memory.lead)
            site = next((one for one in led if one in known), site)
        return [site] if site else known, place or 0
    return _of_deals_or_runs(text, last, answer_to), 0


def _of_deals_or_runs(text: str, last: Question, answer_to: AnswerTo) -> list[str]:
    if last.topic in (Listing.CONTRACTS, "deals"):
        told = answer_to(last)
        return [fact.subject for fact in told.listed or told.sources()]
    if last.topic == Listing.RUNS:
        return from_meant(text, [fact.subject for fact in answer_to(last).listed])
    if last.kind is not Kind.REACH:
        return []
    told = answer_to(last)
    return by_day(text, told) if asks_by_day(text) else _runs_in(told.headline.facts)


def _models_of(answer: Answer, *, is_ordered: bool) -> list[str]:
    """The models listed; of an empty list by size or compute the one told in its place."""
    instead = (fact for line in answer.verdict for fact in line.facts if is_ordered)
    found = (fact.subject for fact in answer.listed or instead)
    return [subject for subject in found if answer.listed or subject.startswith(_RUN)]


def _runs_in(facts: Iterable[Fact]) -> list[str]:
    """The runs whose figures led an answer, of which the first is `it`."""
    return [fact.subject for fact in facts if fact.subject.startswith(_RUN)]
