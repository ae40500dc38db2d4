"""Words that ask how sure one figure is."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import DATED, IT, LABS, Way
from bot.questions.types import Kind

_FIGURE: Final = (
    r"(?:(?:the|their|its|that|this|your|our|those|these|[a-z]+'?s) )*"
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
        rf"(?:is|are) {_FIGURE}{_OF_THEM} (?:(?:really|even|at least|actually|an?|any) )*{_SURE}"
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
