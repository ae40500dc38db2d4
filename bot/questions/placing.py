"""What is asked in words of its own, put as it is asked elsewhere: `where does our offer land`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.next_tier import next_tier_asked
from bot.questions.words.leads import LED, SUPPOSE
from bot.questions.words.things import HEAD
from bot.regex import regex

_LANDS: Final = regex(
    r"\b(?:where|how high(?: up)?) (?:do|does|would|will|might|could) "
    r"(?P<offer>[^?;!]{0,60}?\d[^?;!]{0,60}?)"
    r" (?:land|sit|fall|come(?: in| out)?|end up|slot in|rank|place|(?:put|leave|place) us)"
    r"(?P<among>(?: (?:among|amongst|vs|against|next to|in|on|with) (?:all |the |other |big )+"
    r"[a-z ]{3,20})?)(?=\W*$)",
    re.IGNORECASE,
    needs="where|how high",
)
_WE_COME: Final = regex(
    r"\bwhere (do|would|will|might|could) we (?:come|fit|place)(?: in(?=\W*$| (?:among|with)\b))?"
    r"\b(?! (?:from|by|down|back)\b)",
    re.IGNORECASE,
    needs="we come|we fit|we place",
)
"""`where would we come among the labs`."""
_NOBODY: Final = (
    r"(?!(?:the|this|that|these|those|my|our|your|ours|a|an|us|we|him|her|them|it|all|each|every|"
    r"me|you|on|in|at|by|for|to|with|and|or)\b|\d)"
)
"""Before the name of a lab, which none of these begins."""
_AFTER: Final = regex(
    r"\bwho(?:['’]?s| is| comes| would be| ranks)(?: (?:second|next|then|right|just|directly|"
    r"immediately))* (?:after|below|behind(?! (?!(?:\S+ ){0,2}(?:in|on|at|by|with|since) )"
    r"[a-z][\w.]*(?:[ -][a-z]\w*)?[ -]?v?\d)) (?!(?:the|this|that|these|those|my|our|your|a|an|"
    r"us|we|him|her|them|it|all|each|every|me|you)\b|\d)",
    re.IGNORECASE,
    needs="after|behind|below",
)
"""`who comes after OpenAI`, of labs in order; `who is behind GLM-5` asks for its maker."""
_ABOVE: Final = regex(
    r"\b(?:who(?:['’]?s|(?:['’]?s| is| are| comes| stands| sits| ranks) (?:still |next |just |"
    r"right |directly |immediately )*)|(?:which|what|any|how many) (?:other )?(?:labs?|ones?|"
    r"companies) (?:is|are|come|comes|stand|stands|sit|sits|rank|ranks)) ?(?:placed |ranked )?"
    r"(?:above|higher(?: up)? than) (?!(?:the|this|that|these|those|my|our|your|ours|a|an|"
    r"us|we|him|her|them|it|all|each|every|me|you)\b|\d)",
    re.IGNORECASE,
    needs="above|higher",
)
"""`who's above Anthropic`, of labs in order, and no question of that lab alone."""
_LABS: Final = (
    r"(?:(?:which|what|any|how many|name|list|show(?: me)?|give me)(?: of| the| other| ai| big)* "
    r"(?:labs?|compan(?:y|ies)|ones)|who(?:['’]?s| else)?|labs)"
)
_STAND: Final = (
    r"(?:(?:that|which|who|do|does|is|are|would be|comes?|stands?|sits?|ranks?|placed|ranked|lies|"
    r"lie|next|just|right|directly|immediately|straight|still|one|place|closest|a|bit|currently|in|"
    r"the|list|table|ranking)\b ?)*"
)
_BELOW_ONE: Final = regex(
    rf"\b{_LABS} {_STAND}(?:below|beneath|underneath|"
    r"behind(?! (?!(?:\S+ ){0,2}(?:in|on|at|by|with|since) )[a-z][\w.]*(?:[ -][a-z]\w*)?[ -]?v?\d)|"
    r"after|trail(?:s|ing)?|lag(?:s|ging)?(?: behind)?|lower(?: down)? than|further down than|"
    r"outranked by|beaten by|overtaken by|dwarfed by|"
    r"(?:fall|falls|come|comes) short of|less well equipped than) "
    rf"{_NOBODY}(?=[^;.?!]*$)",
    re.IGNORECASE,
    needs="below|beneath|underneath|behind|after|trail|lag|lower|down|by|short of|less",
)
"""`which labs trail Anthropic`, `which lab is next after Meta`."""
_ABOVE_ONE: Final = regex(
    rf"\b{_LABS} {_STAND}(?:above|ahead of|before|in front of|outrank(?:s|ing)?|surpass(?:es)?|"
    r"outsize[sd]?|outstrip(?:s)?|overtakes?|dwarfs?|(?<!the )tops?|tower(?:s)? over|outdo(?:es)?|"
    r"outguns?|higher(?: up)? than|better equipped than|more gpu[- ]rich than) "
    rf"{_NOBODY}(?=[^;.?!]*$)",
    re.IGNORECASE,
    needs="above|ahead|before|front|out|surpass|overtake|dwarf|top|tower|higher|better|rich",
)
"""`who sits above xAI`, `which labs outrank Mistral`."""
_THAN_ONE: Final = regex(
    rf"\b{_LABS} .*\b(?:smaller|bigger|larger|greater|stronger|weaker|richer|poorer|ahead of|"
    r"behind|beats?|more|less|fewer|than)\b",
    re.IGNORECASE,
    needs="labs|lab|who|compan|ones",
)
_HAVING: Final = (
    r"(?:(?:that|which|who|do|does|is|are|were|have|has|having|got|with|own|owns|run|runs|running|"
    r"use|uses|hold|holds|sit|sits|sitting|at|on|still|stuck|only|a|fleet|of|stock|cluster)\b ?)*"
)
_UNDER: Final = (
    r"(?:under|below|beneath|less than|fewer than|smaller than|lower than|short of|at most|up to|"
    r"no more than|not more than|not even|max(?:imum)?(?: of)?|"
    r"(?:fall|falls|falling|come|comes) (?:short of|below|under))"
)
_NOT_OVER: Final = (
    r"(?:that |which |who )?(?:do|does|did)(?:n['’]?t| not) (?:even )?"
    r"(?:have|own|run|reach|get to|hit|exceed|pass)(?: (?:more than|over|above))?"
)
_UNDER_NUMBER: Final = regex(
    rf"\b(?:(?:(?:what|how) about|are there|any) )*{_LABS} (?:{_HAVING}{_UNDER}|{_NOT_OVER}) "
    r"(?=(?:an? |half )?(?:\d|million|hundred))"
    r"(?!.{0,60}\b(?:our|my|the) (?:(?:own|short|candidate|talent) ?)?"
    r"(?:list|pool|people|candidates|pipeline|applicants|funnel)\b)",
    re.IGNORECASE,
    needs="labs|lab|who|compan|ones",
)
"""`labs below 100k H100`, `which labs don't have 50k H100`; not `who's under 30 in our list`."""
_WHOLE_COMPANY: Final = regex(
    r"^\W*(?:(?:no|nope|sorry|i|we|mean|meant|and|what|about|but|ok|for|compare|with|it|to)\W+)*"
    r"(?:(?:(?:the (?:whole|entire|rest)(?: of)?|all(?: of)?|whole) (?:google|alphabet)"
    r"|(?:google|alphabet) (?:overall|as a whole|altogether|as a company))"
    r"(?:,? not (?:just|only) (?:google )?deepmind)?|(?:google|alphabet),? not (?:just |only )?"
    r"(?:google )?deepmind)(?:\W+(?:i|mean|meant|then|please|instead))*\W*$",
    re.IGNORECASE,
    needs="google|alphabet",
)
"""`no, the whole of Google`, of which what it owns is on record, and no staff that shares it."""
_BY_COMPUTE: Final = regex(
    r",? (?:in|on|for|by|when it comes to|as far as|if you count)(?: terms of)?"
    r"(?: (?:total|overall|sheer|raw|all|the|number of|amount of|ai|compute))*"
    r" (?:compute|gpus?|chips?|size|scale|hardware|capacity|computing power|count)"
    r"(?: goes| is concerned)?(?=\W*(?:(?:please|pls|thanks|thx|cheers|then)\W*)*$)",
    re.IGNORECASE,
)
_MOST_STAFF: Final = regex(
    rf"^({LED})who(?:['’]s got| has(?: got)?) the "
    r"(most|fewest|largest|biggest) (employees|staff|headcount|workforce)\b",
    re.IGNORECASE,
    needs="who",
)


_EACH: Final = r"(?P<each>\d[\d,]*(?: ?[a-z]{1,3}\d{2,4}e?)?)(?: gpus?| chips?)?"
_APIECE: Final = rf"(?:each|apiece|per {HEAD}|a head|a person)\b"
_HEADS_AT: Final = regex(
    r"\b(?:what|which) (?:headcount|head count|team size|size of team|number of (?:people|"
    r"researchers|heads)) (?:would |does |will |might )?"
    r"(?:puts?|leaves?|gets?|brings?|takes?|gives?) us (?:at|to|with|on)? ?"
    rf"{_EACH} {_APIECE}",
    re.IGNORECASE,
    needs="headcount|head count|team size|size of team|number of",
)
"""`what headcount puts us at 30 each`, which asks for people, and promises nobody 30."""
_NEAREST: Final = regex(
    r"\b(?:who|which lab|what lab)(?:['’]?s| is| comes| would be)? (?:the )?(?:closest|nearest) to "
    rf"(?P<each>\d[\d,]* ?[a-z]{{1,3}}\d{{2,4}}e? (?:per|for each) {HEAD})",
    re.IGNORECASE,
    needs="closest|nearest",
)
_ANYONE: Final = regex(
    r"\b(?:does any(?:one|body)(?: else)?|(?:do|does) any labs?|(?:are|is) there (?:any )?labs?) "
    r"(?:have|own|run|use|hold|with|that ha(?:ve|s)) "
    r"(?=(?:more than|over|above|upwards of|at least|less than|fewer than|under|"
    r"below) (?:an? )?(?:\d|million|hundred|half))",
    re.IGNORECASE,
    needs="does any|do any|there",
)
_ENOUGH_AT: Final = regex(
    rf"^(?P<before>{LED})(?:can|could|would|will|is|are|do|does) "
    r"(?P<chips>(?:our )?\d[^?;!,]{0,40}?)"
    r"(?:(?: be)? (?:enough|sufficient) (?:for|to (?:give|support|carry|serve|cover))|"
    r" (?:support|carry|cover|feed|serve|sustain|handle)) "
    r"(?P<people>\d[\d,]* (?:ai |ml )?(?:researchers|people|ppl|scientists|heads|folks))"
    rf"(?: (?:at|with|on|if))? {_EACH} {_APIECE}",
    re.IGNORECASE,
    needs="enough|sufficient|support|carry|cover|feed|serve|sustain|handle",
)
"""`can 600 B200 support 30 researchers at 24 each`, which promises nobody 24."""
_MATCH_ONE: Final = regex(
    rf"\b(match|equal) (?:one|a single|an?) (?!\w+ of\b)([\w .&-]{{2,30}}?) {HEAD}\b",
    re.IGNORECASE,
    needs="match|equal",
)
"""`match one OpenAI researcher`, of one, however many we have."""


_AS_WE: Final = r"(?:we|ours|us|our (?:own )?(?:offer|cluster|compute|package|setup|share))"
_ANY: Final = (
    r"(?:any(?:one|body)|any of (?:them|the (?:\w+ )?labs)|any (?:big |other )?(?:labs?|"
    r"compan(?:y|ies))|somebody|someone)(?: (?:at all|else|out there))*"
)
_BEATS_ANY: Final = regex(
    rf"^({LED})(?:(?:do|does|would|are|is|can|will|could) {_AS_WE}(?: (?:even|actually|currently|"
    r"now|really))* (?:beat|ahead of|above|better than|bigger than|top|outdo|outrank|in front of|"
    r"comparable (?:to|with)|on par with|level with)"
    rf" {_ANY}|(?:is|are) there {_ANY}(?: (?:that|who))? {_AS_WE}(?:['’]re| are| is)? (?:beat|"
    rf"ahead of|above|better than)|(?:is|are) {_ANY} (?:ahead of|above|in front of) {_AS_WE})"
    r"(?P<by> (?:on|in|by|per) (?:\w+ )?\w+)?\W*$",
    re.IGNORECASE,
    needs="any|some",
)
"""`does our offer beat anyone`, which asks for our place."""
_DROPS: Final = regex(
    rf"^({LED})(?:(?:at what (?:point|stage|size)|when|how soon) (?:do|would|will|does) "
    r"(?:we|it|that|everyone|our (?:share|offer)) (?:drop|fall|slip|move|go|slide)(?: down| out)?"
    r"(?: (?:to|into|by|a|the|one|next|lower|our|of))* tier|"
    r"(?:which|what) hire (?:drops|moves|takes|pushes|puts|brings) (?:us|everyone)"
    r"(?: (?:down|a|one|the|to|into|next|lower))* (?:tier|down))\W*$",
    re.IGNORECASE,
    needs="at what|when|how soon|hire",
)
_NO_LONGER: Final = regex(
    rf"^({LED})(?:at (?:what|which) (?:point|size|team size|head ?count)|when|how big before) "
    r"(?:are|would|will|do) we (?:be |become )?(?:no longer|not|stop being|cease to be) "
    r"(strong|workable|compute[- ]dense)\W*$",
    re.IGNORECASE,
    needs="at what|at which|when|how big",
)
"""`when are we no longer strong`, after so many hires."""


_OUR_SIZE: Final = (
    r"(?:(?:the|our|my|this) (?:(?:research|ai|ml|whole|current) )?(?:team|group|head ?count|staff|"
    r"department|org|crew)(?: size)?)"
)
_TEAM_TO: Final = regex(
    r"(?P<led>(?:^|[,;:.] ?)|\b(?:if|to|when|by|let['’]?s|and|say|about|suppose|supposing|assume|"
    r"of|after|once|then|ok|so|means?) )(?:(?:we|i|you) )?(?:(?:were to|decide to|can|could|would|"
    r"want to|have to|do|all) )*(?:grow|scale|expand|build|bring|take|increase|raise|get|ramp|push|"
    rf"bump|beef)(?:ed|ing|n)?(?: (?:up|out))? {_OUR_SIZE}(?: (?:up|out))?"
    r"(?: from (?P<from>\d+))? to (?P<to>\d[\d,]*)\b(?! ?%)(?! with \d)",
    re.IGNORECASE,
    needs="team|group|head|staff|department|org|crew",
)
"""`if we grow the team to 55`, in which no team of 55 grows."""
_SIZE_HITS: Final = regex(
    rf"\b{_OUR_SIZE} (?:hits?|reach(?:es|ed)?|gets? to|goes? (?:up )?to|rises? to|climbs? to|"
    r"ends? up at|lands? (?:at|on)|comes? to) (?P<to>\d[\d,]*)\b(?! ?%)",
    re.IGNORECASE,
    needs="team|group|head|staff|department|org|crew",
)
_WE_ARE_THEN: Final = regex(
    rf"\b(?P<said>{SUPPOSE} we(?:['’]re| are| were|['’]ll be| will be| would be) \d+"
    r"(?: (?:people|researchers|heads|of us|strong))?) (?:by then|at that point|by that time)\b",
    re.IGNORECASE,
    needs="by th|at that",
)
"""`suppose we're 55 people by then`, of whom none joins on top."""


def _grown_to(found: re.Match[str]) -> str:
    """`the team grows from 40 to 55`."""
    told = found.groupdict()
    since = f" from {told['from']}" if told.get("from") else ""
    return f"{told.get('led') or ''}the team grows{since} to {found['to']}"


_LESS: Final = "which labs have less compute than "
_MORE: Final = "which labs have more compute than "


def placed_among_all(text: str) -> str:
    """The text with what asks for a place among labs as it is asked of them in so many words."""
    text = next_tier_asked(text)
    text = _WE_ARE_THEN.sub(r"\g<said>", text)
    for size in (_TEAM_TO, _SIZE_HITS):
        text = size.sub(_grown_to, text)
    text = _WHOLE_COMPANY.sub("how many GPUs does Google own", text)
    text = _LANDS.sub(r"where would \g<offer> rank\g<among>", text)
    text = _WE_COME.sub(r"where \1 we rank", text)
    text = _MOST_STAFF.sub(r"\1which lab has the \2 \3", text)
    text = _HEADS_AT.sub(r"how many researchers can we have at \g<each> each", text)
    text = _NEAREST.sub(r"where would \g<each> rank among the labs", text)
    text = _ANYONE.sub("which labs have ", text)
    text = _ENOUGH_AT.sub(
        r"\g<before>\g<chips> for \g<people>, how many researchers can we have at \g<each> each",
        text,
    )
    text = _BEATS_ANY.sub(r"\1where do we rank among all labs\g<by>", text)
    text = _DROPS.sub(r"\1how many people can we hire before we drop a tier", text)
    text = _NO_LONGER.sub(r"\1how many can we hire before we're no longer \2", text)
    text = _MATCH_ONE.sub(r"\1 \2 per researcher for 1 researcher", text)
    text = _UNDER_NUMBER.sub(r"which labs have less than ", text)
    after = _BELOW_ONE.sub(_LESS, _AFTER.sub(_LESS, text))
    after = _ABOVE_ONE.sub(_MORE, _ABOVE.sub(_MORE, after))
    return text if after == text and not _THAN_ONE.search(text) else _BY_COMPUTE.sub("", after)


# Whom of the labs we would pass: `if we double the cluster, who do we pass?` is of no person.

_WHOM: Final = regex(
    r"\b(?:who(?:m)?|which (?:of the )?(?:labs?|ones?)|what labs?) "
    r"(?:do|would|could|will|can|did|are|have) (?:we|our offer) (?:then |now |be |get )?"
    r"(?:pass(?:ing|ed)?|beat(?:ing)?|overtak(?:e|en|ing)|outrank|surpass|outdo|outstrip|leapfrog|"
    r"ahead of)(?=\W*$|[,;.?!]| (?:with|if|when|then|by|per|in|today|now)\b)",
    re.IGNORECASE,
)


def whom_we_pass(text: str) -> str:
    """The text with labs named where it asks whom we pass; `who do we pass on` stays."""
    return _WHOM.sub("which labs do we beat", text) if " we " in text.lower() else text
