"""`what could we train with that`, after what a budget rents: on the chips that it was told to."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from storage.records import Amount, ChipCount, Offer

_NO_NUMBER: Final = (
    "A run is counted on chips, not on dollars, and {} rental price is on record that tells how"
    " many the budget rents. Type the run with a number of chips."
)
_ANOTHER: Final = "how many H100 for ${:.0f} a year"
_NOT_OF: Final = "the {:,.0f} {} that the budget was told to rent, as no price of {} is on record"


def run_on_budget(question: Question, memory: Memory, hearing: Hearing) -> Reading:
    """The run on as many chips as the money spoken of was told to rent, or that none is known."""
    last = memory.question or question
    name = hearing.reader.words.directory.name
    whose = " or ".join(map(name, last.chips))
    usd = last.offer.usd_per_year if last.offer else None
    for asked in all_asked(memory):
        held = asked.offer
        if held is None or held.chips or held.usd_per_year is None:
            break
        rented = memory.telling(replace(asked, kind=Kind.PRICE)).rented
        if rented >= 1 and whose and len(asked.chips) == 1:
            told = ChipCount(asked.chips[0], Amount(float(round(rented))))
            offer = Offer(chips=(told,), researchers=held.researchers)
            noted = (_NOT_OF.format(told.count.value, name(told.chip), whose),)
            run = replace(question, offer=offer, uses_saved=False)
            return Understood(run, noted if asked.chips != last.chips else ())
    none = _NO_NUMBER.format(f"of {whose} no" if whose else "no")
    return Unreadable(none, (_ANOTHER.format(usd),) if usd else (), is_plain=True)
