"""What is refused about people: templates over the classes of `refusal_words`, by topic.

In a template `{class}` stands for one of its words and `..n` for up to so many words between.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Topic(StrEnum):
    """What is refused, and a word for it in answers."""

    CONTACT = "private contact data"
    TRAITS = "protected traits"
    CONFIDENTIAL = "confidential figures"
    PREDICTION = "predictions about people"
    HIRING = "hire or no hire"
    RANKING = "ranking people"


_CONTACT: Final = (
    r"(?:his|her|their|{who}'s?|somebody's|\w+'s) (?:\w+ )?{reach}",
    "{get}..5 (?<!by )(?<!via )(?<!on )(?<!talent )(?<!my ){reach}"
    "(?! view| app| version| me| us| talent| digest| alerts?| notifications?)",
    "(?:private |personal |work )?{reach} (?:of|for|from|von)"
    "(?! (?:me|us|this|support|the (?:operator|digest|app|data|bot|lab))(?![a-z]))",
    "where (?:does|do|did) {one} live",
    "how (?:can|do|could|should) (?:i|we) (?:reach|contact|call|message|text|dm|phone|e-?mail)"
    "(?: out to)? {one}",
    "(?:contact|reach|call|text|e-?mail|message|dm|phone) {somebody}"
    " (?:privately|at home|directly|on (?:their|her|his)|for me|personally)",
    "to (?:contact|call|phone|text|message) {one}|to reach {one}(?: at home| privately| directly)",
    "number to (?:call|reach|text)|somebody contact|signal number",
    r"(?:his|her) (?:\w+ )?(?:address|number)(?! of)",
    "(?:which|what) (?:city|town|street|country|neighbou?rhood) (?:does|do|did) {one} live",
    "(?:personal|private) (?:e-?mails?|phone|numbers?|contacts?|address(?:es)?)",
)
_TRAITS: Final = (
    "{trait}",
    r"{group}(?:[- ]\w+)? (?:{who}|surnames?|sounding|nationals|origin|descent|ones|heritage|"
    "background|only)",
    "(?:only|no|not|without|exclude|prefer|avoid|remove|filter(?: out)?|just)(?: any| the)? {group}"
    r"(?! \w*(?:labs?|models?|companies|chips?|boards?|data|sites?|firms?|prices?|facts?|figures?|"
    "systems?|contracts?|roles?|postings?|jobs?|universities|clouds?|languages?|sources?))",
    "{who}..3 (?:from|born in|educated in) {land}",
    "how old (?:is|are|was) {one}(?: now)?(?= $)",
    "{trait_of} (?:of|does|do) {one}(?! (?:job|role|run|fact|figure))",
    "(?:his|her|their|{who}'s?) {trait_of}",
    "(?:does|do|has|have|is|are) {one} (?:have |has |got |a |an |any )*{being}",
    "(?:{who}|{pronoun}|only|ones|anyone|those|who)..4 (?:under|over|below|above|younger than|"
    r"older than) (?:the age of )?\d\d(?: years)?(?: old)?"
    r"(?![\w.,]| ?(?:gpus?|chips?|[hb]\d+\w*|percent|%|flop|days|million|per|papers))",
    "graduated (?:after|before|since|in|no later than|no earlier than) (?:19|20)[0-9]{2}",
    "(?:recent|fresh|new) graduates only|digital natives?|old[- ]timers?",
    r"(?:who|whom|which {who}|anyone|somebody)(?: \w+){0,4}? (?:is|are) (?:a |an )?{being}",
    "what {trait_of} (?:is|are|does|do) {one}",
    "where (?:is|are|was|were) {one} (?:originally )?(?:from|born)",
    "where (?:does|do|did) {one} (?:originally )?come from(?! (?:in|on) )",
    "what(?:'s| is| does| do)? {one} looks? like",
    "(?:show|find|get|see)(?: me)? (?:a |the )?(?:photos?|pictures?|headshots?) of {one}",
    "(?:is|are) (?:any|some|most|all|both) of (?:them|these|those|the {who}) {being}",
    "(?:what|which) (?:country|continent|culture|caste|year) (?:was|is|does|did) {one}",
    "{who}..2 (?:without|with|having) (?:children|kids|famil(?:y|ies)|disabilit(?:y|ies))",
    "(?:someone|somebody|anyone|anybody) {group}|sounds? {group}|people of colou?r",
    "diversity (?:candidates?|hires?)|(?:needs?|requires?) (?:a |an )?(?:visa|work permit)",
    "how old {one} (?:is|was|are)|when (?:was|is|were) {one} born",
    "(?:{who}|them)..4 by (?:age|gender|sex|race|origin|nationality|religion)",
    "(?:guess|infer|derive|predict|estimate|tell)..6 "
    "(?:age|gender|race|origin|ethnicity|religion|nationality)",
    "too old|too young|overage|close to retirement|child-?bearing",
    "(?:women|men|females|males|girls|boys) (?:only|first|among|in (?:our|the) pool)",
    "nur (?:frauen|männer|junge|deutsche)",
)
_CONFIDENTIAL: Final = (
    r"{ours}{hush}(?: \w+)? {matter}",
    "(?:get|make|have|let|trick|push|convince|persuade|bring|lure|press) {one}"
    " (?:to |into )?{tell}",
    "(?:ask|pump|grill|question|interview|press) {one}..6 {employer}",
    "(?:ask|find out from|learn from|hear from|extract from|get from) {one}"
    " (?:how many|how much|what|which)..6 {lab}..4"
    " (?:has|have|runs?|uses?|gives?|gets?|allocates?|owns?|spends?)",
    "trade secrets?|under nda|break(?:ing)? (?:an?|the|her|his|their) nda|leaks? (?:from|of|about)"
    "|leaked|insider (?:info|knowledge|information)",
    r"what (?:is|are) (?:\w+ )?{lab}(?:'s)? (?:internal|secret|real internal|confidential)",
    "off the record|(?:confidential|secret) about|get it from (?:her|him|them)",
    "(?:learn|get|obtain|hear|know)..6 {hush}..2 (?:from|of) {anybody}",
    "{who}'?s? (?:employer|lab)'?s? (?:secrets?|internals?)",
)
_PREDICTION: Final = (
    r"{anybody}(?: at \w+| from \w+| in our pool| there)?(?: is| are| be|'s)?"
    r" (?:most |more |very |soon |currently |actively |already )?{lean}(?: \w+)? {go}",
    r"(?:is|are|will|would|does|do|might|could|can|has) {one}(?: at \w+| from \w+)?"
    r" (?:ever |soon |really |actually |still |just |be )*(?:{lean} (?:\w+ )?)?{go}",
    "how (?:likely|probable|easy|hard|soon) (?:is|are|would|will) (?:it )?(?:that |for )?{one}",
    "(?:flight|attrition|retention|turnover|departure) risks?|poachable|ripe for",
    "(?:chances?|probability|likelihood|odds|risk)(?: that| of| for| is| are)*(?: {one}(?:'s)?)?"
    "..3 {go}",
    "(?:predict|forecast|guess|foresee|anticipate|estimate)(?: me)?"
    " (?:who|whether|if|when|which {who})..6 {go}",
    "when (?:will|would|is|does|do) {one}(?: going to| likely to)? {go}",
    "(?:is|are|would|will) {one} (?:be |still |currently |actively |already |even |really )*{mood}",
    r"(?:who|which {who}|whom|{who} (?:who|that))(?: of them| at \w+| there| in our pool)?"
    r" (?:is|are|seems?|looks?|might be|could be|will be|would be) (?:\w+ )?{mood}",
    "(?:what|which|how much) (?:salary |pay |compensation |money |package |equity |base )?"
    "(?:does|would|do|will|is|are) {one} (?:wants?|expect(?:s|ing)?|ask for|asking|accept|demand|"
    "cost|settle|earn|make|paid|looking for)",
    "(?:could|can|would|might|will) {one} be (?:tempted|lured|persuaded|won over|poached)",
    "would {one} (?:even |ever |still )?(?:consider|be interested|be willing|be open|listen)",
    "how (?:happy|unhappy|satisfied|loyal|open|keen|interested|committed) (?:is|are) {one}",
    "do you (?:think|believe|expect|reckon) (?:that )?{one} (?:will|would|might|is going to)",
    "(?:poach|lure|steal|snatch|win over)(?: away)? {one}",
    "(?:his|her) (?:contract|vesting|visa|notice period|bonus|stock)"
    " (?:is|are|ends?|runs?|running|expir(?:es|ing))",
    "what (?:pay|money|salary|offer|it takes|would it take|would)"
    " (?:would )?(?:make|get|move) {one}",
    "how long (?:will|would|is) {one} (?:stay|last|remain)",
    "(?:salary|pay|compensation) (?:expectations?|wish(?:es)?|demands?)",
    "who(?:'s| is| will| would| might| could)? (?:be )?(?:next to )?{go}",
    "who(?:'s| is) (?:next|going next|on (?:his|her|their) way out|unhappy)",
    r"(?:wird|will) {name} (?:\w+ )?(?:kündigen|wechseln|verlassen)",
)
_HIRING: Final = (
    "(?:should|shall|do|would|could|can|may|must|ought) (?:we|i|you|one)(?: to| just| really| now|"
    " even| then)? {hire} (?:{one}|a person|a candidate)",
    "(?:should|shall|would) (?:we|i|you) (?:make|extend|give|send)"
    " (?:an? offer to {one}|{one} an? (?:offer|interview|chance|job))",
    "hire or (?:no|not|no hire|pass|reject|don't)|no[- ]hire|hire/no|yes or no (?:on|to|for)"
    "|thumbs (?:up|down)|go or no[- ]go|pass or fail",
    "(?:is|are|was|would|will|do you think|does) {one}"
    "(?: be| really| actually| even| make| seem| look| still)* {fit}",
    r"(?:who|whom|which {who}|which of (?:them|these|those|the \w+)|which one)(?: of them)?"
    " (?:should|shall|do|would|to|must|can) (?:we |i |you |be )?"
    "(?:{hire}|get|talk to first|rejected|hired|interviewed)",
    "(?:recommend|suggest|advise)(?: me)? (?:(?:whom?|someone|somebody|anyone) (?:to|for|we)|"
    "hiring|against|a (?:hire|candidate)|{anybody} (?:for|to)|for or against)",
    "(?:reject|screen out|knock out|weed out|rule out|disqualify|filter out|eliminate|auto-?reject|"
    r"shortlist|turn down)(?: the| all| any| these| those| our| this| that)?(?: \w+)?"
    " (?:{who}|him|her|them|cvs)",
    "(?:make|take) (?:the|a|our) hiring decision"
    "|hiring (?:recommendation|decision) (?:on|for|about)"
    "|decide (?:who|whom|whether (?:we|to) (?:hire|should hire))|worth (?:hiring|interviewing)",
    "(?:good|right|great|bad|strong|perfect) (?:fit|hire|match) for"
    " (?:us|this role|the role|our team|the team|our lab|the job|this job|our)",
    "would you (?:hire|interview|employ|(?:trust|pick|choose|recommend) {one})",
    "(?:think|believe|say|sure) (?:that )?(?:we|i|you) should {hire} {one}",
    "is it worth (?:talking|speaking|calling|meeting|interviewing|chasing|contacting)",
    "do we (?:want|need|take) {somebody}|verdict on {one}|decide (?:on|about) {somebody}",
    "hire {name} (?:yes|or not)|does {one} (?:meet|pass|clear) (?:the|our) (?:bar|test|cut)",
    "does {one} (?:fit|suit) (?:us|our|in |the (?:team|role|job|lab|culture|position))",
    "can {somebody} (?:do (?:the|this|our) job|deliver|cope|handle it)",
    "(?:assess|evaluate|judge|vet|appraise) {one}",
    r"(?:einstellen|embaucher) (?:oder|ou)|sollen wir (?:\w+ ){1,3}einstellen",
)
_RANKING: Final = (
    r"{rank}(?: (?!(?:labs?|companies|sites?|prices?|chips?|by|offers?|clusters?)\b)[\w'.-]+){0,4}?"
    " {somebody}(?! (?:labs?|compute|share))",
    "{best}(?: {kind})* {somebody}",
    r"(?:who|whom|which {who}|which of (?:them|these|those|the \w+|\w+ and \w+)|which one|wer|qui)"
    r"(?:'s)?(?: of them| of these| of the two| in our pool| in the pool| here| there| at \w+)?"
    "(?: is| are| was| would be| has been| ist| est| looks| seems)?"
    "(?: the| our| der| die| le| la| really| actually)?"
    r" (?:{best}|{better}|number one|number 1|no\.? 1|bester?|meilleure?|first choice|the winner|"
    "most impressive)(?! (?:lab|compute|price|gpu|cluster|offer|chips?|paid|off|with|on|in))",
    r"(?:is|are) {one} (?:really |much |any |a |an |the )?{better}(?: \w+)? than",
    "compare {somebody} (?:and|with|to|against|vs) {somebody}|{one} stack up|compare..6 who wins",
    "(?:is|are) {one} (?:really |truly |just )?{grand}",
    "(?:{who}|them|these)..3 (?:sorted|ordered|ranked|from (?:strongest|best|highest))",
    "(?:{best}|highest) (?:track record|record|profile|cv|background|publication record)",
    "(?:{anybody}|{who})..5 (?:number one|number 1|at the top|on top|first place)",
    "how (?:good|strong|smart|talented|impressive|senior|brilliant|experienced|competent|skilled|"
    r"valuable|capable) (?:is|are|was|of a \w+ is) {one}",
    "(?:give|assign|calculate|compute|produce|show|add|what is|what's|put)..6 {mark}"
    " (?:to|for|of|on|between|to each) (?:{one}|each)",
    r"(?:{pronoun}|{who}'?s?) (?:\w+ )?"
    "(?:scores?|rating|rank|stars|h-?index|citations?|percentile|impact factor)",
    "(?:fit|match|matching|quality|talent|candidate|suitability|fitness) (?:scores?|ratings?|"
    "ranking|percent(?:age)?|index)|% (?:fit|match)|h-?index|citation counts?|most[- ]cited {who}"
    "|how many citations|league (?:table )?of {who}",
    "(?:rate|score|grade|rank) {name}(?: and {name})?"
    " (?:out of|from|on a scale|between|as an?|for|against|with|higher|lower|above|below)",
    "what {mark} (?:is|are|does|would) {one}",
    r"who(?:m)? (?:would|will|should) be (?:your|our|the)(?: \w+)? (?:choice|pick|hire|bet)",
    "out of (?:10|ten|5|five|100)|on a scale (?:of|from)",
    "compare..6 {who}..6 (?:best|better|stronger|winner|quality|merit)",
    "(?:pick|choose|select|name|find|tell me|show me|give me|list|who are|get)(?: me| us)?"
    "(?: the| our| your| a)? (?:{best}|{ace})"
    "(?: one| of (?:them|these|those|the two)| (?:in|from) (?:our|the) pool| {who}|(?= $))",
    r"a[- ]players?|rock ?stars?|superstars?|10x (?:engineers?|researchers?)|top talent|geniuses",
    r"(?:wer ist|wer sind) (?:der|die|das)? ?best\w+",
)
RULES: Final[tuple[tuple[Topic, tuple[str, ...]], ...]] = (
    (Topic.CONTACT, _CONTACT),
    (Topic.TRAITS, _TRAITS),
    (Topic.CONFIDENTIAL, _CONFIDENTIAL),
    (Topic.PREDICTION, _PREDICTION),
    (Topic.HIRING, _HIRING),
    (Topic.RANKING, _RANKING),
)
"""Topics in the order in which they are looked for: what is private before what is judged."""
