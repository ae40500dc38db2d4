"""The offer with so many chips for each: `what if we gave each 80 instead`, `each got 24`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer, with_guaranteed
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from storage.records import Amount, Offer, Status

_EACH_GETS: Final = (
    "(?:<each>|(?<!<unit>)<scope>)~(?:<of>~<us>)?~[<people><staff>]*~[<can><have><gets><with><is>]*"
    "~<num>~(?:<chip>|<gpu>)?(?!~[<pct><unit><people><more>])"
)
_NO_OFFER: Final = (
    T.GUARANTEE, T.TELL, T.MAX, T.UPTO, T.JOB, T.POSSIBLE, T.SAVE, T.OFFER, T.HIRE, T.MONEY,
    T.PEOPLE, T.WHEN, T.MATCH, T.THAN, T.TRAIN, T.RESEARCH, T.PRODUCT, T.RUN, T.BOUND,
)  # fmt: skip
"""Beside these, so many for each are a promise, or are said of somebody else."""
_SUPPOSED: Final = frozenset((T.IF, T.ASSUME, T.COST, T.HOWMANY))


def so_many_each(text: str, last: Question | None, hearing: Hearing) -> Question | None:
    """The offer spoken of with so many of its chips for each; None of other texts.

    What is guaranteed to each changes nothing of what there is, and is no such.
    """
    base = last or Question(Kind.OFFER, uses_saved=True)
    tags = hearing.tags(text)
    found = compiled(_EACH_GETS).search(coded(tags))
    if found is None or base.kind is not Kind.OFFER or not _is_supposed(tags, text):
        return None
    if base.offer and base.offer.guaranteed_per_researcher:  # which is what each is told to have
        promised = next(value_of(t) for t in tags[found.start() : found.end()] if t.kind is T.NUM)
        return with_guaranteed(base, promised, hearing)
    changed = _with_each(held_offer(base, hearing), tags[found.start() : found.end()])
    if changed is None:
        return None
    labs = said(opened(text), hearing).labs
    return replace(base, offer=changed, labs=labs or base.labs, save=False)


def _is_supposed(tags: Sequence[Tag], text: str) -> bool:
    kinds = {tag.kind for tag in tags}
    is_told = kinds.isdisjoint(_NO_OFFER)
    return is_told and (not kinds.isdisjoint(_SUPPOSED) or "instead" in text.lower())


def _with_each(held: Offer, tags: tuple[Tag, ...]) -> Offer | None:
    """What is held with so many of its one kind for each; None where it has as many."""
    chip = next((tag.value for tag in tags if tag.kind is T.CHIP), None)
    each = next(value_of(tag) for tag in tags if tag.kind is T.NUM)
    if held.researchers is None or len(held.chips) != 1 or each <= 0:
        return None
    ours, heads = held.chips[0], held.researchers.value
    is_other = chip is not None and chip != ours.chip
    if is_other or ours.status is not Status.OPERATIONAL or round(ours.count.value / heads) == each:
        return None
    count = replace(ours, count=Amount(each * heads))
    return replace(held, chips=(count,), guaranteed_per_researcher=None)
