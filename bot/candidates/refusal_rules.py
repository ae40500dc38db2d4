r"""What is refused about people, by topic: patterns over folded words.

ONE stands for a person who is meant (a name, `she`, `this candidate`), MANY for people in general
(`our pool`, `candidates`, `them`), WHO for who and which of them. `|` between words is a stop or a
comma, which ` \w+` does not cross. What stands in `BESIDE_ONE` counts wherever one person is spoken
of; what stands in `ANYWHERE` has its people in it, or can be about nobody else.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.candidates.refusal_classes import KINDS, NO_THING, NOT_OF_GROUPS, OBJECT, OURS, WISH


class Topic(StrEnum):
    """What is refused, and a word for it in answers."""

    CONTACT = "private contact data"
    TRAITS = "protected traits"
    CONFIDENTIAL = "confidential figures"
    PREDICTION = "predictions about people"
    HIRING = "hire or no hire"
    RANKING = "ranking people"
    OTHER = "anything else about a person"


Rules = dict[Topic, tuple[str, ...]]

BESIDE_ONE: Final[Rules] = {
    Topic.CONTACT: (
        r"REACH(?! (?:view|app|version|digest))",
        r"ONE(?: s)?(?: \w+)? (?:number|address|handle|details)|ONE contact|contact of ONE",
        r"(?:reach|contact|text|phone|ping|dm|message|write to)(?: out to)? ONE|(?:send|drop) ONE "
        r"(?:an? )?(?:text|message|note|mail)|home town|hometown|number (?:of|for|to)",
        r"(?:does|do|did) ONE(?: \w+)? live|ONE lives?|habite\w*|wohn\w+|vive",
        r"(?:which|what) (?:city|town|street|neighbou?rhood|village)|at home|outside (?:of )?work",
        "privately",
    ),
    Topic.TRAITS: (
        r"TRAITS(?! (?:bias|recognition|gap|estimation))",
        r"(?:is|are|was|s|sound|sounds|looks?|being|from) (?:ONE )?(?:ONE |a |an |any |really |"
        r"actually |"
        rf"perhaps |still |mostly )*GROUPS{NOT_OF_GROUPS}",
        r"where (?:is|are|was|were|s) ONE (?:really )?(?:from|born)|where ONE (?:is|was|comes) "
        r"from",
        r"(?:does|did|do) ONE (?:really )?come from|under \d\d(?= \|| $)",
        r"(?:what|which) (?:country|continent|culture|year) (?:was|is|does|did) ONE",
    ),
    Topic.CONFIDENTIAL: (
        rf"(?:salar\w+|wages?|comp|compensation|bonus\w*|equity|rsus?|payslip|package|pay|"
        rf"base){WISH}",
        r"earn\w*|shares|stock|paid|pays|base plus|income|verdien\w*|gagne\w*|gana|gehalt|salaire|"
        r"sueldo",
        r"(?:does|do|did|would) ONE(?: \w+)? make(?= \||$| at\b)|ONE (?:is |s )?(?:making|makes)",
        rf"{OURS}SECRET|road ?maps?|next training run|pump|grill|gossip|spill\w*|leak\w*",
        r"(?:what|how much|how many|anything)(?: \w+){0,3} (?:can|could|might|would|does|must|did) "
        r"ONE"
        r"(?: \w+){0,3} (?:tell|know|knows|share|reveal|say|leak)(?! (?:ONE|about our|of our))",
        r"(?:get|makes?|have|let|trick|push|convince|persuade|bring|lure|press|help) ONE(?: to| "
        r"into)? "
        r"TELL",
        r"(?:ask|question|interview|press|quiz) ONE(?: \w+){0,6} EMPLOYER",
        r"ask ONE (?:how many|how much|what|which)(?: \w+){0,6} (?:ONE|openai|anthropic|deepmind|"
        r"google|meta|xai|mistral|deepseek|lab|company|team|employer)|\| ask ONE(?= \|| $)",
        r"(?:find out|learn|hear|extract|get|obtain|know)(?: \w+){0,6} (?:from|out of) ONE",
        r"ONE (?:must|will|should|may) know|what ONE knows|make ONE talk|ONE to TELL (?:us|me)|ONE "
        r"knows? (?:of|about)|off the record",
    ),
    Topic.PREDICTION: (
        r"(?:salary|pay|compensation) (?:expectations?|wish\w*|demands?)|ONE(?: s)? expectations|"
        r"(?:what|which|how much)(?: \w+)?"
        r" (?:does|would|do|will|is|are) ONE (?:want|wants|expect|expecting|ask for|asking|accept|"
        r"demand|cost|settle|be paid|looking for)",
        r"(?:what|how much)(?: (?:pay|money|salary|offer))?"
        r"(?: \w+){1,6} (?:make|get|move|poach|lure|win|convince|persuade|land|cost) ONE"
        r"(?! (?:to|more|\d+|gpus?|compute))",
        r"LEAN(?: \w+){0,3}? GO|ONE(?: s)?(?: \w+){0,2} GO",
        r"(?:is|are|be|was|how|seems?|looks?|s|feel) (?:\w+ )?(?:ONE )?(?:\w+ )?MOOD",
        r"likely|likelihood|odds|chances?|probab\w*|predict\w*|forecast\w*|(?:flight|attrition) "
        r"risk",
        r"retention|notice period|given notice|gives? notice|vest\w*|pay cut|poach\w*|other offers|"
        r"counter ?offers?",
        r"(?:lure|steal|snatch|tempt|win over|land|get|persuade|convince|lock in)(?: away)? ONE"
        r"(?! (?:to|tell|talk|say|spill|into|more|\d+|gpus?|compute|a))",
        r"ONE(?: s)? (?:contract|future|plans|next move)|ONE wants? (?:out|more money|a raise)",
        r"how long (?:will|would|is) ONE (?:stay|last|remain|be|keep|going)",
        r"in (?:\w+ )?years|how (?:happy|unhappy|loyal|open|keen|committed|soon|easy|hard) ",
        r"(?:think|thinking|dream\w*|plan\w*) (?:of|about)|how long before|ONE(?: \w+)? (?:like|"
        r"likes|hate|hates) ONE|bald|bientot|pronto|founding",
        r"(?:consider|interested|willing|negotiate|be open|listen)(?! (?:how|that))",
        r"start(?:ing)? (?:a|ONE) (?:own )?(?:company|startup)",
    ),
    Topic.HIRING: (
        r"JUDGED(?! (?:on|in|into|onto|within)(?! with)| for (?:\d|a run|one run))",
        r"hir(?:e|es|ed|ing)|reject\w*|recommend\w*|employ|verdict|decide|concerns?|the bar|our "
        r"bar",
        r"(?:make|extend|give|send) (?:\w+ )?(?:an? )?offer|offer to ONE|ONE (?:\w+ )?(?:get|gets|"
        r"deserves?|receive) (?:an? )?(?:offer|interview|chance|job)|do we (?:want|need|take)",
        r"(?:should|shall|whether|worth|would (?:you|we|i)|can (?:you|we|i)|please)(?: \w+){0,3} "
        r"(?:interview\w*|invite\w*|decline|drop|skip|trust|bet on|pass on|proceed|advance|go with|"
        r"go for|"
        r"pick|choose|take on|bring in|approach|want|take|move forward|keep|call|talk to)(?! "
        r"(?:ask|question))",
        r"do we (?:move forward|proceed|go ahead|go on)|move forward with|worth (?:\w+ "
        r")?(?:interview|call)\w*",
        r"thumbs|yes or no|yes or not|go no go|pass or|advance or|go or no|what it takes|interview "
        r"or",
        r"fit in(?! (?:memory|our|the|one))|fits? (?:us|to us|with)|(?:does|would|will) ONE fit(?! "
        r"(?:on|in|into))",
        r"assess|evaluate|judge|vet|appraise|strengths|weaknesses|inviting|invited",
        r"can ONE (?:really )?(?:handle|lead|manage|deliver|cope|do (?:the|this|our) job|be "
        r"trusted)",
        r"einstell\w*|embauch\w*|contrat\w*|engag(?:er|ieren)|passt",
    ),
    Topic.RANKING: (
        r"(?:is|are|was|were|s|be|how|ist|est|es|of a \w+ is) (?:\w+ ){0,2}ONE(?: \w+){0,4}? "
        r"(?:GRAND|BETTER)(?! (?:reason|idea|use))",
        r"how (?:\w+ )?GRAND(?: \w+){0,3} (?:is|are|was|of|ONE)|BETTER (?:\w+ ){0,3}than",
        r"h ?index|citations?|cited|percentile|leaderboard|impact factor|scale of|from (?:1|one) "
        r"to",
        r"(?:rate|score|grade|rank|rating|place|order|tier)(?: \w+)? ONE|out of (?:10|ten|5|five|"
        r"100)",
        r"ONE(?: s)?(?: \w+){0,2} (?:MARK|rank|ORDER)|(?:MARK|score ?cards?|scorecard)(?: "
        r"\w+){0,4} ONE|1 (?:to )?10",
        r"(?:winner|choose|decide) between|BEST first|(?:above|below) average|who wins|WHO wins|"
        r"stack up|compare ONE (?:with|and|to|against|vs) ONE|ONE (?:vs|versus|or|against) ONE",
        r"top tier|rock ?star|a star|any good|real deal|most important|match(?: \w+){0,3} percent",
    ),
}  # fmt: skip

ANYWHERE: Final[Rules] = {
    Topic.CONTACT: (
        r"(?:MANY|WHO)(?: s)?(?: \w+)? REACH(?! (?:digest|view|app|alerts?))",
        r"REACH(?: \w+)? (?:of|for|from|to)(?: \w+){0,2} MANY|MANY contact details",
        r"REACH (?:of|for|from|von) (?!(?:me|us|this|that|the|our|my|your|support|corrections?|an?|"
        r"it|data|"
        r"people|anthropic|openai|questions?)\b)\w+",
        r"(?:contact|reach|call|text|e ?mail|message|dm|phone) MANY (?:privately|at home|directly|"
        r"for me)",
        r"to (?:reach|phone|text) MANY|how (?:can|do|could|should) (?:i|we) (?:reach|contact|text) "
        r"MANY",
        r"where (?:does|do) MANY live|number to (?:call|reach|text)|(?:phone|mobile|cell) numbers?",
        r"(?:scrape|export|add|find|get|guess|list|dig up|collect)(?: \w+){0,4} e ?mails?(?: "
        r"\w+){0,3} MANY",
        r"(?:personal|private) (?:e ?mails?|phone|mobile|numbers?|contacts?|address\w*)",
        r"correo personal|all e ?mails|numero de telephone|telefonnummer|e ?mail adress\w* von",
    ),
    Topic.TRAITS: (
        r"GROUPS(?: \w+)? (?:MANY|surnames?|sounding|nationals|origin|descent|ones|heritage|"
        r"background|only)(?! (?:labs?|facts?|figures?))",
        rf"(?:only|no|not|without|exclude|prefer|avoid|remove|filter|filter out|just|find|any|all|"
        rf"nur)"
        rf"(?: (?:the|any|me|show|show me|out|hire))?(?: \w+)? GROUPS{NOT_OF_GROUPS}",
        r"MANY(?: \w+){0,3} (?:from|born in|educated in) (?:china|india|russia|iran|israel|africa|"
        r"asia|"
        r"pakistan|turkey|north korea|korea|japan|ukraine|poland|mexico|the middle east|abroad|"
        r"overseas|"
        r"eastern europe|certain countries)",
        r"(?:MANY|WHO|only|ones)(?: \w+){0,5}? (?:under|over|below|above|younger than|older than|"
        r"past)"
        r" (?:the age of )?\d\d(?: years)?(?: old)?"
        r"(?! (?:gpus?|chips?|[hba]\d+\w*|percent|flop|days|million|per|papers|roles))(?= )",
        r"graduated (?:after|before|since|in|no later than|no earlier than) \d{4}|in (?:MANY|ONE) "
        r"(?:twenties|"
        r"thirties|forties|fifties)|(?:recent|fresh|new) graduates|digital natives?|old timers?",
        r"native speakers?|native english|mother tongue|(?:people|MANY) of colou?r|an? accent",
        rf"(?:WHO|MANY)(?: s)?(?: \w+){{0,4}}? (?:is|are|s|be|being) (?:\w+ )?(?:a |an )?GROUPS"
        rf"{NOT_OF_GROUPS}|MANY GROUPS{NOT_OF_GROUPS}|WHO s (?:a )?GROUPS{NOT_OF_GROUPS}",
        r"(?:MANY|how many)(?: \w+){0,4} (?:women|men|females?|males?|asians?|minorit\w+)(?! "
        r"(?:owned|led|labs?))",
        r"(?:women|men|females|males|girls|boys|moms?)(?: \w+){0,2} (?:MANY|only|first|among)",
        r"(?:MANY|WHO)(?: s)?(?: \w+){0,4} (?:age|ages|gender|sex|ethnicity|nationality|religion|"
        r"race|"
        r"visas?|visa (?:status|sponsorship)|passports?|photos?|pronouns|marital status|"
        r"citizenship|citizens?|sponsorship|"
        r"disabilit\w+|caste|orientation)(?! (?:bias|recognition|gap))",
        r"(?:age|gender|sex|ethnicity|nationality|religion|race|visa|photos?)(?: \w+){0,3} "
        r"(?:of|for|among|in) (?:\w+ )?MANY|gender (?:split|balance|ratio)|(?:white|black) or|h "
        r"?1b",
        r"or (?:white|asian|black|jewish)(?= \|| $)|names? sounds? \w+|WHO sounds? \w+ish",
        r"MANY(?: \w+){0,2} (?:without|with|having) (?:an |a )?(?:children|kids|famil\w+|"
        r"disabilit\w+)",
        r"mostly (?:MANY|GROUPS)|(?:eu|us|uk|swiss|GROUPS|only|non) citizens?|(?:filter|sort|group|"
        r"split|order|divide)(?: \w+){0,3} by (?:age|gender|sex|race|"
        r"nationality|origin|religion|ethnicity)|nationalite|nacionalidad|staatsangehorigkeit",
        r"diversity (?:candidates?|hires?|MANY)|child ?bearing|close to retirement|sexual "
        r"orientation",
        r"(?:guess|infer|derive|predict|estimate|tell)(?: \w+){0,6} (?:age|gender|race|ethnicity|"
        r"nationality)",
        r"protected (?:characteristic|trait)s?|date of birth|ethnicit(?:y|ies)|marital status",
        r"(?:frauen|manner) (?:nur|only)|casad[oa]s?|verheiratet|schwanger|embarazada|mariee|"
        r"enceinte|"
        r"too (?:old|young) for us|cuantos anos|quel age",
    ),
    Topic.CONFIDENTIAL: (
        rf"{OURS}(?:SECRET|private|hidden|restricted|inside)(?: \w+)? HUSH_ABOUT"
        r"(?! (?:is|are) (?:public|published))",
        r"(?:get|makes?|have|let|push|convince|persuade|press|bring) MANY(?: to| into)? TELL",
        r"(?:ask|pump|grill|question|press) (?:MANY|WHO)(?: for)?(?: \w+){0,6} EMPLOYER",
        r"(?:ask|find out from|learn from) MANY (?:how many|how much)(?: \w+){0,6} (?:lab|company|"
        r"team|"
        r"employer|openai|anthropic|google|meta|xai)|trade secrets?|under nda|(?:confidential|"
        r"secret) about",
        r"leak(?:s|ed)? (?:from|of|about|data|salar\w+)|leaked|insider|inside info|off the record|"
        r"get it from MANY",
        r"MANY(?: s)? (?:employer|lab)s? (?:s )?(?:secrets?|internals?)|what (?:is|are|s) "
        r"(?:openai|anthropic|"
        r"deepmind|google|meta|xai|mistral)s?(?: s)? (?:internal|secret|confidential|real "
        r"internal)",
        r"salary of MANY|MANY(?: s)? (?:salary|salaries|bonus)(?! (?:postings|ranges|bands))",
    ),
    Topic.PREDICTION: (
        r"(?:WHO|MANY)(?: \w+){0,5}? LEAN(?: \w+){0,4} GO",
        r"WHO (?:s |is )?(?:next|going next)|WHO (?:LEAN )?GO (?:next|soon)",
        r"(?:WHO|MANY)(?: \w+){0,5} (?:is|are|s|seems?|looks?|be|were|getting|feels?) (?:\w+ "
        r")?MOOD",
        r"(?:are|is|will|would|do) MANY(?: \w+){0,3} LEAN GO|LEAN MANY (?:both|all|really|ever) GO|"
        r"poachable|ripe for",
        r"(?:flight|attrition|retention|turnover|departure) risks?|at risk of leaving|jump ship",
        r"(?:predict|forecast|guess|anticipate|estimate)(?: \w+){0,2} (?:WHO|whether|if|when)(?: "
        r"\w+){0,6} "
        r"GO",
        r"(?:chances?|probability|likelihood|odds) (?:of|that)(?: \w+){0,3} (?:accepting|joining|"
        r"leaving)",
        r"(?:MANY|WHO)(?: \w+){0,4} (?:could|can|might)(?: \w+)? (?:tempt\w*|poach\w*|lur\w*)|"
        r"poach MANY",
        r"ready to (?:move|leave)|getting restless|se va a ir|va a dejar|va a irse|quitter bientot",
    ),
    Topic.HIRING: (
        r"hire or(?! (?:rent|buy))|hire no hire|no hire|hire pass|yes or no (?:on|to|for)|thumbs "
        r"(?:up|down)",
        r"go (?:or )?no go(?! date| decision)|pass or (?:fail|proceed|not)|is (?:it|this|that) a "
        r"hire",
        r"(?:WHO|which one)(?: \w+){0,4} (?:should|shall|do|would|to|must|can)(?: \w+){0,2} "
        r"(?:hire|reject|"
        r"interview|drop|pick|choose|invite|recruit|shortlist|take|call|contact|approach|get|talk "
        r"to|"
        r"prefer|prioriti[sz]e|recommend|be hired|be rejected)",
        r"(?:reject|screen out|weed out|rule out|disqualify|eliminate|filter out|knock out|"
        r"shortlist|"
        r"auto reject|turn down|narrow down|narrow)(?: \w+){0,2} MANY",
        r"recommend(?: me)? (?:an?|WHO|MANY|hiring|against)(?: hire| candidate| MANY)|would you "
        r"hire",
        r"(?:should|shall|would|do|can) (?:we|i|you)(?: \w+)? (?:hire|reject|interview|want|trust|"
        r"invite)"
        r" (?:MANY|this one|that one)(?! (?:who|to|for|or|with))|do we (?:want|need|take) MANY(?! "
        r"to)",
        r"WHO(?: \w+){0,4} (?:gets?|deserves?|receives?) (?:the|an|our) (?:offer|job|position)",
        r"hiring (?:recommendation|decision)|decide (?:whom?|WHO|whether)(?: \w+){0,3} hire",
        r"worth (?:hiring|interviewing)|is it worth (?:talking|speaking|calling|meeting|"
        r"interviewing|chasing)",
        r"(?:good|right|great|bad|strong|perfect) (?:fit|hire|match) for (?:this role|the role|our "
        r"team|"
        r"the team|the job|this job)|MANY(?: \w+){0,4} (?:qualified|suitable|hireable|"
        r"overqualified)",
        r"sollen wir(?: \w+){1,3} einstellen|(?:einstellen|embaucher) (?:oder|ou)|embaucher|"
        r"contratar\w*",
        r"passt (?:ONE|MANY)|(?:buen[oa]?|bon(?:ne)?|gute[rn]?) (?:MANY|ONE)|(?:take|pick|choose|"
        r"keep|hire) (?:\w+ )?(?:one|two|three|a few|few) (?:of|from) MANY",
    ),
    Topic.RANKING: (
        rf"(?:ORDER|MARK)(?: (?!labs?\b|by\b|offers?\b|clusters?\b|chips?\b|prices?\b|for\b|why\b|"
        rf"on\b|of\b|in\b)"
        rf"\w+){{0,3}}? MANY{NO_THING}",
        r"(?:sort|order|put|arrange|list|sorted|ordered|prioriti\w+)(?: \w+){0,4} MANY(?: "
        r"\w+){0,4} MORE",
        r"(?:MANY|WHO)(?: \w+){0,3} from (?:BEST|highest)|WHO(?: \w+){0,5} at BEST",
        r"MANY (?:\| )?(?:\w+ ){0,4}(?:sorted|ordered|ranked|by MORE)",
        rf"BEST(?:{KINDS})? MANY{NO_THING}",
        r"(?:give|list|show|name|tell|pick|find|choose|get|want|shortlist|need|top)(?: me| us)?(?: "
        r"the| our)?"
        r"(?: \d+| three| five| ten| few)? BEST(?: \d+| one| three| two| five| ten)?"
        r"(?: of (?:MANY|WHO)| (?:in|from) MANY|(?= \|| $))",
        rf"WHO(?: \w+){{0,5}}? (?:is|are|s|was|looks|be|has been|ist|est|es|seems)(?: the| our| "
        rf"really| "
        rf"actually| a| der| die| das| la| le| el| am| most| your)* (?:BEST|BETTER|first choice|"
        rf"the winner|"
        rf"choice|pick|star|goat|favou?rite){OBJECT}",
        rf"WHO s (?:the )?(?:BEST|BETTER|GRAND){OBJECT}|BEST on MANY",
        r"(?:MANY|WHO)(?: \w+){0,4} stands? out|WHO(?: \w+)? (?:deserves?|impresses)",
        r"WHO(?: \w+){0,4} (?:has|have|with) (?:the )?(?:BEST|most|highest)(?: \w+)? (?:MORE|"
        r"record|"
        r"profile|cv|background|h index|impact|track record|potential)",
        r"(?:BEST|highest) (?:track record|record|publication record|cv|profile)|h ?index|"
        r"citation counts?",
        r"most cited MANY|how many citations|league (?:table )?of MANY|MARK(?: \w+){0,4} "
        r"(?:to|for|of|on|each)(?: \w+)? MANY|(?:give|assign|put|add|show)(?: \w+){0,2} MANY(?: "
        r"\w+){0,3} "
        r"(?:MARK|points|percentage)",
        r"MANY(?: s)?(?: \w+){0,3} (?:match|fit|quality) MARK|(?:fit|match|matching|quality|"
        r"talent|"
        r"candidate|suitability) (?:scores?|ratings?|ranking|percent\w*|index)|(?:scale|out) of "
        r"(?:10|ten|100)",
        r"(?:a|b) (?:players?|level|grade)(?! of)|score ?cards?|rock ?stars?|superstars?|10x|top "
        r"talent|geniuses|cream of|weakest link",
        r"MANY(?: \w+){0,2} (?:exceptional|outstanding|brilliant|special|impressive|remarkable|"
        r"excellent)",
        r"bottom (?:\w+ )?(?:of )?MANY|compare MANY (?:with|and|to|against|vs) MANY|BEST(?: one)? "
        r"MANY",
        r"(?:leaderboard|ranking|rangliste|league table) (?:of|for|with) MANY",
        r"(?:your|our) favou?rite MANY|few that (?:really )?matter|best (?:three|five|ten)(?= \|| "
        r"$)",
        r"BEST first|MANY (?:is|are) (?:above|below) average|winner between",
        r"(?:MANY|WHO) \| WHO is (?:ahead|BEST|BETTER|GRAND)|WHO (?:would|will|do) you (?:put|"
        r"place|rank|see)",
        r"which one is the most|stack rank|(?:assign|give|award)(?: \w+)? (?:points|marks|"
        r"numbers)(?: \w+)? MANY|"
        r"how do (?:MANY|ONE) and (?:MANY|ONE) stack up",
    ),
}  # fmt: skip
"""Topics in the order in which they are looked for: what is private before what is judged."""
