"""The words that ask for each part of an answer: its range, its oldest figure, what to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.conversation.heard import Part
from bot.questions.types import Kind

_IT: Final = (
    r"(?:that|it|this|those|these|them|theirs|ours|they|the (?:answer|figures?|numbers?|data|"
    r"estimates?|verdict|ratio|gap|comparison)|(?:that|this|these|those|their|our|the last) "
    r"(?:figures?|numbers?|data|estimates?|ratio))"
)
_NUMBER: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
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
_TOP: Final = r"(?:top|best|biggest|largest|highest|first|leading|worst)"
_SORTED: Final = r"(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|arrange(?:d)?)"
_MOVING: Final = r"(?:that|it|this|prices?|the prices?|the market|things|the gap)"
_MOVES: Final = (
    r"(?:keep )?(?:ris(?:e|ing)|fall(?:ing)?|drop(?:ping)?|increas(?:e|ing)|decreas(?:e|ing)|"
    r"grow(?:ing)?|shrink(?:ing)?|go(?:ing)? (?:up|down)|"
    r"(?:get|become|be)(?:ting)? (?:cheaper|dearer|lower|higher|more expensive|less|more))"
)
_BASIS: Final = r"(?:list|on demand|spot|contract|reserved|bulk|index|retail|(?:one|three) year)"
_COMPUTE: Final = r"(?:(?:our|the) )?(?:compute|chips|gpus|cluster|hardware|it|that|this)"
_HIM: Final = r"(?:him|her|them|this (?:one|person|candidate)|the candidate|somebody like that)"
_SOON: Final = (
    r"(?: (?:further|more|again|soon|from here|next|(?:next|this|coming) (?:year|month|quarter)|"
    r"in (?:the )?(?:a |next |coming )?(?:few )?[\w ]{2,14}))*"
)


@dataclass(frozen=True, slots=True)
class Way:
    """Words that pick a part, of answers of some kinds."""

    part: Part
    words: str
    kinds: tuple[Kind, ...]


_LABS: Final = (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.LAB)
_BESIDE: Final = (Kind.OFFER, Kind.COMPARE, Kind.LEAGUE)
_FIGURES: Final = (*_LABS, Kind.MATCH, Kind.DILUTION, Kind.REACH, Kind.PRICE, Kind.SOURCE)
_DATED: Final = (*_FIGURES, Kind.HIRING, Kind.MOVES, Kind.DIGEST)
_DOLLARS: Final = (Kind.OFFER, Kind.MATCH, Kind.REACH, Kind.PRICE, Kind.DILUTION)

WAYS: Final = (
    Way(
        Part.GAP,
        r"(?:why|how come|y) (?:(?:is|are|were|was|do|does) )?(?:(?:we|they|it|that|this|"
        r"ours|theirs|the) )*"
        r"(?:(?:gap|difference|first|second|third|fourth|fifth|last|top) )?(?:(?:one|lab|is|"
        r"are|we|they|it|stand|come out|look|[a-z]+(?: [a-z]+)?(?= so )) )*"
        r"(?:so |that |this |such a |such |much |too |far |way |very )*"
        r"(?:far |big |large )?(?:behind|ahead|high(?:er)?|low(?:er)?|big(?:ger)?|large|small|"
        r"wide apart|far|"
        r"different|gap|difference)(?: (?:of|than) (?:us|them|ours|theirs))?|"
        r"(?:what )?(?:is|makes|drives|causes|explains|s) (?:behind )?(?:the|that|this) "
        r"(?:gap|difference)"
        r"(?: (?:so )?(?:big|large|made of|made up of))?|"
        r"what is (?:the|that|this) (?:gap|difference) (?:made of|down to|due to)|"
        r"where does (?:the|that|this) (?:gap|difference) come from",
        _LABS,
    ),
    Way(
        Part.RANGE,
        rf"(?:what(?: is|'?s| are)?|give me|show me) (?:the )?(?:ranges?|intervals?|error "
        rf"bars?|spread|margin of error|"
        rf"confidence intervals?|uncertainty range|low and (?:the )?high(?: ends?)?|"
        rf"(?:best|worst) case|(?:low|high|lower|upper) end)(?: (?:on|of|for|around|in) {_IT})?|"
        rf"(?:between|from) what (?:and|to) what(?: is {_IT})?|"
        rf"how (?:wide|precise|exact|accurate) (?:is|are) {_IT}(?: ranges?)?|(?:the "
        rf")?range(?: on| of)? {_IT}",
        _FIGURES,
    ),
    Way(
        Part.OLDEST,
        r"(?:which|what)(?: (?:one|ones|of (?:them|those|these)|figures?|numbers?|sources?|"
        r"facts?))?(?: is|'?s| are) (?:the )?"
        r"(?:oldest|stalest|most out of date|most outdated)(?: (?:one|figures?|numbers?|"
        r"sources?|facts?))?(?: (?:here|of (?:them|those|these)))?",
        _FIGURES,
    ),
    Way(
        Part.NEWEST,
        r"(?:which|what)(?: (?:one|ones|of (?:them|those|these)|figures?|numbers?|sources?|"
        r"facts?))?(?: is|'?s| are) (?:the )?"
        r"(?:newest|latest|most recent|freshest)(?: (?:one|figures?|numbers?|sources?|"
        r"facts?))?(?: (?:here|of (?:them|those|these)))?",
        (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.MATCH, Kind.SOURCE),
    ),
    Way(
        Part.AGE,
        rf"how (?:old|stale|fresh|recent|current|up to date|out of date|dated) (?:is|are) "
        rf"{_IT}|how (?:old|stale|fresh|recent|current)",
        _DATED,
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
        _LABS,
    ),
    Way(
        Part.SHARE,
        r"(?:how much|what (?:share|part|fraction|percentage|percent|proportion)) (?:of "
        r"(?:theirs|that|it|their (?:compute|chips|gpus|stock|cluster)))"
        r"(?: is| are| goes| do they use| do they spend)?(?: really| actually)? ?(?:for |to |"
        r"on |in |used for |just )*(?:research|r d|r&d|rd)",
        _LABS,
    ),
    Way(
        Part.STAFF,
        r"(?:which|how many|who|what)(?: ones?| labs?)?(?: of (?:them|these|those|the "
        r"labs))?(?: all)? "
        r"(?:(?:do|does|have|has|had|ever) )*(?:publish(?:es|ed)?|disclose[sd]?|report(?:s|"
        r"ed)?|state[sd]?|release[sd]?|"
        r"tell(?:s)?|say(?:s)?|give[sd]?|have|has|put out)(?: (?:their|a|its|the|any|how "
        r"many))? (?:public )?"
        r"(?:head ?counts?|staff(?: (?:numbers?|figures?|counts?))?|number of (?:staff|people|"
        r"employees)|people they have)",
        (Kind.LEAGUE, Kind.COMPARE, Kind.OFFER),
    ),
    Way(
        Part.ORDER,
        rf"(?:(?:show|give|tell|list|name|i want|keep|want)(?: me)? )?(?:the )?{_TOP} "
        rf"(?:{_NUMBER}|few|ones|handful)"
        rf"(?: (?:labs?|ones|of them|of those))?|"
        rf"(?:the )?{_NUMBER} (?:best|biggest|largest|highest)(?: ones| labs)?|"
        rf"{_SORTED}(?: (?:it|that|them|those|these|the labs))? (?:by|from|on) "
        r"(?:how (?:far|much|big|high)\b.{0,30}|(?:the )?(?:size of the )?"
        r"(?:gap|ratio|distance|lead|amount|average|figure)s?(?: to us)?|"
        r"(?:biggest|largest|highest|most|smallest|lowest)(?: (?:first|to \w+|gap))*)|"
        r"(?:which|what|whose)(?: (?:one|of (?:them|those|these)))?(?: gap| distance| lead)?"
        r"(?: is|'?s)? (?:the )?(?:biggest (?:gap|distance|lead)|largest (?:gap|distance|lead)|"
        r"widest(?: gap)?|smallest gap|(?:furthest|farthest|closest|narrowest)"
        r"(?: (?:gap|away|ahead|to us|of us|from us))*)|"
        r"(?:which|what|whose) (?:gap|distance|lead) is (?:the )?(?:biggest|largest|smallest)|"
        r"(?:where|against whom|to whom|who) (?:is|are) (?:the )?(?:gap|distance|we) (?:the "
        r")?(?:biggest|largest|widest|smallest|closest|furthest behind|furthest|closest to)",
        _BESIDE,
    ),
    Way(
        Part.BETTER,
        r"(?:which|what) (?:ones?|of (?:these|those|them|the (?:two|three|labs)))(?: is| are|'?s|"
        r" would be| looks?)? (?:the )?(?:better|best|worse|worst|stronger|strongest)"
        r"(?: (?:one|place|lab|offer))?"
        r"(?: (?:for|to) (?:a|the|our|my|this) (?:candidate|researcher))?",
        (Kind.COMPARE, Kind.OFFER),
    ),
    Way(
        Part.ENOUGH,
        r"what (?:would|will|could|might) (?:have been|be|it take to be) enough|"
        r"(?:how much|how many)(?: (?:chips|gpus|more))? (?:would|will) (?:have been|be) enough|"
        r"what (?:would|could) (?:have (?:closed|changed|made up)|close) (?:it|that|the "
        r"(?:gap|difference)|the verdict)",
        (Kind.OFFER,),
    ),
    Way(
        Part.BASIS,
        rf"(?:is|was) (?:that|it|this|the price) (?:the |an? |at )*{_BASIS}(?: (?:price|rate))?|"
        r"(?:(?:is|was) (?:that|it|this) )?(?:buying|purchase|bought|buy|owning|owned|rental|"
        r"renting|rented|rent)"
        r"(?: price)? or (?:buying|purchase|bought|buy|owning|owned|rental|renting|rented|"
        r"rent)(?: price)?"
        r"(?: (?:what|which)(?: (?:one|price|basis))?(?: (?:did|do|have) you|'?s| is)?(?: "
        r"(?:use|used|take|taken|assume|that|it|this))*)?|"
        r"(?:which|what) (?:price|rate|basis|kind of price|rental price)(?: (?:did|do|have) "
        r"you| is)"
        r"(?: (?:use|used|take|taken|assume|that|it|this|based on|for))+",
        _DOLLARS,
    ),
    Way(
        Part.ONLINE,
        r"when (?:do|does|will|would|is|are|did) (?:that|it|this|they|those|these|the (?:rest|"
        r"chips|tpus?|gpus?|sites?|capacity|new (?:ones|chips)))(?: (?:be|to|due|go|goes|come|"
        r"comes|get|expected|planned|supposed|up and))* ?(?:on ?line|on stream|live|running|"
        r"ready|operational|available|due|there|built|delivered|in use)",
        (Kind.LAB,),
    ),
    Way(
        Part.FAIR,
        r"(?:(?:(?:is|are|was) (?:it|that|this|they|these|those|we)(?: really| even| at all)? "
        r")?(?:a )?"
        r"(?:fair|comparable|apples (?:to|and|with) apples|like for like|legit(?:imate)?)"
        r"(?: comparison| to compare| comparing| way to compare)?(?: (?:like that|that way|"
        r"this way|like this|them|it|us|with each other|at all))*)|"
        r"(?:can|should|may|do) (?:we|you|i|one)(?: really| even)? compare (?:it|that|this|"
        r"them|those|these|us)(?: (?:like that|like this|that way|at all|with them))*|"
        r"(?:is|are) (?:that|this|we|it) (?:comparing )?apples (?:to|and|with) (?:oranges|"
        r"apples|pears)|how fair is (?:that|it|this)(?: comparison)?",
        _BESIDE,
    ),
    Way(
        Part.FORECAST,
        rf"(?:where|how|what) (?:do you (?:think|reckon|expect)|will|would|is|are) {_MOVING}"
        r"(?: is| are| will|'?s|'?re| likely| going| headed| heading| head| go| move| develop|"
        rf" look| be| do| to)+{_SOON}|"
        rf"(?:will|would|do you (?:think|expect|reckon)) {_MOVING}(?: will| is going to)? {_MOVES}"
        rf"{_SOON}|(?:is|are) {_MOVING} (?:going|likely|expected|set) to {_MOVES}{_SOON}|"
        r"(?:what is |what'?s |any |give me |do you have )?(?:your |the |an? )?"
        rf"(?:forecast|outlook|prediction|projection|prognosis)(?: (?:for|on) .{{2,20}})?{_SOON}",
        _DATED,
    ),
    Way(
        Part.GUARANTEE,
        r"(?:what|which)(?: one)? (?:counts|matters|weighs|is worth|is better|is more|"
        r"means)(?: (?:more|most|better))?(?: for (?:him|her|them|a candidate))? "
        r"(?:the |a )?(?:guaranteed?|average|shared?|reserved)(?: share| chips)? or (?:the |"
        r"an? )?(?:guaranteed?|average|shared?|reserved)(?: share| chips)?|"
        r"(?:is )?(?:the |a )?(?:guaranteed?|shared?)(?: share)? (?:better|worth more|more "
        r"valuable) than (?:an? |the )?(?:average|shared?|guaranteed?)(?: share| one)?",
        (Kind.OFFER, Kind.COMPARE),
    ),
    Way(
        Part.GUARANTEED,
        r"(?:what|how (?:much|many)|which part)(?: is| are|'?s)?(?: chips| gpus)?(?: of (?:it|that|"
        r"them|ours|our chips))?(?: our| the| everyone'?s| each one'?s)?(?: is| are)?(?: really)? "
        r"guaranteed?(?: (?:share|chips|gpus|part|(?:to )?(?:each|everyone)|per (?:head|person)))*",
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
    Way(
        Part.PLAIN,
        r"(?:explain|put|say|tell me|give me|break)(?: (?:it|that|this|all that|all this|"
        r"me))*(?: down)?(?: to me| for me)?(?: again)? "
        r"(?:like|as if|as though) (?:i'?m|i am|i were|i was) .{2,30}|"
        r"(?:(?:explain|put|say|tell|give|can i have|break)(?: (?:it|that|this|all that|all "
        r"this|me|down|to me|for me|to a|for a))* )?"
        r"(?:in|with|using) (?:plain|simple|easy|everyday|normal|layman'?s|lay|non technical|"
        r"simpler|plainer)(?: (?:english|words|terms|language))?|"
        r"(?:(?:explain|put|say|break)(?: (?:it|that|this|down|me))* )?(?:simply|for dummies|"
        r"for (?:a |an )?(?:layman|lay ?person|beginner|non technical person|outsider|child|"
        r"newcomer))|"
        r"eli ?5|(?:i'?m|i am) (?:new here|not technical|no expert|new to this)(?: .{0,30})?|"
        r"what does (?:all )?(?:that|this|it) mean in plain (?:english|words)",
        _FIGURES,
    ),
    Way(
        Part.POINTS,
        rf"(?:(?:give|send|show|put|make|write|say|turn|i need|i want|can i have)(?: (?:it|"
        rf"that|this|me|us|them))* )?"
        rf"(?:(?:as|in|into|to) )?(?:a )?(?:(?:list of )?(?:{_NUMBER}|a few|few) )?(?:short |"
        rf"key |main )?(?:bullets?(?: ?points?)?|bulleted list|key points|talking points)",
        tuple(Kind),
    ),
)  # fmt: skip
