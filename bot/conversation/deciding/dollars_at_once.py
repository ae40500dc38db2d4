"""An offer against a lab with its rent first: `where do we land vs Mistral in dollar terms`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Kind, Understood
from bot.regex import regex

IN_DOLLARS: Final = regex(
    r"(?:,? |^)(?:(?:(?:but|and|just|only|measured|expressed|told|counted|put|stated) )*"
    r"(?:in|by|on)(?: (?:a|the|plain|us|pure))* (?:us )?(?:dollars?|usd|money|bucks|\$)"
    r"(?: (?:terms|value|basis|amounts?|figures?))?|dollar-?wise|money-?wise|"
    r"(?:dollars|money|usd|\$) (?:and )?(?:not|instead of|rather than) (?:in )?"
    r"(?:chips|gpus|h100e?s?)|"
    r"(?<=[-–:;,] )(?:dollars|usd|\$)(?= (?:per|a|each) (?:head|res|person)))"
    r"(?: (?:per|for each|a|each) (?:head|researcher|person|year))*"
    r"(?:,? (?:pls|plz|please|thanks|thx|if (?:you can|possible)))*(?=\W*$|,| (?:vs|against|to) )",
    re.IGNORECASE,
    needs="dollar|usd|money|bucks|$",
)
_ELSE: Final = (T.COST, T.MONEY, T.MORE, T.HIRE, T.BASIS, T.TRAIN)


def dollars_at_once(text: str, hearing: Hearing) -> Asked | None:
    """The same in dollars, of an offer and the labs that it is held against; else None."""
    found = IN_DOLLARS.search(text)
    if found is None:
        return None
    rest = f"{text[: found.start()]}{text[found.end() :]}"
    reading = hearing.read(rest)
    if not isinstance(reading, Understood) or any(t.kind in _ELSE for t in hearing.tags(rest)):
        return None
    asked = reading.question
    is_ours = asked.kind is Kind.OFFER and asked.labs and not (asked.save or asked.other)
    if not is_ours or (asked.uses_saved and hearing.saved is None):
        return None
    return Asked(reading, Form.DOLLARS)
