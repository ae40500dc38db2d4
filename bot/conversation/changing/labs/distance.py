"""How far ours is from labs, asked in words of no measure: `how many GPUs short of Meta are we`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_WHICH: Final = (
    r"(?:which|who)(?: (?:one|lab|company|of (?:them|those|these|the)(?: (?:two|three|labs))?))?"
)
_MORE: Final = (
    r"more|(?:the )?most|far|a lot|the (?:bigger|biggest|larger|largest) (?:margin|factor)"
)
_LESS: Final = r"less|(?:the )?least|the (?:smaller|smallest|lesser) (?:margin|factor)"
_BY: Final = regex(
    rf"{LED}{_WHICH} (?:beats?|leads?|tops?|outdoes|outguns|"
    rf"(?:is|are) ahead of|wins (?:against|over)) (?:us|ours) (?:by )?"
    rf"(?:(?P<more>{_MORE})|{_LESS})\W*",
    re.IGNORECASE,
)
_GAP: Final = regex(
    rf"{LED}{_WHICH}(?:['’]?s| is| has| would be)?(?: the| a)? "
    r"(?:(?P<more>worse|worst|bigger|biggest|larger|largest|wider|widest)|better|best|smaller|"
    r"smallest|lesser) (?:gap|distance|difference|margin)(?: (?:for|to|from|with|against) "
    r"(?:us|ours))?\W*",
    re.IGNORECASE,
)
_WE: Final = regex(
    rf"{LED}(?:{_WHICH}|whom) (?:are|would|do) we "
    r"(?:be |come |stand |sit )?(?:(?:the )?(?:closer|closest|nearer|nearest|less far|least far)"
    r"(?: to| from| behind)?|(?P<more>(?:the )?(?:further|furthest|farther|farthest)"
    r"(?: (?:away|off))?(?: from| behind| to)?))"
    r"(?:[\s,]+(?:and )?(?:by )?how (?:much|far|many times))?(?: (?:then|now))*\W*",
    re.IGNORECASE,
)
"""`which of the two are we closer to, and by how much`."""
_FOR_US: Final = r"(?: (?:for|to|against) (?:us|ours))"
_TO_BEAT: Final = (
    r"(?: to (?:beat|match|face|fight|(?:recruit|hire|compete|win|go up|be up|poach|sell|pitch)"
    r"(?: (?:against|from|with|over))?))"
)
_EASE: Final = regex(
    rf"{LED}(?:against )?{_WHICH}(?: (?:is|are|would be|looks?))?(?: the| a)? (?:(?:easier|easiest|"
    r"softer|softest|weaker)|(?P<more>harder|hardest|tougher|toughest|stronger|trickier))"
    rf"(?: (?:one|lab|rival|competitor|target|opponent|fight))?(?:{_FOR_US}{_TO_BEAT}?|{_TO_BEAT})"
    r"(?: (?:on|in|by) compute| then| now)*\W*|"
    rf"{LED}(?:(?:against|with|next to|beside) {_WHICH}|where) (?:do|would|are) we (?:look|stand|"
    r"compare|come off|fare|do|off) (?:better|best|(?P<most>worse|worst))"
    rf"(?: (?:of|between) (?:the two|them|those))?\W*",
    re.IGNORECASE,
)
"""`which of the two is easier for us to recruit against`: told by compute, which is all we know."""


_IF_SO: Final = (
    r"(?:(?:if|assuming|supposing) (?:that|this|it|so|she|he)(?:['’]?s| is)?"
    r"(?: (?:really|actually))?(?: (?:right|true|correct|so|the case))?\W+)?"
)
_TIMES: Final = r"(?:ratio|multiple|gap|difference|factor|distance|multiplier|comparison)"
_RATIO: Final = regex(
    rf"{LED}{_IF_SO}(?:and )?(?:"
    rf"(?:what(?:['’]?s| is| would be|s)? )?(?:the|our|that) (?:(?:per[ -]{HEAD}|total) )?{_TIMES}"
    rf"|(?P<led>(?:per {HEAD}|in total),? )what(?:['’]?s| is) the {_TIMES})"
    rf"(?: (?:then|now|between us|to them|vs them))*"
    rf"(?P<by>,? (?:per {HEAD}|each|in total|overall|per employee|by headcount))?"
    r"(?: (?:then|now|between us))*\W*",
    re.IGNORECASE,
    needs="ratio|multipl|gap|difference|factor|distance|comparison",
)
_BY_HEAD: Final = regex(r"\bper[ -]|\beach\b", re.IGNORECASE)
_OF_STAFF: Final = regex(r"employee|headcount|staff", re.IGNORECASE)
_OFF: Final = r"(?:ahead|behind|off|apart|away)(?: (?:of|from) (?:that|them|it))?"
_FAR: Final = regex(
    rf"{LED}{_IF_SO}(?:by )?how (?:far|much)(?=.* {_OFF}\b)(?: {_OFF})?"
    rf"(?: (?:are|would|will|do|does|that|this|it|leave|put|we|us|be|come))+(?: {_OFF})?"
    r"(?: (?:then|now|actually|really))*\W*",
    re.IGNORECASE,
    needs="how",
)


def asks_how_far(text: str) -> bool:
    """Whether it asks how far ours is from what it was held against: `so how far off are we`."""
    return bool(_FAR.fullmatch(text) or _RATIO.fullmatch(text))


def _ratio_asked(text: str, last: Question) -> str:
    """`what's the ratio per researcher`, `how far off would we be`, after ours against labs."""
    if last.kind is not Kind.OFFER:
        return text
    if _FAR.fullmatch(text):
        return "how far behind are we"
    found = _RATIO.fullmatch(text)
    by = found and (found["by"] or found["led"] or (_BY_HEAD.search(text) and text))
    if not by:
        return text
    if _OF_STAFF.search(by):
        return "per employee"
    return "per researcher" if _BY_HEAD.search(by) else "in total"


def gap_asked(text: str, memory: Memory) -> str:
    """The text as of who is closer, or further off, or how far; any other as it is."""
    last = memory.question
    if last is None or not last.labs:
        return text
    if (asked := _ratio_asked(text, last)) != text:
        return asked
    ways = (_BY, _GAP, _WE, _EASE)
    found = next((found for way in ways if (found := way.fullmatch(text))), None)
    if found is None:
        return text
    is_far = found["more"] or found.groupdict().get("most")
    return f"which of them is {'further from' if is_far else 'closer to'} us"


_ABOVE: Final = r"above|ahead of|over|in front of|up from|better than|higher than|before|past"
_BELOW: Final = r"below|behind|under(?:neath)?|beneath|down from|after|worse than|lower than"
_US: Final = r"(?:us|ours|our (?:offer|place|spot)|that|there|where we are)"
_ONE: Final = (
    r"(?:one|lab|company|name|rung|place|spot|step|notch|up|on the list|in line|in the list)"
)
_NEXT: Final = regex(
    rf"{LED}(?:who(?:m|se|['’]?s)?|which(?: lab| one| company)?(?:['’]?s)?|"
    r"what(?: lab)?(?:['’]?s)?)?"
    r"(?: (?:is|are|sits?|stands?|comes?|do we have|ranks?|would|be))*(?: the)?"
    r"(?P<near>(?: (?:very|right|just|directly|immediately|only|next|nearest|closest|first|one|"
    r"a))*)"
    rf"(?: {_ONE})*(?: (?:that(?:['’]s| is)|who(?:['’]s| is)))?"
    rf"(?P<close>(?: (?:right|just|directly|immediately|one|sitting|standing))*) "
    rf"(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW}))(?P<us> {_US})?"
    r"(?: (?:then|now|in (?:the|that) (?:list|table|order|ranking)|on (?:the|that) list|"
    r"who(?:['’]s| is) that))*\W*",
    re.IGNORECASE,
    needs="above|ahead|over|front|up from|better|higher|before|past|below|behind|under|beneath|"
    "down from|after|worse|lower",
)
_OVERTAKE: Final = regex(
    rf"{LED}(?:who|which (?:lab|one))(?: (?:do|would|could|can|should|must|will))? we"
    r"(?: (?:have|need|want|got))?(?: to)? (?:overtake|pass|beat|catch|leapfrog|go past)"
    r"(?: (?:next|first))+\W*",
    re.IGNORECASE,
    needs="overtake|pass|beat|catch|leapfrog|past",
)


def next_above(text: str, memory: Memory) -> str:
    """The text as who is closest on that side, after a rank with ours in it; else as it is."""
    last = memory.question
    is_ranked = last is not None and last.kind is Kind.LEAGUE and not last.topic
    is_told = last is not None and last.kind is Kind.OFFER and not last.labs
    if last is None or not (is_ranked or is_told):
        return text
    found = _NEXT.fullmatch(f" {text}")
    is_near = found is not None and (found["near"].strip() or found["close"].strip())
    is_next = found is not None and is_near and (found["us"] or is_ranked)
    if not is_next and not _OVERTAKE.fullmatch(text):
        return text
    if is_told:
        return "where does that put us"
    side = "below" if found and found["below"] else "above"
    return f"who is closest {side} us"


_CHIPS: Final = r"(?P<chips>(?:gpus?|chips?|cards?|accelerators?|h100e|[a-z]{1,3}\d{2,4}s?)|)"
_LED: Final = rf"^(?P<led>{LED})"
_SHORT: Final = regex(
    rf"{_LED}(?:how (?:many|much)|by how (?:many|much)|what) ?"
    rf"(?:more )?{_CHIPS} ?(?:are we|do we fall|would we be|we are|we['’]re)? ?"
    r"(?:short|shy|lacking|missing)(?: (?:of|to|from|against))?"
    r"(?: (?:being level with|matching|parity with|what))?"
    r"(?: (?P<whose>[a-z][\w.&-]*(?: [a-z][\w.&-]*)??)(?: (?:has|have|average))?)??"
    rf"(?: (?:are we|we are|do we come|per {HEAD}))*\W*$",
    re.IGNORECASE,
    needs="short|shy|lacking|missing",
)
_MISSING: Final = tuple(
    regex(rf"{_LED}{words}\W*$", re.IGNORECASE)
    for words in (
        r"(?:what|how (?:big|large|much|wide|far))(?:['’]?s| is| would be| was)? (?:the|our) "
        rf"(?:gap|shortfall|difference|distance|deficit)(?: (?:in|of) {_CHIPS})?"
        r"(?: (?:for us|to them|then|now|to fill|to close))*",
        rf"how many more(?: {_CHIPS})?(?: of (?:them|those))? (?:do|would|will|must|should) we "
        r"(?:then |still )?(?:need|require|have to (?:buy|get|find|add|rent)|buy|find|get)",
        rf"(?:we(?:['’]re| are) )?(?:missing|lacking|short(?: by)?) how many(?: {_CHIPS})?",
        rf"how many(?: {_CHIPS})? (?:are|is) (?:still )?(?:missing|left to (?:find|buy|get|add))",
        r"what (?:are we|do we) (?:missing|lacking|still need|lack|miss)",
    )
)
"""What is missing to a lab's average that was asked for: `what's the gap in chips`."""


def short_of(text: str, memory: Memory) -> str:
    """The message as what comes on top to equal that lab, whose stock alone is no answer."""
    last = memory.question
    if last is not None and last.kind is Kind.MATCH and len(last.labs) == 1:
        told = next((each for form in _MISSING if (each := form.match(text))), None)
        chips = (told.groupdict().get("chips") if told else None) or "chips"
        text = f"{told['led']}how many {chips} short are we" if told else text
    found = _SHORT.match(text)
    is_of_lab = found and (found["whose"] or (memory.question and memory.question.labs))
    if found is None or not is_of_lab:
        return text
    chips, whose = found["chips"] or "chips", found["whose"] or "them"
    return f"{found['led']}how many more {chips} would it take to match {whose}?"


_PART: Final = (
    r"(?P<part>half(?: way)?|halfway|an? (?:third|quarter|fifth|tenth)|two thirds|three quarters|"
    r"\d{1,2} ?(?:%|percent|per cent))"
)
_AIMED: Final = regex(
    rf"^{LED}"
    r"(?:what|how (?:much|big|large|many)(?: \w+)?|where)(?:['’]?d)?"
    r"(?: (?:would|does|do|will|must|should))?(?: (?:it|that|we|the budget|our budget|the number|"
    r"the spend|ours|our (?:spend|cluster|offer|compute)))?"
    r"(?: (?:have|need|has|got|take|cost|require))?(?: us)?(?: to (?:be|spend|pay|have|find|raise|"
    r"put up|go to|grow to|budget))?(?: (?:at|more))?(?: (?:to|for us to|for|"
    r"so (?:that )?we(?:['’]re| are)))?"
    r"(?: (?:just|even|only))?(?: (?:get|reach|be|hit|have|make it|match|equal|come|climb|close|"
    r"land))?"
    rf"(?: (?:us|up|in))?(?: (?:to|at|on|with|near))? {_PART}(?: of)? (?:way )?"
    r"(?:(?:to )?(?:theirs?|them|that|what they(?:['’]ve)? (?:have|got|give|run)|there|it)"
    r"(?: (?:level|size|share|figure|number|average|lot|stock|compute))?)(?: (?:per head|each|"
    r"a year|then))*\W*$",
    re.IGNORECASE,
    needs="half|third|quarter|fifth|tenth|%|percent|per cent",
)
_OURS: Final = (Kind.OFFER, Kind.MATCH)


def towards_theirs(text: str, memory: Memory) -> str:
    """The text as how much reaches that part, after ours against one lab; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _OURS or len(last.labs) != 1:
        return text
    found = _AIMED.match(text)
    if found is None:
        return text
    part = re.sub(r"(?<=half) ?way", "", found["part"])
    return f"how much to reach {part} of that"


_ABOVE_A_NUMBER: Final = regex(
    rf"{LED}(?:only|just|show|list|keep|which|which ones|who)"
    r"(?: (?:me|the|those|ones|labs|of them|all|are|is|has|have|with|that have|having|who have))*"
    r" (?:above|over|more than|beyond|at least|north of|>) "
    r"(?P<count>\d[\d,.]*(?: ?(?:k|m|thousand|million|mn))?)"
    r"(?: ?(?:h100e?s?|gpus?|chips|accelerators))?(?: (?:in total|please|pls))*\W*",
    re.IGNORECASE,
)


def only_above(text: str, last: Question | None) -> str:
    """The text as a question of all labs, after their rank; any other as it is."""
    is_of_totals = last and last.kind is Kind.LEAGUE and not last.topic
    if last is None or not is_of_totals or last.scope not in (None, Scope.TOTAL):
        return text
    found = _ABOVE_A_NUMBER.fullmatch(text)
    return f"which labs have more than {found['count']} H100e" if found else text


_COUNTED_TO: Final = regex(
    rf"^{LED}(?:(?:if|we|i|you|need|needs|want|wants|have|trying|hoping|wanna|just) )*(?:to )?"
    r"(?:catch(?:ing)? up (?:with|to)|match(?:ing)?|equal(?:ling)?|"
    r"(?:be |get |draw )?level with|beat(?:ing)?|reach(?:ing)?|"
    r"(?:get |be )?(?:on (?:a )?)?par(?:ity)? with) "
    r"(?P<whose>[^,;:?]{2,70}?)(?:[,;:?]| [–-]) ?(?:so )?how many "
    r"(?P<chip>[a-z]{1,3}\d{2,4}[a-z]?|tpu ?v\d\w{0,2}?|trainium ?\d?)s?\b[^,;:.\d]{0,30}$",
    re.IGNORECASE,
    needs="how many",
)


def counted_to_match(text: str) -> str:
    """`catch up with xai in total, how many GB200s?`, of which the second part asks no price."""
    return _COUNTED_TO.sub(r"how many \g<chip> to match \g<whose>", text)
