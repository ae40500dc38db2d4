r"""What is refused about people, by topic: patterns over folded words.

ONE stands for a person who is meant (a name, `she`, `this candidate`), MANY for people in general
(`our pool`, `candidates`, `them`), WHO for who and which of them. `|` between words is a stop or a
comma, which ` \w+` does not cross. What stands in `BESIDE_ONE` counts wherever one person is spoken
of; `refusals_of_many` has the rest.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.candidates.refusal_classes import GIVEN, HOLD, NOT_OF_GROUPS, WISH


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
        r"(?:the|a) number(?= \||\s*$)|privately|in touch|hold of ONE|track down|personally",
    ),
    Topic.TRAITS: (
        r"TRAITS(?! (?:bias|recognition|gap|estimation))|\d\d (?:years old|anos|ans|jahre)",
        r"(?:is|are|was|s|sound|sounds|looks?|being|from) (?:ONE )?(?:ONE |a |an |any |really |"
        r"actually |"
        rf"perhaps |still |mostly )*GROUPS{NOT_OF_GROUPS}",
        r"ONE \| (?:a |an |really )?GROUPS(?= |$)",
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
        r"(?:does|do|did|would) ONE(?: \w+)? make(?= \||\s*$| at\b)|"
        r"ONE (?:is |s )?(?:making|makes)",
        r"(?:did|do|does|has|have|is|was)(?: \w+)? LABS(?: \w+){0,2} (?:offer\w*|promis\w+|pay|"
        r"paid|paying|giv\w+|gave)(?: \w+)? ONE|LABS(?: \w+)? (?:offered|promised|paid|pays) ONE",
        r"(?:counter ?)?offers?(?: \w+){0,3} ONE (?:\w+ )?(?:got|gets?|had|has|holds?|received)",
        r"road ?maps?|next training run|pump|grill|gossip|spill\w*|leak\w*",
        r"(?!.* (?:us|our|we|here|compared|than|match) )(?:how many|how much|how big|quotas?|"
        r"budgets?|gpus?|"
        r"chips?|compute|share|allo\w+)(?: \w+){0,4} (?:ONE|EMPLOYER)(?: s \w+)?(?: \w+){0,2} "
        rf"(?:{HOLD}|{GIVEN})"
        rf"(?: \w+){{0,4}} (?:at|inside|within|in|by|from) (?:\w+ )?LABS(?! (?:papers?|models?))",
        rf"(?:ONE|EMPLOYER)(?: s \w+)?(?: \w+)? (?:{GIVEN})(?: \w+){{0,4}} (?:at|inside|within|by)|"
        r"(?:ONE|MANY) TELL(?: \w+){0,4} EMPLOYER|"
        r"(?:budgets?|quotas?|allocations?)(?: \w+){0,2} (?:did|does|do|has|had|was) ONE|copy"
        r"(?! of (?:all|everything|what|the data|ONE))|"
        r"smuggle|(?:bring|take) along|ONE(?: s)?(?: \w+)? (?:group|manager|boss|supervisor|"
        r"colleagues?)(?: \w+){0,4} (?:has|have|TELL|told|said)|"
        r"(?:what|anything) (?:was|were|has|had) ONE (?:been )?told|find out what ONE",
        r"(?:what|how much|how many|anything)(?! (?:hardware|chips?|gpus?|frameworks?|topics?|"
        r"fields?))(?: \w+){0,3} (?:can|could|might|would|does|must|did) ONE"
        r"(?: \w+){0,3} (?:tell|know|knows|share|reveal|say|leak)(?! (?:ONE|about our|of our))",
        r"(?:gets?|makes?|leads?|nudge|steer|have|let|trick|push|convince|persuade|bring|lure|"
        r"press|help) ONE(?: to| into)? TELL",
        r"(?:ask|question|interview|press|quiz) ONE(?: \w+){0,6} EMPLOYER",
        r"(?:ask|press|quiz) ONE for(?: \w+)? LABS",
        r"ask ONE (?:how many|how much|what|which)(?: \w+){0,6} (?:ONE|LABS|EMPLOYER|company|team|"
        r"employer)|\| ask ONE(?= \|| $)",
        r"(?:find out|learn|hear|extract|get|obtain|know)(?: \w+){0,6} (?:from|out of|through|via) "
        r"ONE",
        r"(?:did|has|does) ONE(?: \w+)? TELL (?:MANY|us|you)",
        r"ONE (?:must|will|should|may) know|what ONE knows|make ONE talk|ONE to TELL (?:us|me)|ONE "
        r"knows? (?:of|about)|off the record",
    ),
    Topic.PREDICTION: (
        r"(?:salary|pay|compensation) (?:expectations?|wish\w*|demands?)|ONE(?: s)? expectations|"
        r"(?:what|which|how much)(?! (?:compute|gpus?|chips?|hardware))(?: \w+)?"
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
        r"ONE(?: s)? (?:contract|future|plans|next move)|how would ONE (?:react|respond|take|feel)|"
        r"ONE wants? (?:out|more money|a raise)",
        r"how long (?:will|would|is) ONE (?:stay|last|remain|be|keep|going)",
        r"in (?:\w+ )?years|how (?:happy|unhappy|loyal|open|keen|committed|soon|easy|hard) ",
        r"(?:think|thinking|dream\w*|plan\w*) (?:of|about)|how long before|ONE(?: \w+)? (?:like|"
        r"likes|hate|hates) ONE|bald|bientot|pronto|founding",
        r"(?:consider|interested|willing|negotiate|be open|listen)(?! (?:how|that))",
        r"start(?:ing)? (?:a|ONE) (?:own )?(?:company|startup)",
    ),
    Topic.HIRING: (
        r"(?:is|are|was|be) ONE enough(?! (?:compute|gpus?))|staff level|(?:what|which) level",
        r"(?:should|shall|must|does) ONE (?:\w+ ){1,3}(?:round|offer|interview|chance|onsite|slot)",
        r"JUDGED(?! (?:on|in|into|onto|within)(?! with)| for (?:\d|a run|one run))",
        r"hir(?:e|es|ed|ing)|reject\w*|recommend\w*|employ|verdict|decide|concerns?|the bar|our "
        r"bar",
        r"(?:make|extend|give|send) (?:\w+ )?(?:an? )?offer|offer to ONE|ONE (?:\w+ )?(?:get|gets|"
        r"deserves?|receive) (?:an? )?(?:offer|interview|chance|job)|do we (?:want|need|take)",
        r"(?:should|shall|whether|worth|would (?:you|we|i)|can (?:you|we|i)|please)(?: \w+){0,3} "
        r"(?:interview\w*|invite\w*|decline|drop|skip|trust|bet on|pass on|proceed|advance|go with|"
        r"go for|go ahead|"
        r"pick|choose|take on|bring in|approach|want|take|move forward|keep|call|talk to)(?! "
        r"(?:ask|question))",
        r"(?:deserves?|merits?|warrants?)(?: \w+){0,4} (?:titles?|level|offer|role|position|"
        r"promotion|seniority|grade)|ONE (?:\w+ ){0,2}(?:senior|staff|principal) enough",
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
        r"h ?index|citations?|cited|percentile|leaderboard|impact factor|scale of (?:\d+|one|zero|"
        r"ten)|from (?:1|one) to|between (?:1|one|0|zero) and",
        r"(?:rate|score|grade|rank|rating|place|order|tier)(?: \w+)? ONE|out of (?:10|ten|5|five|"
        r"100)",
        r"ONE(?: s)?(?: \w+){0,2} (?:MARK|rank|ORDER)|(?:MARK|score ?cards?|scorecard)(?: "
        r"\w+){0,4} ONE|1 (?:to )?10",
        r"(?:winner|choose|decide) between|BEST first|(?:above|below) average|who wins|WHO wins|"
        r"ONE compare|(?:to|with) the (?:average|others|rest)|"
        r"stack up|compare ONE (?:with|and|to|against|vs) ONE|ONE (?:vs|versus|or|against) ONE",
        r"winner|side by side|head to head|stronger one|better one|top tier|rock ?star|a star|any "
        r"good|real deal|most important|match(?: \w+){0,3} percent",
    ),
    Topic.OTHER: (
        r"(?:is|was) ONE (?:\w+ly )?(?!(?:work|publish|train|us|wait|writ|research|study|do|go|"
        r"be)\w*ing)\w{2,}ing(?! (?:same|right))",
    ),
}  # fmt: skip
"""Topics in the order in which they are looked for: what is private before what is judged."""
