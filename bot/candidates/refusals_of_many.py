"""What is refused wherever it is asked: rules that have their people in them.

As in `refusal_rules`, ONE, MANY and WHO stand for those who are meant, capitals for classes of
words.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_classes import KINDS, NO_THING, NOT_OF_GROUPS, OBJECT, OURS
from bot.candidates.refusal_rules import Rules, Topic

_WORK: Final = r"(?:works?|papers?|publications?|preprints?|research|studies|experience|expertise)"
_OF_PEOPLES: Final = rf"PEOPLES {_WORK}(?! (?:labs?|teams?|cent\w+|institut\w+))"
_OF_A_LAND: Final = r"(?:from|born in|raised in|educated in)"
OF_GROUPS: Final = (
    rf"(?:MANY|WHO)(?: (?:is|are|was|were|be|s|comes?|coming|hails?|who|that|only|originally|in|"
    rf"of|all|MANY)){{0,5}} {_OF_A_LAND} (?:LANDS|abroad|overseas|(?:certain|other|some) "
    r"countries)",
    r"(?:how old|(?:what|which) age) (?:is|are) (?:all )?MANY(?=\s*$| \|| (?:in|at|from|of|on) )",
    r"(?:any|only|no|just|all|many|which|show|list|without) (?:the )?PEOPLES "
    r"(?:in|of|among|from|on) MANY",
    rf"(?:MANY|WHO)(?: \w+){{0,6}} (?:on|about|in) (?:GROUPS|PEOPLES)(?: {_WORK})?"
    r"(?=\s*$| \|| (?:in|of|from|among|since|after|before|between|during|above|over|until|with|"
    r"who|and trained) )",
    rf"(?:MANY|WHO)(?: [\w|]+){{0,8}} {_OF_PEOPLES}|{_OF_PEOPLES}(?: [\w|]+){{0,8}} (?:MANY|WHO)",
)
"""`who works on chinese`, `does gay research`: a group alone is no topic, as `chinese speech` is;
`who in our pool is from Nigeria`, `any Swedes in our pool`.

Over all that was said: what works are about was taken out elsewhere.
"""

_DID: Final = (
    r"(?:publish\w*|wrote|writ(?:es?|ten)|co ?author\w*|trained|done|did|has|have|had|with|works?|"
    r"worked)"
)
_OTHERS: Final = r"(?:the )?(?:others?|rest|anyone|anybody|everyone|everybody|all|MANY|ONE|average)"
_WORKS: Final = r"(?:works?|papers?|publications?|preprints?|articles)"
_WROTE: Final = r"(?:published|written|wrote|co ?authored)"
_WHAT: Final = (
    rf"(?:{_WORKS}|models?|runs?|evidence|compute|often|on record|of (?:all|MANY|anyone))"
)
_MOST: Final = r"(?<!at )(?:most|fewest|least)"
_ENDS: Final = r"(?= \||\s*$| (?:on|in|about|among|of|with|at|from|since) (?!\d))"
_SORTED: Final = (
    rf"(?:sort\w*|order\w*|arrange\w*|list\w*|rank\w*)(?: \w+){{0,4}} MANY(?: \w+){{0,3}} "
    rf"(?:number|count|amount|how many|how much|size)(?: \w+){{0,3}} (?:{_WORK}|compute|flops?|"
    r"runs?|models?)"
)
BY_COUNT: Final = (
    rf"MANY(?: \w+){{0,4}}? {_DID}(?: \w+)? {_MOST}(?: {_WHAT})*{_ENDS}",
    rf"(?:WHO|MANY)(?: \w+){{0,6}}? (?:{_DID} more {_WORKS}|{_WROTE}(?: \w+)? more) than {_OTHERS}",
    rf"WHO(?: \w+)? {_DID}(?: \w+)? {_MOST} {_WORKS}{_ENDS}",
    rf"WHO(?: \w+)? {_WROTE}(?: the)? {_MOST}{_ENDS}",
    _SORTED,
    rf"most (?:published|prolific|productive)(?: {_WORKS})? (?:MANY|ONE|WHO|in MANY|of MANY)",
)
"""`who has published most`, `more than the others`; not `more than three papers`, nor lately.

