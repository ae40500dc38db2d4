"""How somebody leads into what they only heard, and asks whether it is so."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_SAYS: Final = (
    r"(?:says?|said|saying|claims?|claimed|claiming|tells?|told|swears?|swore|insists?|insisted|"
    r"mentions?|mentioned|reckons?|reckoned|thinks?|thought|believes?|believed|heard|hears?|reads?|"
    r"wrote|writes|tweeted|posted|reports?|reported|is (?:saying|claiming|telling|sure|certain|"
    r"convinced)|was (?:saying|claiming|told|telling)|keeps? (?:saying|telling|claiming)|"
    r"let (?:it )?slip|boasts?|boasted|brags?|bragged)"
)
_WHO: Final = (
    r"(?:someone|somebody|people|everyone|everybody|folks|they|he|she|twitter|reddit|linkedin|"
    r"(?:an?|the|my|our|his|her|their|one|this|that|some|another)(?! (?:data|site)\b)|recruiters?|"
    r"candidates?|hiring managers?|friends?|colleagues?)(?:['’]s)?(?: [\w'’&-]+){0,8}?"
)
_WHEN: Final = (
    r"(?: (?:just|also|once|now|today|yesterday|recently|lately|this (?:morning|week)|"
    r"last (?:week|night|month)|somewhere|online|the other day|on (?:the |a |his |her |my )?[\w-]+|"
    r"in (?:the|an?|my|his|her) [\w-]+|from (?:an?|the|my|someone|somebody)(?: [\w-]+){0,4})){0,4}"
)
_WHOM: Final = r"(?: (?:to )?(?:me|us|him|her|them|you))?"
_THAT: Final = r"(?: that| how)?[,:]?\s+"
_HEARD: Final = (
    r"(?:(?:(?:did|have) )?(?:i|we|you)(?:['’]ve)?"
    r"(?: (?:have|just|also|recently|keep|was|were|been))* )?"
    rf"(?:heard|hear(?:ing)?|read|reading|saw|seen|told){_WHOM}{_WHEN}"
    rf"(?: (?:people )?(?:say|saying))?{_THAT}"
)
_GOES_ROUND: Final = (
    r"(?:(?:there(?:['’]s| is| are| was)|is there|are there|have you heard)"
    r"(?: (?:an?|any|some|the))* )?(?:rumou?rs?|talk|gossip|word|claims?|story|stories|reports?|"
    r"whispers?|truth|buzz)(?: (?:has it|say|says|on the street|is|going (?:a?round)|goes|"
    r"out there|floating around|circulating|online|on \w+|in the (?:press|news|claim|rumou?r|"
    r"story|report)|to (?:the|this|that) \w+|behind (?:the|this|that) \w+|about|of))*" + _THAT
)
_LEADS: Final = (
    rf"{_WHO} (?:(?:just|also|recently|once|has|had) )*{_SAYS}{_WHOM}{_WHEN}{_THAT}",
    _HEARD,
    _GOES_ROUND,
    r"(?:is it|it['’]?s|is this)(?: (?:really|actually|even))? (?:true|right|correct|a fact|"
    rf"the case|real|so)(?: what (?:they|people) say)?{_THAT}",
    r"(?:apparently|supposedly|allegedly|reportedly),?\s+",
    r"(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |quickly |just )*(?:fact[ -])?"
    r"(?:check|confirm|verify|find out|look up)(?: (?:this|that|for (?:me|us)|please|pls))*"
    r"(?: if| whether|:|,| that)\s+",
    r"(?:fact[ -]?check|rumou?r|claim|quick check|question|hearsay|gossip)(?: please| pls)?: ?",
)
_LEAD: Final = regex(rf"{LED}(?:the )?(?:{'|'.join(_LEADS)})")
_IT: Final = r"(?:that|this|it|he|she|they|(?:that|the|this) (?:claim|rumou?r|number|story))"
_SO: Final = (
    r"(?:true|right|correct|accurate|real(?:ly)?|realistic|plausible|legit|believable|possible|bs|"
    r"bullshit|nonsense|fake|likely|credible|so|the case|a fact|hype|made up|off|exaggerated|wrong|"
    r"false|confirmed|known|public|on record|rubbish|just (?:talk|gossip|a rumou?r))"
)
_CHECK: Final = (
    r"(?:(?:can|could|would|will) (?:you|u|we) )?(?:please |pls |quickly )*(?:fact[ -]?check|"
    r"check|confirm|verify|back|look (?:it|that|this) up|look into)"
    rf"(?: (?:{_IT}|up|for (?:me|us)|please|pls))*"
)
_BE: Final = r"(?:(?:is|was|are|can|could|does|would|might|sounds?|seems?|how)['’]? )?"
_HOW_SO: Final = (
    rf"(?:(?:be|is|sounds?|seems?|look|even|really|actually|all|just|at all) )*{_SO}"
    rf"(?: is {_IT})?(?: or (?:not|\w+))?(?: (?:though|then|at all))?"
)
_BARE: Final = rf"{_BE}{_HOW_SO}"
"""`, plausible?`; without a stop before it, it may be a part of what was said."""
_TAILS: Final = (
    rf"{_BE}{_IT}(?:['’]s)? {_HOW_SO}",
    r"(?:is there )?(?:any(?:thing)?|some)(?: (?:truth|substance|basis|evidence))?"
    rf"(?: (?:to|in|behind|for|about|on) {_IT})",
    _CHECK,
    r"what (?:do|can|could) (?:we|you|u) (?:know|say|find|tell|have)"
    r"(?: (?:about|of|on|to) (?:it|that|this|them))?",
    r"what(?:['’]?s| is| does)?(?: the)? (?:on|record|truth|public)(?: record| say)?",
    rf"(?:do|should|can|would|shall) (?:we|you|u|i) (?:believe|buy|trust) (?:{_IT}|him|her|them)",
    rf"(?:does|do|did) {_IT} (?:check out|hold up|add up|make sense|sound right|hold water|"
    r"stack up)",
    r"(?:do|does|did) (?:we|you|u|anyone|anybody) (?:actually |really |even )?know"
    rf"(?: (?:{_IT}|if {_IT}(?:['’]s| is) {_SO}))?(?: for (?:sure|certain))?",
    r"is (?:it|he|she)|are they|really|right|yes or no|true or (?:false|not)|thoughts|please|pls",
)
_TAIL: Final = regex(
    rf"(?<![\s.,;:!?–—-])(?:\s?[.,;:!?–—-]{{1,4}}\s?(?:(?:{LINK})\W+)*{_BARE}|"
    rf"[\s.,;:!?–—-]{{1,6}}(?:(?:{LINK})\W+)*(?:{'|'.join(_TAILS)}))\W{{0,6}}$"
)
_DOUBTS: Final = regex(r"\b(?!(?:really|right|please|pls|thoughts)\b)\w+")
"""`Only Colossus 2 please`, and `really` after anything, doubt nothing that somebody said."""
_MOST: Final = 2
"""So many of them stand one after the other: `is that true? can you check`."""


def without_hearsay(text: str) -> str:
    """What is said, without who says it and without that it is to be checked."""
    flat = " ".join(text.split())
    low, start, end = flat.lower(), 0, len(flat)
    for _ in range(_MOST):
        tail = _TAIL.search(low, 0, end)
        end = tail.start() if tail else end
    for _ in range(_MOST):
        lead = _LEAD.match(low, start, end)
        start = lead.end() if lead else start
    said = flat[start:end].strip()
    is_heard = start > 0 or bool(_DOUBTS.search(low, end))
    return said if is_heard and said != flat.strip(" ?.!") else text
