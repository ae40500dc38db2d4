"""Words that pick a figure out of an answer, its range or age, or have it put otherwise."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.run_words import OF_COUNTED
from bot.conversation.replies.site_words import WHEN_DONE
from bot.conversation.replies.time_words import MOVING
from bot.conversation.replies.way import (
    DATED,
    DOLLARS,
    FIGURES,
    IN_IT,
    IT,
    LABS,
    NUMBER,
    PRICED,
    Way,
)
from bot.questions.types import Kind

_FIGURE: Final = (
    r"(?:head ?counts?|staff(?:ing)?(?: (?:figures?|numbers?|counts?))?|"
    r"employees?(?: (?:figures?|numbers?|counts?))|"
    r"compute (?:figures?|numbers?|stock)|stock|research shares?|staff shares?|"
    r"number of (?:staff|people|employees|researchers|chips))"
)
_OF_THEM: Final = (
    r"(?: (?:for|of|on|at) (?:them|those|these|both|all|each|the)(?: of them| "
    r"two| three| all| labs?)*)?"
)
_MOVES: Final = (
    r"(?:keep )?(?:ris(?:e|ing)|fall(?:ing)?|drop(?:ping)?|increas(?:e|ing)|decreas(?:e|ing)|"
    r"grow(?:ing)?|shrink(?:ing)?|go(?:ing)? (?:up|down)|"
    r"com(?:e|ing) (?:up|down)|crash(?:ing)?|climb(?:ing)?|mov(?:e|ing)|chang(?:e|ing)|"
    r"(?:get|become|be)(?:ting)? (?:cheaper|dearer|lower|higher|more expensive|less|more)|"
    r"(?:doubl|tripl|quadrupl|halv|accelerat)(?:e|ing)|slow(?:ing)?(?: down)?|flatten(?:ing)?|"
    r"continu(?:e|ing)|carry on|go on|last|keep going|hold(?: up)?|"
    r"stay (?:that way|like (?:this|that)|so|there|the same|flat))"
)
_SOON: Final = (
    r"(?: (?:further|more|again|soon|from here|next|as (?:fast|quickly|much|strongly)|"
    r"(?:at|in) (?:that|this|the same) (?:rate|pace|way)|"
    r"(?:next|this|coming) (?:year|month|quarter)|"
    r"in (?!.*\b(?:dollars?|usd|euros?|money|hours|[a-z]{1,2}\d{2,3}e?s?|chips|gpus|flops?)\b)"
    r"(?:the )?(?:a |next |coming )?(?:few )?[\w ]{2,14})){0,5}"
)
_AHEAD: Final = (
    r"(?:(?:by |in |at |from )*(?:next (?:year|quarter|month|summer|spring)|"
    r"the end of (?:the|next) year|a year(?: from now)?|"
    r"(?:one|two|three|five|a few|\d) years?(?: from now| time)?|"
    r"(?:the )?(?:near )?future|20(?:2[7-9]|3\d)))"
)
_IF_NOTHING: Final = (
    r"(?: (?:if|when|in case|assuming) (?:we|they|nobody|nothing|things|it|nobody else)"
    r"(?: (?:don'?t|do not|doesn'?t|does not|won'?t|never))? "
    r"(?:grows?|changes?|buys?|adds?|stays?|keeps?|moves?|do|does|get|expand)"
    r"(?: (?:as (?:we|they|it) (?:are|is)|the same|like this|anything|nothing|more|at all|put))*)?"
)
"""`where will we stand next year if we don't grow`, which nothing on record tells."""
_TO_BUY: Final = (
    r"(?:buy|rent|lease|lock|commit|sign|reserve|wait|hold (?:off|out)|order|fix)(?: [a-z-]+){0,6}?"
)
_COMPUTE: Final = r"(?:(?:our|the) )?(?:compute|chips|gpus|cluster|hardware|it|that|this)"
_HIM: Final = r"(?:him|her|them|this (?:one|person|candidate)|the candidate|somebody like that)"
_GPU: Final = r"(?:gpu|chip|card|accelerator|[abh][123]00)"
_COMES_TO: Final = (
    r"(?:(?:what|how much)(?: (?:does|do|did|would|will|is|was|'?s))?(?: (?:that|it|this|they))?"
    r"(?: (?:comes?|works?|boils?|breaks?|be|make|costs?|down|out|to|at))* )?"
)
"""`what does that come to per GPU hour`, of dollars that were told."""
_EXTRA: Final = (
    r"(?:the )?(?:electricity|power|energy|cooling|hosting|networking|network|storage|egress|"
    r"taxes|tax|vat|support|maintenance|colo(?:cation)?|staff|operations|setup)(?: costs?| bill)?"
)
_ON_TOP: Final = rf"{_EXTRA}(?:(?: and| or) {_EXTRA})*"
"""What a price of a chip may include."""
_KIND_OF_PRICE: Final = (
    r"(?:(?:the|a|an|your|with|on|by|at|for) )*"
    r"(?:list|on demand|spot|contract(?:ed)?|index|street|negotiated|discount(?:ed|s)?|retail|"
    r"market|reserved|wholesale|bulk)(?: (?:prices?|rates?|one|discount))?"
)
_IS_OLD: Final = (
    rf"(?:{IT}|(?:this|that|these|those) (?:number|figure)s?)(?: is| are|'?re|s)? "
    r"(?:(?:a|bit|rather|quite|pretty|very|really|so|too|kind of|already|all|getting|fairly) )*"
    r"(?:old|dated|stale|outdated|ancient|out of date|not (?:very |that |so )?(?:fresh|recent))"
    r"(?: (?:data|news|now|already|by now|numbers?|figures?))* "
    r"(?:(?:is|are)n'?t (?:it|that|they)|(?:is|are) (?:it|they) not|no|right|or|huh|innit|correct)"
)
"""`that's old, isn't it`, which asks for the day and reports nothing."""
_INSIDE: Final = (
    r"(?: (?:for|to send to|to show) (?:(?:the|my|our|an?) )?(?:hiring |line )?(?:managers?|boss|"
    r"team|lead|director|vp|ceo|cto|committee|panel|founders?|colleagues?))?"
)
"""For whom of our own points are wanted, who may be told everything."""
_TO_PASTE: Final = (
    r"(?: (?:(?:that |which )?(?:i|we) can (?:just )?|to )(?:paste|copy(?: and paste|-paste)?)"
    r"(?: (?:it|them|in|into|to|somewhere|(?:the|my|our|an?) (?:e-?mail|slack|doc|notes?|deck|"
    r"slides?|message|thread|ats)|slack))*)?"
)
"""`3 bullets i can paste`."""
OF_FIGURES: Final = (
    *OF_COUNTED,
    Way(
        Part.RANGE,
        rf"(?:what(?: is|'?s| are)?|give me|show me) (?:the )?(?:ranges?|intervals?|error "
        rf"bars?|spread|margin of error|"
        rf"confidence intervals?|uncertainty range|low and (?:the )?high(?: ends?)?|"
        rf"(?:best|worst) case|(?:low|high|lower|upper) end)(?: (?:on|of|for|around|in) {IT})?|"
        rf"(?:between|from) what (?:and|to) what(?: is {IT})?|"
        rf"how (?:wide|precise|exact|accurate) (?:is|are) {IT}(?: ranges?)?|(?:the "
        rf")?range(?: on| of)? {IT}",
        FIGURES,
    ),
    Way(
        Part.RANGE,
        r"(?:the )?(?:best|worst|lowest|highest|low|high)(?: (?:case|end|one))?",
        (Kind.OFFER, Kind.LAB, Kind.MATCH, Kind.DILUTION, Kind.REACH),
    ),
    Way(
        Part.OLDEST,
        r"(?:which|what|how old)(?: (?:of|your|the|those|these|them|figures?|numbers?|sources?|"
        r"facts?|ones?))*(?: is|'?s| are| look)? (?:(?:the|too|very|really|now|already) )*"
        r"(?:oldest|stalest|most out of date|most outdated|old|stale|outdated|out of date|dated)"
        r"(?: (?:one|figures?|numbers?|sources?|facts?|here|now|then|data(?: ?points?)?|"
        rf"of (?:them|those|these)|{IN_IT}))*",
        FIGURES,
    ),
    Way(
        Part.NEWEST,
        r"(?:which|what)(?: (?:one|ones|of (?:them|those|these)|figures?|numbers?|sources?|"
        r"facts?))?(?: is|'?s| are) (?:the )?"
        r"(?:newest|latest|most recent|freshest)(?: (?:one|figures?|numbers?|sources?|"
        rf"facts?))?(?: (?:here|of (?:them|those|these)|{IN_IT}))?",
        (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.MATCH, Kind.SOURCE),
    ),
    Way(
        Part.NEWEST,
        r"(?:which|what)(?: is|'?s| are) (?:the )?(?:newest|latest|most recent|freshest)"
        rf" (?:figures?|numbers?)(?: (?:here|of (?:them|those|these)|{IN_IT}))?",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.NEWEST,
        r"(?:(?:that|this|it)(?: is|s)? (?:\w+ )?(?:old|stale|dated|outdated|out of date)"
        r"(?: now)? )?"
        r"(?:(?:do|have) you (?:have |got )?|(?:is|are) there |got |any chance of )?"
        r"(?:an?y?thing |any |an? |some |something )?(?:\w+ )?"
        r"(?:more (?:recent|current|up to date)|"
        r"newer|fresher|later)(?: (?:ones?|figures?|numbers?|data|estimates?|sources?|quotes?|"
        r"prices?|rates?|readings?|counts?|values?|reports?|points?|than (?:that|this|those|it)|"
        r"(?:on|for) (?:that|this|it|them|record)))*",
        (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.MATCH, Kind.SOURCE, Kind.PRICE),
    ),
    Way(
        Part.AGE,
        rf"how (?:old|stale|fresh|recent|current|up to date|out of date|dated) (?:is|are) "
        rf"{IT}|how (?:old|stale|fresh|recent|current)|(?:as of|from|since) when (?:is|are) {IT}|"
        rf"as of when|(?:what|which) (?:date|day) (?:is|are) {IT}(?: (?:from|of))?|{_IS_OLD}",
        DATED,
    ),
    Way(
        Part.ORIGIN,
        rf"where(?: is|'?s| are| does| do| did)? (?:you (?:get|have) )?(?:the|their|that|this|"
        rf"those|these) {_FIGURE}"
        rf"(?: (?:from|come from|taken from))?{_OF_THEM}(?: from)?|"
        rf"(?:what is |what'?s )?(?:the )?(?:source|sources|origin) (?:of|for|behind) (?:the|"
        rf"their|that|this) {_FIGURE}{_OF_THEM}|"
        rf"(?:who|what) (?:says|gives|is|counted|published|gave)(?: is)? (?:the|their|that|"
        rf"this) {_FIGURE}{_OF_THEM}",
        LABS,
    ),
    Way(
        Part.BASIS,
        r"(?:(?:is|was) (?:that|it|this) )?(?:buying|purchase|bought|buy|owning|owned|rental|"
        r"renting|rented|rent)"
        r"(?: price)? or (?:buying|purchase|bought|buy|owning|owned|rental|renting|rented|"
        r"rent)(?: price)?"
        r"(?: (?:what|which)(?: (?:one|price|basis))?(?: (?:did|do|have) you|'?s| is)?(?: "
        r"(?:use|used|take|taken|assume|that|it|this))*)?|"
        r"(?:which|what) (?:hourly |gpu hour |per hour )?(?:price|rate|basis|kind of price|"
        r"rental price)(?: per (?:gpu |chip )?hour)?(?: (?:did|do|have) you| is)"
        r"(?: (?:use|used|take|taken|assume|that|it|this|based on|for))+",
        DOLLARS,
    ),
    Way(
        Part.BASIS,
        rf"{_COMES_TO}(?:per|by the|an?|each|for (?:an?|each|one)) {_GPU} ?-?(?:hours?|hr)"
        rf"|{_COMES_TO}per hour (?:per|for each|and) {_GPU}|(?:what is |what'?s )?(?:the |its )?"
        rf"(?:hourly (?:price|rate|cost)|(?:price|rate|cost) (?:per|of an?|for an?) {_GPU} ?-?hour)"
        r"(?: (?:then|in (?:that|there)|behind (?:it|that)|used|for that|is (?:that|it)))*",
        PRICED,
    ),
    Way(
        Part.INCLUDED,
        rf"(?:(?:is|are|was|were|with|and) )?{_ON_TOP} "
        r"(?:included|in|on top|extra|part of|covered|counted)(?: (?:in|with|of))?"
        r"(?: (?:there|it|the price|(?:that|this)(?: price| rate)?))?|"
        r"(?:does|do|did|would) (?:that|this|it|they|the prices?|these|those) (?:already )?"
        rf"(?:include|cover|contain|count|come with) {_ON_TOP}|"
        r"(?:(?:is|are) (?:that|this|it|those|these) )?"
        r"(?:including|incl|excluding|excl|with or without|with|without|what about|how about) "
        rf"{_ON_TOP}",
        DOLLARS,
    ),
    Way(
        Part.KIND,
        rf"(?:is|was|are) (?:that|this|it|the price|these|those) {_KIND_OF_PRICE}"
        rf"(?: or {_KIND_OF_PRICE})*|"
        r"(?:what|which) (?:kind|sort|type) of (?:price|rate) (?:is|was) (?:that|this|it)",
        DOLLARS,
    ),
    Way(
        Part.ONLINE,
        r"(?:(?:since|from|by) )?when (?:do|does|will|would|should|could|is|are|did|has|have) "
        r"(?:that|it|this|they|those|these|the (?:rest|biggest|largest|first|deals?|contracts?|"
        r"chips|tpus?|gpus?|sites?|place|facility|campus|cluster|data ?cent(?:er|re)|capacity|new "
        r"(?:ones|chips)))(?: (?:one|site|place|campus|deal|contract|be|been|to|due|goe?s?|"
        r"come|comes|get|expected|planned|supposed|meant|scheduled|set|likely|slated|intended|all|"
        r"fully(?! on)|going|gonna|up and))* ?(?:on ?line|on stream|live|running|runs?|ready|"
        r"operational|available|due|there|built|delivered|in use|in force|opens?|begins?|began|"
        rf"starts?|started|kicks? in|take effect|done|finished|completed?)|{WHEN_DONE}"
        r"|(?:when|(?:since |what |which )+(?:when|day|date)) (?:was|were|did) (?:that|it|this|"
        r"they|those|these|the \w+ (?:one|deal))(?: (?:one|deal|contract|all|get|they))* (?:signed|"
        r"sign|announced?|agreed?|struck|inked|made (?:known|public))(?: (?:it|that|those|them))?"
        r"|(?:from |by |starting )?when (?:do|does|will|would|can) (?:they|it|\w+) "
        r"(?:get|receive|have|see|use|start (?:to use|using|getting)) (?:them|it|those|that|the "
        r"(?:chips|tpus?|gpus?|power|capacity))|(?:starting|from|as of) when",
        (Kind.LAB,),
    ),
    Way(
        Part.FORECAST,
        rf"(?:where|how|what) (?:do you (?:think|reckon|expect)|will|would|is|are) {MOVING}"
        r"(?: is| are| will|'?s|'?re| likely| going| headed| heading| head| go| move| develop|"
        rf" look| be| do| to)+{_SOON}|"
        rf"(?:will|would|do you (?:think|expect|reckon)) {MOVING}(?: will| is going to)? {_MOVES}"
        rf"{_SOON}|(?:is|are) {MOVING} (?:going|likely|expected|set) to {_MOVES}{_SOON}|"
        rf"do you (?:think|expect|reckon|believe) (?:that )?{MOVING}s?(?: is| are| will| would)*"
        rf"(?: going| likely| expected| set)?(?: to)? {_MOVES}{_SOON}|"
        r"(?:what is |what'?s |any |give me |do you have )?(?:your |the |an? )?"
        rf"(?:forecast|outlook|prediction|projection|prognosis)(?: (?:for|on) .{{2,20}})?{_SOON}",
        DATED,
    ),
    Way(
        Part.FORECAST,
        r"(?:where|how) (?:will|would|do|are) (?:we|they|ours|it|you|both)(?: (?:stand|be|look|"
        rf"compare|end up|rank|do|going to|then))+ {_AHEAD}{_IF_NOTHING}",
        LABS,
    ),
    Way(
        Part.FORECAST,
        r"(?:(?:what|how) about |how is it |will it be |is it )?(?:by |in |at |from )*"
        r"(?:next (?:year|quarter|summer|spring)|(?:an?|one|two|three|six|twelve|a few|\d+) "
        r"(?:months?|quarters?|years?)'? (?:time|from now|down the (?:line|road)|ahead|later|on)|"
        r"(?:the )?(?:end of|mid|late|early) (?:next year|20(?:2[7-9]|3\d)))",
        (Kind.OFFER, Kind.COMPARE),
    ),
    Way(
        Part.FORECAST,
        r"(?:is|would|will|was) (?:now|this|it|that|today|next \w+)(?: be)? (?:an? |the )?"
        r"(?:good|bad|right|wrong|best|sensible|smart|great) (?:time|moment|point|day) to "
        rf"{_TO_BUY}|(?:should|shall) (?:we|i) (?:better |rather )?{_TO_BUY}",
        (Kind.PRICE,),
    ),
    Way(
        Part.POINTS,
        rf"(?:(?:give|send|show|put|make|write|say|turn|i need|i want|can i have)(?: (?:it|"
        rf"that|this|me|us|them))* )?"
        rf"(?:(?:as|in|into|to) )?(?:a )?(?:(?:list of )?(?:{NUMBER}|a few|few) )?(?:short |"
        rf"key |main )?(?:(?:list of )?bullet(?:s|ed)?(?:[ -]?points?)?(?: (?:list|form|format))?|"
        rf"key points|talking points){_INSIDE}{_TO_PASTE}",
        tuple(Kind),
    ),
    Way(
        Part.GUARANTEED,
        r"(?:(?:what|how (?:much|many)|(?:which|what) part|is|are|do we have|any|is there)"
        r"(?: is| are|'?s)?(?: any(?:thing)?| some| chips| gpus)?(?: of (?:it|that|this|them|ours|"
        r"our (?:chips|gpus|cluster)))?(?: our| the| everyone'?s| each one'?s)?(?: is| are)?"
        r"(?: really| actually)? |the |our )?(?:guaranteed?|guarantees?|promised|reserved|"
        r"dedicated)(?: (?:share|chips|gpus|part|bit|(?:to |for )?(?:each|everyone|anyone|anybody)|"
        r"per (?:head|person)))*",
        (Kind.OFFER,),
    ),
    Way(
        Part.ADVICE,
        rf"who (?:would |will |do you think (?:would |will )?|is going to )?wins? {_HIM}(?: over)?|"
        r"who (?:would|will) (?:he|she|they|the candidate) (?:choose|pick|go with|join|take)|"
        rf"(?:can|could|would|will|do) we (?:even )?(?:win|land|attract|convince|persuade) {_HIM}"
        rf"(?: over)?|do we (?:even )?(?:stand|have) (?:a|any) chance(?: with {_HIM})?|"
        r"(?:should|do|would|shall|can|could|must) (?:i|we) (?:even |really |actually |bother to )*"
        r"(?:mention|bring up|raise|talk about|lead with|open with|play up|push|stress)(?:ing)? "
        rf"{_COMPUTE}(?: at all| or not| first| up| to {_HIM}| with {_HIM})*|"
        rf"is {_COMPUTE} (?:even |really )?worth (?:mentioning|bringing up|talking about|raising)"
        rf"(?: {_COMPUTE})?|does {_COMPUTE} (?:even |really )?help(?: us)?|is {_COMPUTE} (?:an "
        r"argument|a selling point|a strength|our strength|something to say)(?: for us)?",
        (Kind.OFFER, Kind.COMPARE),
    ),
)
