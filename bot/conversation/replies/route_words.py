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
_FOR: Final = rf"(?: (?:for|to|on|with|of|from|in|at) {_ONE})?"
_HOURS: Final = (
    r"(?:(?:free|gpu|node|compute|computing|of|the)[ -]?)*(?:hours?|time|gpus?|compute|chips|"
    r"capacity|credits?)"
)

OF_ROUTES: Final = (
    Way(
        Part.APPLYING,
        rf"(?:how|where) (?:(?:do|does|can|could|would|should|must) {_WHO}|to) (?:even |actually )?"
        rf"(?:apply|sign up|get in|get access|get it|get one|request (?:it|one|access)){_FOR}|"
        rf"(?:what is |where is )?(?:the )?(?:application|applying)(?: (?:process|form|page|link))?"
        rf"{_FOR}|(?:the |a |any )?(?:link|url|website|page){_FOR}|"
        rf"(?:how|where) (?:does|do) {_ONE} work",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.GIVES,
        rf"how (?:many|much)(?: {_HOURS})? (?:(?:do|does|would|can|could|will) {_WHO} "
        rf"(?:actually )?(?:get|receive|have|apply for)|(?:do|does|is|are|would) {_ONE}"
        rf"(?: (?:give|offer|provide|get|be|worth))*)(?: {_HOURS})?{_FOR}(?: in chips)?|"
        rf"what (?:(?:do|does|would) {_WHO} get|(?:do|does) {_ONE} (?:give|offer|provide)){_FOR}|"
        rf"how big is (?:{_ONE}|an? (?:allocation|award|grant))|(?:in|as) (?:chips|gpus)|"
        rf"(?:how many )?(?:gpu )?hours{_FOR}|"
        rf"how many (?:chips|gpus) (?:is|are|would) {_ONE}(?: be| come to)?|"
        rf"(?:for )?how long(?: (?:does|do|is|are|can|would) (?:{_ONE}|{_WHO})"
        rf"(?: (?:last|run|for|use|have|keep|it))*)?|over how (?:many months|long)",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.MOST_GIVEN,
        r"(?:which|what|who)(?: (?:one|programme|program|route|of (?:these|them|those|all)))*"
        r"(?: (?:is|gives?|has|have|offers?|would give))* ?(?:the )?"
        r"(?:biggest|largest|most(?: generous)?|highest|max(?:imum)?|bigger|larger)"
        rf"(?: (?:one|{_HOURS}|allocation|award|grant|of (?:these|them|those|all)))*|"
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
        rf"(?: (?:close[sd]?|end|expire|due|open|apply|the deadline|shut|still|be))*{_FOR}|"
        rf"(?:what is |when is )?(?:the )?deadlines?{_FOR}|"
        rf"(?:is|are) {_ONE}(?: (?:still|now|yet))* (?:open|closed)(?: (?:now|yet|today))?|"
        r"(?:still|which (?:ones? )?(?:is|are)(?: still)?) open|"
        r"(?:only |just )?(?:the |those )?(?:still )?open ones?|"
        r"until when|(?:can|could) (?:i|we|you|one|they) still apply" + _FOR,
        (Kind.LEAGUE,),
    ),
)
ROUTES: Final = frozenset((Part.ROUTE, *(way.part for way in OF_ROUTES)))
