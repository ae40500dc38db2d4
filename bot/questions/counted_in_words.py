"""Numbers put as they are read: people of a lab or ours that are counted bare, days of a run."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_PEOPLE: Final = r"(?:researchers?|people|ppl|scientists?|heads|staff)"
_OF_THEM_THERE: Final = regex(
    r"\b(?:assum(?:e|es|ing)|suppos(?:e|ing)|say|guess(?:ing)?|if)(?: (?:that|there (?:are|were)|"
    r"they (?:are|have|had)))* (?P<many>\d[\d,]*k?) of (?:them|those|these)(?: there)?"
    r"(?=\W*$|[),.;?])",
    re.IGNORECASE,
    needs="of the|of tho",
)
"""`what a Meta researcher gets (assume 2000 of them)`: how many people share what a lab has."""
_NAMES_THEIRS: Final = regex(
    r"\b(?:vs\.?|versus|against|than|match\w*|gets?|has|like)\b",
    re.IGNORECASE,
)
_TAKES_SO_LONG: Final = regex(
    r"\b(?P<take>takes?) (?:us |me )?(?:(?:less than|under|at most|no more than|no longer than|"
    r"within|only|just|up to|fewer than) )?(?P<time>\d+ (?:days?|weeks?|months?)) to "
    r"(?P<do>train|pretrain|repeat|reproduce|finish|run)\b",
    re.IGNORECASE,
    needs="take",
)
"""`it takes less than 20 days to train`, whose days are a bound and no `how many days to train`."""
_OUR_HEADS: Final = regex(
    rf"\b{_PEOPLE}\b[^.?!]{{0,40}}?\bwe(?:['’]ve| have| are|['’]re)"
    r"(?: (?:got|our|just|only|about))* \d{1,3}(?= *[,.;?!)]|\W*$| (?:who|so|how|and)\b)",
    re.IGNORECASE,
    needs="we",
)
"""`deepmind has 1000 researchers and we have our 40`: people as well."""


_CHIP: Final = r"(?:gpus?|chips?|[a-z]{1,3}\d{2,4}[a-z]?s?)"
_AT_SO_MANY: Final = regex(
    r"^\W*(?:(?:if|say|suppose|what if|we|and|so|could|can|want to) )*"
    r"(?:(?:hire|hiring|add|adding|take on|bring in) )?(?P<more>\d{1,4}) (?:more|extra|additional)"
    rf"(?: {_PEOPLE}| hires?)?,? (?:at|with) (?P<each>\d[\d,]*) (?P<chip>{_CHIP}) "
    rf"(?:each|per (?:head|person|researcher))[,;:. –-]+how many (?:more )?{_CHIP}\b"
    r"(?: (?:is|are|do|does|would|will|that|we|it|i|need|take|be|mean|come to|for that|in all))*"
    r"\W*$",
    re.IGNORECASE,
    needs="more|extra|additional",
)
"""`hire 10 more at 30 H100 each, how many chips`: what it takes, asked after it is told."""
_PRICED_AFTER: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok|if|say|the|current|price of|price for|an?) )*)"
    r"(?P<chip>(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?)s?(?: (?:price|is|are|costs?|goes|rents?))*"
    r" (?:at|for) \$ ?(?P<usd>\d+(?:\.\d+)?)(?: ?(?:an|a|per|/) ?(?:gpu )?(?:hour|hr|h))?[,;.: –-]+"
    r"(?:(?:so|and|then) )*(?:what|how much) (?:would|do|does|will|is|are) (?P<many>\d[\d,]*k?)"
    r"(?: of (?:them|those|these)| gpus?| chips?)? (?P<cost>cost|be|come to|set us back)\b",
    re.IGNORECASE,
    needs="what |how much",
)
"""`price of B200 at $5, what would 512 cost us`: so many of that chip, at that price."""
_BOXES_OF: Final = regex(
    r"\b(?P<many>how many) (?:(?:nvl72|dgx|hgx) )?(?:racks?|nodes?|boxes|servers?|systems?) of "
    r"(?=(?:nvidia )?[a-z]{1,3}\d{2,4})",
    re.IGNORECASE,
    needs="how many",
)
"""`how many racks of GB300 to match Anthropic`: chips, of which no rack is held."""


_WITH_THEM_THERE: Final = regex(
    rf"\bwith (?=\d[\d,.]*k? (?:{_PEOPLE}|employees|persons) there\b)",
    re.IGNORECASE,
    needs="there",
)


def so_many_there(text: str) -> str:
    """The text with how many have what a lab has said of those at the lab."""
    text = _WITH_THEM_THERE.sub("assuming ", text)
    found = _OF_THEM_THERE.search(text)
    if found is None or not _NAMES_THEIRS.search(text[: found.start()]):
        return text
    return f"{text[: found.start()]}assuming {found['many']} researchers there{text[found.end() :]}"


def counted_in_words(text: str) -> str:
    """The text with days that bound a run before it, and a number of ours or of chips as such."""
    text = _AT_SO_MANY.sub(
        r"how many \g<chip> for \g<more> more hires at \g<each> \g<chip> each", text
    )
    text = _BOXES_OF.sub(r"\g<many> ", text)
    text = _PRICED_AFTER.sub(r"what would \g<many> \g<chip> cost at $\g<usd> an hour", text)
    text = _TAKES_SO_LONG.sub(r"\g<take> to \g<do> within \g<time>", text)
    return _OUR_HEADS.sub(lambda found: f"{found[0]} researchers", text)
