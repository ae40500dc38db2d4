"""What somebody would claim of our standing: `could I tell the candidate we're ahead of them`.

It is a yes or a no by what is on record, and no question how we stand.
"""

from __future__ import annotations

from typing import Final

from bot.compute.benchmark import Standing
from bot.regex import regex

MARK: Final = "thatlab"
"""What stands in place of the name of a lab."""
_MAY: Final = (
    r"(?:(?:can|could|may|should|would|might|am|are|shall) (?:i|we)(?: (?:be )?(?:allowed|ok|safe|"
    r"free|able) to)?|(?:is it|would it be|is that|it is|it['’]s) "
    r"(?:ok|okay|fine|safe|true|fair|right|honest|allowed|correct|accurate)"
    r"(?: (?:for (?:me|us) )?(?:to|if (?:i|we)))?|do (?:i|we) dare(?: to)?)"
)
_LEAD: Final = (
    r"(?:(?:ok(?:ay)?|so|and|but|then|now|please|well|great|thanks|right|fine|alright|also|"
    r"honestly|frankly) )*"
)
_HOW: Final = r"(?: (?:then|now|really|safely|honestly|truthfully|just|actually|still|even))*"
SAYS: Final = "say|tell|claim|mention|state|write|advertise|argue|promise|pretend|boast"
_WHOM: Final = (
    r"(?: (?:to )?(?:him|her|them|people|everyone|(?:(?:the|an?|my|our|this|that) )?"
    r"(?:candidates?|persons?|applicants?|researchers?|somebody|someone|anyone|guy|woman|man|post-?docs?|"
    r"ph ?ds?|students?|hires?|prof(?:essor)?s?|scientists?|engineers?)))?"
)
_WE: Final = (
    r"(?:we(?:['’]?re| are)?|our (?:offer|compute|cluster|share|chips)(?:['’]s| is| are)?|"
    r"ours(?: is|['’]s)?|(?:he|she|people|everyone|everybody|one|researchers?|candidates?)"
    r"(?:['’]?d|['’]ll| would| will| could| can)?|"
    r"(?:they|you)(?! (?:have|has|own|run|got)\b)(?:['’]?d|['’]ll| would| will| could| can)?)"
)
"""We, or whoever would work here: `that he'd have more GPUs with us`.

That they have more is said of the lab, and is no claim of ours.
"""
_CHIPS: Final = r"(?:compute|gpus?|chips?|hardware|cards?|access|resources|computing power)"
_HAVE: Final = r"(?:have|has|got|get|gets|see|find|give|gives|offer|offers|run|own|end up with)"
_HERE: Final = r"(?: (?:(?:with|from|by) us|(?:over )?here|at ours|at our (?:place|lab|company)))?"
_MUCH: Final = (
    r"(?: (?:still|clearly|way|far|well|much|a bit|a lot|slightly|roughly|about|almost|actually|"
    r"currently|already|not|no longer))*"
)
_TIMES: Final = (
    r"(?:(?:about|roughly|around|over|more than|some|at least|like|up to) )*"
    r"\d[\d.]* ?(?:x|times|fold)"
)
"""`20x`, of which the range on record says whether it holds."""
_AHEAD: Final = (
    r"(?:ahead|in front|better(?: (?:resourced|equipped|provisioned|supplied|funded))?|stronger|"
    r"better off|bigger|superior|winning|leading|beat(?:ing)?|"
    r"outgun|outclass|lead|outspend|"
    rf"{_HAVE} (?:(?:a lot|far|much|way) )?(?:more|better)(?: {_CHIPS})?{_HERE}|"
    rf"(?:{_HAVE} )?{_TIMES}(?: (?:as (?:much|many)|the|more|better|bigger|ahead|of what))?"
    rf"(?: {_CHIPS})?{_HERE})"
)
_BEHIND: Final = (
    r"(?:behind|weaker|worse|worse off|smaller|trail(?:ing)?|losing|"
    rf"{_HAVE} (?:(?:a lot|far|much|way) )?(?:less|fewer)(?: {_CHIPS})?{_HERE}|"
    rf"(?:{_HAVE} )?{_TIMES} (?:behind|less|fewer|smaller|worse)(?: {_CHIPS})?{_HERE})"
)
_LEVEL: Final = (
    r"(?:comparable|level|on par|at par|equal|even|similar|competitive|neck and neck|as good|"
    r"as strong|as big|(?:the|about the) same(?: size)?|in the same league|match(?:ing)?|"
    r"keep(?:ing)? up)"
)
_PER: Final = (
    r"(?: (?:per|for each|for every) (?:head|researcher|person|capita)| in total| overall| each)?"
)
_THAN: Final = (
    r"(?: (?:of|than(?: at)?|to|with|as|against|compared (?:to|with)|at))?"
    r"(?: (?:what )?(?:them|they(?: (?:have|do|give|offer|are))?|theirs|those|"
    r"that lab|the lab|(?:over )?there|"
    rf"{MARK}(?:['’]s)?(?: (?:has|have|does|is|gives|offers))?))?"
)
_CLAIMED: Final = regex(
    rf"{_LEAD}{_MAY}{_HOW} (?:(?:promise|claim|advertise){_WHOM} "
    rf"(?P<more>(?:more|better) {_CHIPS}{_HERE})|"
    rf"(?:{SAYS}){_WHOM}(?: (?:to be|being|that)(?: {_WE})?| to(?= have)| {_WE}){_MUCH} "
    rf"(?:(?P<ahead>{_AHEAD})|(?P<behind>{_BEHIND})|(?P<level>{_LEVEL}))){_PER}{_THAN}{_PER}"
    rf"{_WHOM}(?: (?:now|then|today|on compute|in compute|on chips|here|in (?:the|a|an) "
    r"(?:\w+ )?(?:mail|e-mail|letter|offer|ad|call|message|interview)|on the (?:call|phone)))*",
    needs=SAYS,
)
_WE_HAVE: Final = regex(
    r"\bwe['’]ve\b(?= (?:(?:a lot|far|much|way) )?(?:more|less|fewer|better)\b)"
)
_SO_MANY: Final = regex(r"\b(?P<times>\d[\d.]*) ?(?:x|times|fold)\b")
_DENIED: Final = regex(r"\b(?:not|no longer)\b")
_GROUPS: Final = {
    Standing.AHEAD: "ahead",
    Standing.BEHIND: "behind",
    Standing.COMPARABLE: "level",
}


def claim_in(words: str) -> Standing | None:
    """Where we would be said to stand, in plain words with `MARK` for a lab; None of others.

    That we are not behind is, at the least, that we are comparable; of other denials nothing.
    """
    found = _CLAIMED.fullmatch(_WE_HAVE.sub("we have", words))
    if found is None:
        return None
    if found["more"]:
        return Standing.AHEAD
    claim = next(each for each, group in _GROUPS.items() if found[group])
    if not _DENIED.search(words):
        return claim
    return Standing.COMPARABLE if claim is Standing.BEHIND else None


def times_in(words: str) -> float | None:
    """How many times more or less ours would be said to be; None where that is not said."""
    found = _SO_MANY.search(words)
    return float(found["times"].rstrip(".")) if found else None
