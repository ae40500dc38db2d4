"""What is promised to one beside the chips: `256 H200 for a month twice a year`, priority."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.conversation.memory import Hearing
from bot.regex import regex

_TIMES: Final = {"once": 1.0, "twice": 2.0, "three times": 3.0, "four times": 4.0}
_EVERY: Final = {"month": 12.0, "quarter": 4.0, "half year": 2.0, "six months": 2.0, "year": 1.0}
_YEAR: Final = 365.0
_FOR_A_TIME: Final = regex(
    r",? for (?P<span>(?:\d+|an?|one|two|three|four|six) (?:day|week|month|quarter)s?)"
    rf"(?: (?P<times>{'|'.join(_TIMES)}|\d+ times) (?:a|per|every|each) year"
    rf"| (?:every|each|a|per) (?P<every>{'|'.join(_EVERY)}))?(?= ?\W*$)",
    re.IGNORECASE,
    needs="for ",
)
_PRIORITY: Final = regex(
    r"(?P<what>(?:top |some )?(?:priority|preference|first dibs)"
    r"(?: (?:access|in|on|for|to|the|our|queues?|jobs?|scheduling|cluster))*)(?: and | plus |, )"
    r"(?=\d)|(?:,? and|,? plus|,) (?P<also>(?:top |some )?(?:priority|preference|first dibs)"
    r"(?: (?:access|in|on|for|to|the|our|queues?|jobs?|scheduling|cluster))*)(?=\W*$)",
    re.IGNORECASE,
    needs="priority|preference|dibs",
)
_NEVER_STOP: Final = (
    "{chips:,.10g} chips for {days:,.0f} days of a year are as many chip-hours as about"
    " {all_year:,.0f} chips that never stop"
)


class Besides(NamedTuple):
    """The message without them, for how many days of a year, and what else was promised."""

    text: str
    days: float = 0.0
    left_out: str = ""

    def notes(self, chips: float) -> tuple[str, ...]:
        """How they are told back, of so many chips."""
        all_year = chips * self.days / _YEAR
        never = _NEVER_STOP.format(chips=chips, days=self.days, all_year=all_year)
        left = f"“{self.left_out}” left out"
        return (*((never,) if self.days else ()), *((left,) if self.left_out else ()))


def besides_chips(text: str, hearing: Hearing) -> Besides:
    """What a message promises beside the chips; nothing where it doesn't."""
    days = 0.0
    if found := _FOR_A_TIME.search(text):
        often = _TIMES.get((found["times"] or "").lower()) or _EVERY.get(
            (found["every"] or "").lower()
        )
        often = often or float((found["times"] or "1").split()[0])
        days = min((hearing.draft(f"in {found['span']}").days or 0.0) * often, _YEAR)
        text = text[: found.start()] + text[found.end() :]
    told = _PRIORITY.search(text)
    if told is None:
        return Besides(text, days)
    rest = text[: told.start()] + text[told.end() :]
    return Besides(rest, days, (told["what"] or told["also"]).strip())