Asked of published work, so that the other words speak for an answer: these count whatever they do.
"""

ANYWHERE: Final[Rules] = {
    Topic.CONTACT: (
        r"(?:MANY|WHO)(?: s)?(?: \w+)? REACH(?! (?:digest|view|app|alerts?))",
        r"REACH(?: \w+)? (?:of|for|from|to)(?: \w+){0,2} MANY|MANY contact details",
        r"REACH (?:of|for|from|von) (?!(?:me|us|this|that|the|our|my|your|support|corrections?|an?|"
        r"it|data|people|anthropic|openai|questions?)\b)\w+",
        r"(?:contact|reach|call|text|e ?mail|message|dm|phone) MANY (?:privately|at home|directly|"
        r"for me)",
        r"to (?:reach|phone|text) MANY|how (?:can|do|could|should) (?:i|we) (?:reach|contact|text) "
        r"MANY",
        r"where (?:does|do) MANY live|number to (?:call|reach|text)|(?:phone|mobile|cell) numbers?",
        r"(?:scrape|export|add|find|get|guess|list|dig up|collect)(?: \w+){0,4} e ?mails?(?: "
        r"\w+){0,3} MANY",
        r"(?:personal|private) (?:e ?mails?|phone|mobile|numbers?|contacts?|address\w*)",
        r"correo personal|su (?:correo|telefono|numero|email)|all e ?mails|mailing lists? of|"
        r"numero de telephone|telefonnummer|e ?mail adress\w* von",
    ),
    Topic.TRAITS: (
        r"GROUPS(?: \w+)? (?:MANY|surnames?|sounding|nationals|origin|descent|ones|heritage|"
        r"background|only)(?! (?:labs?|facts?|figures?))",
        rf"(?:only|no|not|without|exclude|prefer|avoid|remove|filter|filter out|just|find|any|all|"
        rf"nur)(?: (?:the|any|me|show|show me|out|hire))?(?: \w+)? GROUPS{NOT_OF_GROUPS}",
        r"(?:MANY|WHO|only|ones)(?: \w+){0,5}? (?:under|over|below|above|younger than|older than|"
        r"past) (?:the age of )?\d\d(?: years)?(?: old)?"
        r"(?! (?:\d+|gpus?|chips?|[hba]\d+\w*|percent|flop|days|million|per|papers|roles))(?= )",
        r"MANY(?: \w+){0,2} from (?:\w+ )?GROUPS",
        r"graduated (?:after|before|since|in|no later than|no earlier than) \d{4}|in (?:MANY|ONE) "
        r"(?:twenties|"
        r"thirties|forties|fifties)|(?:recent|fresh|new) graduates|digital natives?|old timers?",
        r"native speakers?|native english (?:speakers?|only|MANY)|mother tongue|(?:people|MANY) of "
        r"colou?r|an? accent",
        rf"(?:WHO|MANY)(?: s)?(?: \w+){{0,4}}? (?:is|are|s|be|being) (?:\w+ )?(?:a |an )?GROUPS"
        rf"{NOT_OF_GROUPS}|MANY GROUPS{NOT_OF_GROUPS}|WHO s (?:a )?GROUPS{NOT_OF_GROUPS}",
        r"(?:MANY|how many)(?: \w+){0,4} (?:women|men|females?|males?|asians?|minorit\w+)(?! "
        r"(?:owned|led|labs?))",
        r"(?:women|men|females|males|girls|boys|moms?)(?: \w+){0,2} (?:MANY|only|first|among)",
        r"(?:MANY|WHO)(?: s)?(?: \w+){0,4} (?:age|ages|gender|sex|ethnicity|nationality|religion|"
        r"race|visas?|visa (?:status|sponsorship)|passports?|photos?|pronouns|marital status|"
        r"citizenship|citizens?|sponsorship|"
        r"disabilit\w+|caste|orientation)(?! (?:bias|recognition|gap))",
        r"(?:age|gender|sex|ethnicity|nationality|religion|race|visa|photos?)(?: \w+){0,3} "
        r"(?:of|for|among|in) (?:\w+ )?MANY|gender (?:split|balance|ratio)|(?:white|black) or|h "
        r"?1b",
        r"or (?:white|asian|black|jewish)(?= \|| $)|names? sounds? \w+|WHO sounds? \w+ish",
        r"MANY(?: \w+){0,2} (?:without|with|having|have|has) (?:\w+ ){0,2}(?:child\w*|kids|"
        r"famil\w+|"
        r"disabilit\w+|accents?|visas?|passports?|faith|religio\w+|husbands?|wife|partners?)",
        r"(?:MANY|WHO)(?: \w+){0,4} too (?:old|young)",
        r"MANY(?: \w+){0,6} (?:protests?|demonstrations?|rall(?:y|ies)|activists?)",
        r"(?:no one|nobody|anyone|none|only|nur|solo|nicht|pas|menores|mayores|moins|plus) "
        r"(?:over|under|"
        r"above|below|past|beyond|uber|unter|de) \d\d(?! (?:gpus?|chips?|[hba]\d+|percent))|\d\d "
        r"(?:years old|anos|ans|jahre)",
        r"mostly (?:MANY|GROUPS)|(?:eu|us|uk|swiss|GROUPS|only|non) citizens?|(?:filter|sort|group|"
        r"split|order|divide)(?: \w+){0,3} by (?:age|gender|sex|race|"
        r"nationality|origin|religion|ethnicity)|nationalite|nacionalidad|staatsangehorigkeit",
        r"diversity (?:candidates?|hires?|MANY)|child ?bearing|close to retirement|sexual "
        r"orientation",
        r"(?:guess|infer|derive|predict|estimate|tell)(?: \w+){0,6} (?:age|gender|race|ethnicity|"
        r"nationality)",
        r"protected (?:characteristic|trait)s?|date of birth|ethnicit(?:y|ies)|marital status",
        r"(?:frauen|manner) (?:nur|only)|casad[oa]s?|verheiratet|schwanger|embarazada|mariee|"
        r"enceinte|too (?:old|young) for us|cuantos anos|quel age",
    ),
    Topic.CONFIDENTIAL: (
        rf"{OURS}(?:private|hidden|inside)(?: \w+)? HUSH_ABOUT"
        r"(?! (?:is|are) (?:public|published))",
        r"(?:get|makes?|have|let|push|convince|persuade|press|bring) MANY(?: to| into)? TELL",
        r"(?:ask|pump|grill|question|press) (?:MANY|WHO)(?: for)?(?: \w+){0,6} EMPLOYER",
        r"(?:ask|find out from|learn from) MANY (?:how many|how much)(?: \w+){0,6} (?:LABS|"
        r"EMPLOYER|team|employer)|get it from MANY",
        r"(?:MANY|ONE)(?: \w+)? (?:bring|send|give|show|hand|forward) (?:us|me)(?: \w+){0,2} "
        r"(?:LABS|EMPLOYER|docs?|documents?|code|slides|files|weights)",
        r"MANY(?: \w+){0,4} (?:can|could|will|would|may) TELL(?: \w+)? (?:us|me)(?! (?:what|how) "
        r"to)",
        r"WHO(?: \w+){0,3} (?:earn|earns|earned|earning|makes?|making|paid)(?: \w+)? (?:(?:more|"
        r"less) than|over|under|above|below|at least|up to) \d\w*(?! (?:gpus?|chips?|runs?|flop))",
        r"WHO(?: \w+){0,4} (?:most|least|more|less) money|WHO(?: \w+){0,3} (?:highest|biggest|best|"
        r"lowest|top) (?:paid|salar\w+|pay|comp\w*|income|bonus|package)",
        r"salary of MANY|MANY(?: s)? (?:salary|salaries|bonus)(?! (?:postings|ranges|bands))",
    ),
    Topic.PREDICTION: (
        r"(?:WHO|MANY)(?: \w+){0,5}? LEAN(?: \w+){0,4} GO",
        r"(?:WHO|MANY)(?: \w+){0,3} (?:with|has|have|having|got) (?:\w+ )?(?:itchy feet|"
        r"wanderlust)|(?:WHO|MANY)(?: \w+){0,2} passed over",
        r"WHO (?:s |is )?(?:next|going next)|WHO (?:LEAN )?GO (?:next|soon)",
        r"(?:WHO|MANY)(?: \w+){0,5} (?:is|are|s|seems?|looks?|be|were|getting|feels?|est|ist|esta|"
        r"sont|sind) (?:\w+ )?MOOD",
        r"(?:are|is|will|would|do) MANY(?: \w+){0,3} LEAN GO|LEAN MANY (?:both|all|really|ever) GO|"
        r"poachable|ripe for",
        r"(?:flight|attrition|retention|turnover|departure|churn) risks?|at risk of leaving|jump "
        r"ship",
        r"(?:predict|forecast|guess|anticipate|estimate)(?: \w+){0,2} (?:WHO|whether|if|when)(?: "
        r"\w+){0,6} GO",
        r"WHO(?: \w+){0,4} leaving(?! us)|MANY(?: \w+){0,2} leaving(?: \w+){0,3} (?:soon|next|"
        r"this)|"
        r"(?:WHO|MANY)(?: \w+){0,4} (?:quitting|departing|resigning|defecting|walking|poach\w*|"
        r"jump\w*|say yes|lured?)(?! us)|(?:about|ready|tempted|close|planning|thinking) "
        r"(?:to|of) (?:leave|quit|walk|jump|resign|leaving|quitting)",
        r"(?:whose|MANY(?: s)?) (?:\w+ )?contracts?(?: \w+){0,4} (?:runs? out|ends?|expires?|is "
        r"up)",
        r"(?:chances?|probability|likelihood|odds) (?:of|that)(?: \w+){0,3} (?:accepting|joining|"
        r"leaving)",
        r"(?:MANY|WHO)(?: \w+){0,4} (?:could|can|might)(?: \w+)? (?:tempt\w*|poach\w*|lur\w*)|"
        r"poach MANY",
        r"ready to (?:move|leave)|getting restless|se va a ir|va a dejar|va a irse|quitter bientot|"
        r"a punto de (?:irse|dejar)|kurz davor|sur le point de",
    ),
    Topic.HIRING: (
        r"(?<!do you )(?:pick|choose|select(?! from)|narrow|cut|whittle|trim)(?: (?!best|top|"
        r"strong\w*)\w+){0,5}? MANY(?! per)",
        r"which (?:one|two|three|four|five) (?:would|should|shall|do) (?:you|we|i) (?:keep|hire|"
        r"drop|invite|interview|call|reject)|from (?:\w+ ){0,3}MANY (?:\| )?(?:pick|choose|select)",
        r"MANY(?: \w+){0,5} \| you (?:pick|choose|decide|select)|(?<!do )you (?:pick|choose|"
        r"decide)(?: \w+){0,3} MANY",
        r"hire or(?! (?:rent|buy))|hire no hire|no hire|hire pass|yes or no (?:on|to|for)|thumbs "
        r"(?:up|down)",
        r"go (?:or )?no go(?! date| decision)|pass or (?:fail|proceed|not)|is (?:it|this|that) a "
        r"hire",
        r"(?:WHO|which one)(?: \w+){0,4} (?:should|shall|do|would|to|must|can)(?: \w+){0,2} "
        r"(?:hire|reject|"
        r"interview|drop|pick|choose|invite|recruit|shortlist|take|call|contact|approach|get|talk "
        r"to|prefer|prioriti[sz]e|recommend|be hired|be rejected)",
        r"(?:reject|screen out|weed out|rule out|disqualify|eliminate|filter out|knock out|"
        r"shortlist|auto reject|(?:auto )?decline|turn down|narrow down|narrow)(?: \w+){0,2} MANY",
        r"recommend(?: me)? (?:an?|WHO|MANY|hiring|against)(?: hire| candidate| MANY)|would you "
        r"hire",
        r"(?:should|shall|would|do|can) (?:we|i|you)(?: \w+)? (?:hire|reject|interview|want|trust|"
        r"invite)"
        r" (?:MANY|this one|that one)(?! (?:who|to|for|or|with))|do we (?:want|need|take) MANY(?! "
        r"to)",
        r"WHO(?: \w+){0,4} (?:gets?|deserves?|receives?) (?:the|an|our) (?:offer|job|position|"
        r"interview)",
        r"hiring (?:recommendation|decision)|decide (?:whom?|WHO|whether)(?: \w+){0,3} hire",
        r"worth (?:hiring|interviewing) (?:MANY|ONE|anyone)|is it worth (?:talking|speaking|"
        r"calling|meeting|interviewing|chasing)",
        r"(?:MANY|WHO)(?: \w+){0,3} fits? (?:the|our|this|that)(?: \w+){0,2} (?:role|job|position)",
        r"(?:good|right|great|bad|strong|perfect) (?:fit|hire|match) for (?:this role|the role|our "
        r"team|the team|the job|this job)|MANY(?: \w+){0,4} (?:qualified|suitable|hireable|"
        r"overqualified)",
        r"sollen wir(?: \w+){1,3} einstellen|(?:einstellen|embaucher) (?:oder|ou)|embaucher|"
        r"contratar\w*",
        r"passt (?:ONE|MANY)|(?:buen[oa]?|bon(?:ne)?|gute[rn]?) (?:MANY|ONE)|(?:take|pick|choose|"
        r"keep|hire) (?:\w+ )?(?:one|two|three|a few|few) (?:of|from) MANY",
    ),
    Topic.RANKING: (
        r"tier lists?(?: \w+){0,3} (?:MANY|WHO)",
        _SORTED,
        rf"(?:ORDER|MARK)(?: (?!labs?\b|by\b|offers?\b|clusters?\b|chips?\b|prices?\b|for\b|why\b|"
        rf"on\b|of\b|in\b)\w+){{0,3}}? MANY{NO_THING}",
        r"(?:sort|order|put|arrange|list|sorted|ordered|prioriti\w+)(?: \w+){0,4} MANY(?: "
        r"\w+){0,4} MORE",
        r"(?:MANY|WHO)(?: \w+){0,3} from (?:BEST|GRAND|MORE|highest|bad|high|low)|WHO(?: "
        r"\w+){0,5} at BEST",
        r"(?<=^ )(?:please )?(?:order|sort|arrange) MANY(?= \||\s*$)|(?:order|sort|arrange) MANY "
        r"for (?:me|us)",
        r"MANY (?:\| )?(?:\w+ ){0,4}(?:(?:sorted|ordered)"
        r"(?! alphabetical| by (?:the |their )?(?:(?:first|last|family) )?(?:sur)?(?:names?|"
        r"alphabet|kinds?|types?|topics?|institutions?|affiliations?)"
        r"(?= *(?:\||$|please|pls|then)))|ranked|by MORE)",
        rf"BEST(?:{KINDS})? MANY{NO_THING}",
        r"(?:give|list|show|name|tell|pick|find|choose|get|want|shortlist|need|top)(?: me| us)?(?: "
        r"the| our)?(?: \d+| three| five| ten| few)? BEST(?: \d+| one| three| two| five| ten)?"
        r"(?: of (?:MANY|WHO)| (?:in|from) MANY|(?= \|| $))",
        rf"WHO(?: \w+){{0,5}}? (?:is|are|s|was|looks|be|has been|ist|est|es|seems)(?: the| our| "
        rf"really| "
        rf"actually| a| der| die| das| la| le| el| am| most| your)* (?:BEST|BETTER|first choice|"
        rf"the winner|choice|pick|star|goat|favou?rite){OBJECT}",
        rf"WHO s (?:the )?(?:BEST|BETTER|GRAND){OBJECT}|BEST on MANY",
        r"WHO(?: \w+){0,3} (?:should|shall|must|to|do we|will)(?: \w+){0,3} (?:first|number one|"
        r"number 1|on top)",
        r"WHO(?: \w+){0,4} (?:brains?|masterminds?|architects? (?:of|behind)|key (?:people|"
        r"person)|go to)",
        r"(?:MANY|WHO)(?: \w+){0,4} stands? out|WHO(?: \w+)? (?:deserves?|impresses)",
        r"WHO(?: \w+){0,4} (?:has|have|with) (?:the )?(?:BEST|most|highest)(?: \w+)? (?:MORE|"
        r"record|profile|cv|background|h index|impact|track record|potential)",
        r"(?:BEST|highest) (?:track record|record|publication record|cv|profile)|h ?index|"
        r"citation counts?",
        r"most cited MANY|how many citations|league (?:table )?of MANY|MARK(?: \w+){0,4} "
        r"(?:to|for|of|on|each)(?: \w+)? MANY|(?:give|assign|put|add|show)(?: \w+){0,2} MANY(?: "
        r"\w+){0,3} (?:MARK|points|percentage)",
        r"MANY(?: s)?(?: \w+){0,3} (?:match|fit|quality) MARK|(?:fit|match|matching|quality|talent|"
        r"candidate|suitability) (?:scores?|ratings?|ranking|percent\w*|index)|(?:scale|out) of "
        r"(?:10|ten|100)",
        r"(?:a|b) (?:players?|level|grade)(?! of)|score ?cards?|rock ?stars?|superstars?|10x|top "
        r"talent|geniuses|cream of|weakest link",
        r"MANY(?: \w+){0,2} (?:exceptional|outstanding|brilliant|special|impressive|remarkable|"
        r"excellent)",
        r"bottom (?:\w+ )?(?:of )?MANY|compare MANY (?:with|and|to|against|vs) MANY|BEST(?: one)? "
        r"MANY",
        r"(?:leaderboard|ranking|rangliste|league table) (?:of|for|with) MANY",
        r"(?:your|our) favou?rite MANY|few that (?:really )?matter|real catch|(?:ascending|"
        r"descending|falling|rising) (?:MORE|BEST|order of MORE)|(?:lequel|laquelle) est (?:le |"
        r"la )?BEST|best (?:three|five|ten)(?= \|| $)",
        r"BEST first|MANY (?:is|are) (?:above|below) average|winner between",
        r"(?:MANY|WHO) \| WHO is (?:ahead|BEST|BETTER|GRAND)|WHO (?:would|will|do) you (?:put|"
        r"place|rank|see)",
        r"which one is the most|stack rank|(?:assign|give|award)(?: \w+)? (?:points|marks|"
        r"numbers)(?: \w+)? MANY|how do (?:MANY|ONE) and (?:MANY|ONE) stack up",
    ),
}  # fmt: skip
