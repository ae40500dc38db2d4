"""Words that ask whether a figure still stands, what stood before it, and whether it moved."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|wait|sorry)\W+)*"
    r"(?:(?:that|this|it|they)(?:['’]?s| is|['’]?re| are)? (?:(?:a bit|pretty|quite|rather|very|"
    r"kinda|getting) )*(?:old|dated|stale|ancient|a while ago)(?:,? (?:isn['’]?t it|"
    rf"aren['’]?t they|is it not|no|right|innit|eh))?\W+)?{LINKS}"
)
_IT: Final = (
    r"(?:(?:the|that|this|your|its|their|those|these) (?:figures?|numbers?|counts?|estimates?|"
    r"values?|quotes?|prices?|readings?|data(?: ?points?)?|ones?|facts?|info|records?)|that|this|"
    r"it|those|these|they|that one|this one)"
)
_END: Final = (
    r"(?: (?:since|then|now|today|at all|ever|again|lately|recently|after that|tho|"
    r"though|actually|or not|or has it changed|or is it old|or outdated|anymore|any more|by now|"
    r"yet|do you know|or is there anything newer|btw))*\W*"
)
_GOOD: Final = (
    r"(?:right|correct|current|valid|true|good|accurate|up to date|up-to-date|the (?:latest|newest|"
    r"most recent)(?: (?:one|figure|number|there is|you have|available))?|fresh|reliable|standing|"
    r"on record|what you have|ok(?:ay)?|the case|trustworthy)"
)
_CHANGED: Final = (
    r"(?:updated|revised|corrected|replaced|superseded|refreshed|amended|restated|adjusted)"
)
_NUMBER: Final = (
    r"(?:(?:the|that|this|your) (?:figure|number|count|estimate|value|reading|data ?point|fact))"
)
STANDS: Final = regex(
    rf"{_LED}(?:is|are|isn['’]?t|was) {_IT} (?:(?:still|even|actually|really|all) )*{_GOOD}{_END}"
    rf"|{_LED}(?:is it |are they )?still {_GOOD}{_END}"
    rf"|{_LED}(?:does|do) {_IT} still (?:stand|hold(?: up| true)?|count|apply){_END}"
    rf"|{_LED}(?:has|have|was|were|did|been|hasn['’]?t|is) {_IT} (?:(?:ever|been|since|already|"
    rf"any) )*{_CHANGED}{_END}"
    rf"|{_LED}(?:has|did) {_NUMBER} (?:ever |been |since )*changed?{_END}"
    rf"|{_LED}(?:has|have|did) (?:any(?:body|one)|some(?:body|one)|you|we|they|an admin|people)"
    r"(?: else)?(?: (?:ever|already|here|since|actually))* (?:correct|chang|updat|revis|fix|replac|"
    rf"amend|adjust|edit|report|dispute|challeng|question)(?:e|ed)? {_IT}(?: (?:before|already|in "
    rf"the past|yet|here))*{_END}"
    rf"|{_LED}(?:was|were|has|have) {_IT} (?:ever|already) (?:been )?chang(?:e|ed)"
    rf"(?: (?:before|by (?:us|anyone|anybody|someone|an admin)))*{_END}"
    rf"|{_LED}(?:any|no) (?:updates?|revisions?|corrections?|changes?) (?:to|on|of|for) {_IT}{_END}"
)
"""`is that still right`, `has it been updated since`."""
NEWER: Final = regex(
    rf"{_LED}(?:(?:do|have) you (?:have |got )?|(?:is|are) there |got )?"
    r"(?:(?:anything|any|an?|some|something) )?(?:more (?:recent|current|up to date)|newer|"
    r"fresher|later)(?: (?:ones?|figures?|numbers?|data(?: ?points?)?|estimates?|sources?|quotes?|"
    r"prices?|readings?|counts?|values?|reports?|versions?|than (?:that|this|it)|"
    rf"(?:on|for|of) (?:that|this|it|record)))*{_END}"
)
"""`any newer`, after a figure by its id."""
STOOD_BEFORE: Final = regex(
    rf"{_LED}what (?:did|was|were|does|had|has) {_IT}(?: (?:say|show|be|been|read|stand at|"
    r"stood at|used to (?:be|say)))* (?:before|previously|earlier|last time|prior|beforehand|"
    r"originally)(?: (?:that|then|this|the (?:update|change)))?\W*"
    rf"|{_LED}(?:what (?:was|were|is) )?(?:the |your |its )?(?:previous|prior|earlier|old|last)"
    r" (?:figures?|numbers?|values?|counts?|estimates?|readings?)(?: (?:then|before that|"
    r"on record))*\W*"
    rf"|{_LED}what did {_IT} use to (?:be|say)\W*|{_LED}what {_IT} used to (?:be|say)\W*"
)
"""`what did it say before`."""
MOVED: Final = regex(
    rf"{_LED}(?:has|have|did|is|are) {_IT} (?:(?:ever|been|since|already|really) )*(?:moved?|"
    r"changed?|shift(?:ed)?|gone (?:up|down)|go (?:up|down)|come down|dropped|drop|risen|rise|"
    r"fallen|fall|budged?)(?: (?:much|at all|a lot|lately|recently|of late|since|then|"
    r"over time|over the years|or not|by much|any))*\W*"
)
"""`has it moved lately`, of what is told by two days."""
