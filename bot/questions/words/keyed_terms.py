"""Terms as a form or a log has them: `maxjob=768`, `wait=90m`, `+6 in jan`, `AWS p5`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.questions.dates import ANY_MONTH
from bot.regex import regex

_HEADS: Final = r"(?:researchers?|people|ppl|scientists|heads|engineers|of us)"
_JOINERS: Final = r"(?: (?:more|extra|new|people|ppl|researchers?|heads|hires?|scientists))*"
_DAY: Final = (
    rf"(?:in|by|from|come)? ?(?:(?:early|mid|late|next) )?(?:{ANY_MONTH}|q[1-4]|spring|summer|"
    r"autumn|20\d\d|next (?:year|quarter|month))\b"
)
_CHIP: Final = regex(r"\d ?x? ?[a-z]{1,3}\d{2,4}[a-z]?s?\b", re.IGNORECASE)


def _joining(found: re.Match[str]) -> str:
    """Fewer than there are join them; more may be chips."""
    is_few = int(found["more"]) <= int(found["heads"])
    return f"{found['led']}, {found['more']} people join {found['day']}" if is_few else found[0]


def _instance(found: re.Match[str]) -> str:
    """So many of them; beside chips that are told it is where these are rented.

    What one of them costs is all that its name alone may ask.
    """
    kind = found["kind"].lower()
    name = f"{kind}.{_SIZES[kind]}"
    if found["many"]:
        return f"{found['many']} {name}"
    if _CHIP.search(found.string[: found.start()]):
        return "rented on AWS"
    is_alone = found[0].strip() == found.string.strip(" ?!.")
    return f"price of {name}" if is_alone else name


_SIZES: Final = {
    "p5": "48xlarge",
    "p5e": "48xlarge",
    "p5en": "48xlarge",
    "p4d": "24xlarge",
    "p4de": "24xlarge",
}
"""The one size of eight chips by which people mean these instances."""
KEYED: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (regex(r"\b(?:maxjobs?|maxruns?|jobmax)\b", re.IGNORECASE, needs="max"), "max job"),
    (
        regex(
            r"\b(?P<led>(?:wait|queue)(?:s|ing)?(?:[ _]?times?)?(?: (?:is|of|about|around|"
            r"under|up to))*(?: ?[:=~])? ?)(?P<many>\d{1,3}) ?m\b",
            re.IGNORECASE,
            needs="wait|queue",
        ),
        r"\g<led>\g<many> minutes",
    ),
    (
        regex(
            r"(?<![\w.,$])(?P<many>\d{1,3}) ?m(?= (?:waits?|queues?|in (?:the |a )?queue)\b)",
            re.IGNORECASE,
            needs="wait|queue",
        ),
        r"\g<many> minutes",
    ),
    (
        regex(
            rf"(?P<led>\b(?P<heads>\d{{1,5}}) {_HEADS}),? ?(?:\+ ?|plus )(?P<more>\d{{1,5}})"
            rf"{_JOINERS} (?P<day>{_DAY})",
            re.IGNORECASE,
            needs="+|plus",
        ),
        _joining,
    ),
    (
        regex(
            r"(?:(?P<many>\b\d[\d,]*) ?x? )?\b(?:aws|amazon)(?: ec2)? (?P<kind>p5en|p5e|p5|p4de|"
            r"p4d)\b(?![.\w])(?: (?:instances?|nodes?|boxes|servers))?",
            re.IGNORECASE,
            needs="aws|amazon",
        ),
        _instance,
    ),
)
"""What is written short, and how it is said."""


def keyed_in_words(text: str) -> str:
    """The text with such terms in words; other texts as they are."""
    for short, words in KEYED:
        text = short.sub(words, text)
    return text
