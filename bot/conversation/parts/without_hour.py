"""The hour of a call, which is no number of what is asked: `call with Pavel Quist at 3`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_TALK: Final = (
    r"(?:calls?|chat(?:s|ting)?|meet(?:ing|s)?|speak(?:ing)?|talk(?:ing|s)?|interview(?:s|ing)?|"
    r"seeing|ring(?:ing)?|calling|phon(?:e|ing)|screen(?:s|ing)?|zoom|coffee|"
    r"catch(?:ing)?[- ]up|sync|intro|brief(?:ing)?|prep(?:ping)?|1:1|one[- ]on[- ]one)"
)
_HOUR: Final = (
    r"(?:(?:at|@|around|from) ?\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?| ?o['’]?clock)?"
    r"|in (?:about )?(?:\d{1,3}|an?|half an|a few|five|ten|fifteen|twenty|thirty|two|three) ?"
    r"(?:min(?:ute)?s?|mins?|hours?|hrs?|h)\b)"
)
_AFTER: Final = (
    r"(?=\s*$|\s*[,.;?!–—-](?!\d)|\s+(?:and|so|today|tomorrow|tmrw|on|this|please|pls|what|who|"
    r"any(?:thing)?|brief|prep|give|need|can|could|with|w/)\b)"
)
_MEETING: Final = regex(
    rf"(?<![.?!;,] )(?P<talk>\b{_TALK}\b"
    r"(?:(?!\b(?:we|can|could|do|train|run|offer)\b)[^?.;\d]){0,60}?),? "
    rf"{_HOUR}{_AFTER}"
    rf"|(?P<with>\b{_TALK}) {_HOUR} (?=(?:with|w/) )",
    re.IGNORECASE,
)
_PRICED: Final = regex(r"[$€£]|\b(?:costs?|prices?|rent\w*|per hour|an hour|dollars?|usd)\b", re.I)


def without_hour(text: str) -> str:
    """A text without the hour at which somebody is spoken to; of prices it stays as it is."""
    if _PRICED.search(text):
        return text
    return _MEETING.sub(lambda found: found["talk"] or found["with"] + " ", text, count=1)
