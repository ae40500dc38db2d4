"""What each of us has, alone or on average, which promises nobody anything: `51 each, enough?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.rules.ours import promises_of_ours
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

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
    return replace(heard, reading=each_alone(heard.reading, text, hearing))


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
