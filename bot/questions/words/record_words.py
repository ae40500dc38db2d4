"""Words that ask of the whole record: what is newest or oldest on it, how it is put right."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex

CORRECTIONS: Final = "corrections"
"""The topic of help on how a wrong figure is reported."""
_LED: Final = rf"\W*(?:(?:{LINK}|ah|one more|quick one|question)\W+)*"
_FIGURE: Final = (
    r"(?:(?:an?|the|this|that|your|one of (?:your|the|these)|some|any|these|those|wrong|incorrect|"
    r"bad|outdated|old|stale|dodgy|duff) )*(?:numbers?|figures?|facts?|data(?: ?points?)?|values?|"
    r"counts?|prices?|headcounts?|entr(?:y|ies)|stats?|mistakes?|errors?)"
)
_IT: Final = rf"(?:{_FIGURE}|something|things?|info|it|that|this|one(?: of them)?)"
_WRONG: Final = (
    r"(?:(?:(?:['’]?s|is|are|looks?|seems?|was|might be|may be) )?(?:wrong|off|incorrect|"
    r"out of date|"
    r"outdated|stale|not right|inaccurate|bad|false|a mistake|wonky))"
)
_REPORTS: Final = (
    r"(?:report|flag|raise|correct|fix|dispute|challenge|contest|query|log|complain about|"
    r"point out)"
)
_TELLS: Final = rf"(?:tell|let|say|update|send|feed back|notify|submit|{_REPORTS})"
_WHOM: Final = r"(?: (?:you(?: guys| lot)?|us|someone|somebody|know|to|that|if|when|about|in))*"
_TOLD: Final = (
    rf"(?:{_REPORTS}{_WHOM} {_FIGURE}(?:,? ?{_WRONG})?|{_TELLS}{_WHOM} {_IT},? ?{_WRONG})"
)
_ASKS: Final = regex(r"\b(?:how|where|whom?|whats?|can|could|may)\b")
"""What all that asks to report has: without it the long expression is not compiled."""
_WHO_IS: Final = (
    r"(?:who|whom|where)(?: (?:do|can|could|should|would|must|to|shall))?(?: (?:i|we|one))? ?"
    r"(?:contact|ask|tell|e-?mail|write(?: to)?|talk to|speak to|go(?: to)?|turn(?: to)?|message|"
    r"ping|call|inform|notify|report to|complain(?: to)?|get in touch with)"
)
_BAD: Final = (
    r"(?:(?:an?|the|any|your|some) )?(?:wrong|incorrect|bad|outdated|false|stale) "
    r"(?:numbers?|figures?|facts?|prices?|headcounts?|data|values?)"
)
_ABOUT: Final = (
    rf"(?:(?:about|if|when|where|that|with|over|because) (?:i (?:think|find|see|notice) )?"
    rf"(?:that )?{_IT})"
)
_END: Final = r"(?: (?:here|to you|in here|of yours|then|please|myself|though))*\W*"
_REPORTED: Final = regex(
    rf"{_LED}(?:how|where|who|whom|what) (?:do|can|could|should|would|does|to|"
    rf"is the (?:best )?way to)"
    rf" ?(?:i|we|you|one|someone|anyone)? ?(?:do |go to |get to )?{_TOLD}{_END}"
    rf"|{_LED}what (?:if|happens (?:if|when)|do i do (?:if|when)) (?:i (?:think|find|see|notice) )?"
    rf"(?:that )?{_IT} ?{_WRONG}{_END}"
    rf"|{_LED}(?:can|could|may) (?:i|we) {_TOLD}{_END}"
    rf"|{_LED}{_WHO_IS} (?:{_ABOUT}(?: in (?:here|there)| (?:here|there|of yours))? ?{_WRONG}"
    rf"|about {_BAD}){_END}"
    rf"|{_LED}(?:if )?{_IT}(?: in here| here)? ?{_WRONG}\W+(?:so )?(?:{_WHO_IS}|"
    rf"(?:how|where) (?:do|can|should|would) (?:i|we) (?:report|flag|say|correct|fix))"
    rf"(?: (?:it|that|this|to|about it|about that))*{_END}"
    rf"|{_LED}who (?:(?:here|can|will|would) )?(?:(?:fix(?:es)?|corrects?) {_FIGURE}|"
    rf"(?:handles?|deals? with|decides? (?:on|about)|looks? after) {_BAD}){_END}"
    rf"|{_LED}(?:where|how) (?:do|can|should) (?:i|we) (?:send|submit|file|make|post|suggest) "
    rf"(?:(?:an?|any|my|the) )?corrections?(?: to {_FIGURE})?{_END}"
    rf"|{_LED}(?:what|whats|what['’]s)(?: is)? the (?:\w+ )?(?:way|process|procedure) (?:to|for) "
    rf"(?:{_REPORTS}|reporting|correcting|flagging|fixing) {_FIGURE}{_END}"
    rf"|{_LED}(?:can|could|how (?:do|can)) (?:i|we) (?:get|have) {_FIGURE} "
    rf"(?:corrected|fixed){_END}",
    needs=(
        "report|flag|raise|correct|fix|dispute|challenge|contest|query|log|complain|point out|"
        "wrong|off|date|stale|not right|accurate|bad|false|mistake|wonky"
    ),
)
"""`how do i tell you a number is off`."""
_MINE: Final = (
    r"(?:(?:my|our|the|an?|that|this) corrections?|(?:my|our) reports?(?: (?:of|about|on) \w+)?"
    r"|(?:an?|that|this) report(?: (?:of|on|about) an? (?:wrong|bad) \w+)?"
    rf"|what (?:i|we) (?:{_REPORTS}(?:e?d|ged)?))"
)
_SOMEBODY: Final = r"(?:any(?:one|body)|some(?:one|body)|people|others|a human)"
_DISPUTE: Final = (
    r"(?:report|flag|disput|challeng|contest|quer|question|complain|object)(?:g?ed|e?d|ied|e|y)?"
)
_FATE: Final = regex(
    r".{0,12}\bwhat (?:happens|happened|comes|becomes|is done|do you do|did you do|goes on)"
    rf" (?:to|with|of|after|next with|about) {_MINE}\b.{{0,20}}"
    r"|.{0,12}\bwhat happens (?:next |then |now )?(?:after|once|when|if) (?:i|we|someone|somebody)"
    rf" (?:have )?{_REPORTS}(?:s|ed|d|ged)? {_IT}{_END}"
    rf"|.{{0,12}}\b(?:will|does|do|has|have|did|can|is|are) (?:{_SOMEBODY}|you)"
    r"(?: (?:ever|really|actually|even|going to))* (?:look(?:ed)? (?:at|into)|read|check(?:ed)?|"
    rf"see|seen|review(?:ed)?|act(?:ed)? on|get|got|received?) {_MINE}\b.{{0,12}}"
    rf"|.{{0,12}}\bhow (?:long|soon|quick(?:ly)?|fast)\b.{{0,25}}\b(?:{_MINE}|corrections?)\b"
    r".{0,25}"
    r"|.{0,12}\b(?:when|where|has|have|is|was|did|will|does) (?:(?:does|do|will|is|did) )?"
    rf"{_MINE} (?:go(?:es|ne)?|been|get|got|be|shown?|read|seen|decided|accepted|looked|taken|in|"
    r"come)\b.{0,25}"
    rf"|.{{0,12}}\b(?:has|have|did) {_SOMEBODY}(?: (?:else|ever|already|here|yet))* {_DISPUTE}\b"
    r"(?! (?:for|on|that|by|to (?!it|this|that))\b)[^?.!]{0,40}\W*"
    rf"|.{{0,12}}\b(?:has|have|was|were) (?:any (?:figures?|numbers?|facts?)|f-\d+|{_IT})"
    rf"(?: (?:ever|been|already|here|yet))* {_DISPUTE}(?: (?:as|to be|for being) \w+)?"
    r"(?: (?:by (?:anyone|anybody|someone|us|others)|yet|before|lately|recently))*\W*"
    rf"|.{{3,60}}?\b{_WRONG},?\W+(?:so |and |but )?(?:how|where|whom?)(?: (?:do|can|could|should|"
    rf"would|to))?(?: (?:i|we))?(?: go to)? {_TELLS}\b(?: (?:it|that|this|you|about it|to))*{_END}"
    rf"|(?:.{{0,12}}|.*\b(?:wrong|off|outdated|incorrect)\W+{LINKS})\bwhom? "
    r"(?:else )?(?:(?:can|could|may|will|would|should|gets to|do (?:i|we) (?:ask|tell|get) to) )+"
    r"(?:fix|correct|change|amend|put right) (?:it|that|this|them|those|"
    r"(?:the|that|this|an?) (?:wrong )?(?:figures?|numbers?|facts?|ones?|errors?|mistakes?)|"
    rf"errors?|mistakes?|(?:wrong )?(?:figures?|numbers?|facts?)){_END}"
    r"|.{0,15}\b(?:want|need|like|have|wish|trying) to "
    rf"{_REPORTS} (?:(?:an?|some|the) )?(?:wrong \w+|errors?|mistakes?|problem|issue|something "
    r"wrong)\b.{0,40}",
    needs=(
        "report|flag|raise|correct|fix|disput|challeng|contest|quer|log|complain|point|question|"
        "object|tell|let|say|update|send|feed back|notify|submit|amend|put right|change"
    ),
)
"""What becomes of a report, and whether there is one: `what happens to my report now`."""
_LABS: Final = r"(?:labs?|compan(?:y|ies)|players|anyone|anybody|who)"
_OUT: Final = (
    r"(?:put(?:ting)? out|publish(?:ed|ing)?|releas(?:ed|ing)|shar(?:ed|ing)|disclos(?:ed|ing)|"
    r"updat(?:ed|ing)|post(?:ed|ing)|giv(?:en|ing)|with|got|has|have|had|come out with|announced)"
)
_NEWS: Final = (
    r"(?:(?:any |some |the )*(?:new|newer|newest|fresh|fresher|recent|updated|latest)(?: \w+)? "
    r"(?:numbers?|figures?|data|stats?|info|disclosures?))"
)
_NEW: Final = regex(
    rf"{_LED}(?:which|what|any|did any|has any|have any|who|has|have|did)(?: of the)? ?{_LABS}?"
    rf"(?: (?:has|have|had|did|been|is|are|all|recently|lately|just))* ?{_OUT}(?: out|"
    rf" with)? {_NEWS}"
    r"(?: (?:lately|recently|of late|this (?:month|week|year|quarter)|since \w+|in the last \w+|"
    r"out|on compute|for us|then))*\W*"
    rf"|{_LED}(?:what|whats|what['’]s) (?:is )?(?:the )?(?:newest|latest|freshest|most recent) "
    r"(?:number|figure|fact|data ?point|thing|one)s?(?: (?:that |which )?(?:you|u|we) "
    r"(?:have|carry|hold|got|ve got|keep|know)| on record| in (?:here|there)| overall)+\W*",
    needs="new|fresh|recent|updat|latest",
)
"""`which labs have put out new numbers lately`."""
_STALEST: Final = (
    r"(?:the )?(?:stalest|oldest|most (?:outdated|out of date|dated|stale)|"
    r"least (?:recent|fresh|current))"
)
_YOU_HAVE: Final = (
    r" (?:that |which )?(?:you|u|we)(?:['’]ve)? (?:have|carry|hold|got|use|keep|know|show)"
    r"| on record"
)
_HELD: Final = r" (?:in|on|of|from) (?:your|the|our) (?:data|record|records|books|database|facts)"
_DATA: Final = r"(?:numbers?|figures?|facts?|data ?points?|data|entries|stats?|info)"
_OLD: Final = r"(?:out of date|out-of-date|outdated|stale|old(?:er)?|dated|expired)"
_OLDEST: Final = regex(
    rf"{_LED}(?:what|whats|what['’]s|which)(?: (?:is|are|s))? ?(?:the )?(?:(?:number|figure|fact|"
    rf"data ?point|one|lab)s? (?:is|are|of yours is|you have is) )?{_STALEST}"
    r"(?: (?:numbers?|figures?|facts?|data ?points?|ones?|data|thing|source|record|of (?:them|"
    rf"all)))?(?:{_YOU_HAVE}"
    r"| in (?:here|there)| on your books| still in use| overall| of yours| here)+\W*"
    rf"|{_LED}{_STALEST} (?:numbers?|figures?|facts?|data ?points?)(?:{_YOU_HAVE})+\W*"
    rf"|{_LED}(?:which|what|any|(?:are|is) (?:any|some)|(?:list|show)(?: me)?|how (?:many|much)"
    rf"(?: of)?)(?: (?:the|your|all|these))* {_DATA}(?:{_YOU_HAVE}|{_HELD})*"
    rf"(?: (?:is|are|has|have|gone|looks?|getting|became|now|by now|currently|that|which|really|"
    rf"too|very|quite))* {_OLD}(?: (?:now|by now|to use|to quote|to rely on|already|these days)"
    rf"|{_YOU_HAVE}|{_HELD})*\W*"
    rf"|{_LED}(?:which|what|any|some|list|show)(?: (?:me|of|the|your))* {_OLD} {_DATA}"
    rf"(?:{_YOU_HAVE}|{_HELD})+\W*"
    rf"|{_LED}(?:what|whats|what['’]s|what is|anything)(?: (?:is|has|gone|been|getting|that))* "
    rf"{_OLD}(?:{_YOU_HAVE}|{_HELD})+\W*",
    needs="stalest|oldest|outdated|out of date|out-of-date|dated|stale|recent|fresh|current|old|"
    "expired",
)
"""`whats the stalest one you carry`."""
_TIMES: Final = (
    r"in|over|during|within|since|for|the|this|last|past|lately|recently|of late|few|couple|"
    r"of|a|an|\d+|two|three|days?|weeks?|months?|quarter|year|\w+day|on record|by you|at all|"
    r"so far|"
    r"january|february|march|april|may|june|july|august|september|october|november|december"
)
_CORRECTED: Final = regex(
    rf"{_LED}(?:(?:any|the|your|what are the|list(?: of)?|show(?: me)?|all|what) )*"
    r"(?:(?:recent|latest|last|newest|few) )*(?:corrections?|revisions?|retractions?)"
    r"(?: (?:made|did you make|have you made|were made|were there|are there|"
    rf"to your (?:data|figures|record)|please|{_TIMES}))*\W*"
    rf"|{_LED}(?:(?:have|did|has) (?:you|assay)|"
    r"(?:what|which (?:figures?|facts?|numbers?))(?: (?:did|have|has))* (?:you|u|epoch))"
    r"(?: (?:ever|recently|lately|last|had to|have to|just|made?|make))* "
    r"(?:correct(?:ed|ions?)?|fix(?:ed)?|revised?|amend(?:ed)?|retract(?:ed)?|put right|"
    r"any corrections)"
    rf"(?: (?:any|anything|something|your|to|numbers?|figures?|facts?|{_TIMES}))*\W*"
    rf"|{_LED}(?:any|which) (?:mistakes?|errors?|numbers?|figures?)(?: (?:that )?(?:you|assay)"
    rf"(?:['’]?ve| have| had)?)? (?:correct(?:ed)?|fixed|revised|amended)(?: (?:{_TIMES}))*\W*"
    rf"|{_LED}(?:was |were |is |are |has |have |did |there |been |any )*"
    r"(?:anything|any (?:of (?:your|the) )?(?:figures?|numbers?|facts?)|"
    r"what|what['’]?s|which (?:figures?|numbers?|facts?)|any|"
    r"something)"
    r"(?: (?:has|have|was|were|got|been|is|are|you|did|get|things?))*"
    r" (?:corrected|corrections?|revised|revisions?|restated|amended|put right|fixed|retracted)\b"
    rf"(?! (?:by|for) \w+'s)(?: (?:{_TIMES}))*\W*",
    needs="correct|revis|restat|amend|put right|fix|retract",
)
"""`anything corrected in the last month?`, `what did you correct last`."""
_LAST_ONE: Final = regex(
    rf"{_LED}(?:who(?:['’]?s| was| is)?(?: it)?(?: (?:that|who|has|had))*|which (?:lab|source)|"
    r"whose(?: was| is)?|when (?:did (?:you|assay)|was)|what(?:['’]?s| was| is))"
    rf"(?: (?:{_REPORTS}(?:s|ed|d|ged)?|queried|caught|spotted|made|found|noticed))? "
    r"(?:the |your |our )?(?:very )?(?:last|latest|newest|most recent|previous) "
    r"(?:one|corrections?|corrected (?:figure|number|fact)|retractions?|revisions?|"
    r"reports?(?: of an? (?:error|mistake))?|(?:reported |flagged )?(?:errors?|mistakes?)|"
    r"(?:wrong )?(?:figure|number|fact))"
    r"(?: (?:here|in your (?:data|record|figures)|on record|made|reported|corrected|flagged))*\W*",
    needs="last|latest|newest|recent|previous",
)
"""`who reported the last correction`."""
_WHO: Final = regex(r"\bwho(?:se)?\b")
_TOLD_OF: Final = regex(
    rf"\b(?:{_REPORTS}(?:s|ed|d|ged)?|queried|caught|spotted)\b|correct|retract|revis|report|mistake|error",
    needs="caught|challenge|complain about|contest|correct|dispute|error|fix|flag|log|mistake|"
    "point out|queried|query|raise|report|retract|revis|spotted",
)


_PUT_RIGHT: Final = regex(
    rf"{_LED}how (?:do|can|could|would|should) (?:i|we|you|one) (?:report|flag|dispute|challenge|"
    rf"contest|query) (?:this|that|it|these|those|one)(?: one)?{_END}"
    r"|\W*(?:can|could|may|how (?:do|can|could|would)) (?:i|we) (?:suggest|submit|send|make|offer|"
    rf"propose)(?: you)?(?: an?| any| some)? (?:corrections?|better (?:numbers?|figures?)){_END}"
    r"|.{0,25}\b(?:have|got) (?:better|newer|fresher|other|more recent|more accurate) (?:numbers?|"
    r"figures?|data)\b.{0,30}\b(?:where|how|whom?|can)\b.{0,12}\b(?:send|submit|share|give|tell|"
    r"report|pass)\b.{0,12}"
    rf"|{_LED}(?:what|whats|what['’]s)(?: is)? the (?:process|procedure|way) (?:for|of|to) "
    r"(?:corrections?|disput(?:es?|ing)|correcting|reporting)\b.{0,25}",
    needs="report|flag|disput|challeng|contest|query|correct|better|newer|fresher|other|more",
)
"""`how do I flag this`, `can I suggest a correction`."""


def asks_to_report(text: str) -> bool:
    """Whether it is asked how a wrong figure is reported, or who can put it right."""
    low = fold(text)
    asks = _ASKS.search(low) and (_REPORTED.fullmatch(low) or _PUT_RIGHT.fullmatch(low))
    return bool(asks) or asks_of_reports(low)


def asks_of_reports(text: str) -> bool:
    """Whether it is asked what becomes of a report, or whether there is one of a figure."""
    return bool(_FATE.fullmatch(fold(text)))


def asks_newest_figures(text: str) -> bool:
    """Whether it is asked which lab's figure is new."""
    return bool(_NEW.fullmatch(fold(text)))


def asks_oldest_figure(text: str) -> bool:
    """Whether it is asked which of all figures is the oldest."""
    return bool(_OLDEST.fullmatch(fold(text)))


def asks_corrected(text: str) -> bool:
    """Whether it is asked which figures were corrected."""
    low = fold(text)
    return bool(_CORRECTED.fullmatch(low)) or asks_last_correction(low)


def asks_last_correction(text: str) -> bool:
    """Whether it is asked who reported the last correction, when it was, or what it was."""
    low = fold(text)
    return bool(_TOLD_OF.search(low) and _LAST_ONE.fullmatch(low))


def asks_who_reported(text: str) -> bool:
    """Whether that is asked of whoever reported it."""
    return bool(_WHO.search(fold(text))) and asks_last_correction(text)
