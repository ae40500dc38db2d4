"""So many chips for one, beside what somebody at a lab has: `would 51 each beat DeepMind's`.

After an offer of one kind of chip the number needs no name: it is of that kind.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_LOOKS: Final = regex(
    rf"{LED}(?:(?:how|what)(?: about)? )?(?:(?:would|will|is|are|do|does|can|could) )?"
    r"(?P<count>\d[\d,]*k?)(?: (?P<chip>[a-z]{1,3}\d{2,4}[a-z]?)s?| (?:gpus?|chips|cards))?"
    r"(?P<each> (?:for )?(?:each|apiece|a head|a person|per (?:head|person|researcher)|"
    r"guaranteed))?"
    r" (?!(?:more |new |extra )?(?:people|heads|hires|researchers?|scientists|engineers|days|"
    r"weeks|months|percent|of)\b)(?P<held>[^?!.,;]{2,80}?)\W*",
    re.IGNORECASE,
)
_HOLDS: Final = regex(
    r"\b(?:compares?|comparable|stacks? up|measures? up|holds? up|beats?|match(?:es)?|tops?|"
    r"exceeds?|(?:more|less|better|worse|fewer) than|as (?:much|good|many) as|close to|near to)\b",
    re.IGNORECASE,
    needs="compar|stack|measure|hold|beat|match|top|exceed|than|as|close|near",
)
_OF_ONE: Final = regex(
    r"\b(?:researchers?|persons?|employees?|scientists?|engineers?|someone|somebody|average|people|"
    r"staff|folks)\b",
    re.IGNORECASE,
    needs="researcher|person|employee|scientist|engineer|someone|somebody|average|people|staff|folks",
)
"""Whose share it is: `than an OpenAI researcher gets`; `than OpenAI has` is of all that it has."""
_OURS: Final = regex(r"\b(?:we|us|our|ours|i)\b", re.IGNORECASE)


def each_beside_lab(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """That share against the labs that are named; None of other texts."""
    found = _LOOKS.fullmatch(text) if last.kind in (Kind.OFFER, Kind.LAB) else None
    if found is None or not _HOLDS.search(found["held"]) or _OURS.search(found["held"]):
        return None
    told = hearing.draft(found["held"])
    is_of_one = found["each"] or _OF_ONE.search(found["held"])
    if not is_of_one or told.stacks or told.people is not None or not told.labs:
        return None
    name = hearing.reader.words.directory.name
    chip = found["chip"] or _our_kind(last, hearing)
    labs = " and ".join(map(name, told.labs))
    reading = hearing.read(f"{found['count']} {chip} per researcher, vs {labs}") if chip else None
    return reading if isinstance(reading, Understood) else None


def _our_kind(last: Question, hearing: Hearing) -> str:
    """The one chip of the offer spoken of, else of ours; empty where there are several."""
    held = held_offer(last, hearing)
    chips = held.chips or (hearing.saved.chips if hearing.saved else ())
    kinds = {each.chip for each in chips}
    return hearing.reader.words.directory.name(kinds.pop()) if len(kinds) == 1 else ""
