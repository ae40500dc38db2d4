"""How one says where somebody stands with us, which is why they are looked up.

`(pretraining candidate)`, `she's in process with us for evals`, `first call with …, pretraining:`.
"""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINKS
from bot.questions.words.purpose_words import ASKED, LED

_CANDIDATE: Final = (
    r"(?:candidate|applicant|finalist|interviewee|(?<=both )(?:candidates|applicants|finalists)|"
    r"one of (?:our|the) (?:[\w-]+ )?(?:candidates|applicants|finalists))"
    r"(?! (?:from|at|pool|list|names?|of (?!ours\b|mine\b))\b)"
)
_PLACE: Final = (
    r"(?:hiring |interview(?:ing)? |recruiting )?(?:process|pipeline|loop|funnel|running)"
)
_STANDS: Final = (
    rf"(?:{_CANDIDATE}|in (?:our |the )?{_PLACE}\b|short-?listed|being considered|"
    r"under consideration|interviewing(?= (?:with|here|for|at ours)\b|\W)|up for\b)"
)
_BESIDE: Final = r"(?: (?:of ours|of mine|here|with us|at ours))?"
_FOR: Final = r"(?: (?:for|as|on|in) (?P<what>(?:[^.?!;:(),–—-]|(?<=\w)-(?=\w))+?))?"
_SINCE: Final = r"(?:(?:both|currently|now|already|also|still|just) )*"
_NO_KIND: Final = (
    r"(?!(?:with|for|of|to|an?|the|our|my|which|what|who|whose|rank\w*|rate|score|grade|list|show|find|"
    r"pick|choose|compare|sort|order|tell|name|hire|best|top|better|good|great|right|ideal|perfect|"
    r"is|are|was|were|does|do|did|can|could|will|would|should|has|have|that|this|these|those|"
    r"other|each|every|any|some|all|no|not|\w+est)\b)"
)
"""What does not say for what somebody is a candidate, and may ask something."""
_KIND: Final = rf"{_SINCE}(?:(?:an?|the|our|my) )?(?:{_NO_KIND}[\w-]+ ){{0,2}}?"
_WHO: Final = r"(?:s?he|they|who|both)(?:['’]?s|['’]re| is| are)?"
_STATE: Final = rf"{_KIND}{_STANDS}{_BESIDE}"
_DOING: Final = (
    rf"(?:(?:we|i)(?:['’]re|['’]m| are| am) )?{_SINCE}(?:considering|screening|vetting|"
    rf"interviewing|recruiting|hiring) (?:him|her|them|both)(?: both)?"
)
_LISTING: Final = (
    rf"(?:(?:we|i)(?:['’]re|['’]m| are| am) )?{_SINCE}(?:building|making|drawing up|compiling|"
    r"putting together|preparing) (?:an?|the|our|my) short-?list"
)
"""That a list is made, which asks nobody to choose."""
_STANDING: Final = rf"(?:(?:{_WHO} )?{_STATE}|{_DOING}|{_LISTING}){_FOR}"
"""A clause of it, with whom or without."""
_SIGN: Final = r"(?:[.?!;,]|\s[–—-])\s+"
_LED_TO: Final = r"(?:(?:an?|my|our|the|next|quick|prep(?:ping)?|for) )*"
_MEET: Final = r"(?:call|chat|meeting|conversation|convo|coffee)"
_CALL: Final = (
    r"(?:(?:first|second|third|final|last|intro(?:ductory)?|phone|video|tech(?:nical)?) )+"
    rf"(?:{_MEET}|interview|screen(?:ing)?|round)|(?:phone |first )?(?:interview|screen(?:ing)?)|"
    r"onsite|debrief|(?:referral|reference|background) checks?"
)
_NAME: Final = r"(?-i:[^\W\d_a-z][\w'’.-]*)(?: (?-i:[^\W\d_a-z])[\w'’.-]*)+"
_NAMES: Final = rf"{_NAME}(?:(?:,| and| &|, and) {_NAME})*"
_TIME: Final = r"(?:(?:at|on|in|this|next) |tomorrow|today|tonight|later|soon|\d|\w+day\b)"
_THEN: Final = rf"(?=(?:[.!;:,]|\s[–—-])\s+{LINKS}{ASKED}\b)"
"""What is asked after it."""
_THEN_OF_THEM: Final = (
    rf"(?=(?:[.!;:,]|\s[–—-])\s+{LINKS}(?:{ASKED}|(?:what|who|where|how)['’]?s|"
    r"(?:his|her|their) (?=[\w-]+)|(?:papers?|publications?|works?)(?=\W*$))\b)"
)
"""The same after whom one meets: `…, whats her biggest run`, `…: his papers?`."""
STANDINGS: Final = (
    rf"\s*\((?P<said>{_STANDING})\)",
    rf"{_SIGN}(?P<said>{_STANDING})[.!]?\s*$",
    rf"{_SIGN}(?P<said>{_STANDING}){_THEN}",
    rf"(?<=\w) (?:is|are) (?P<said>{_STATE}{_FOR}){_THEN}",
    rf"^\s*{LED}*(?P<said>{_LISTING}{_FOR}){_THEN}",
)
"""Where somebody stands, with the signs around it; `what` is what for."""
MEETINGS: Final = (
    rf"^\s*{LED}*(?P<said>{_LED_TO}(?:{_CALL})) (?:(?:with|for|on|about) )?{_NAMES}"
    rf"(?P<more>[^:.?!]{{0,40}}?){_THEN_OF_THEM}",
    rf"^\s*{LED}*(?P<said>{_LED_TO}{_MEET}) (?:with )?{_NAMES}"
    rf"(?P<more>[^:.?!,(]{{0,20}}(?:,(?! ?{_TIME}) ?|\()[^:.?!]{{1,30}}?){_THEN_OF_THEM}",
)
"""Whom one meets, before what is asked: `first call with Ilva Marrowdene, pretraining: …`.

`more` is what is said after who it is. That somebody is met is no reason by itself: a kind of
meeting is, or what it is about.
"""
