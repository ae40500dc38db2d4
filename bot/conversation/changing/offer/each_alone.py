"""What we give each of us, where no offer of ours is known that it could be a part of."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.offer.average_told import average_told
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.rules.ours import promises_of_ours
from bot.questions.types import Question, Reading, Understood
from storage.records import Amount, ChipCount, Offer


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
