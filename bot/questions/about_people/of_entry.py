"""Why, from where and since when somebody is kept in the pool, with what, and whether they went.

`why do we hold her data`, `where did we get Jun Oskarell from`, `when was he added`, `is he gone`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_LIST: Final = (
    r"(?:our|the|my|your|this)(?: own| candidate| talent| whole)* "
    r"(?:pool|candidates|short ?list|list|pipeline|database|records|files?|system|tool|books)"
)
_THERE: Final = rf"(?:(?:in|on|part of|among) {_LIST}|on file|on record|in (?:it|there))"
_INTO: Final = rf"(?: (?:in|into|to|on|onto) (?:{_LIST}|it)| there)?"
_US: Final = r"(?:we|you|i|it|assay)"
_STILL: Final = "(?:already |still |now |yet |really |even |exactly )*"
_ITEMS: Final = r"(?:data|details|info(?:rmation)?|entry|records?|file|profile|name)"
_OF: Final = (
    rf"(?:(?:any |the |all )?(?:personal )?(?:{_ITEMS}|anything|something) (?:on|about|of|for) )?"
)
_WHO: Final = rf"(?P<who>\S.{{1,80}}?)(?:['’]s?)?(?: {_ITEMS})?"
_HOLD: Final = r"(?:hold(?:ing)?|keep(?:ing)?|have|had|held|kept|stor(?:e|ing)|list(?:ing)?)"
_KEEP: Final = (
    r"(?:hold|keep|store|retain|save|held|kept|stored|retained|saved|"
    r"have(?= (?:here|on file|on record|stored|saved)\b))"
)
_HERE: Final = r"(?: (?:here|on file|on record|stored|saved))*"
_PUT: Final = r"(?:add(?:ed)?|list(?:ed)?|import(?:ed)?|put|upload(?:ed)?|enter(?:ed)?)"
_OF_IT: Final = (
    r"(?: (?:(?:that )?(?:we|they|he|she|it)(?:['’](?:s|re))?|about (?:it|this|"
    r"that|being)|of (?:it|this|being)|yet)(?: [^,?]{2,40}?)?)?"
)
"""Of what somebody may have been told: that they are kept."""
_GONE: Final = (
    r"(?:gone|(?:removed|deleted|erased|forgotten|gone|out|taken (?:off|out of))"
    rf"(?: (?:from|of|off))? (?:{_LIST}|it)|removed|deleted|erased|forgotten)"
)
_BLOCKED: Final = (
    r"(?:blocked|blacklisted|(?:put )?on (?:the|our|a|your|any) (?:block|black)[- ]?list)"
)
_WORKS: Final = r"(?:(?:published )?(?:papers?|works?|publications?|evidence|research))"
_RECORDED: Final = r"(?: (?:on|in) (?:record|file|here|the pool|our pool))?"
_ASKS: Final = (
    (
        "say|give|tell|hold|have|list|show|name",
        rf"(?:what|which)(?: \w+){{0,3}}? (?:does|do) {_LIST} (?:say|give|tell|hold|have|list|show|"
        rf"name)(?: us| me)? (?:about|on|for|of) {_WHO}",
    ),
    (
        "gone|remov|delet|eras|forgot|out|taken",
        rf"(?:is|are|has|have|was|were) {_WHO} {_STILL}(?:been )?{_GONE}",
    ),
    (
        "block|black",
        rf"(?:is|are|was|were|has|have) {_WHO} {_STILL}(?:been )?{_BLOCKED}",
    ),
    (
        "block|black",
        rf"(?:did|have|has) (?:{_US}|any(?:one|body)|some(?:one|body)) {_STILL}(?:ever )?"
        rf"(?:block(?:ed)?|blacklist(?:ed)?) {_WHO}",
    ),
    (
        "remov|delet|eras|forget",
        rf"did {_US} {_STILL}(?:remove|delete|erase|forget) {_WHO}(?: (?:from|off) {_LIST})?",
    ),
    (
        "is he|is she|is they|are he|are she|are they",
        r"(?:and )?(?!(?:why|how|where|when|what|who|since)\b)"
        rf"{_WHO},? (?:is|are) (?:he|she|they) {_STILL}{_THERE}",
    ),
    (
        "in there",
        rf"is {_WHO} {_STILL}in there",
    ),
    (
        "still",
        rf"(?:is|are) {_WHO} still (?:listed|held|stored|kept|in the (?:system|tool|bot))",
    ),
    (
        "still",
        rf"(?:do|have|are) {_US} still (?:got|have|hold|keep|holding|keeping|list|listing) "
        rf"{_WHO}(?: {_THERE})?",
    ),
    (
        "why|how come",
        rf"(?:why (?:do|did|are|have)|how come) {_US} {_STILL}{_HOLD} {_OF}{_WHO}(?: {_THERE})?",
    ),
    (
        "why",
        rf"why (?:is|are|was) {_WHO} {_STILL}{_THERE}",
    ),
    (
        "hold|keep|stor",
        rf"(?:do|does|are|did) {_US} {_STILL}(?:hold|keep|store|holding|keeping|storing) "
        rf"(?:(?:any|the|some|an?|personal) )*(?:anything|something|{_ITEMS})(?: at all)?"
        rf"(?: (?:saved|stored|here|{_THERE}))? (?:on|about|of|for) {_WHO}",
    ),
    (
        "held|kept|stored|saved|on file|in the|in our",
        rf"(?:is|are) there (?:(?:any|some|an?|the) )*(?:anything|something|{_ITEMS})"
        r" (?:held|kept|stored|saved|on file|in (?:the|our) (?:pool|system)) (?:on|about|of|for) "
        rf"{_WHO}",
    ),
    (
        "hold|held|keep|kept|stor|retain|sav|have",
        rf"(?:what|which)(?: (?:all|exactly|else|kinds?|sorts?|of|personal|{_ITEMS}))*"
        rf"(?: {_ITEMS} (?:do|does|have|did) {_US}| (?:do|have|did) we"
        r"| (?:do|does) (?:you|assay)(?= (?:keep|store|save|retain)\b))"
        rf"(?: (?:got|actually|still))* {_KEEP}{_HERE} (?:on|about|of|for) "
        rf"{_WHO}(?: {_THERE}| here)?",
    ),
    (
        "hold|held|keep|kept|stor|retain|sav|have",
        rf"(?:what|which)(?: (?:all|exactly|else|kinds?|sorts?|of|personal|{_ITEMS}))*"
        rf"(?:['’]?s| is| are| gets?| has been| have been) (?:being |all )?{_KEEP}{_HERE} "
        rf"(?:on|about|of|for) {_WHO}(?: {_THERE}| here)?",
    ),
    (
        "hold|held|keep|kept|stor|have|had|list",
        r"(?:(?:can|could|may) (?:i|we) (?:see|get|look at)|show (?:me|us)|let me see) "
        rf"(?:everything|all|anything|the {_ITEMS}|what)(?: (?:of|that|the {_ITEMS}))* {_US} "
        rf"{_STILL}{_HOLD}{_HERE} (?:on|about|of|for) {_WHO}",
    ),
    (
        "file|entry|record|profile",
        rf"(?:have|do) {_US} (?:got |have )?(?:an? )(?:file|entry|record|profile) "
        rf"(?:on|about|of|for) {_WHO}",
    ),
    (
        "why",
        rf"why (?:do|have)(?:n['’]?t| not)? {_US} "
        rf"(?:not )?{_STILL}(?:have |got |hold |find |found )?"
        rf"(?:any |no |nothing |a single )*(?:{_WORKS})?{_RECORDED} (?:for|of|by|from|on) {_WHO}",
    ),
    (
        "why",
        rf"why (?:is|are)(?:n['’]?t| not)? there "
        rf"(?:no|not any|any|nothing)(?: {_WORKS})?{_RECORDED} (?:for|of|by|from|on) {_WHO}",
    ),
    (
        "why",
        rf"why (?:does|has) {_WHO} (?:have |got )?(?:no|not any|none of) {_WORKS}{_RECORDED}",
    ),
    (
        "source|origin",
        rf"what(?:['’]?s| is) (?:the|our) (?:source|origin) "
        rf"(?:of|for|on) (?:(?:us )?(?:{_HOLD}|having) )?{_OF}{_WHO}(?: {_THERE})?",
    ),
    (
        "basis|ground|right",
        rf"(?:on|by) (?:what|which) (?:legal |lawful )?(?:basis|grounds?|right)s? (?:do|are|did|"
        rf"have|"
        rf"is|was|were)(?: {_US})? {_STILL}(?:{_HOLD} |in {_LIST} )?{_OF}{_WHO}(?: {_THERE}| "
        rf"held| kept)?",
    ),
    ("told|tipped", rf"who (?:told|tipped) {_US[:-1]}|us|me)(?: off)? (?:about|of) {_WHO}"),
    ("refer|recommend|suggest", rf"who (?:refer|recommend|suggest)\w* {_WHO}(?: to (?:us|me))?"),
    (
        "where",
        rf"where (?:do|did|have) {_US} {_STILL}(?:get|got|have|had|find|found|take|taken) "
        rf"{_OF}{_WHO} from",
    ),
    (
        "where",
        rf"where (?:do|did|have) {_US} {_STILL}(?:get|got|find|found|take|taken) "
        rf"(?P<who>\S.{{1,80}}?)['’]s? (?:{_ITEMS}|name)(?: from)?",
    ),
    (
        "where",
        rf"where (?:do|did|have) {_US} {_STILL}(?:get|got|find|found|take|taken) "
        rf"(?P<who>his|her|their) (?:{_ITEMS}|name)(?: from)?",
    ),
    (
        "where",
        rf"where (?:does|did|do|is|was|are) (?P<who>\S.{{1,80}}?)(?:['’]s?)? {_ITEMS} "
        r"(?:come )?from",
    ),
    (
        "where",
        rf"where (?:does|did|do|is|was|are) (?:(?:the|all|any|our|your) )*{_ITEMS} "
        r"(?:on|about|of|for) (?P<who>\S.{1,80}?) (?:come )?from",
    ),
    (
        "since when|how long",
        rf"(?:since when|how long) (?:do|did|have) {_US} {_STILL}(?:had|held|kept|have) "
        rf"{_OF}{_WHO}(?: {_THERE})?",
    ),
    (
        "since when|how long",
        rf"(?:since when|how long) (?:is|has) {_WHO} (?:been )?{_THERE}",
    ),
    (
        "when",
        rf"when (?:did|have) {_US} {_PUT} {_WHO}{_INTO}",
    ),
    (
        "when|by whom",
        rf"(?:when|by whom) (?:was|were) {_WHO} {_PUT}{_INTO}",
    ),
    (
        "add|list|import|put|upload|enter",
        rf"who (?:has |had |(?:decided|chose|wanted|asked|told \w+) to )?{_PUT} {_WHO}{_INTO}",
    ),
    (
        "how",
        rf"how (?:did|have) {_US} {_STILL}(?:get|got|come by|came by|come to have|find|found|"
        rf"end up with) {_OF}{_WHO}",
    ),
    (
        "told|inform|notif",
        rf"(?:has|have|was|were) {_WHO} {_STILL}(?:ever |been )*(?:told|informed|notified){_OF_IT}",
    ),
    (
        "tell|told|inform|notif",
        rf"(?:did|have|has) (?:{_US}|(?:any|some)(?:one|body)) {_STILL}(?:ever )?"
        rf"(?:tell|told|inform(?:ed)?|notif(?:y|ied)) {_WHO}{_OF_IT}",
    ),
    (
        "know",
        rf"(?:does|do) {_WHO} {_STILL}know(?!.*\b(?:look|search|check)){_OF_IT}",
    ),
    (
        "how",
        rf"how (?:did|do|does|has) {_WHO} {_STILL}(?:get|got|come|come to be|end up|land(?:ed)?) "
        rf"(?:{_THERE}|(?:into|onto) {_LIST}|in(?:to)? (?:here|there)|on there)",
    ),
)
"""What is asked, and the words without which it isn't."""
ASKED_TOO: Final = (
    r",? and (?:(?:when|why|how|since when|from where|by whom)(?=\W*$)|"
    r"(?:where|when|why|how|since when|how long|on what basis|by what right|who) "
    r"(?:(?:did|do|does|have|has|was|were|is|are|put|added|imported) )+"
    r"(?:we|you|i|he|she|they|it|him|her|them)\b[^?,]{0,30})"
)
"""What is asked of the same entry besides: `…, and where did we get him from`."""
_ALONE: Final = regex(
    rf"{LED}(?:where (?:did|do) (?:you|we|i) "
    r"(?:get|have|take|find) (?:it|that|this|those|all that|the data|these)(?: from)?|"
    r"where (?:does|do|did|is|are) (?:it|that|this|those|these|the data|all that) (?:come )?from|"
    r"when (?:was|were|did (?:you|we|i)) (?:it|that|this|those|they|the (?:entry|record|data)) "
    r"(?:last )?(?:updated?|refresh(?:ed)?|changed?|add(?:ed)?|import(?:ed)?|read)|"
    r"how (?:old|fresh|recent|current|up to date) (?:is|are) (?:it|that|this|those|the data)|"
    r"since when|from where|who (?:put|added|imported) (?:it|that|him|her|them)(?: in)?(?: there)?|"
    r"by whom?|"
    r"why (?:is|was) (?:it|that) (?:kept|held|stored|there)|"
    r"(?:(?:on|by|under|with|for) )?what (?:legal |lawful )?(?:basis|right|grounds?)"
    r"(?: (?:is|was|are|do|did) (?:that|it|this|we|he|she|they)(?: on| have| hold (?:it|that))?)?|"
    r"how (?:did|do|has|come) (?:he|she|they|it|that) (?:get|got|come|came|end up|land)"
    r"(?: (?:in|on|into|onto|up|there|here|it|(?:our|the) (?:pool|list)))*|"
    r"(?:has|have|was|were|is) (?:he|she|they) (?:ever |already |been )*"
    r"(?:told|informed|notified|aware)(?: (?:of|about) (?:it|that|this))?|"
    r"(?:did|have|has) (?:we|you|i|anyone|anybody|somebody|someone) (?:ever |already )?"
    r"(?:tell|told|inform(?:ed)?|notif(?:y|ied)) (?:him|her|them)"
    r"(?: (?:of|about) (?:it|that|this))?|"
    r"(?:does|do) (?:he|she|they) know(?: (?:of|about) (?:it|that|this))?|"
    r"what(?:['’]?s| is) the (?:basis|source)|with what right|"
    r"what(?:['’]?s| is| are) (?:his|her|their) (?:affiliation|institution|employer|university|lab|"
    r"topics?|field|fields|area)s?(?: (?:again|there|then))?|"
    r"where(?:['’]?s| is| are) (?:he|she|they)(?: (?:at|based|now|again|these days))*|"
    r"(?:is|are) (?:that|this|it|those) (?:still |all )?(?:current|up to date|right|accurate|"
    r"recent|"
    r"fresh|correct|old|out of date))\W*",
    re.IGNORECASE,
)


def whose_entry(text: str) -> str | None:
    """The words for whoever it is asked of why, from where or since when they are kept."""
    found = next((each for pattern in _patterns() if (each := pattern.fullmatch(text))), None)
    return found["who"] if found else None


def asks_on_entry(text: str) -> bool:
    """Whether a message asks that of an entry that was spoken of last: `since when?`."""
    return _ALONE.fullmatch(text) is not None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    lead = rf"\W*(?:(?:{LINK}|can you|could you|do you know|tell me|remind me),? )*"
    end = (
        r"(?: already| yet| now| then| at all| by the way| actually|"
        rf"{ASKED_TOO}){{0,6}}\W*"
    )
    return tuple(regex(f"{lead}{each}{end}", re.IGNORECASE, needs) for needs, each in _ASKS)
