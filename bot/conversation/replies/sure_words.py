"""Words that ask how sure one figure is, or that what was told is of the right person."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import DATED, IT, LABS, Way
from bot.questions.types import Kind
from bot.questions.words.leads import LINKS
from bot.regex import regex

_FIGURE: Final = (
    r"(?:(?:the|their|that|your|our|those|these|[a-z]+'?s) )*"
    r"(?:head ?counts?(?: (?:figures?|numbers?))?|staff(?: (?:figures?|numbers?|counts?|size))?|"
    r"employee (?:figures?|numbers?|"
    r"counts?)|team size|"
    r"number of (?:staff|people|employees|researchers)|(?:stock|chips?|gpus?|compute|cluster) "
    r"(?:figures?|numbers?|counts?|estimates?)|stock|research(?: staff)? share|"
    r"share (?:for|of|doing) research|researcher (?:figures?|numbers?|counts?))"
)
_FIRM: Final = "(?:sure|certain|confident|reliable|solid|good|accurate|precise|trustworthy|exact)"
_SURE: Final = rf"(?:{_FIRM}|old)"
_IT: Final = (
    r"(?:that|this|it|those|these|them|(?:that|this|the|those|these|your|its) (?:last |top |main )?"
    r"(?:one|numbers?|figures?|data|estimates?|answers?|prices?|rates?|ratios?|counts?|totals?|"
    r"changes?|percentages?|trends?|comparisons?|ranges?|results?|stuff|claims?))"
)
_NAMED: Final = (
    r"(?:that|this|the|those|these|your|its) (?:last |top |main |job |roles? |posting |opening )?"
    r"(?:numbers?|figures?|data|estimates?|answers?|prices?|rates?|ratios?|counts?|totals?|"
    r"changes?|percentages?|trends?|comparisons?|results?|openings|postings)"
)
_OF_THEM: Final = r"(?: (?:of|for|at) (?:them|both|theirs|those|[a-z]+))?"
_IS_WIDE: Final = (
    r"(?:big|wide|large|broad|huge|massive|enormous|vague|loose|imprecise|uncertain|crazy|insane)"
)
_NO_MORE: Final = (
    r"(?:at all|anywhere|whatsoever|really|from them|by them|of theirs|known|out there|available|"
    r"on record|public(?:ly)?|published|official(?:ly)?|disclosed|about (?:them|it|that)|"
    r"on (?:them|it|that|their compute)|for (?:them|it)|there|exists?)"
)
_PARTS: Final = (
    r"(?:bits?|parts?|pieces?|figures?|numbers?|assumptions?|links?|inputs?|sides?|ones?|thing|"
    r"point|estimates?)"
)
_LEAST: Final = (
    r"(?:(?:shak|weak|flims|wobbl|vagu|soft)i?e(?:st|r)|mo(?:st|re) (?:uncertain|unsure|doubtful|"
    r"shaky|questionable)|(?:least|less) (?:certain|sure|reliable|solid|known|firm|trustworthy))"
)
_OF_IT: Final = r"(?: (?:of|in|about|here|there|that|this|it|all|your|the|answer|comparison|is))*"
_WEAKEST: Final = (
    rf"(?:which|what|whats|what's|where)(?: (?:is|are|'s))?(?: {_PARTS})?{_OF_IT}"
    rf"(?: (?:is|are|s))*(?: the| our| your| their)? ?{_LEAST}(?: {_PARTS})?{_OF_IT}|"
    rf"(?:which|whose|what)(?: {_PARTS})?{_OF_IT} (?:can|should|would|do) (?:i|we|you) (?:trust|"
    r"believe|rely on) (?:more|most|less|least|better)"
)
"""`which bit is the shakiest`."""
_FIRMER: Final = (
    r"(?:firm(?:er)?|more (?:certain|precise|exact|accurate|reliable|solid|sure|confident)|"
    r"narrower|tighter|sharper|surer|less (?:vague|uncertain|wide|shaky|woolly|fuzzy))"
)
_FIRMED: Final = (
    r"(?:what|whats|how|which)(?: (?:else|more|info|information|data|details?|figures?))*"
    r"(?: (?:can|could|would|should|do|might|will|must|to))?(?: (?:we|i|you|one|help|help to))*"
    r"(?: (?:add|tell|give|say|do|need|provide|enter|know|fill in|get|have|you|us|me|to|in))*"
    rf"(?: (?:make|get|be|have) (?:{_IT}|you|the answer|us)? ?(?:any |much |be )?{_FIRMER}"
    rf"| (?:narrow|tighten|sharpen|firm up|shrink|reduce) (?:down )?(?:{_IT}|the (?:gap|spread|"
    r"interval|uncertainty|error bars?))(?: (?:down|up|a bit|further))*)(?: a bit| then| further)*"
)
"""`what could we add to make it firmer`: what is least known, and what can be set."""
OF_SURENESS: Final = (
    Way(
        Part.WIDE,
        rf"(?=.*\b{_IS_WIDE}\b)(?:why|y|how come|(?:what|whats?)(?: is|'s)?(?: (?:makes?|explains?|"
        r"behind|drives?|causes?|widens?))|where does)(?: (?:is|are|was|the|this|that|it|its|their|"
        r"such|an?|so|there|have|has|do|does|they|these|those|very|really|come|get|got|"
        rf"{_IS_WIDE}))*"
        rf"(?: (?:ranges?|spreads?|intervals?|error bars?|brackets?|uncertainty|margins?)"
        rf"(?: (?:is|are|so|that|this|it|very|really|{_IS_WIDE}|from|there|here|on that|on it))*)?|"
        rf"{_WEAKEST}|{_FIRMED}",
        (*LABS, Kind.MATCH),
    ),
    Way(
        Part.SILENT,
        rf"(?:(?:is|are) there )?(?:really |literally |absolutely |honestly )?"
        rf"(?:nothing|no (?:figures?|numbers?|data|info(?:rmation)?|disclosures?|estimates?))"
        rf"(?: else)?(?: {_NO_MORE})+|"
        r"(?:so )?(?:there(?: is|'?s) )?nothing(?: is|'?s)? (?:really |actually |ever )?(?:public|"
        r"published|known|on record|out there|disclosed|available)(?: (?:at all|then|about them|"
        r"yet|ever))*|"
        r"(?:do|did|have|has) (?:they|the lab) (?:really |ever )?(?:say|said|publish(?:ed)?|"
        r"disclos(?:e|ed)|reveal(?:ed)?|share[d]?) (?:nothing|anything)(?: at all| ever| public)*|"
        rf"(?:is|are) (?:there )?(?:really )?(?:anything|any (?:figures?|numbers?|data)|something)"
        rf"(?: else)?(?: {_NO_MORE})+",
        (Kind.LAB,),
    ),
    Way(
        Part.ORIGIN,
        r"(?:where|how|who|what|on what)(?: (?:is|are|does|do|did|has|have))?"
        r"(?: (?:you|we|they))?(?: (?:get|got|have|find|take|know))? their (?:own |total |actual )?"
        r"(?:figures?|numbers?|totals?|data)(?: (?:come|taken|based))?(?: (?:from|on))?|"
        r"(?:(?:what is|what'?s|any|the) )*(?:sources?|origin|evidence|basis) (?:of|for|behind) "
        r"their (?:figures?|numbers?|totals?)|"
        r"how do you know (?:what|how (?:much|many)(?: \w+)?) they (?:have|run|own|use)",
        (Kind.OFFER,),
    ),
    Way(
        Part.SURE,
        rf"how {_SURE} (?:are|is|can|could|should) (?:we|you|i|one)(?: be)? "
        rf"(?:about|of|on|in|with) (?:{_FIGURE}{_OF_THEM}|their (?:numbers?|figures?))|"
        rf"how {_SURE} (?:is|are) {_FIGURE}{_OF_THEM}|"
        rf"(?:can|should|do) (?:we|i|you|one) (?:really )?(?:trust|rely on|believe) "
        rf"{_FIGURE}{_OF_THEM}|"
        rf"(?:is|are) (?:{_FIGURE}{_OF_THEM}|their (?:numbers?|figures?)) "
        rf"(?:(?:really|even|at least|actually|an?|any) )*{_SURE}"
        r"(?: (?:one|figure|number))?|"
        rf"(?:is|are) {_FIGURE}{_OF_THEM} (?:one |something )?(?:i|we|you|one) (?:can|could|"
        r"should) (?:trust|rely on|use)",
        LABS,
    ),
    Way(
        Part.FIRM,
        rf"how (?:{_FIRM}|positive) (?:are|r|is|can|could|should) (?:we|you|u|i|one)(?: be)? "
        rf"(?:about|abt|of|on|in|with) {_IT}|"
        rf"how {_FIRM} (?:is|are) {_NAMED}|"
        rf"(?:are|r) (?:you|u|we) (?:really |quite |100 percent |totally )?"
        rf"(?:sure|certain|confident) (?:about|abt|of|on|in|with) {_IT}|"
        rf"(?:can|should|could) (?:we|i|you|one) (?:really |actually |safely )?(?:trust|rely on|"
        rf"believe|count on|bank on|depend on) {_IT}|"
        rf"how (?:much|far) (?:can|should|could) (?:we|i|one) (?:trust|rely on|believe) {_IT}|"
        rf"(?:is|are) {_NAMED} (?:really |even |at all )?{_FIRM}|"
        rf"how much (?:confidence|trust|faith) (?:do you have|should i have|is there) in {_IT}",
        (*DATED, Kind.CANDIDATE),
    ),
    Way(
        Part.OFFICIAL,
        rf"(?:(?:is|are|was|were) )?(?:{IT} |(?:the|that|this|those|these) (?:numbers?|figures?) )"
        r"?(?:an? )?(?:really |actually )?(?:official(?:ly)?(?: (?:confirmed|published|numbers?|"
        r"figures?|data|statements?))?|confirmed(?: by (?:them|the labs?|anyone|[a-z]+))?|"
        r"(?:from|by) (?:them|the labs?) (?:themselves|itself|directly)|"
        r"their own (?:numbers?|figures?|words?)|first hand)|"
        rf"(?:did|do|have|has) (?:they|the labs?|[a-z]+)(?: ever| really| actually)? (?:say|said|"
        rf"publish(?:ed)?|confirm(?:ed)?|state[d]?|announce[d]?|disclose[d]?) {IT}"
        r"(?: (?:themselves|itself|officially|publicly|anywhere))*|"
        rf"(?:(?:is|are|was|were) )?{IT}? ?(?:just |only )?(?:an? )?(?:estimates?|guess(?:es)?)"
        r"(?: or (?:an? )?(?:official|published|confirmed|real|the real thing|stated|known|"
        r"from (?:them|the labs?))(?: (?:numbers?|figures?|one))?)?",
        (Kind.LAB, Kind.OFFER, Kind.COMPARE, Kind.REACH),
    ),
)


_HOW_SURE: Final = (
    r"(?:and |but |so )?(?:how (?:sure|certain|confident) (?:are|can|could) (?:you|we|i)(?: be)?"
    r"|(?:are|can) (?:you|we) (?:be )?(?:really |quite |absolutely )?(?:sure|certain)"
    r"|how (?:do|can|could|would|did) (?:you|we|i) (?:know|tell|establish|be (?:sure|certain))"
    r"|what makes (?:you|us) (?:so )?(?:sure|certain|think|believe))(?: that| whether| if)? "
)
_SAME_PERSON: Final = regex(
    rf"{_HOW_SURE}"
    r"(?:(?:it|this|that|they|these|those|he|she)(?:[' ]?(?:s|re)| is| are| was| were)? "
    r"|(?:these|those|this|that|the) (?:works?|papers?) (?:is|are|was|were) )"
    r"(?:all |both |really |actually |indeed )?(?:from |by |of )?"
    r"(?:(?:the |one and the )?(?:same|right|one|correct) "
    r"(?:person|one|man|woman|researcher|author|candidate)"
    r"|(?:the )?same [a-z]+|(?:the )?(?:right|correct) (?!prices?|numbers?|figures?|runs?|labs?|"
    r"amounts?|chips?|years?|dates?|models?|sites?|order|papers?|works?)[a-z]+(?: [a-z'’-]+){0,2}"
    r"|her|him|hers|his|theirs|them)(?: papers?| works?)?"
    rf"|{LINKS}(?:(?:is|are|was|were) (?:it|that|this|these|those|they)"
    r"|(?:it|that|this)[' ]?s) (?:all )?"
    r"(?:definitely|certainly|really|actually|surely|for sure|100 ?percent) (?:from |by |of )?"
    r"(?:the (?:same|right) (?:person|one|researcher|author|candidate)|hers?|him|his|them|theirs)"
    r"(?: papers?| works?)?(?: for sure| then| though)?"
    r"|(?:could|might|can) (?:it|that|this|these|those|they|some of (?:it|these|those|them)) "
    r"(?:also |still )?be (?:by |from )?(?:some(?:one|body) else(?:'?s)?|another (?:person|author)|"
    r"a namesake|(?:an?other|a different) [a-z]+)"
)
"""Whether it is one person is asked, which what a brief rests on answers."""
_SIGNED: Final = regex(
    rf"{_HOW_SURE}(?:he|she|they|[^\W\d_]['\w-]+(?: [^\W\d_]['\w-]+){{1,2}}) "
    r"(?:(?:really|actually|indeed|ever) )?"
    r"(?:(?:was|were|is|are) (?:part of|on|an? (?:co-?)?author (?:of|on)|involved in|behind)|"
    r"worked on|signed|wrote|co-?authored|co-?wrote|published|trained|"
    r"had (?:a part|anything to do) (?:in|with)) (?:it|that|this|them|those|these|"
    r"(?:the|that|this) (?:[\w.-]+ ){0,4}?(?:papers?|works?|runs?|models?))"
)
"""`how do you know she worked on that`, which how a work is tied to somebody answers."""
_LOOKED: Final = regex(
    rf"{LINKS}"
    r"(?:(?:really )?(?:nothing|no (?:works?|papers?|publications?))"
    r"(?: (?:at all|on (?:him|her|them)|there|on record|found))* ?)?(?:(?:and|but) )?"
    r"(?:where|(?:in )?(?:what|which) (?:sources?|places?|sites?|databases?|index(?:es)?)) "
    r"(?:(?:did|have|do) (?:you|assay|it) (?:actually )?(?:look(?:ed)?|search(?:ed)?|check(?:ed)?|"
    r"try|tried|asked?|go|read(?! (?:it|this|that|these|those)\b))|was (?:that|it|this) searched)"
    r"(?: (?:up|in|at|for|through|exactly|him|her|them|that|this|it|works?|papers?|any|these))*"
)
"""`so nothing at all? where did you look`, of somebody's works."""
_TIGHT: Final = (
    r"(?:sure|certain|confident|firm|solid|strong|tight|reliable|safe|good|robust|sound|secure|"
    r"trustworthy|well established|definite|weak|loose|shaky)"
)
_TIE: Final = (
    r"(?:(?:the|that|this|her|his|their|these|those|your) )*(?:\w+ )?"
    r"(?:ties?|links?|match(?:es)?|matching|attributions?|connections?|associations?)"
    r"(?: (?:to|with|between|of|for|from) [^?;]{2,60}?)?"
)
_OF_WORK: Final = (
    r"(?:him|her|them|"
    r"(?:the|this|that|those|these|her|his|their|each) (?:[\w.-]+ ){0,2}?"
    r"(?:candidate|person|author|researcher|runs?|models?|papers?|works?))"
)
_HOW: Final = r"(?:how|by what|on what(?: basis)?)"
_JOIN: Final = r"(?:tied?|link(?:ed)?|match(?:ed)?|connect(?:ed)?|attributed?|assign(?:ed)?)"
_ENDS: Final = (
    rf"(?:[^?;]{{2,40}}? (?:to|with|and) {_OF_WORK}|{_OF_WORK} (?:to|with|and) [^?;]{{2,40}})"
)
_TIED: Final = regex(
    rf"{LINKS}(?:"
    rf"how (?:very )?{_TIGHT}(?: (?:are|can) (?:you|we)(?: be)? (?:of|about|on|in))?"
    rf"(?: (?:is|are|was|were))? ?{_TIE}"
    rf"|(?:is|are|was|were) {_TIE} (?:(?:really|all|that|very|quite|definitely|actually) )*{_TIGHT}"
    rf"|{_HOW} (?:do|did|can|could|have|would) (?:you|we|assay) {_JOIN} {_ENDS}"
    rf"|{_HOW} (?:is|are|was|were) (?:{_OF_WORK}|it|that|this|those|these) (?:all )?"
    rf"(?:tied|linked|matched|connected|attributed)(?: (?:to|with) {_OF_WORK})?"
    rf"|what (?:ties|links|connects) {_ENDS}"
    r")(?: (?:then|exactly|anyway|though|again|really))*"
)
"""`how sure is the tie to that run`."""
SURE_OF_PERSON: Final = (_SAME_PERSON, _SIGNED, _LOOKED, _TIED)
"""What a brief rests on answers each of them."""
