"""What is said of a text in which nothing that we answer was found."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import in_place, places_of
from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.rules.rates import RATE
from bot.questions.tags import T
from bot.questions.types import Choice, Unclear, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.limits import SIZED
from bot.questions.words.leads import LED
from bot.questions.words.site_places import place_of_sites
from bot.regex import regex

SUGGESTIONS: Final = ("2048 H100 40 researchers vs openai", "how big is anthropic", "price of H100")
"""What can always be typed."""
WHO_WENT: Final = (
    "I don't track who went from one employer to another. What I do track is the labs' own job"
    " boards: which roles open and close, and where."
)
WHOSE_AVERAGE: Final = "Whose average is to be matched?"
NAME_THE_LAB: Final = "Name the lab, as in “what would it take to match OpenAI”."
"""What is asked back, here and where a question was read that names no lab."""
_OF_WHICH_RUN: Final = (
    "Of which run? On the part of peak speed that training reaches (MFU) only the time of a run"
    " depends: name one with its chips."
)
_HOW_LONG: Final = (
    "For how long? What a growth comes to follows from its time: say it with one, as in “headcount"
    " grows 5% a month for a year”."
)
_AT_WHICH_LAB: Final = "At which lab? Name it, as in “us vs OpenAI, assume 1,500 researchers”."
_PART_OF_WHAT: Final = (
    "Is that research, or not? Say which part of the chips is for research, as in “our compute"
    " with 90% for research”."
)
_ANYTHING: Final = regex(
    rf"^{LED}(?:(?:is|are|was) there "
    r"|do (?:you|we) (?:have|know of) |what(?:'s| is) (?:there )?)?"
    r"(?:any(?:thing|one|body)?|something|what)?"
    r"(?: (?:at all|there|on record|going on|happening|else))* ?in (?:the )?(?!$)"
)


def not_read(now: Draft, text: str) -> Unclear | Unreadable:
    """Why nothing is answered, and what may be typed instead."""
    if now.chips and not now.stacks:
        return Unreadable("How many of them? Put a number before the chip.", SUGGESTIONS)
    if now.has(T.LOSE) and now.has(T.WHO):
        return Unreadable(WHO_WENT, ("what moved this week", "open roles at openai"), is_plain=True)
    if now.has(T.MATCH) and now.has(T.NEED, T.HOWMANY, T.COST):
        matching = ("what would it take to match openai", "what would it take to match anthropic")
        return Unreadable(f"{WHOSE_AVERAGE} {NAME_THE_LAB}", matching, is_plain=True)
    if now.has(T.MFU, T.RATE):
        return Unreadable(_OF_WHICH_RUN, SIZED, is_plain=True)
    if any(tag.value == RATE for tag in now.tags if tag.kind is T.GROW):
        return Unreadable(_HOW_LONG, ("what if headcount grows 5% a month for a year",), True)
    if tells_part_of_what(now):
        return Unreadable(_PART_OF_WHAT, ("our compute with 90% for research",), is_plain=True)
    if now.assume.lab_researchers or now.assume.lab_staff:
        return Unreadable(_AT_WHICH_LAB, ("us vs openai, assume 1,500 researchers",), is_plain=True)
    if now.has(T.GROW):
        return Unreadable("How many people would join?", ("what if we hire 15 more",))
    if (place := place_of_sites(text)) and _ANYTHING.search(fold(text)):
        where, one = in_place(place), in_place(places_of(place)[0])
        ways = (
            Choice("Data centres", f"data centres in {where}"),
            Choice("Open roles", f"open roles in {one}"),
            Choice("Programmes of shared compute", f"free GPU hours in {one}"),
        )
        return Unclear(None, f"Anything of what kind in {where}?", ways, is_plain=True)
    where = f" in “{shown(text)}”" if any(map(str.isalnum, text)) else ""
    return Unreadable(
        f"I couldn't find an offer, a lab, a chip or a full name{where}. Try one of these.",
        SUGGESTIONS,
    )


def tells_part_of_what(now: Draft) -> bool:
    """Whether a part goes to what may be research or none: `10% goes to safety`."""
    return bool(compiled("<pct>.*<grow>~[<to><for>].*[<unknown><word>]").search(coded(now.tags)))
