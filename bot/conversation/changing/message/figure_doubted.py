"""A figure of the last answer that is doubted: `seems high`, `does that even add up`.

What it is worked out from is told, as after `really?`; that it is wrong is a report elsewhere.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_OPENS: Final = rf"\W*(?:(?:{LINK}|wow|really|wait|no|sorry|honestly|come on|hang on)\W+)*"
_IT: Final = (
    r"(?:that|this|it|those|these|they|(?:that|this|the|your) (?:number|figure|ratio|gap|total|"
    r"result|answer|share|count|price|cost|estimate|multiple|difference)s?)"
)
_VERY: Final = (
    r"(?:(?:very|a bit|a little|way|far|too|awfully|suspiciously|pretty|kinda|kind of|rather|"
    r"really|quite|so|surprisingly|implausibly|unbelievably|super|much|like|still) )*"
)
_ODD: Final = (
    r"(?:high|low|big|small|large|tiny|huge|off|odd|weird|strange|steep|fishy|extreme|exaggerated|"
    r"absurd|crazy|insane|unlikely|implausible|dubious|generous|optimistic|pessimistic|much|"
    r"inflated|hard to believe|unreal|unbelievable)"
)
_TO_ME: Final = r"(?: (?:to me|for (?:me|us|that|a lab)|no|right|tho|though|honestly|imo|somehow))*"
_SEEMS: Final = (
    rf"(?:{_IT}(?:['’]?s|['’]?re| is| are| was)?(?: just| all)? )?"
    rf"(?:seems?|looks?|sounds?|feels?|is|are|['’]?s) (?:like )?{_VERY}{_ODD}{_TO_ME}"
    rf"|(?:isn['’]?t|aren['’]?t|is|are) {_IT} (?:not )?"
    rf"(?:a (?:bit|little|tad) |way |far |too |very )+"
    rf"{_ODD}{_TO_ME}|{_IT}(?:['’]?s|['’]?re) {_VERY}{_ODD}{_TO_ME}"
)
_CAN_IT_BE: Final = (
    rf"(?:(?:can|could) {_IT} (?:really |even |possibly |actually )*be "
    r"(?:right|true|correct|so (?:high|low|much|big|small|many|little|few|large))|"
    rf"how (?:can|could) {_IT} (?:even |possibly |really )*be(?: (?:right|true|so \w+|possible))?)"
)
_ADDS_UP: Final = (
    rf"(?:do|does) {_IT} (?:even |really |actually |all )*(?:add up|make (?:any )?sense|"
    r"stack up|check out|(?:sound|look|seem) (?:right|plausible|realistic|sensible|reasonable)(?: "
    r"to you)?)"
    rf"|{_IT} (?:doesn['’]?t|does not|don['’]?t|can['’]?t|cannot) (?:even |really )*"
    r"(?:add up|make (?:any )?sense|(?:sound|look|seem) (?:right|plausible|realistic))"
    rf"|(?:is|are) {_IT} (?:even |really |actually )*(?:believable|credible|legit|right|"
    rf"to be believed){_TO_ME}"
)
_DOUBTED: Final = regex(rf"{_OPENS}(?:{_SEEMS}|{_CAN_IT_BE})\W*", re.IGNORECASE)
_HOLDS: Final = regex(rf"{_OPENS}(?:{_ADDS_UP})\W*", re.IGNORECASE)
_COVERED: Final = regex(r"\badd up\b", re.IGNORECASE)
"""Whether what is guaranteed adds up is answered by yes or no."""
_DEFENDED: Final = regex(
    rf"{_OPENS}(?:which|what)(?: (?:one|number|figure|side|of (?:them|those|these|the two)))?"
    r"(?: (?:would|should|can|could|do|is|are)(?:n['’]?t)?)?(?: (?:you|i|we|one|be|feel|rather|"
    r"most|more|the|least|less))*(?: (?:happi(?:er|est)|comfortable|confident|easi(?:er|est)|"
    r"saf(?:er|est)|hard(?:er|est)|willing|better|prefer))?(?: (?:to|of|with|in))* "
    r"(?:defend(?:ing)?|stand(?:ing)? behind|vouch(?:ing)? for|put(?:ting)? (?:your|my|our) name "
    r"(?:to|on)|sign(?:ing)? off(?: on)?|bet(?:ting)? on)(?: (?:it|that|in public|publicly|if "
    r"(?:asked|challenged|pushed)|on a call))*\W*",
    re.IGNORECASE,
    needs="defend|stand|vouch|put|sign|bet",
)
_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)
_OF_FIGURES: Final = (
    *_OF_LABS, Kind.OFFER, Kind.MATCH, Kind.DILUTION, Kind.REACH, Kind.PRICE,
)  # fmt: skip


def figure_doubted(text: str, memory: Memory) -> str:
    """The text as what a figure rests on, or which is the least sure; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _OF_FIGURES:
        return text
    if last.labs and _DEFENDED.fullmatch(text):
        return "which number would you trust least"
    held = last.offer
    is_promised = held is not None and held.guaranteed_per_researcher is not None
    if is_promised and _COVERED.search(text):
        return text
    if _HOLDS.fullmatch(text):
        is_of_lab = last.kind in _OF_LABS and last.other_lab is None
        return "how sure are you about that" if is_of_lab else "really?"
    return "really?" if _DOUBTED.fullmatch(text) else text
