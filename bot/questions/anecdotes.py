"""When something happened to us that is told before what is asked: no day of a figure.

`we lost a guy to OpenAI last week; how do our 512 H100 for 18 people look` asks as of today.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_TIME: Final = (
    r"(?:yesterday|today|recently|again|lately|(?:last|this|the other) (?:week|month|year|"
    r"quarter|day|spring|summer|autumn|fall|winter|night|monday|tuesday|wednesday|thursday|friday)|"
    r"(?:an?|one|two|three|a few|a couple of|\d+) (?:days?|weeks?|months?|years?) ago|"
    r"on (?:monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|december))"
)
_HAPPENED: Final = regex(
    r"(?P<told>(?:\b(?:we|i)(?:['’]ve| have| had)?(?: just| recently| also| only)? |^\W*(?:just )?)"
    r"(?:lost|losing|missed out on|had (?:an?|one|two|someone|somebody)\b[^,.;?!]{0,20}"
    r"(?:poached|leave|go))\b[^,.;?!]{1,40}?) "
    rf"{_TIME}\b(?=\s*[,.;:–!-])",
    re.IGNORECASE,
    needs="lost|losing|missed|poached|leave|go",
)


def without_when_told(text: str) -> str:
    """A text without the time at which somebody was lost, where a question follows."""
    return _HAPPENED.sub(r"\g<told>", text)
