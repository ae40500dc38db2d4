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
_IS_TO: Final = (
    r"(?:(?:is|are|does|do|will|has|have|['’]s|going|about|set|due|planning|expecting|expected|"
    r"hoping|looking|it|they|got|to)\b ?)+"
)
_GETS: Final = (
    r"(?:get(?:ting|s)?|adding|add|expecting|expect|planning|plan|opening|open|working on|"
    r"bringing|bring|building|build|receiv(?:e|ing)|commissioning|erecting|constructing|"
    r"developing|due|coming|ahead|in store|on the way|on the horizon|in development|lined up|"
    r"in the pipeline|on order|still to come)\b"
)
_GETTING: Final = (
    rf"\b(?:what|which|how many|any|list|show me)\b(?: \S+){{0,3}}? {_SITE} [^?.;]{{0,30}}?"
    rf"{_IS_TO}[^?.;]{{0,25}}?\b{_GETS}"
)
"""`what data centers is OpenAI getting`, `which sites does Meta have coming`."""
_NEXT: Final = (
    rf"\b(?:next|new|future|forthcoming|planned|pending|coming|unfinished|unopened)"
    rf"(?: \w+)? {_SITE}\b"
    rf"|\b{_SITE} (?:\w+ )?(?:due|expected|opening|slated|scheduled|ready|finished|going live) "
    r"(?:in|by|before|at|until|next|this|from|on)\b"
    rf"|\bhow many (?:new |more )?{_SITE} (?:is|are|will) [^?.;]{{2,30}} (?:building|build|opening|"
    r"open|planning|getting|adding)\b"
)
_AHEAD: Final = regex(
    rf"\b{_WHO}\b {_SOON}(?: (?:likely|soon|to|be|next|most))* {_OPENS}(?:ing)?\b"
    rf".{{0,40}}\b{_SITE}\b|"
    rf"\b{_SITE}\b.*\b{_COMING}\b|\b{_COMING}\b.*\b{_SITE}\b"
    rf"|{_GETTING}|{_NEXT}"
    rf"|\bwhat(?:'s| is| are| does| do| will)?\b.*\b(?:bring|switch)(?:s|es|ing)?{_ONLINE}\b",
    needs=(
        "online|on-line|on line|live|stream|construct|built|come|coming|going up|work|pipeline|"
        "year|running|bring|open|finish|build|complete|launch|start|switch on|turn on|have|get|"
        "add|break ground|plan|expect|due|ahead|store|way|horizon|lined|order|next|new|future|"
        "pending|develop|commission|erect|receiv|slated|scheduled|ready|unopened|unfinished"
    ),
)


_SOONEST: Final = regex(
    rf"\b(?:when(?:['’]?s)?|how soon|what day|which day)\b"
    rf"|\b(?:next|first|soonest|earliest)(?: new)? (?:{_SITE}|ones?|of (?:them|those))\b"
    r"|\bwhich\b.*\b(?:next|first|soonest|earliest)\b|\b(?:first|next) (?:to (?:open|come)|up)\b",
    needs="when|soon|day|next|first|earliest|nearest",
)


def asks_soonest(text: str) -> bool:
    """Whether the next day is asked for of those that are to come: `when's the first one done`."""
    return bool(_SOONEST.search(fold(text)))


def asks_sites_ahead(text: str) -> bool:
    """Whether the data centres are asked for that are to come."""
    return bool(_AHEAD.search(fold(text)))
