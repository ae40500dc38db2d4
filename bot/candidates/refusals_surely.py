"""What is refused whatever the other words of a message speak for.

Over all that was said: beside an amount it would be a clause that only tells, and phrases that
tell of a move would be taken out.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_classes import GIVEN, HOLD, OBJECT
from bot.candidates.refusal_rules import Rules, Topic
from bot.candidates.refusal_secrets import TOLD_INSIDE
from bot.candidates.refusals_of_many import BY_COUNT, OF_GROUPS

_CHIPS: Final = r"(?:gpus?|chips?|tpus?|hardware|compute|[abh]\d{3}s?|g?b\d{3}s?|allocation|quota)"
_JOB: Final = (
    r"(?:at (?:ONE )?(?:(?:current|present|own|day) )?(?:work|job|employer|workplace|desk)|"
    r"in (?:ONE )?(?:current|present|day) (?:job|team|role|group)|where ONE (?:now )?works?|"
    r"at the (?:office|moment)|right now|currently|these days|nowadays)"
)
_USES: Final = rf"(?:{HOLD}|{GIVEN}|uses?|using|used|books?|run|runs|need to share)"
_SAYS: Final = (
    r"(?:sa(?:y|ys|id)|contain\w*|includ\w*|look\w*|state[sd]?|read|promis\w*|mention\w*|"
    r"came to|come to|was|were|worth)"
)
_ASKS: Final = (
    r"(?:what|how many|how much|which|read|show|see|tell|copy)"
    r"(?! (?:should|shall|can|could|do|would) (?:we|i)\b)"
)
_OF_THEIRS: Final = (
    rf"(?:how many|how much|how big|what|which|number of)(?: \w+){{0,2}} {_CHIPS}(?: \w+){{0,3}} "
    rf"ONE(?: \w+){{0,2}} {_USES}(?: \w+){{0,5}} {_JOB}",
    rf"{_CHIPS} ONE {_USES}(?: \w+){{0,5}} {_JOB}|ONE s (?:\w+ )?{_CHIPS} {_JOB}",
    rf"(?:short|out|enough|starved|lack|lacks|lacking) (?:of |for )?(?:\w+ )?{_CHIPS} {_JOB}",
    rf"{_ASKS}(?: \w+){{0,8}}? (?:offer letter(?: \w+){{0,3}} ONE|ONE s (?:\w+ )?offer letter)",
    rf"(?:LABS|ONE) s? ?offers? (?:to|for) ONE {_SAYS}|offers? (?:to|for) ONE from LABS",
    r"(?:what|how much|how many)(?: \w+){0,4} (?:was|were|is|s|are) in(?: \w+){0,2} offer "
    r"(?:to|for) ONE",
    rf"{_ASKS}(?: \w+){{0,6}}? ONE s (?:\w+ )?(?:offer|contract) (?:from|with|at) LABS|"
    r"(?:contract|offer) terms(?: \w+){0,4} ONE",
    r"(?:does|do|did) ONE make (?:more|less|over|under|above|below)(?: than)? (?:\d+\w*|six|seven)",
)
"""What somebody has where they work, what they are offered there, and what they earn."""
_STAGE: Final = r"(?:rounds?|stages?|steps?|onsite|panel|interviews?|loop|finals?|phase)"
_VOTE: Final = (
    r"(?:you (?:\w+ ){0,2}(?:the )?(?:casting|deciding) vote|(?:casting|deciding) vote (?:is yours|"
    r"from you|please)|(?:need|want|give)(?: \w+){0,2} (?:casting|deciding) vote|your vote|"
    r"(?:do|would|will) you vote|you break the tie)"
)
_DECIDED: Final = (
    r"(?:should|shall|do|would|must) (?:i|we|you)(?: \w+)? (?:move|put|take|push|progress|advance|"
    r"pass|bring|send) ONE (?:(?:forward|ahead|on|through|along)(?= \||\s*$)|"
    rf"(?:\w+ )?(?:forward|through|on|to|in|into)(?: \w+){{0,4}} {_STAGE})",
    rf"(?:should|shall|does|will|must) ONE (?:advance|progress|go through|move on) to"
    rf"(?: \w+){{0,3}} {_STAGE}",
    rf"ONE(?: [\w|]+){{0,8}}? {_VOTE}|{_VOTE}(?: [\w|]+){{0,6}}? ONE|ONE(?: \|)? in or out|"
    r"shortlist MANY",
)
_ROLES: Final = (
    r"(?:roles?|jobs?|positions?|opportunit\w+|offers?|moves?|moving|changes?|challenges?|approaches|"
    r"conversations?)"
)
_OPEN: Final = (
    rf"(?:WHO|MANY|ONE)(?: (?!labs?\b|compan\w+\b|clouds?\b)\w+){{0,5}}? open (?:to|for) (?:an? |"
    rf"some |the |any )?(?:new |other |different |next )*{_ROLES}",
    rf"(?:WHO|MANY|ONE)(?: \w+){{0,4}}? looking (?:for|at) (?:an? |some |the )?(?:new|other|"
    rf"another|different|next) {_ROLES}",
    r"how (?:long|soon)(?: \w+){0,3} (?:before|until|till) ONE (?:GO|moves? on)",
    r"how long (?:\w+ )?ONE (?:\w+ )?waits? for (?:\w+ ){0,3}offers?",
    r"when (?:will|would|does|is|might) ONE (?:be )?(?:done|finish\w*|through|complet\w*|submit\w*)"
    r"(?: (?:with|ONE|s|the|a|their|his|her))* (?:thesis|phd|ph d|doctorate|dissertation|degree)",
)
_LIST: Final = r"ONE(?: (?:\||and|or|vs|versus|ONE))* ONE"
_BEST: Final = r"(?:BEST|least \w+|wins?|winner|MORE first)"
_OF_SEVERAL: Final = (
    rf"{_BEST}(?: (?:one|two|three|candidate|person|researcher|scientist))?(?: (?:of|among|between|"
    rf"from))?(?: (?:all|the|these|MANY))*(?: \|)? {_LIST}",
    rf"{_LIST}(?: \|)?(?: (?:who|WHO|which|one|is|are|s|the|would|you|say|be|of|MANY|comes?|out))* "
    rf"{_BEST}{OBJECT}",
)
"""`which of these is the weakest: …`, `… or …, who wins`."""
_PUBLISHED: Final = (
    r"(?:publish\w*|wrote|writ(?:es?|ten)|(?:co ?)?author\w*|(?:co ?)?signed|co ?wrote|"
    r"work(?:s|ed|ing)? on|papers?|publications?|works?|preprints?|interview\w*|talk\w* to|"
    r"speak\w* to|consider\w*|shortlist\w*|met|meet\w*)"
)
_OF_WHOEVER: Final = (
    r"(?:ORDER|(?:league table|leaderboard|ranking|top list) of|BEST(?: (?:\d+|two|three|four|five|"
    r"six|ten|few))?) (?:(?:all|of|the|for|me|us|out) )*MANY"
    rf"(?: (?!labs?\b|compan\w+\b|by\b)\w+){{0,4}} {_PUBLISHED}",
)
"""`rank everyone who has published on …`: of people, whatever they published about.

