"""What is asked of the market in passing words, and needs nothing asked before.

`what's OpenAI offering for research scientists` asks for posted pay, and `what's under construction
for xAI` for data centres.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.loosely import passed, passing

_LAB: Final = (
    r"(?P<lab>[a-z][\w.&-]*?(?: (?:ai|labs?|deepmind|machines(?: lab)?|research|intelligence|"
    r"superintelligence))?)"
)
_TITLE: Final = (
    r"(?P<role>(?:(?:senior|staff|junior|principal|lead) )?(?:(?:research|ml|ai|software|data|"
    r"machine learning|applied|infra(?:structure)?) (?:scientists?|engineers?|researchers?)|mts|"
    r"members? of technical staff))"
)
_NOW: Final = r"(?: (?:these days|nowadays|currently|at the moment|right now|today|at present))?"
_SOMEBODY: Final = (
    r"(?:(?:the|an?|their|new) )?(?:interns?|juniors?|newcomers?|new (?:hires?|joiners?)|"
    r"post-?docs?|ph\.?d(?:s| students?)?|individuals?|researchers?|scientists?|people|staff|"
    r"everyone|everybody)"
)
_ACCESS: Final = r"(?:gpus?|chips|compute|access(?: to (?:gpus?|compute|chips|the cluster))?)"
_ACADEMIC: Final = (
    r"(?:(?:an?|our|my|the|any|some) )?(?:phd|ph\.d\.?|doctoral|master'?s|grad(?:uate)?|"
    r"university)? ?(?:students?|academics?|post-?docs?|professors?|universit(?:y|ies)|"
    r"academic labs?)"
)
_STARTUP: Final = (
    r"(?:(?:an?|our|my|the|any|some|small|young) )*(?P<where>(?:eu|european|french|german|uk|"
    r"british|us|american) )?(?:start-?ups?|smes?|small compan(?:y|ies))"
)
_FREE: Final = (
    r"(?:(?:any|some|free|shared|public) )*(?:compute|gpus?|chips|gpu time|compute time|access)"
    r"(?: (?:anywhere|somewhere|for free|for nothing|cheaply|free of charge))*"
)
_H100: Final = r"(?:an? )?h100s?"
_H100E: Final = r"(?:an? )?h100(?:e|[- ]equivalents?)"
_GET: Final = "(?:get|apply for|have|find|access|use)"
_NO_OWNER: Final = (
    r"universit|academi|college|campus|public|national|research\b|our\b|my\b|the\b|your\b|any\b|"
    r"gpu|ai clusters|big|larg|small|new\b|other|[abh]\d"
)
"""What stands before `clusters` and is nobody's name."""
_OPEN: Final = r"(?:open[- ]?source[sd]?|open up|opened up|release[sd]?|publish(?:e[sd])?|put out)"
_WEIGHTS: Final = r"(?:(?:any|its|their|the|model|open|of) )*(?:weights|open models)"
_PASSING: Final = (
    passing(
        r"(?:who|which labs?|anyone|does (?:anyone|anybody|any lab)) (?:offers?|gives?|is offering)"
        r" (?P<sum>a million|half a million|\$? ?\d[\d,.]* ?(?:k|m|million))(?: dollars| usd)?"
        r"(?: (?:in|of|as) (?:pay|base|salary))?",
        r"who pays \g<sum> dollars",
        "offer|give",
    ),
    passing(
        rf"(?:does|do|did|has|have|will) {_LAB} (?:ever )?{_OPEN} {_WEIGHTS}",
        r"open models by \g<lab>",
        "weights|models",
    ),
    passing(
        r"(?:who|which lab) (?:has )?(?:open[- ]?source[sd]?|open(?:ed)? up) "
        r"(?:(?:its|their) models )?(?:the )?most(?: (?:models|weights|of (?:all|them)))?",
        "which lab released the most open models",
        "most",
    ),
    passing(
        rf"(?:does|do|is|are) {_LAB} (?:rent|renting|lease|leasing|buy|buying)(?: (?:any|some))?"
        r"(?: (?:gpus?|chips|compute|capacity))? from (?:anyone|anybody|someone|somebody|others|"
        r"a cloud|clouds)",
        r"contracts of \g<lab>",
        "rent|leas|buy",
    ),
    passing(
        r"(?:(?:the|all|list|show me|which|what) )*(?:universit(?:y|ies)|academic|college)"
        r"(?:['’]s?)? (?:gpu )?clusters?(?: (?:are|is) (?:there|on record|public))?|"
        r"(?:(?:the|all|list|show me) )*clusters? (?:of|at|in|for) (?:the )?(?:universities|"
        r"academia|colleges)|universities (?:by|ranked by|in order of) (?:compute|size|clusters?)|"
        r"what (?:do|does) (?:universities|academia|a university) (?:have|run|get)",
        "which university has the most compute",
        "universit|academi|college",
    ),
    passing(
        rf"(?!.*\b(?:{_NO_OWNER}))"
        rf"(?:(?:(?:what|which|how many|list|show me|all) )?clusters? (?:does|do|has|have|of|at) "
        rf"{_LAB}(?: (?:have|has|run|runs|own|use|got))?|(?:(?:list|show me|all|what are) )?"
        r"(?P<owner>[a-z][\w.&-]*?(?: ai)?)['’]?s? clusters)",
        r"data centres of \g<lab>\g<owner>",
        "cluster",
    ),
    passing(
        r"(?P<where>uk|us|eu|european|german|french|british|american) (?:public|free|national) "
        r"(?:compute|gpus?|computing)",
        r"\g<where> public compute programmes",
        "compute|gpu|computing",
    ),
    passing(
        r"(?:any )?interns?(?:hips?)?(?: (?:anywhere|roles?|jobs?|openings?))?",
        "intern roles",
        "intern",
    ),
    passing(
        rf"(?:what(?:['’]?s| is| are| does| do)?|how much (?:is|are|does|do)) {_LAB} (?:currently |"
        r"now |usually |typically )?(?:offer|offering|pay|paying|posting|advertis(?:e|ing))"
        r"(?: (?:in )?(?:salary|salaries|pay|base))? (?:for|to) "
        rf"(?:(?:an?|their|new) )*{_TITLE}{_NOW}",
        r"pay for \g<role> at \g<lab>",
        "offer|pay|post|advertis",
    ),
    passing(
        rf"(?:did|has|have) {_LAB} (?:close|closed|pull|pulled|take down|taken down|drop|"
        r"dropped|remove|removed) (?:(?:down|any|anything|something|of its|their) ?)+"
        r"(?:roles?|jobs?|openings?|postings?|positions?)?(?P<time> (?:in|since|during|over|within|"
        r"last|this) [\w ]{2,20}?)?",
        r"roles closed at \g<lab>\g<time>",
        "close|pull|take|drop|remove",
    ),
    passing(
        r"how many (?P<what>jobs|roles|openings|vacancies|postings) (?:does|do|has|have|are (?:in|"
        r"on|across|there (?:in|on|across))) (?:(?:the|this|our|whole|entire|overall|ai) )*"
        r"(?:market|field|industry)(?: (?:have|has|got|in all|in total|overall))*",
        r"how many \g<what> are there",
        "market|field|industry",
    ),
    passing(
        rf"(?:what(?:['’]?s| is|s)? )?(?:the )?(?:difference|diff) between (?:{_H100} and {_H100E}|"
        rf"{_H100E} and {_H100})|(?:is|are) {_H100} (?:and|the same as) {_H100E}"
        r"(?: the same(?: thing)?)?",
        r"what's H100e",
        "h100e|equivalent",
    ),
    passing(
        r"(?:how|with what|what) (?:do|can|could|should|would|might) (?:i|we|one|you|a "
        r"recruiter) (?:best )?(?:pitch|sell|lead with|talk up|play up|sell them on|win (?:them |"
        r"people )?with) (?:(?:our|the|proprietary|own|unique) )*(?:data|dataset)s?(?: "
        r"(?:instead of|rather than|over|and not|not|in place of|when not) [\w ]{2,30}?)?",
        "the data pitch",
        "data",
    ),
    passing(
        r"(?:(?:give|write|draft|suggest|show|send)(?: me| us)? |i (?:need|want|could use) )(?:a "
        r"few|some|one|two|three|four|five|a couple(?: of)?|\d|an?) (?:good |short |quick |"
        r"honest )*(?:lines?|sentences?|bullets?|bullet points?|talking points?|things to say|"
        r"answers?|replies|reply)(?: (?:for|to(?: tell| give)?) (?:an?|the|this|my|our)? "
        r"?(?:candidate|researcher|person|hire)s?)?(?: (?:who|that) (?:asks?|wants to know|is "
        r"asking)| asking)?(?: me| us)? (?:about|on) (?:our|the) (?:own )?(?:cluster|compute|"
        r"gpus?|chips|offer)",
        "what do we say about our compute",
        "cluster|compute|gpu|chips|offer",
    ),
    passing(
        r"(?:what (?:do you know|is (?:known|on record|public)|have you got)|anything) (?:about|"
        r"of|on) (?:how )?(?:people get )?(?:access|allocation)(?: to (?:gpus?|compute|chips))? "
        rf"(?:inside|at|in|within) {_LAB}",
        r"who gets compute inside \g<lab>",
        "access|allocation",
    ),
    passing(
        rf"(?:do|does|can|will|would) {_SOMEBODY} (?:at|in|inside|within) {_LAB} (?:actually |"
        r"really |even |just |always )?(?:get|have|receive|see|use|touch|use up)(?: (?:any|"
        rf"enough|their own|real|much|the|some|many))* {_ACCESS}",
        r"who gets compute inside \g<lab>",
        "gpu|chips|compute|access",
    ),
    passing(
        r"what(?:['’]?s| is| are) (?:(?:still|currently|now) )*(?:under construction|being built|"
        rf"in construction|going up) (?:for|at|by) {_LAB}",
        r"data centres of \g<lab> under construction",
        "construction|built|going up",
    ),
    passing(
        rf"(?:what |where |how )?(?:can|could|may|does|do) {_ACADEMIC} (?:{_GET} {_FREE}|"
        rf"apply for(?: {_FREE})?)",
        "compute programmes for academics",
        "student|academic|doc|professor|universit",
    ),
    passing(
        rf"(?:what |where |how )?(?:can|could|may|does|do) {_STARTUP} (?:{_GET} {_FREE}|"
        rf"apply for(?: {_FREE})?)",
        r"compute programmes for \g<where>start-ups",
        "start|sme|small",
    ),
    passing(
        r"(?:which|what) (?:ones? )?(?:of )?(?:(?:your|the|these|those) )*(?:numbers?|figures?|"
        r"facts?) (?:are|is)(?: the| your)? (?:weakest|least (?:sure|certain|reliable|trustworthy|"
        r"solid|known)|shakiest|most (?:uncertain|doubtful|shaky)|worst)",
        "how sure are your figures",
        "number|figure|fact",
    ),
)


def market_in_plain_words(text: str) -> str:
    """The text in the words that ask it plainly; any other as it is."""
    return passed(_PASSING, text)
