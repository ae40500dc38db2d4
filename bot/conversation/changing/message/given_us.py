"""What is given to us, and whether that changes anything: `if they gave us 2000 more H100s, …`.

Who gives it says nothing of the offer, and what is asked of its effect is what the answer tells.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED, SUPPOSE, SUPPOSE_HAS
from bot.regex import regex

EFFECT: Final = (
    r"(?:change|alter|affect|flip|shift|turn|budge) (?:anything|much|things|something|that|it|"
    r"(?:the|our|this) (?:(?:overall|whole) )?(?:picture|position|verdict|answer|result|outcome|"
    r"story|comparison|tier|standing|conclusion|gap|ratio|offer|numbers?|figures?|average|share))"
    r"|(?:close|narrow|shrink|dent) (?:the|our|that|this) gap"
    r"|make (?:a|any|much of a|a big|enough of a|much) (?:real )?difference|make any odds"
    r"|(?:really |actually |much )?(?:help|matter)(?: us)?(?: (?:much|at all|a lot))?"
    r"|move (?:the needle|us up a tier)|improve (?:anything|things|our position)"
)
"""Whether a change is worth anything, asked in a verb."""
_THEN_ASKED: Final = regex(
    r"(?P<what>\d.*?\w),? (?:and |then )?(?:would|will|does|do|could|might) (?:that|it|this|they)"
    rf"(?: (?:really|actually|even))? (?:{EFFECT})(?= (?:vs|versus|against|for)\b|\W*$)",
    re.IGNORECASE | re.DOTALL,
)
"""`… 2000 more H100s would that change anything`, after what is supposed."""
_GIVEN: Final = regex(
    rf"\b(?P<if>{SUPPOSE}|when|once) "
    r"(?:they|he|she|somebody|someone|finance|management|leadership|infra|the (?!lab\b)\w+|"
    r"(?:my|our) [a-z]+)(?:['’]d| would| will| could)? (?:also )?"
    r"(?:gave|gives?|grant(?:s|ed)?|got|gets?|buys?|bought|orders?|ordered|hands?|handed|"
    r"approves?|approved) us "
    r"(?!(?:another )?\d+ (?:more )?(?:minute|hour|day|week|month|quarter|year)s?\b)"
    r"(?=(?:another |an extra |an additional )?(?P<money>[$€£])?\d)",
    re.IGNORECASE,
    needs=" us ",
)
"""`if my boss gives us 512 B200`, of whom nothing else is asked."""
_SO_MUCH: Final = regex(
    r"(?<![$€£\d.,])(?P<sum>\d+(?:[.,]\d+)? ?(?:m|mm|mil|mio|million|bn|billion)s?)"
    r"(?= (?:more|extra|additional|a year|per year|on top|in budget|budget|to spend)\b|\W*$"
    r"|,? (?:what|how) )",
    re.IGNORECASE,
)
_IS_MONEY: Final = regex(
    r"\b(?:buys?|bought|budget|spend|rent|afford|(?:gives?|gave|got?|gets?|have|had) (?:us )?"
    r"(?:another |an extra |an additional )?\d[\d.,]* ?(?:m|mm|mil|mio|million|bn|billion)s?"
    r" (?:more|extra|on top|a year)|(?:more|extra) (?:gets?|do) us)\b",
    re.IGNORECASE,
    needs="a year|afford|bought|budget|buy|extra|more|on top|rent|spend",
)
_WE_ARE: Final = regex(
    r"\bwe(?:['’]?re| are) (?:(?:just|only|still) )?an? (?:[a-z-]+ ){0,3}?"
    r"(?:lab|start-?up|company|shop|outfit|firm|group|team)(?: here)?(?:\s*[,;:.–-]\s*| )"
    r"(?:(?:with|and we have|we have|we(?:['’]ve)? got|having) )?(?:about |just |only )?(?=\d)",
    re.IGNORECASE,
    needs="lab|start|company|shop|outfit|firm|group|team",
)
"""`we're a small lab, 128 H100`: those are ours, and no lab's beside us."""
_NO_MONEY: Final = regex(
    r"[$€£]|\b(?:usd|dollars?|euros?|eur|tokens?|param(?:eter)?s?|users?|chips?|gpus?|cards?|"
    r"h100e|people|researchers|customers|train(?:ed|ing)?|model)\b",
    re.IGNORECASE,
)
"""What names the money, or counts something else in millions."""
_SUPPOSED: Final = regex(
    r"\b(?:if|suppose|supposing|say|imagine|with|more|another|extra|additional)\b",
    re.IGNORECASE,
    needs="additional|another|extra|if|imagine|more|say|suppose|supposing|with",
)

_STILL_SO: Final = regex(
    rf"^{LED}(?:(?:would|will|does|do|is|are) "
    r"(?:that|it|this|we|the gap|the (?:verdict|answer|picture))(?: (?:be|look|still))* "
    r"(?:hold|holds|stand|true|the (?:case|same)|so|apply|work|like that|ahead|behind|remain)"
    r"(?: (?:up|true|still|the same|there))*) (?P<if>if|with|at|once) (?=\S.*\d)",
    re.IGNORECASE,
    needs="hold|stand|true|case|same|so|apply|work|like that|ahead|behind|remain",
)
"""`would that still hold if 30 more joined`: what the answer tells, of that change."""
_SO_MANY_OF_THEM: Final = regex(
    rf"^{LED}{SUPPOSE} we"
    r"(?:['’](?:d|ll|ve)| could| can| would| somehow| actually| have| managed? to|"
    r" were able to| (?:do|did))* "
    r"(?:ha(?:ve|d)|gets?|got|secured?|buy|bought|rent(?:ed)?|found|find|order(?:ed)?|landed?|"
    r"end(?:ed)? up with|(?:get|got) (?:hold of|(?:our )?hands on|up to)|lay (?:our )?hands on)"
    r"(?: (?:about|around|some|like))? (?P<count>\d[\d,.]*k?)(?: of (?:them|those|these))?\W*$",
    re.IGNORECASE,
    needs=SUPPOSE_HAS,
)
"""`what if we managed to get 4,000 of them`: so many of what we spoke of."""
_PRICED: Final = regex(r"\b(?:costs?|price|rent)\b", re.IGNORECASE)
"""`what would 500 more cost us, and would it change anything`, which asks two things."""


def given_us(text: str) -> str:
    """The text as of what we get, without what is asked of its effect; any other as it is."""
    text = _STILL_SO.sub(_supposed, _WE_ARE.sub("we have ", text))
    text = _SO_MANY_OF_THEM.sub(r"what if we had \g<count>", text)
    if _SUPPOSED.search(text) and not _PRICED.search(text):
        text = _THEN_ASKED.sub(r"\g<what>", text)
    if _IS_MONEY.search(text) and not _NO_MONEY.search(text):
        text = _SO_MUCH.sub(r"$\g<sum>", text, count=1)
    return _GIVEN.sub(lambda found: f"{found['if']} we {'got' if found['money'] else 'add'} ", text)


def _supposed(found: re.Match[str]) -> str:
    return "what if " if found["if"].lower() in ("if", "once") else "and with "