Published work and its topic speak for an answer, and would outweigh what is done with it.
"""
_NOW: Final = (
    r"(?:(?: (?:right now|now|currently|at the moment|today|these days|next|in secret|as we speak|"
    r"behind the scenes))+|(?= (?:that|which|but) (?:\w+ ){0,3}(?:announced|released|public|"
    r"published|told)\b)|\s*$)"
)
_TRAINS: Final = (
    r"(?:(?:currently|now|secretly|actually|busy|still) )*(?:pre ?)?(?:training|cooking)"
)
_TRAINED_NOW: Final = (
    rf"what(?: s| is|s| are| re)? LABS {_TRAINS}(?: up)?{_NOW}",
    r"what(?: s| is|s)? (?:currently |now )?(?:in training|cooking|being trained)"
    rf"(?: right now| now| currently)? (?:at|by|in|inside) LABS{_NOW}",
    rf"(?:what|which) (?:new |next )?models?(?: (?:does|do|is|are|has|have))? LABS "
    rf"(?:(?:have|has|got|currently|now|already) )*(?:in training|{_TRAINS}){_NOW}",
    rf"what(?: s| is|s)? the next (?:big |frontier )?models?(?: that)? LABS (?:is |are )?{_TRAINS}",
)
"""`what is OpenAI training right now`: nothing is public of it before it is announced."""
_LIKE: Final = (
    r"what(?: s| is|s| was)? (?!(?:it|that|this|these|those|the|a|an|there|life|LABS|working) )"
    r"\w+(?: \w+){0,2} like (?:to (?:work (?:with|for|under)|be around|manage|deal with|report to|"
    r"have on (?:the|a|our) team)|as an? (?:colleague|cowork\w+|person|human|boss|manager|"
    r"team ?mate|lead|leader|mentor)|(?:in|on) (?:a|the) (?:team|group|meeting|room)|"
    r"under pressure|personally|when stressed)",
)
"""`whats she like to work with`, also where the name is in small letters."""

_ASKED_WHETHER: Final = (
    r"(?:can|could|would|will|do|does|should) (?:you|u|it|assay|i|we|the bot) "
    r"(?:(?:also|please|even|just|then) )*ORDER (?:(?:all|of|the|for|me|us|out) )*MANY"
    r"(?: (?:for|to) (?:me|us))?(?= *(?:\||$))",
)
"""`can you rank candidates`, which is asked of nobody yet."""

_AT_A_LAB: Final = (
    r"(?:an?|any|some|your|my|have|got|good|know|find|get|need|give me|the) (?:\w+ )?contacts? "
    r"(?:at|inside|within|in|with|over at) LABS",
    r"(?:reach(?: out to)?|contact|(?:get|put|be|got)(?: me| us)? in touch with|get hold of|call|"
    r"e ?mail|message|ping|write to) (?:to )?(?:(?:the|some|any|a|an|their) )*"
    r"(?:MANY|ONE|someone|somebody|anyone|anybody|hr|recruit\w+|talent team|hiring manager|folks) "
    r"(?:(?:who )?works? )?(?:at|from|in|inside|within|of) LABS",
    r"contact (?:details?|info|information|data|number|address) (?:of|for|at) LABS",
)
"""`do you have a contact at Anthropic`: whoever it would be, no lab's compute is asked for."""

