"""Words that ask what a lab is to get, by its sites: `what sites has it got coming online`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.regex import regex

_SITE: Final = (
    r"(?:sites?|campus(?:es)?|data ?-?cent(?:er|re)s?|server farms?|supercomputers?|clusters?|"
    r"facilit(?:y|ies))"
)
_ONLINE: Final = r"(?: \w+)? (?:online|on-line|on line|live|on ?stream)"
_COMES: Final = (
    r"(?:com(?:e|es|ing)|go(?:es|ing)?|bring(?:s|ing)?|brought|switch(?:es|ing|ed)?|"
    rf"turn(?:s|ing|ed)?){_ONLINE}"
)
_COMING: Final = (
    r"(?:under construction|being built|to come|upcoming|not (?:yet )?(?:live|running)|going up|"
    rf"in the (?:works|pipeline)|next year|opens? in|{_COMES})"
)
_AHEAD: Final = regex(
    rf"\b{_SITE}\b.*\b{_COMING}\b|\b{_COMING}\b.*\b{_SITE}\b"
    rf"|\bwhat(?:'s| is| are| does| do| will)?\b.*\b(?:bring|switch)(?:s|es|ing)?{_ONLINE}\b",
    needs=(
        "online|on-line|on line|live|stream|construct|built|come|coming|going up|works|pipeline|"
        "year|open|running"
    ),
)


def asks_sites_ahead(text: str) -> bool:
    """Whether the data centres are asked for that are to come."""
    return bool(_AHEAD.search(fold(text)))
