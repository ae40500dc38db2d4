"""Why a question is refused, where words tell it better than what they weigh.

`is she a team player` weighs as much as `should we hire her`, since the same people ask both. None
of these refuses anything: they are looked at where that is settled.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_rules import Rules, Topic

_CLEVER: Final = (
    r"(?:smart|clever|bright|intelligent|brilliant|talented|gifted|capable|skilled|sharp|quick|"
    r"technical|creative)"
)
_NATURE: Final = (
    r"(?:easy|hard|difficult|pleasant|nice|fun|tough|awkward|tricky|great|kind|friendly|arrogant|"
    r"humble|shy|quiet|loud|lazy|rude|toxic|moody|bossy|stubborn|charming|likeable|likable|"
    r"ambitious|"
    r"confident|introverted|extroverted|outgoing|intense|chill|grumpy|polite)"
)

_UNWELL: Final = (
    r"(?:burn(?:ed|t|ing)? ?out|depress\w+|stressed(?: out)?|exhausted|overworked|unwell|ill|sick|"
    r"anxious|suicidal|having a breakdown|on sick leave|mentally \w+|struggling mentally)"
)

REASONS: Final[Rules] = {
    Topic.TRAITS: (
        rf"(?:is|are|was|s|seems?|looks?|sounds?) ONE (?:\w+ )?{_UNWELL}|"
        rf"(?:does|did) ONE (?:seem|look|sound|have) (?:an? )?(?:{_UNWELL}|burnout)|"
        rf"ONE (?:is|was|seems?|looks?|sounds?) (?:\w+ )?{_UNWELL}",
        r"(?:grew up|raised|brought up|born|security clearance|mas (?:joven|viej[oa])|over "
        r"[2-7]0 ?s)",
    ),
    Topic.CONFIDENTIAL: (
        r"(?:what|how much)(?: money)? (?:do|does|did|would|might) ONE(?: \w+)? "
        r"(?:make|get paid|take home|pull in|earn)"
        r"(?! (?:of|with|from|the|an?|it|its|sense|this|that|use)\b)",
        r"(?:is|was) ONE (?:\w+ )?(?:under|over|well|badly|fairly)? ?paid(?= \||\s*$)|"
        r"(?:is|was) ONE (?:\w+ )?(?:under|over)paid",
    ),
    Topic.PREDICTION: (
        r"(?:WHO|MANY)(?: \w+){0,6}? (?:laid off|looking around|on the market|job hunting)",
    ),
    Topic.RANKING: (
        r"(?:is|was|are|s|seems?|looks?|sounds?) ONE (?:(?:a|an|bit|very|rather|quite|still|"
        r"really|more) )*(?:junior|senior|mid level|entry level|inexperienced)(?= \||\s*$)"
        r"|how (?:senior|junior) (?:is|was|s) ONE",
        rf"how (?:\w+ )?{_CLEVER} (?:is|was|are|s) ONE|is ONE (?:\w+ )?{_CLEVER}(?= \||\s*$)",
        r"WHO(?: \w+){0,4} (?:is|are|s|comes?) (?:closest|nearest|ONE) to what",
        r"whose (?:\w+ ){1,3}(?:is |was |needed |took |used )?(?:MORE|BETTER|more|bigger|larger)"
        r"(?: \w+){0,3}(?: \|)?(?: \w+){0,2} ONE(?: s)? or (?:\w+ )?ONE",
    ),
    Topic.HIRING: (
        r"(?:should|shall|do|would|could|must) (?:i|we|you) (?:\w+ )?hire",
        r"ONE (?:\w+ )?ready (?:for|to (?:be|become|lead|step|manage|run))",
    ),
    Topic.OTHER: (
        rf"(?:is|are|was|s) ONE (?:(?:a|an|really|quite|very|too|so|bit|of|any|at all) ?)*{_NATURE}"
        r"(?: (?:to (?:work|deal|get along|be|talk|manage|live|handle|speak)\b[\w ]*|person|guy|"
        r"colleague|boss|manager))?(?= \||\s*$)",
        rf"ONE (?:\w+ )?(?:seems?|looks?|sounds?|comes? across as|strikes me as)(?: like)?(?: an?| "
        rf"very| "
        rf"quite| really)* {_NATURE}",
        r"(?:let go|fired|sacked|laid off|dismissed|made redundant|pushed out|forced out|"
        r"asked to leave|terminated|disciplined|gaps? in ONE(?: s)? (?:cv|resume)|"
        r"(?:why|reason) (?:\w+ ){0,3}?ONE (?:\w+ )?(?:left|leave|quit))",
        r"team player|introvert\w*|extrovert\w*|personalit\w+|(?:big |huge )?ego|people person|"
        r"good sport|get along with|character traits?|temperament|work ethic",
    ),
}
"""In the order in which they are looked for."""
