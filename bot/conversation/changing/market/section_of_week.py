"""One section of the week's news, asked for a little after it: `anything on gpu prices`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_ANY: Final = (
    rf"{LED}"
    r"(?:(?:is |was |are )?(?:there )?(?:anything|something|any news|any movement|any moves|news|"
    r"much|movement)(?: (?:new|moving|moved|happening|happened|going|to report|doing|else))*"
    r"(?: (?:on|with|in|for|about|around|re|of))"
    r"|what about (?:news on )|what(?:['’]s| is|s) (?:new|happening|moving|going on) (?:on|with|"
    r"in))"
)
_END: Final = r"(?: (?:then|too|this week|that week|as well|lately|recently|in (?:it|there)))*\W*"
_SECTIONS: Final = (
    (
        "prices",
        regex(
            rf"{_ANY} (?:the |gpu |chip |rental |h100 |compute )*(?:prices?|pricing|rents){_END}",
            needs="pric|rents",
        ),
    ),
    (
        "models",
        regex(
            rf"{_ANY} (?:the |new |open |open[- ]weight |open[- ]source )*models?(?: releases?)?"
            rf"{_END}",
            needs="model",
        ),
    ),
    (
        "programmes",
        regex(rf"{_ANY} (?:the |shared |public |compute )*program(?:me)?s?{_END}", needs="program"),
    ),
)
_BETWEEN: Final = 3
"""Questions before the last of which the week is still spoken of."""


def section_of_week(text: str, memory: Memory, _: Hearing) -> Understood | None:
    """That section of the week that was told; None where no week was told of late."""
    known = all_asked(memory)[: _BETWEEN + 1]
    week = next((each for each in known if each.kind is Kind.DIGEST), None)
    if week is None:
        return None
    low = fold(text)
    topic = next((topic for topic, asks in _SECTIONS if asks.fullmatch(low)), None)
    return Understood(replace(week, topic=topic)) if topic else None
