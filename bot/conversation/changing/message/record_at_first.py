"""What is asked of the record in loose words, and needs nothing that was asked before.

A command asks it as well, so that it is apart from what leans on an answer.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.chips_in_plain_words import chips_in_plain_words
from bot.conversation.changing.message.loosely import END
from bot.conversation.changing.message.market_in_plain_words import market_in_plain_words
from bot.conversation.changing.message.ours_in_plain_words import ours_in_plain_words
from bot.questions.words.leads import LED, OPENS
from bot.regex import regex

_OF_RESEARCH: Final = regex(
    rf"{OPENS}(?:what|which) (?:part|bit|fraction|portion|proportion|percentage|percent|%|chunk)"
    r" of "
    r"(?P<lab>[a-z][\w.&-]*?(?: ai)?)(?:['’]s|s['’])? (?:compute|chips|gpus?|fleet|stock) "
    rf"(?:is|are|goes|go|gets used)(?: (?:used|spent|to|on|for|in|into))* (?:research|r&d){END}",
    re.IGNORECASE,
    needs="research|r&d",
)
"""`what part of Meta's compute is research`, which would be the card of the lab."""
_OF_LAB: Final = regex(
    rf"{OPENS}(?:what|how (?:much|many)(?: \w+)?) (?:does|do|would) (?P<lab>[\w.&-]+(?: ai)?) "
    r"(?:pay|give|offer|grant|hand)(?: out)? (?:(?:them|people|ppl|staff|researchers|someone|"
    r"their \w+|each|you) )*(?:in|of|by way of) (?:compute|gpus?|chips)"
    rf"(?: (?:each|apiece|per (?:head|person|researcher)|a head))*{END}",
    re.IGNORECASE,
    needs="compute|gpu|chip",
)
"""`what does meta pay them in compute each`, which is no salary."""
_ENOUGH: Final = regex(
    rf"{OPENS}(?:has|does|have|do) (?P<lab>[\w.&-]+(?: ai)?) (?:(?:really|even|got|have) )*"
    r"enough (?:chips|gpus?|compute) (?:for|to go (?:a)?round) "
    rf"(?:(?:all|its|their|the|every) )*(?:people|researchers|staff|everyone|team|heads){END}",
    re.IGNORECASE,
    needs="enough",
)
"""`has xai got enough chips for its people`: what there is for each."""

_OF_NUMBER: Final = regex(
    rf"{OPENS}(?:(?:what|where)(?:['’]?s| is) the )?(?:sources?|origin|links?|references?) (?:of|"
    r"for|behind|on|to) (?:the )?(?P<lab>[a-z][\w.&-]*(?: ai)?)(?:['’]s?)? \d[\d.,]*k? "
    rf"(?:gpus?|chips?|gb\d+s?|[bh]\d+s?|people|staff|employees)(?: (?:figure|number|claim))?{END}",
    re.IGNORECASE,
    needs="source|origin|link|reference",
)
"""`source of mistral 13,800 gpus`: the number is that of one of its figures, and no offer's."""
_TO_COME: Final = regex(
    rf"{OPENS}how (?:much (?:power|capacity)|many (?:gw|mw|gigawatts?|megawatts?)) (?:does|do|will|"
    r"has|have|is|are) (?P<lab>[a-z][\w.&-]*(?: ai)?) (?:(?:have|has|be|get|got|getting|going to|"
    r"still) )*(?:(?:coming|comes?)(?: (?:on[ -]?line|on[ -]?stream|up|live))?|planned|in the "
    r"pipeline|under construction|on the way|add(?:ing)?|bring(?:ing)? on[ -]?line|build(?:ing)?)"
    r"(?: (?:next|this|by|in|over|during|before|within|until) [\w ]{2,30})?" + END,
    re.IGNORECASE,
    needs="how much|how many",
)
"""`how much power does Anthropic have coming online next year`, which is not what runs."""
_AN_EXAMPLE: Final = regex(
    rf"{LED}(?:(?:can|could|would) you )?(?:give|show)(?: me| us)? (?:an? |one )?(?:quick )?"
    r"examples? (?:with|of|using|from|on|for) (?:our|my)(?: own| saved)* "
    rf"(?:numbers?|figures?|offers?|data|chips|cluster|compute){END}",
    re.IGNORECASE,
    needs="example",
)
_INTERVAL: Final = regex(
    rf"{LED}(?:why (?:is|are|do|does) (?:it|they|that|this|you|there|your (?:figures?|numbers?))"
    r"(?: (?:always|all|only|give|show|have|tell|me|us))* (?:an? )?(?:ranges?|intervals?|brackets?)"
    r",? (?:and not|instead of|rather than|not) (?:just )?(?:an?|one|single|1)(?: single)? "
    r"(?:numbers?|figures?|values?|point)"
    r"|what(?:['’]?s| is| are| does) (?:the |this |that )?5(?:th|%| ?percent)? ?(?:and|to|[-–/]) ?"
    r"(?:the )?95(?:th|%| ?percent)?(?: percentiles?)?(?: (?:thing|stuff|about|all|mean|for|"
    rf"range|percentiles?))*){END}",
    re.IGNORECASE,
    needs="range|interval|bracket|95",
)
"""`why is it a range and not one number`, `what's the 5 and 95 thing about`."""


def asked_at_first(text: str) -> str:
    """What needs nothing that was asked before, in plain words; any other as it is."""
    for words in (_OF_LAB, _ENOUGH):
        text = words.sub(r"\g<opens>compute per researcher at \g<lab>", text)
    text = _OF_RESEARCH.sub(r"\g<opens>what share of \g<lab>'s compute is for research", text)
    text = _OF_NUMBER.sub(r"\g<opens>source of \g<lab>", text)
    text = _TO_COME.sub(r"\g<opens>power of \g<lab>'s data centres under construction", text)
    text = ours_in_plain_words(_INTERVAL.sub("why a range", text))
    text = chips_in_plain_words(market_in_plain_words(text))
    return _AN_EXAMPLE.sub("us vs openai", text)
