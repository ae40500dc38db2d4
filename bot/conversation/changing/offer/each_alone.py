"""What each of us has, alone or on average, which promises nobody anything: `51 each, enough?`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.numbers.numbering import held_offer, with_guaranteed
from bot.conversation.changing.offer.promised_of_ours import promised_of_ours
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.ours import promises_of_ours
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

# What each of us has on average, which promises nobody anything: `we have 51 each, enough?`.

_AVERAGE: Final = regex(r"\b(?:averag\w+|mean|avg|typical\w*)\b", re.IGNORECASE)
_BOUND: Final = regex(
    r"\b(?:guarant\w+|promis\w+|commit\w*|reserv\w+|dedicat\w+|earmark\w*|assur\w+|letters?|"
    r"contracts?|(?:can|could|may|should|shall|might|if) (?:i|we))\b",
    re.IGNORECASE,
)
"""What binds us to a share of each; the chips that each has do not."""
_OTHER: Final = "{told:g} each on average is not what our saved offer has: {held:.4g} chips each"


def average_told(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """Our saved offer as it is, where a text tells no more than what each has of it on average.

    A share that is no average of ours stays a share; where it is called one, that is told aloud.
    """
    if hearing.saved is None or not isinstance(reading, Understood):
        return reading
    asked, told = reading.question, said(opened(text), hearing)
    share = _share_told(asked, told)
    held = averages(hearing.saved)
    if share is None or not held or _BOUND.search(text):
        return reading
    is_ours = share in held
    if not is_ours and not _AVERAGE.search(text):
        return reading
    offer = replace(asked.offer or Offer(), guaranteed_per_researcher=None)
    plain = replace(asked, offer=None if offer.is_empty else offer)
    notes = () if is_ours else (_OTHER.format(told=share, held=held[0]),)
    return replace(reading, question=plain, assumed=(*reading.assumed, *notes))


def _share_told(asked: Question, told: Said) -> float | None:
    """The share of each that this very text tells, and no earlier one."""
    if asked.kind is not Kind.OFFER or not promises_of_ours(asked) or asked.offer is None:
        return None
    if told.draft.has_raw(T.GUARANTEE) or told.draft.has(T.TELL):
        return None
    share = asked.offer.guaranteed_per_researcher
    return share if share == told.draft.guaranteed else None


def averages(saved: Offer) -> tuple[float, ...]:
    """Chips of an offer for each of its researchers, as exactly as anybody may tell them."""
    if saved.researchers is None or not saved.chips:
        return ()
    each = saved.chips_per_head
    return each, float(int(each)), float(round(each)), round(each, 1), round(each, 2)


def each_alone(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """The chips of one researcher as the offer: `we give 8 H100 per researcher guaranteed`.

    Beside a saved offer they are a promise of what that has, or its average; without one they are
    all that is told.
    """
    if hearing.saved is not None:
        return average_told(reading, text, hearing)
    if not isinstance(reading, Understood):
        return reading
    asked = reading.question
    if asked.offer is None or asked.offer.chips or not promises_of_ours(asked):
        return reading
    told = said(opened(text), hearing)
    if not told.is_share or told.offer is None:
        return reading
    alone = replace(asked.offer, chips=told.offer.chips, each=True)
    return replace(reading, question=replace(asked, offer=alone, uses_saved=False))


def heard_each_alone(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """The same of what a part of a message comes to."""
    if not isinstance(heard, Asked):
        return heard
    of_ours = promised_of_ours(heard.reading, text, lambda: hearing)
    return replace(heard, reading=each_alone(of_ours, text, hearing))


def each_again(told: Said, last: Question, _saved: Offer | None) -> Question | None:
    """`sorry, I meant 16`, after the chips of one researcher: so many each, as many promised."""
    held = last.offer
    if held is None or not held.each or len(held.chips) != 1 or not owns_up(told.whole):
        return None
    if told.number is None or told.draft.names_any:
        return None
    before, number = held.chips[0], told.number
    is_promised = held.guaranteed_per_researcher == before.count.value
    share = number if is_promised else held.guaranteed_per_researcher
    chips = (ChipCount(before.chip, Amount(number)),)
    return replace(last, offer=replace(held, chips=chips, guaranteed_per_researcher=share))


# The offer with so many chips for each: `what if we gave each 80 instead`, `each got 24`.

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