_NAME: Final = r"(?:(?:sur|first |last |given |family |middle )?names?)"
_NAMED: Final = (
    rf"(?:{_NAME}(?: of)?(?: (?!model|lab|chip)\w+)?(?: ONE)+(?: s)?|ONE s {_NAME})"
    r"(?: \w+){0,2} (?:come|comes|from|origin\w*|mean\w*)",
    rf"(?:what|which) (?:(?:kind|sort|type) of (?:an? )?)?(?:\w+ )?{_NAME} (?:is|was|would be) ONE",
    rf"(?:origins?|roots?) of (?:the )?(?:{_NAME} )?(?:ONE s )?{_NAME}(?: ONE)?",
    r"(?:no ?one|no ONE|nobody|no (?:people|candidates|applicants)|only (?:people|candidates)) "
    r"(?:(?:who|aged|that|is|are) )*(?:over|under|above|below|past) \d\d"
    r"(?: (?:please|pls|years|yrs|y|o|old))*(?= *(?:\||$))",
)
"""`where does the name come from`, `no one over 40`: origin and age by another word."""
_LEFT: Final = (
    r"(?:why|how come|what made|for what reason)(?: (?:did|has|had|was|is|s))? ONE (?:\w+ )?"
    r"(?:leave|left|leaving|quit\w*|go|gone|went|resign\w*|depart\w*|fired|sacked|let go|laid off|"
    r"pushed out|moved?|switch\w*|changed?)(?! (?:topics?|fields?|subjects?|from [^|]* to)\b)",
)
"""`why did she leave`: what works don't tell of anybody."""
_WON: Final = (
    r"(?:enough|sufficient|attractive enough) to "
    r"(?:hire|win|land|sign|convince|attract|lure|poach) ONE\b"
)
"""`will our offer be enough to hire her`."""
_LURED: Final = (
    r"(?:lur(?:e|ed|ing)|poach\w*|entic\w+|woo(?:ed|ing)?|tempt\w*|snatch\w*) (?:away )?ONE"
)
"""Also with an amount beside it: `could we lure her with 256 H100`."""
_ORDERED: Final = r"(?:rank|score|grade|rate|stack ?rank) MANY WHO"
"""`rank the candidates who worry that we have too little`."""
_CONTRIBUTED: Final = (
    r"WHO(?: (?!labs?\b|compan\w+\b|clouds?\b|countr\w+\b)\w+){0,5}? contribut\w+ (?:the )?(?:most|"
    r"least|more|less|biggest)",
)

SURELY: Final[Rules] = {
    Topic.CONTACT: (
        r"how (?:do|can|could|should|would) (?:i|we) (?:contact|reach|call|e ?mail|text|phone|"
        r"message) MANY (?:WHO|behind)",
        *_AT_A_LAB,
    ),
    Topic.CONFIDENTIAL: (*TOLD_INSIDE, *_OF_THEIRS, *_TRAINED_NOW),
    Topic.TRAITS: (*OF_GROUPS, *_NAMED),
    Topic.RANKING: (
        _ORDERED,
        *BY_COUNT,
        *_OF_SEVERAL,
        *_OF_WHOEVER,
        *_ASKED_WHETHER,
        *_CONTRIBUTED,
    ),
    Topic.PREDICTION: (*_OPEN, _LURED, _WON),
    Topic.HIRING: _DECIDED,
    Topic.OTHER: (*_LIKE, *_LEFT),
}
"""In the order in which they are looked for."""
