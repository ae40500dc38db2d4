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
_WHO: Final = r"(?:who(?:['’]?s)?|(?:which|what) (?:labs?|compan(?:y|ies)|firms?|players?))"
_SOON: Final = (
    r"(?:(?:is|are|most|next) )*(?:likely|expected|going|about|due|set|planning|will|ready|to)"
)
_OPENS: Final = (
    r"(?:bring|open|finish|build|complete|launch|start|switch on|turn on|have|get|add|break ground)"
)
_AHEAD: Final = regex(
    rf"\b{_WHO}\b {_SOON}(?: (?:likely|soon|to|be|next|most))* {_OPENS}(?:ing)?\b"
    rf".{{0,40}}\b{_SITE}\b|"
    rf"\b{_SITE}\b.*\b{_COMING}\b|\b{_COMING}\b.*\b{_SITE}\b"
    rf"|\bwhat(?:'s| is| are| does| do| will)?\b.*\b(?:bring|switch)(?:s|es|ing)?{_ONLINE}\b",
    needs=(
        "online|on-line|on line|live|stream|construct|built|come|coming|going up|works|pipeline|"
        "year|running|bring|open|finish|build|complete|launch|start|switch on|turn on|have|get|"
        "add|break ground"
    ),
)


def asks_sites_ahead(text: str) -> bool:
    """Whether the data centres are asked for that are to come."""
    return bool(_AHEAD.search(fold(text)))
