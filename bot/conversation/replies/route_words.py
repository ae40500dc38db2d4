"""Words that ask on about programmes of shared compute: how one applies, what one gets, by when."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.ordinals import ORDINAL
from bot.questions.types import Kind

_ONE: Final = (
    rf"(?:it|that|this|them|they|those|these|one|there|(?:the )?{ORDINAL}"
    r"(?: (?:one|route|programme|program))?|(?:any|each|one) of (?:them|those|these)|"
    r"(?:that|this|the|those|these) (?:routes?|programmes?|programs?|schemes?|grants?))"
)
_WHO: Final = (
    r"(?:i|we|you|u|one|1|they|he|she|somebody|someone|people|anyone|(?:an? |the |my |our )?"
    r"(?:candidates?|academics?|researchers?|start-?ups?|companies|company|students?|team|lab|"
    r"projects?|applicants?|users?))"
)
_FOR: Final = rf"(?: (?:for|to|on|with|of|from|in|at) {_ONE}| there| here)?"
_GIVE: Final = (
    r"(?:give|offer|provide|hand out|give out|grant|allocate|award|let (?:you|us|one) have)"
)
_CHIPS: Final = (
    r"(?:(?:full[- ]time|whole|steady|dedicated|permanent|real|actual) )*"
    r"(?:chips|gpus?|accelerators|cards|[abh]\d{2,3}s?)"
)
_STEADY: Final = (
    r"(?: (?:running|run|going|used|busy|all year(?: (?:round|long))?|(?:for|over|in|through) "
    r"(?:an?|one|the|the whole|a whole|a full|the entire) year|per year|24 7|24x7|round the clock|"
    r"around the clock|full[- ]time|non-?stop|at all (?:hours|times)|the whole year|continuously|"
    r"day and night|steadily|if (?:they|it) (?:never stop(?:ped)?|run all (?:year|the time))))*"
)
_COME_TO: Final = (
    r"(?: (?:be|come to|amount to|worth|equal|make|mean|come out at|work out to|keep))*"
)
_HOURS: Final = (
    r"(?:(?:free|gpu|node|compute|computing|of|the)[ -]?){0,6}(?:hours?|time|gpus?|compute|chips|"
    r"capacity|credits?)"
)

OF_ROUTES: Final = (
    Way(
        Part.APPLYING,
        rf"(?:how|where) (?:(?:do|does|can|could|would|should|must) {_WHO}|to) (?:even |actually )?"
        rf"(?:apply|sign up|get in|get access|get it|get one|request (?:it|one|access)){_FOR}|"
        rf"(?:what is |where is )?(?:the )?(?:application|applying)(?: (?:process|form|page|link))?"
        rf"{_FOR}|what is the process{_FOR}|"
        rf"what (?:do|does|must|should) {_WHO} (?:(?:need|have) to )?do to (?:get in|apply|sign up|"
        rf"get access|get it|get one){_FOR}|"
        rf"(?:can|could|please) (?:you )?(?:tell|show|explain to) (?:me|us) how to apply{_FOR}|"
        rf"who(?:m)? (?:do|should|must|can) {_WHO} (?:contact|ask|write to|talk to)"
        rf"(?: to (?:apply|get in|get access))?{_FOR}|"
        rf"(?:the |a |any )?(?:link|url|website|page){_FOR}|"
        rf"(?:how|where) (?:does|do) {_ONE} work",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.GIVES,
        rf"how (?:many|much)(?: {_HOURS})? (?:(?:do|does|would|can|could|will) {_WHO} "
        rf"(?:actually )?(?:get|receive|have|apply for)|(?:do|does|is|are|would) {_ONE}"
        rf"(?: (?:{_GIVE}|get|be|worth))*)(?: {_HOURS})?{_FOR}(?: in chips)?|"
        rf"what (?:(?:do|does|would) {_WHO} get|(?:do|does) {_ONE} {_GIVE}){_FOR}|"
        rf"how (?:much|many)(?: {_HOURS})? (?:is|are) (?:there )?in {_ONE}|"
        rf"(?:what is |how (?:big|large) is )?the (?:allocation|award|grant|amount){_FOR}|"
        rf"how (?:big|large|generous) (?:is|are) "
        rf"(?:{_ONE}|(?:an?|the) (?:allocation|award|grant)s?)|"
        rf"(?:in|as) {_CHIPS}{_STEADY}|"
        rf"(?:what|how much) (?:is|does|do|would|are) {_ONE}{_COME_TO} "
        rf"(?:in|as) {_CHIPS}{_STEADY}|"
        rf"(?:how many|which|so many) {_CHIPS} (?:is|are|does|do|would|can|could) (?:{_ONE}|{_WHO})"
        rf"{_COME_TO}(?: (?:run|use|have|get|keep))?{_STEADY}|"
        rf"(?:convert|put|turn|translate|express) {_ONE} (?:in|into|to|as) {_CHIPS}{_STEADY}|"
        rf"(?:how many )?(?:gpu )?hours{_FOR}|"
        rf"(?:for )?how long(?: (?:does|do|is|are|can|would) (?:{_ONE}|{_WHO})"
        rf"(?: (?:last|run|for|use|have|keep|it))*)?|over how (?:many months|long)",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.MOST_GIVEN,
        r"(?:which|what|who)(?: (?:one|programme|program|route|of (?:these|them|those|all)))*"
        r"(?: (?:is|gives?|has|have|offers?|would give))* ?(?:the )?"
        r"(?:biggest|largest|most(?: generous)?|highest|max(?:imum)?|bigger|larger)"
        rf"(?: (?:one|{_HOURS}|allocation|award|grant|of (?:these|them|those|all))){{0,4}}|"
        r"(?:the )?(?:biggest|largest|most generous)(?: (?:one|route|programme|program|of (?:these|"
        r"them|those|all)))*",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.APPLICANTS,
        rf"who (?:can|may|could|is allowed to|gets to) (?:apply|use|get|have){_FOR}(?: {_ONE})?|"
        rf"who (?:is|are) {_ONE}(?: all)? for|who is eligible{_FOR}|eligibility{_FOR}|"
        rf"for whom(?: is {_ONE})?|which(?: one)?(?: is|['’]s) (?:the )?(?:best|better|right)"
        rf"(?: (?:one|for {_WHO}))*",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.CLOSING,
        rf"(?:until |by )?when (?:do|does|is|are|will|can|could) (?:{_ONE}|{_WHO})"
        r"(?: (?:have to|close[sd]?|end|expire|due|open|apply|the deadline|shut|still|be))*"
        rf"{_FOR}|"
        rf"(?:by|until|till) when (?:do|does|must|should|can|could) {_WHO} (?:(?:need|have) to )?"
        rf"(?:apply|have applied|send it|hand it in|decide){_FOR}|"
        rf"how long (?:is|are) {_ONE}(?: (?:still|going to be|be))* open(?: for)?|"
        rf"(?:(?:what|when) (?:is|are) |(?:is|are) there |do they have )?(?:the |an? |any )?"
        rf"(?:(?:application|closing|submission|next) )?(?:deadlines?|cut-?offs?(?: dates?)?|"
        rf"last days?|closing (?:date|day)s?|due dates?)(?: to apply)?{_FOR}|"
        rf"(?:un|')?till? when (?:(?:do|does|is|can|could) (?:{_ONE}|{_WHO}) )?"
        rf"(?:run|open|apply){_FOR}|"
        rf"how (?:long|much time) (?:do|does|can|is|have) (?:{_ONE}|{_WHO})"
        rf"(?: (?:have|got|left|still|open))* ?(?:to apply|open|left to apply){_FOR}|"
        rf"(?:is|are) {_ONE}(?: (?:still|now|yet))* (?:open|closed)(?: (?:now|yet|today))?|"
        r"(?:still|which (?:ones? )?(?:is|are)(?: still)?) open|"
        r"(?:only |just )?(?:the |those )?(?:still )?open ones?|"
        rf"until when|(?:(?:which|what)(?: ones?| programmes?| programs?)?"
        rf"(?: of (?:these|those|them))? )?(?:can|could) (?:{_WHO}|she|he) (?:(?:still|now|yet|even"
        rf"|actually) )*(?:apply|get in|get into|sign up|join)(?: (?:to|for|into))?{_FOR}",
        (Kind.LEAGUE,),
    ),
)
ROUTES: Final = frozenset((Part.ROUTE, *(way.part for way in OF_ROUTES)))
