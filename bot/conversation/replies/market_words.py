"""Words that ask what the news, roles and pay that were told mean, and for whom."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, MARKET, Way
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

WHOM: Final = (
    r"(?:(?:an?|the|my|our|any|this|these|those|that) )?(?:candidates?|applicants?|hires?|"
    r"recruiters?|recruiting|hiring(?: manager)?|researchers?|engineers?|people|persons?|somebody|"
    r"someone|anyone|him|her|them)"
    r"(?: (?:who|that|with|in|at|looking|joining|coming|there|out) ?.{0,40})?"
)
_LED: Final = r"(?:what|how|so what|why)"
_OF: Final = rf"(?: (?:for|to|of|about|with|as regards|from) {WHOM})?"
_THE: Final = r"(?:(?:that|this|it|these|those|all (?:of )?(?:that|this|it))(?: [a-z]+){0,2})"
_END: Final = r"(?: (?:then|now|here|in practice|really|exactly|actually|in the end))*"
_MADE: Final = r"(?:make|read|take|learn|conclude|infer|get|see|understand)"
_POINT: Final = (
    r"(?:meaning|takeaways?|take away|upshot|lesson|message|point|implications?|significance)"
)
LAYOFFS: Final = (
    r"(?:lay[- ]?offs?|laid off|lay(?:ing)? (?:[a-z]+ )?off|redundanc(?:y|ies)|"
    r"(?:job|staff|head ?count) (?:cuts?|cutting|losses|reductions?)|cutting (?:jobs|staff|people)|"
    r"fir(?:e|ing) (?:people|ppl|staff|anyone)|"
    r"(?:people|staff|anyone|someone|folks) (?:[a-z]+ ){0,2}(?:fired|let go|sacked))"
)
"""What no board of roles tells of."""
OF_MARKET: Final = (
    Way(
        Part.MEANING,
        rf"{_LED} (?:do|does|would|will|should|is|are|s)? ?(?:{_THE}|the [a-z]+(?: [a-z]+)?) "
        r"(?:(?:really|actually|then|all) )*(?:mean|matter|say|tell|imply|signal|change|help)s?"
        rf"(?: (?:me|us|you|him|her))?{_OF}{_END}|"
        rf"what (?:is|are|was) (?:the )?{_POINT}"
        rf"(?: (?:of|in|from|here|there|behind) ?{IT}?)?{_OF}{_END}|"
        r"(?:what (?:do|can|should|could|would|am|are) (?:i|we) (?:supposed to )?"
        rf"{_MADE}(?: (?:of|from|in|into|out of|away))* ?{IT}?{_OF}{_END})|"
        r"(?:how (?:do|can|should|could|would) (?:i|we) (?:use|put|explain|read|interpret|pitch) "
        rf"{IT}{_OF}(?: (?:on|in) (?:the|a) (?:call|pitch|interview|conversation))?{_END})|"
        rf"(?:so what|meaning|and that means|which means)(?: what| for us)?{_OF}{_END}|"
        rf"(?:is|are|would) {IT} (?:be )?(?:good|bad|relevant|useful|important)(?: news)?"
        rf"{_OF}{_END}|"
        rf"what(?: is|'s|s) in it for {WHOM}{_END}|"
        r"why (?:did|do|does|were|was|are|is|have|has|would)? ?(?:they|those|these|it|that|so many|"
        r"the [a-z]+(?: [a-z]+)?) (?:(?:been|be|all|suddenly|just|get|got|being) )*"
        rf"(?:clos(?:e[ds]?|ing)|open(?:s|ed|ing)?|gone|vanish\w*|disappear\w*|removed|pulled|"
        rf"taken down|take (?:it|them|those) down|hir(?:e|es|ed|ing))"
        r"(?: (?:so )?(?:many|much|them|those|it|people|ppl|few|little))*|"
        r"(?:(?:are|is|were|did|have|has|do) )?(?:they|it|that) (?:(?:really|now|maybe) )*"
        r"(?:lay(?:ing)? (?:people|ppl|staff|researchers|folks|anyone|them) off|fir(?:e|ing) "
        r"(?:people|ppl|staff|anyone))|"
        rf"(?:relevan(?:t|ce)|useful) (?:for|to) {WHOM}{_END}|"
        rf"(?:(?:does|do|did|is|are|was|were|has|have|had|would|could|might|be|been|being|so|"
        rf"{IT}|there|any|some|mean|means|imply|implies|indicate|suggest|point|signal|look|looks|to|"
        r"of|like|because|due|just|really|actually|a|the|sign|signs|or|from|people|staff|anyone|"
        rf"recent|big|more|who|with) )*{LAYOFFS}(?: (?:then|there|now|too|or not|going on|lately|"
        r"anyone|people|staff|recently|happening|as well|at all|or what|or something|in (?:it|that|"
        r"there)))*",
        MARKET,
    ),
)
_THESE_DAYS: Final = (
    r"(?: (?:pay|money|rate|or (?:not|low|high|little)|is (?:that|it)|these days|"
    r"in (?:the|this) (?:market|bay|us|field)|there|then))*"
)
JUDGES_PAY: Final = regex(
    rf"(?:(?:{LINK}|wow) )*(?:(?:is|are|was|isn'?t|aren'?t) "
    rf"{IT}|how|would you (?:say|call) {IT}(?: is)?) "
    r"(?:(?:a|an|any|very|really|quite|pretty|that|so|actually|still|considered|above|below) )*"
    r"(?:lots?|much|high|low|good|bad|decent|fair|normal|usual|typical|standard|average|market|"
    r"competitive|generous|enough|rate|the going rate)"
    rf"{_THESE_DAYS}(?: for [a-z ]{{2,40}}{_THESE_DAYS}){{0,2}}"
)
"""`is that a lot`, `is that market rate`, of posted pay."""


_US: Final = (
    r"(?:us|ours|(?:our|my|the|that) (?:(?:own|saved|current) )*(?:offers?|clusters?|chips|gpus|"
    r"compute|numbers?|figures?|rent|costs?|bill|budget|package|side|fleet|[a-z]?\d+s?))"
)
_IT: Final = r"(?:that|this|it|those|these|any of (?:that|this|it|those)|all (?:that|this))"
_MEANS: Final = r"(?:means?|changes?|matters?|affects?|touch(?:es)?|tells?|says?|impacts?|does|do)"
OF_NEWS: Final = (
    Way(
        Part.FOR_US,
        rf"(?:so )?what (?:does|do|would|will|did|is) (?:{_IT} )?(?:really |actually )?{_MEANS}"
        rf"(?: (?:for|to|of|about|with|on))? {_US}|"
        rf"(?:(?:what|how)(?: is| are|'s| about)?(?: {_IT})? )?for {_US}|"
        rf"(?:does|do|did|will|would|is|has) (?:{_IT}|anything|something) "
        rf"(?:of (?:that|it) )?(?:really |actually )?{_MEANS}"
        r"(?: (?:anything|something|much|a thing))?"
        rf"(?: (?:for|to|of|about|with|on|in))? {_US}|"
        rf"how (?:does|do|would|will|did) {_IT} {_MEANS} {_US}|"
        rf"(?:meaning|impact|effect|consequences?|relevance)(?: (?:for|on|to)) {_US}|"
        rf"(?:is|are) {_IT} (?:relevant|good|bad|important)(?: news)? (?:for|to) {_US}|"
        rf"(?:what(?: is|'s|s)|is (?:there )?anything|anything) in {_IT} for {_US}",
        MARKET,
    ),
)


LOWEST: Final = r"(?:lowest|least|worst|minimum|min|smallest|bottom|floor|cheapest)"
_TOP: Final = r"(?:highest|most|best|maximum|max|largest|biggest|top|ceiling|upper end)"
_ENDS: Final = rf"(?:(?:{_TOP}|{LOWEST}|low|high) end|{_TOP}|{LOWEST}|lower end)"
_PAYING: Final = (
    r"(?:[ -]?(?:paid|paying|pay|salary|comp|compensation|offer|figure|number|one|ones))"
)
_OF_THEM: Final = (
    r"(?: (?:of|in|among|from|at|on) (?:them|those|these|that|all|"
    r"the (?:lot|range|list|bunch|band)|"
    r"it|there|these roles|those roles))?"
)
_ROLE: Final = r"(?:role|job|family|kind|posting|position|title)"
OF_PAY: Final = (
    Way(
        Part.WHOLE_BOARD,
        r"(?:(?:that|this|it) ?(?:is|s|'s) (?:[a-z]+ )?(?:tiny|small|low|few|little|"
        r"not (?:many|much)|odd|weird|surprising|huge|a lot) )?"
        r"(?:is|are) (?:that|it|this|those|they) (?:really |just |actually )*(?:(?:the|their|"
        r"its) )?(?:(?:whole|full|entire|complete)(?: (?:job )?"
        r"(?:board|list|thing|lot|picture))?|all (?:of (?:them|it|their (?:open )?(?:roles|jobs|"
        r"openings))|(?:of )?(?:the|their) (?:open )?(?:roles|jobs|openings)|(?:that )?(?:they"
        r"(?:'ve|ve| have)?|there is|there are)(?: got| have)?|on (?:the|their) board))|"
        r"(?:is|are) (?:that|it|this|those) (?:really )?everything(?: (?:that )?(?:they"
        r"(?:'ve|ve| have)?(?: got| open)?|there is|(?:on|at) (?:the|their) board))?|"
        r"(?:does|do|did) (?:that|it|you|they) (?:count|cover|include|read|have) (?:all|every) "
        r"(?:of )?(?:the |their )?(?:open )?(?:roles?|jobs?|openings?|board|postings?)",
        (Kind.HIRING,),
    ),
    Way(
        Part.PAID,
        rf"(?:what(?: is|'s| are)? )?(?:the )?(?:very )?(?:single )?{_ENDS}{_PAYING}?"
        rf"(?: (?:role|job|family|posting|position|one))?{_OF_THEM}|"
        rf"(?:which|what) {_ROLE} (?:pays?|earns?|gets?|makes?|offers?|is paid)"
        rf"(?: the)? {_ENDS}{_OF_THEM}|"
        rf"(?:which|what) {_ROLE} is(?: the)? {_ENDS}{_PAYING}?{_OF_THEM}|"
        rf"(?:what is |what's )?the {_ENDS} (?:(?:that )?(?:they|anyone|anybody|someone|you|one)"
        r"(?: (?:can|could|would|do))? (?:pay|pays|get|gets|earn|earns|make|makes|offer|offers)|"
        r"end of (?:that|the) (?:range|band))|"
        rf"how (?:high|low) (?:does (?:it|that|the range|the pay) go|do (?:they|those) go)|"
        rf"(?:and )?(?:top|bottom)(?: (?:of the )?(?:range|end|band))?",
        (Kind.HIRING,),
    ),
)
