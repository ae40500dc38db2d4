"""How it is asked for words to say to somebody, without asking what to say."""

from __future__ import annotations

from typing import Final

WHOM: Final = (
    r"(?:(?:to|with|at|for|on) )?(?:him|her|them|the call|a call|the phone|people|"
    r"(?:the|my|our|a) (?:hiring )?(?:manager|boss|lead|team|vp|director|founder)|"
    r"(?:(?:the|an?|my|our|this|that|any|some) )?(?:candidates?|persons?|applicants?|researchers?|"
    r"somebody|someone|anyone|guy|man|woman|lady|dude|kid)"
    r"(?: (?:(?:i(?:'?m| am) )?(?:talking|speaking) (?:to|with)|on (?:the|a|my) (?:phone|call|"
    r"line)))?)"
)
WAY_OF_PUTTING: Final = (
    r"(?:(?:what(?: is| would be|['’]?s|s)? )?(?:(?:an?|the|my|our|some) )?"
    r"(?:(?:fair|honest|good|short|quick|nice|safe|right|best) )*"
    r"(?:way (?:of|to) (?:put(?:ting)?|say(?:ing)?|phras(?:e|ing)|fram(?:e|ing)|word(?:ing)?) "
    rf"(?:it|this|that)|one-? ?liners?(?: {WHOM})?)(?: coming from \w+)?"
    r"|(?:say|put|phrase|word|write|give|tell)(?: me)? (?:it|this|that) (?:so|so that|in a way|"
    r"in a way that|such that) (?:i|we) (?:can|could)(?: just)? (?:read|say|tell|use|repeat|quote) "
    rf"(?:it|this|that)(?: (?:out|aloud|out loud))?(?: {WHOM})?"
    r"|(?:(?:he|she|they|the candidate) (?:asks?|asked|wants? to know)(?: (?:me|us))? )?(?:if )?"
    r"(?:is|are|was) (?:it|that|this|they)(?: (?:all|really))? guaranteed"
    r"(?: or (?:not|an average|just an average))?,? (?:and )?what "
    r"(?:(?:do|should|can|could|must) )?(?:i|we) (?:say|tell|answer|reply))"
)
"""`the honest way of putting it`, `a one-liner for a candidate`."""

_REPEAT: Final = r"(?:quote|cite|say|tell|repeat|use|mention|pass on|put)"
_THAT: Final = (
    r"(?:(?:that|it|this|these|those|them)(?: (?:number|figure|ratio|range)s?)?|"
    r"the (?:number|figure|ratio|range)s?)"
)
MAY_IT_BE_SAID: Final = (
    rf"(?:(?:can|could|may|should) (?:i|we) (?:(?:safely|actually|really|just) )*{_REPEAT}"
    rf"(?: {WHOM})? {_THAT}(?: {WHOM})?,? or (?:is|are|would) (?:that|it|they|this)"
    r"(?: (?:be|just|too|a|bit))* (?:dodgy|risky|iffy|shaky|misleading|stretch|lie|risk|"
    r"much|vague|cheeky|unfair|wrong|dishonest|not (?:safe|ok|okay|fair|solid))|"
    r"is (?:it|that|this) (?:ok|okay|fine|safe|alright|dodgy|risky|misleading|wrong|fair)"
    rf"(?: for (?:me|us))? (?:to|if (?:i|we)) {_REPEAT}(?: {WHOM})? {_THAT}(?: {WHOM})?|"
    rf"(?:is|are) {_THAT} (?:quotable|safe to {_REPEAT}|(?:something|one|a number) (?:i|we) can "
    rf"{_REPEAT})(?: {WHOM})?)"
)
"""`can i quote that to him or is it dodgy`, `is it ok to quote that number`, `is that quotable`."""
