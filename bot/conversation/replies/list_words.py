"""Words that pick labs out of a list of them, put it in order or ask what it says of them."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.memory import OFFERS
from bot.conversation.replies.way import BESIDE, LABS, NUMBER, Way
from bot.questions.types import Kind

_TOP: Final = r"(?:top|best|biggest|largest|highest|first|leading|worst)"
_SORTED: Final = r"(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|arrange(?:d)?)"
_BOTTOM: Final = r"(?:smallest|lowest|least|fewest|poorest|weakest|bottom)"
_LEADS: Final = rf"(?:biggest|largest|highest|{_BOTTOM}|closest|nearest|furthest|farthest)"
_WHO: Final = r"(?:who|which|what)(?: (?:one|lab|of (?:them|those|these)))?"
_BEATEN: Final = (
    r"(?:beat|match|equal|outbid|outdo|overtake|surpass|get (?:past|close to|ahead of)|"
    r"catch(?: up with)?|(?:compete|win|go up|pitch|sell|come up|stand up|hold up)"
    r"(?: (?:with|against|to))?)"
)
"""`which one would be the easiest to beat`, which is the one that ours is nearest to."""
_A_NUMBER: Final = (
    r"(?: (?:a|an|any|public|published|known|real|usable|the|of|on|for|their|compute|it|them))*"
    r" (?:numbers?|figures?|data|values?|estimates?|counts?|record)(?: on record| known| at all)*"
)
_HEADS: Final = (
    r"(?:head ?counts?|staff(?: numbers?| size| counts?)?|team sizes?|employees?|workforce|"
    r"(?:the )?number of (?:people|staff|employees|heads))"
)
_US: Final = r"(?:us|ours?|we (?:do|have|are|offer|give)|our (?:offer|own|people)|you)"
_THEM: Final = r"(?:(?:the|all|any|those|every) )*(?:ones?|those|labs?|rows?|them|anyone|everyone)"

_DISTANCE: Final = r"(?:gap|distance|difference|ratio|margin|factor|multiple|lead|spread)"
_AHEAD: Final = (
    r"(?:bigger|larger|more|less|smaller|ahead|behind|higher|lower|greater|better|in front|"
    r"farther|further|off|apart)"
)
_THAN_OTHERS: Final = "(?:higher|lower|bigger|larger|smaller)"
_LISTED: Final = (
    r"(?:this|that|it|they|them|these|those|everyone|people|names|(?:the|this|that|your) "
    r"(?:list|order|people|names|candidates|ones))"
)
_MERELY: Final = r"(?:(?:just|only|simply|really|actually|somehow|already|even|all) )*"
_OR_ELSE: Final = (
    rf"(?:,? or (?:(?:is|are) {_LISTED} )?{_MERELY}(?:in )?(?:alphabetical(?:ly)?(?: order)?|"
    r"by (?:the )?(?:name|alphabet)|rank(?:ed|ing)?|random(?:ly)?|sorted|scored|not|what|"
    r"by .{1,30}))?"
)
_BETWEEN: Final = (
    r"(?: (?>(?:is|are|was|it|that|they|those|these|then|now|exactly|roughly|about|really|actually|"
    r"between|the|two|both|of|them|each|in|total|all|overall|from|per|researcher|employee|person|"
    r"head|compute|chips|staff|one|other|another|than|this|there|here|do|does|have|has|"
    r"(?!not\b|ours\b|us\b|we\b)[a-z]{2,12}(?= (?:and|vs|than)\b|$)|and|vs|by)\b))*"
)
_PLACE: Final = (
    r"(?:second|third|fourth|fifth|2nd|3rd|4th|next|runner[- ]up|last|number (?:two|three|2|3))"
    r"(?: (?:one|lab|place|closest|biggest|largest|best|in line|behind (?:it|them)))*"
)

OF_LISTS: Final = (
    Way(
        Part.APART,
        rf"(?:and )?by how (?:much|far|many(?: times)?)(?: {_AHEAD})?{_BETWEEN}|"
        rf"how (?:much|many times|far|wide) {_AHEAD}{_BETWEEN}|"
        rf"by (?:what|which|how (?:big|large) an?) {_DISTANCE}{_BETWEEN}",
        BESIDE,
    ),
    Way(
        Part.APART,
        rf"(?:(?:what|how (?:big|large|wide|much))(?: is| was)? (?:the|that|this) )?{_DISTANCE}"
        rf"(?: (?:to|from|with|over) the {_PLACE})?{_BETWEEN}|"
        rf"what kind of {_DISTANCE}{_BETWEEN}|how close(?: (?:is|are))?{_BETWEEN}",
        (Kind.COMPARE, Kind.LEAGUE),
    ),
    Way(
        Part.APART,
        rf"(?:what is |how (?:big|large|wide|far) is )?(?:the |their |its )?{_DISTANCE} "
        rf"(?:to|from|with|over|on|of) (?:the )?{_PLACE}|"
        rf"how (?:far|much)(?: (?:ahead|is|are|the|first|leader|top|one|lab|number one|of|more))* "
        rf"(?:the )?{_PLACE}|(?:by )?how (?:far|much) (?:is|are) (?:the )?{_PLACE}"
        r"(?: (?:behind|off|away|below|back|down|from|the|first|top|leader|one))*",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.GAP,
        r"(?:why|how come|y) (?:(?:is|are|were|was|do|does) )?(?:(?:we|they|it|that|this|"
        r"ours|theirs|the) )*"
        r"(?:(?:gap|difference|first|second|third|fourth|fifth|last|top) )?(?:(?:one|lab|is|"
        r"are|we|they|it|stand|come out|look|[a-z]+(?: [a-z]+)?(?= (?:so|much|that much) )|"
        rf"[a-z]+(?: [a-z]+)?(?= {_THAN_OTHERS}\b)) )*"
        r"(?:so |that |this |such a |such |much |too |far |way |very )*"
        r"(?:far |big |large )?(?:behind|ahead|high(?:er)?|low(?:er)?|big(?:ger)?|large(?:r)?|"
        r"small(?:er)?|wide apart|far|different|gap|difference)"
        rf"(?: or (?:so )?(?:much )?{_THAN_OTHERS})?"
        r"(?: (?:of|than) (?:us|them|ours|theirs|the (?:others?|rest|other (?:one|two))))?|"
        r"(?:what )?(?:is|makes|drives|causes|explains|s) (?:behind )?(?:the|that|this) "
        r"(?:gap|difference)"
        r"(?: (?:so )?(?:big|large|made of|made up of))?|"
        r"what is (?:the|that|this) (?:gap|difference) (?:made of|down to|due to)|"
        r"where does (?:the|that|this) (?:gap|difference) come from",
        LABS,
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
        r"employees)|people they have)|"
        rf"{_WHO} (?:has|have|is|employs?) (?:got )?(?:the )?(?:most|more|fewest|fewer|biggest|"
        r"bigger|largest|larger|smallest) (?:staff|people|employees|head ?counts?|workforce|team)",
        (Kind.LEAGUE, Kind.COMPARE, Kind.OFFER),
    ),
    Way(
        Part.ORDER,
        rf"(?:(?:show|give|tell|list|name|i want|keep|want)(?: me)? )?(?:the )?{_TOP} "
        rf"(?:{NUMBER}|few|ones|handful)"
        rf"(?: (?:labs?|ones|of them|of those))?|"
        rf"(?:the )?{NUMBER} (?:best|biggest|largest|highest)(?: ones| labs)?|"
        rf"{_SORTED}(?: (?:it|that|them|those|these|the labs))? (?:by|from|on) "
        r"(?:how (?:far|much|big|high)\b.{0,30}|(?:the )?(?:size of the )?"
        r"(?:gap|ratio|distance|lead|amount|average|figure)s?(?: to us)?|"
        r"(?:biggest|largest|highest|most|smallest|lowest)(?: (?:first|to \w+|gap))*)|"
        r"(?:which|what|who|whose)(?: (?:one|of (?:them|those|these|the (?:two|three|labs))))?"
        r"(?: gap| distance| lead)?(?: is|'?s| are| (?:would|will) be| comes?)? (?:the )?"
        r"(?:biggest (?:gap|distance|lead)|largest (?:gap|distance|lead)|"
        r"widest(?: gap)?|smallest gap|"
        r"(?:furthest|farthest|further|farther|closest|closer|nearest|nearer|narrowest)"
        r"(?: (?:gap|away|ahead|above us|below us|to us|to ours|of us|from us|from ours|in total|"
        r"per (?:researcher|employee|head)))*)|"
        r"(?:which|what|whose) (?:gap|distance|lead) is (?:the )?(?:biggest|largest|smallest)|"
        rf"{_WHO}(?: (?:is|are|would|will|be|look|looks))* (?:the )?"
        r"(?:(?:easi|hard|tough)(?:er|est)|(?:most|least) (?:difficult|realistic))"
        rf"(?: (?:one|lab))?(?: for us)? to {_BEATEN}"
        r"(?: (?:for us|on compute|on that|with (?:this|that|ours|our \w+)|then))*|"
        r"(?:where|against whom|to whom|who) (?:is|are) (?:the )?(?:gap|distance|we) (?:the "
        r")?(?:biggest|largest|widest|smallest|closest|furthest behind|furthest|closest to)|"
        r"(?:the )?top (?:one|lab)|"
        rf"(?:the )?{_LEADS}(?: (?:one|lab|to us|to ours|from us|of (?:them|those|these)))*|"
        rf"(?:drop|remove|without|skip|leave out|hide|exclude|cut|minus) (?:the )?{_LEADS}"
        rf"(?: (?:one|lab|two|three|{NUMBER}))?|"
        rf"(?:the )?(?:{_BOTTOM} {NUMBER}|{NUMBER} {_BOTTOM})(?: (?:ones|labs?))?|"
        rf"{_WHO}(?: is| has| have| comes?| stands?| ranks?)(?: (?:the|at))* "
        rf"(?:{_BOTTOM}|last|(?:biggest|largest|highest)(?= one| of))"
        r"(?: (?:one|lab|place|of (?:them|those|these|all)))*",
        BESIDE,
    ),
    Way(
        Part.SORTED,
        rf"(?:(?:do|did|have) you |(?:is|are|was|were) {_LISTED} ){_MERELY}"
        rf"(?:rank|sort|order|scor|arrang|priorit)[a-z]*(?: {_LISTED})?"
        rf"(?: (?:by|from|on|in) .{{1,40}})?{_OR_ELSE}|"
        rf"(?:is|are) {_LISTED} {_MERELY}(?:in )?(?:(?:any|some|a|the|no|alphabetical|particular|"
        rf"special) )*(?:order|alphabetical(?:ly)?|by name|random)(?: order)?{_OR_ELSE}|"
        rf"(?:in )?(?:what|which)(?: kind of)? (?:order|sorting|ranking)"
        rf"(?: (?:is|are) {_LISTED}(?: in)?)?|"
        rf"(?:how|by what) (?:is|are|did you|do you|have you) (?:{_LISTED} )?"
        rf"(?:sort|order|rank|arrang)[a-z]*(?: {_LISTED})?|"
        rf"(?:alphabetical(?:ly)?|ranked|by name|random){_OR_ELSE}|"
        r"(?:why|y) (?:is|are) (?!nobody|no one|none)(?:he|she|they|[a-z]+(?: [a-z]+)?) "
        r"(?:listed |named |told |shown )?"
        r"(?:first|last|on top|at the (?:top|bottom|end))|"
        r"(?:is|are|does) (?:the )?(?:first|top|last)(?: (?:one|person|name|two|three|ones))?"
        r"(?: mean| being)?(?: (?:the|any))? (?:best|better|strongest|worst|weakest|top ranked)"
        r"(?: (?:one|candidate|person|fit|of (?:them|those|these)))?",
        (Kind.POOL, Kind.LEAGUE),
    ),
    Way(
        Part.UNSORTED,
        rf"{_SORTED}(?: (?:it|that|them|those|these|the (?:labs|list|table|ranking)))?"
        r"(?: alphabetically| (?:by|from|on|after) (?!.*\b(?:total|compute|size|chips|gpus|h100e|"
        r"researchers?|employees?|person|head|capita)\b).{1,30})",
        BESIDE,
    ),
    Way(
        Part.KNOWN,
        rf"(?:(?:show|keep|list|give|leave)(?: me)? (?:only |just )?)?{_THEM} "
        rf"(?:with|(?:that|which|who) (?:have|has|publish)){_A_NUMBER}|"
        rf"{_WHO}(?: ones?| labs?)?(?: (?:actually|really|even))? "
        rf"(?:have|has|got|come with|publish(?:es)?|with){_A_NUMBER}|"
        rf"{_WHO}(?: ones?| labs?)? (?:has no|have no|without|with no|lacks?|misses) "
        rf"(?:public )?{_HEADS}(?: (?:figure|number)s?)?|"
        rf"(?:drop|remove|hide|skip|leave out|without|cut|exclude|ignore|take out|filter out|omit) "
        rf"{_THEM} (?:without|with no|lacking|missing|"
        rf"(?:that|which|who) (?:(?:have|has) no|lack|(?:do not|don'?t) have|miss)){_A_NUMBER}",
        BESIDE,
    ),
    Way(
        Part.BELOW,
        rf"(?:(?:{_WHO}|any|how many)(?: (?:ones?|labs?|of (?:them|those|these)))?"
        r"(?: (?:do|does|has|have|is|are|gives?|gets?|with|at|got|comes?|stands?|them))* )?"
        r"(?:much )?(?:less|fewer|lower|smaller|worse(?: off)?|below|under|behind)"
        rf"(?: (?:compute|chips|gpus|of it))?(?: than)?(?: {_US})?",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.HEADS,
        r"(?:add|include|show|put|give|bring|list|have|see|i want|with|plus)"
        r"(?: (?:me|us|in|a|the|their|each|every|one's|its|column|of|for|with|also|lab's?))*"
        rf" {_HEADS}(?: (?:to|in|into|on|for|of|beside|next to|it|that|this|them|each|all|the|"
        r"list|table|ranking|labs?|too|as well|also|column|numbers?|figures?))*",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.COUNT,
        r"how many(?: labs?| of (?:them|those|these))?(?: (?:are|is))?"
        r"(?: (?:there|that|those|these|they|it|listed|ranked|on (?:it|(?:the|that|this) list)))*"
        r"(?: in (?:all|total))?|"
        rf"how many(?: labs?| of (?:them|those|these))? (?:have|has){_A_NUMBER}",
        (Kind.LEAGUE,),
    ),
    Way(
        Part.PERCENT,
        r"(?:(?:what is|what are|how much is|put|say|give me|show me|express|tell me|make) "
        r"(?:(?:that|it|this|me|the (?:gap|ratio|difference)) )*)?(?:in|as) (?:a )?(?:percent|"
        r"percentages?|per cent)(?: of (?:theirs|them|their (?:compute|average|share)))?|"
        r"percent(?:age)?[ -]?wise|"
        r"what (?:percentage|percent|per cent)(?: (?:is (?:that|it|this)|of (?:theirs|them)|"
        r"are we at|do we have|is ours))+",
        OFFERS,
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
        r"(?:gap|difference)|the verdict)|"
        r"(?:what|which|what number|which number|which figure) (?:would|could|might|can|does) "
        r"flip (?:it|that|this|(?:the|that) (?:verdict|result|answer|picture))"
        r"(?: to (?:comparable|our favou?r|us)| round| around)?|"
        r"how (?:can|could|do|would|might|should) (?:we|i) (?:improve|better|strengthen|raise|beat)"
        r"(?: on)? (?:it|that|this)|how (?:can|could|do|would) (?:we|i) make (?:it|that|this) "
        r"(?:better|stronger|more (?:competitive|attractive))",
        (Kind.OFFER,),
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
        BESIDE,
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
)
