"""What is refused where it is only hinted at: a time zone, who could vouch, a leave, a low price.

As in `refusal_rules`, over all that was said. None of these phrases asks anything that is told of
somebody, so that they are refused whatever the other words of a message speak for.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_rules import Rules, Topic

_BE: Final = r"(?:is|was|are|were|s|has|have|had|did|does|will)"
_TOLD_TO_US: Final = r"(?:tell|reveal|disclose|leak|spill|say|admit|give|share|let slip)"
_HOW_MUCH: Final = r"(?:what|how many|how much|how big|how large|which|when)"
_AMOUNTS: Final = r"(?:gpus?|chips?|tpus?|compute|quota|allocation|share|budget|cluster)"
_ITS: Final = rf"{_HOW_MUCH}(?: \w+){{0,6}} (?:LABS|EMPLOYER)"
_THINGS: Final = r"(?:code|weights|data|notes|slides|docs?|documents?|files|secrets|ip)"
_LEAVE: Final = (
    r"(?:(?:an?|any|some|long|extended|parental|maternity|paternity|sick|medical|family|stress) )*"
    r"leave(?! (?:us|here|for|to|early|soon|LABS)\b)"
)
_COMES: Final = (
    r"(?: (?:to|say|yes|join|sign|over|here|in|on|board|onboard|come|move|switch|leave|accept|us|"
    r"across|aboard|for|the|team))*"
)
_AGED: Final = r"[2-7]\d (?:years?|yrs?|y) olds?"
_NAMED: Final = (
    r"(?:famous|well known|renowned|respected|well respected|well cited|highly cited|much cited|"
    r"influential|a (?:really |pretty |quite )?(?:big|known|famous|household) name|a celebrity)"
)
_SHADY: Final = (
    r"(?:dodgy|shady|sketchy|fishy|weird|suspicious|scandal\w*|negative|dirt|gossip|skeletons?|"
    r"controvers\w+|juicy|embarrassing)"
)
_YEARS_OF: Final = (
    r"(?:years?|yrs?) (?:of )?(?:\w+ )?(?:experience|exp|tenure|seniority|in (?:the )?(?:field|"
    r"industry|game|business))|yoe"
)
_DECADE: Final = r"(?:early|mid|late) (?:[2-7]0 ?s|twenties|thirties|forties|fifties|sixties)"
_ILL: Final = (
    r"(?:sick|ill|pregnant|unwell|burnt out|burned out|depressed|cancer|maternity|paternity|"
    r"divorced?|retired|too old|having (?:a baby|kids))"
)
_SCHOOLS: Final = (
    r"(?:ivy(?: league)?|ivies|oxbridge|russell group|grandes? ecoles?|(?:top|elite|good|best|"
    r"target|prestigious|fancy|tier (?:1|one)|decent|name brand|brand name|big name|\w*ranked) "
    r"(?:\d+ )?(?:schools?|universit(?:y|ies)|unis?|colleges?|phds?(?: programs?)?))"
)
_SEAT: Final = (
    r"(?:roles?|jobs?|positions?|openings?|seats?|posts?|hires?|headcount|reqs?|vacanc(?:y|ies)|"
    r"leads?|managers?|researchers?|scientists?|engineers?|hiring manager|spec|jd|job description)"
)
_FITTING: Final = (
    r"(?:best|closest|perfect|ideal|strongest|nearest|obvious) (?:match(?:es)?|fits?|persons?|MANY|"
    rf"candidates?) (?:for|to)(?: (?!labs?\b|offers?\b|chips?\b)\w+){{0,4}}? {_SEAT}"
)
_COUNTED: Final = (
    r"(?:(?:number|count|amount|total) of )?(?:papers?|publications?|works|citations?|seniority|h "
    r"index|publication (?:count|number)|paper count|citation counts?|impact|prestige|experience)"
)
_AS_ORDERED: Final = (
    rf"^ (?:(?:and|ok|now|please|pls|can you|could you|then) )*(?:sort|rank|order|"
    rf"arrange)(?:ed)?(?: (?:it|MANY|the list|all|everyone))? by (?:the |their |most "
    rf")*{_COUNTED}(?= \||\s*$)"
)
_HIDDEN: Final = (
    r"(?:nda|ndas|confidential|secret|unreleased|proprietary|classified|unannounced)(?: \w+)? "
    r"(?:stuff|work|projects?|things?|material|models?|runs?|info|details)"
)
_BAD: Final = r"(?:bad|weak|no good|lazy|a fraud|a fake|a risk|a dud|useless|washed up|past it)"

BY_HINT: Final[Rules] = {
    Topic.CONTACT: (
        r"time ?zones?(?: \w+){0,3} ONE|ONE(?: s)? (?:own |home )?time ?zone",
    ),
    Topic.TRAITS: (
        rf"{_BE} ONE(?: \w+){{0,2}}? (?:on|takes?|taken|taking|took|had|going on|go on) {_LEAVE}",
        r"ONE(?: \|)? (?:an? )?PEOPLES or (?:an? )?PEOPLES",
        rf"{_AGED}(?: \w+){{0,3}} (?:too|still|hire\w*|researchers?|candidates?|MANY|ONE|jobs?)"
        rf"|(?:hire|interview|consider|take on) (?:an? |any )?{_AGED}",
        r"(?:do|does|are|is|why|whether|if) (?:the )?PEOPLES MANY(?: \w+){0,4} "
        r"(?:worse|better|less|more|lower|higher|fewer)",
        r"(?:find out|tell|know|check|guess|figure out|work out)(?: \w+){0,4} (?:if|whether) "
        r"(?:MANY|ONE)(?: \w+){0,4} (?:TRAITS|GROUPS)",
        r"(?:ask|find out|hint|probe|raise|check|learn)(?: \w+){0,4} (?:TRAITS|GROUPS)(?: \w+){0,2}"
        r" without (?:ask\w*|say\w*|mention\w*|seem\w*|sound\w*|it|look\w*|being)",
        rf"(?:MANY|WHO)(?: \w+){{0,7}}? \d+ (?:plus |or more )?(?:{_YEARS_OF})",
        r"(?:no|only|any|without|skip|exclude|prefer|just) (?:\w+ )?(?:boomers?|millennials?|"
        r"zoomers?|"
        r"gen ?[xyz](?:ers?)?|pensioners?)",
        rf"(?:MANY|WHO|ONE)(?: \w+){{0,5}}? {_DECADE}|{_DECADE}(?: \w+){{0,3}}? (?:MANY|ONE)",
        rf"ONE(?: [\w|]+)* \| (?:(?:is|was|been|ONE|maybe|perhaps|probably|or|just|s) )*{_ILL}"
        r"(?: or (?:something|what|so))?(?= \||\s*$)",
        r"how long(?: has| s| have)? ONE (?:been )?(?:(?:in|on) the (?:workforce|industry|field|"
        r"game|business|job market)|around|working(?! (?:on|at|with)))",
    ),
    Topic.CONFIDENTIAL: (
        r"(?:get|makes?|have|let|push|convince|persuade|press|bring|trick|nudge|steer|coax) "
        rf"(?:MANY|ONE)(?: to| into)? {_TOLD_TO_US}(?: \w+){{0,3}} {_ITS}",
        rf"(?:MANY|ONE)(?: \w+){{0,4}} (?:knows|(?:could|can|might|would|will|may|to) tell "
        rf"(?:us|me)) {_ITS}|WHO (?:could|might|would|may) tell us {_ITS}",
        r"(?:what|how much|how many)(?: \w+)? (?:are|is|were|do|does|did) (?:MANY|LABS) "
        r"(?:\w+ )?(?:pay|paying|paid) ONE",
        r"ask ONE (?:for|about) (?:(?:the|ONE|MANY|LABS|s|ONE s) ){0,3}(?:\w+ )?(?:cluster size|"
        r"gpu counts?|allocation|quota|road ?map|budget)|LABS knows? that ONE knows?",
        r"(?:squeeze|wring|worm|tease|coax|pry)(?: \w+){0,5} (?:out of|from) (?:ONE|MANY)",
        rf"(?:ONE|MANY)(?: \w+)? (?:bring|take|carry)(?: (?:over|along|us|me|with|ONE|some|the|any|"
        rf"a few))* {_THINGS}",
        r"(?:is|was) ONE (?:\w+ ){0,2}?on (?:\w+ ){0,2}?(?:\d+k|\d{6,})(?: (?:or|and) (?:more|"
        r"less))?"
        r"(?= \||\s*$)",
        rf"{_HIDDEN}(?: \w+){{0,3}} ONE|ONE(?: s)? (?:\w+ )?{_HIDDEN}",
        rf"ask (?:ONE|MANY) (?:about )?(?:how many|how much|what|which)(?: \w+){{0,2}}? {_AMOUNTS}"
        r"(?: \w+){0,2}? (?:ONE|MANY) (?:\w+ )?(?:has|have|gets?|had|is given|are given)",
    ),
    Topic.HIRING: (
        rf"(?:mean|means|make|makes|think|say|is|was|does that mean)(?: that)? ONE (?:is |s "
        rf")?{_BAD}"
        r"(?= \||\s*$)",
        r"(?:sell me on|convince me (?:of|about)|fight for|make (?:a|the) case for) ONE",
        r"(?:is|are|was) ONE (?:\w+ )?too (?:academic|theoretical|junior|senior|green|corporate|"
        r"slow|niche|narrow|expensive|good|speciali[sz]ed|practical|applied|old school|nice)",
        r"(?:could|can|would|will|does) ONE (?:\w+ )?(?:hack it|survive|thrive|cut it)"
        r"(?! (?:on|with) (?:\d|our|the|this|that))",
        r"how many (?:\w+ )?(?:MANY|people|reports) (?:has|did|does|had) ONE (?:\w+ )?(?:managed?|"
        r"led|lead|hired?)|(?:has|did|does) ONE (?:\w+ )?(?:managed?|led) (?:a team|teams|MANY)",
    ),
    Topic.PREDICTION: (
        r"(?:lay(?:ing)? off|laid off|fir(?:e|ing)|sack(?:ing)?|cut(?:ting)?|let(?:ting)? go(?: "
        r"of)?|axe) "
        r"ONE(?: s (?:\w+ )?(?:team|group|org|department|lab))?",
        r"(?:WHO|MANY|ONE)(?: \w+){0,6} notice periods?|notice periods?(?: \w+){0,4} "
        r"(?:MANY|ONE|WHO)",
        r"(?:WHO|MANY)(?: \w+){0,5} on the cheap",
        r"(?:what|how much|how many)(?: \w+){0,4}? (?:takes?|needs?|needed|offer|pay|give|do)"
        rf"(?: \w+){{0,3}}? to (?:get|have|bring|convince|persuade|sway) ONE{_COMES}(?= \||\s*$)",
        r"(?:get|have|land|sign|hire|afford) ONE for \d+(?! (?:days|weeks|months|hours|min\w*))",
        r"when (?:could|can|would|will|might) ONE (?:\w+ )?(?:start|join|be free|be available)"
        r"(?= \||\s*$)",
        r"what (?:really |actually )?(?:motivates?|drives?|excites?) ONE(?= \||\s*$)",
    ),
    Topic.RANKING: (
        rf"(?:^ |\| |WHO(?: \w+){{0,4}}? |(?:give|show|find|name|list|get|tell|suggest)(?: me| "
        rf"us)? )"
        rf"(?:(?:the|our|a) )*{_FITTING}",
        _AS_ORDERED,
        r"(?:is|was|are|were) (?:that|this|it|MANY) (?:\w+ )?BETTER than (?:what|the (?:ones?|"
        r"works?|"
        r"papers?|stuff|things?) (?:that )?)? ?ONE(?: s)?(?: \w+){0,3}(?= \||\s*$)",
        rf"(?:is|was|are|s|how) ONE (?:\w+ )?{_NAMED}(?! for)|how {_NAMED} (?:is|was) ONE",
        r"(?:WHO|MANY)(?: \w+){0,5}? most (?:(?:compute|training|gpu) )?"
        r"(?:experience|papers?|publications?|track record)(?: \w+){0,4} MANY",
    ),
    Topic.OTHER: (
        rf"(?:MANY|WHO|ONE)(?: \w+){{0,4}}? (?:from|at|of|to|with|attended|went to|graduates? of)"
        rf"(?: (?:an?|the|some))? {_SCHOOLS}(?! (?:paper|work))",
        r"(?:vibes?|gut feel\w*|hot takes?|impressions?|opinions?|thoughts) (?:on|about|of) ONE"
        r"(?= \||\s*$)",
        r"what(?: s|s| is|s is)? ONE(?: s)? (?:personality|character|temperament|attitude|style) "
        r"like",
        rf"(?:any|anything|something|what s|what is|is there)(?: \w+)? {_SHADY}(?: \w+)? "
        r"(?:about|on|with|in|around|for) ONE",
        r"what (?:do|does|did|would|have)(?: ONE(?: s)?)? (?:MANY|others|people|ONE MANY)"
        r"(?: \w+){0,3}? (?:say|think|said) (?:about|of) ONE",
        r"layoffs? (?:hit|affect\w*|include\w*|catch|caught|get|got) ONE|ONE(?: \w+){0,2} "
        r"(?:hit|affected|caught|included|swept up) (?:by|in)(?: the| any)?(?: \w+)? layoffs?",
        r"(?:what|whats|which)(?: (?:is|was|s|were))? ONE(?: s)? (?:gpa|grades|job title|degree)|"
        r"WHO(?: \w+)? knows ONE|(?:reference|background|ref) checks? (?:on |for )?ONE|"
        r"(?:stalk|spy on|snoop on) ONE",
    ),
}  # fmt: skip
"""In the order in which they are looked for."""
