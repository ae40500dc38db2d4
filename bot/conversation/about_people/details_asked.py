"""What no record of a work tells: who did which part of it, where it came out, what it says.

`did she lead pretraining on it or was she just one of the authors`, `which venue was that`, `what's
her evaluation paper about`: told is what is on record, and that there is no more.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.questions.words.leads import LINK
from bot.regex import regex

_WORK: Final = (
    r"(?:works?|papers?|publications?|preprints?|articles?|study|reports?|survey|book|"
    r"thesis|ones?)"
)
_THEY: Final = r"(?:he|she|they)"
_IT: Final = (
    rf"(?:it|that|this|those|these|(?:the|that|this|her|his|their)(?: [\w.-]+){{0,4}}? {_WORK})"
)
_RUN: Final = r"(?:the|that|this|her|his|their)(?: [\w.-]+){0,2}? (?:runs?|models?|training)"
_ON_IT: Final = rf"(?: (?:on|in|of|for|behind|to|with) (?:{_IT}|there|them))?"
_PLACE: Final = (
    r"(?:first|lead|last|senior|main|sole|single|only|corresponding|joint|shared|co-first|co-lead)"
)
_JUST: Final = r"(?:(?:just|only|really|actually|also|even|either|the|an?|listed as|more of) )*"
_ROLE: Final = (
    rf"(?:did|was|is|were|are|has|have) {_THEY} {_JUST}(?:{_PLACE} )+(?:and \w+ )?authors?"
    rf"(?: or \w+)?{_ON_IT}",
    rf"(?:did|has|have) {_THEY} {_JUST}(?:lead|led|head(?:ed)?|r[ua]n|drive|drove|driven|"
    rf"own(?:ed)?|supervised?)\b(?: (?!or\b)[\w'-]+){{0,4}}?{_ON_IT}",
    rf"(?:was|is|were|are) {_THEY} {_JUST}(?:lead|leader|head|one|part|author|co-?author|"
    rf"contributor|core(?: contributor)?|in charge)(?: (?:of|in|on))?"
    rf"(?: (?:the|many|all|several|hundreds|those|\d+|{_PLACE}))*"
    rf"(?: (?:authors?|names|people|team|list))?"
    rf"{_ON_IT}",
    rf"(?:which|what|how (?:much|big)(?: of| a)?)(?: (?:was|is|were))?(?: (?:of|a|an|the))*"
    rf"(?: {_IT})?(?: (?:her|his|their))? ?(?:exact |own |actual |real )?(?:role|part|contribution|"
    rf"share|position|job)(?: (?:did|was|is|has|in)\b[\w' -]*?)?{_ON_IT}",
    rf"what (?:exactly )?did {_THEY} (?:actually |really |exactly |personally )?(?:do|contribute)"
    rf" (?:on|in|for|to|there)\b(?: {_IT})?",
    rf"(?:which|how much) (?:part |bit |half )?(?:of {_IT} )?(?:was|is|were) (?:hers|his|theirs)",
    rf"what(?:['’]?s| is| was) (?:her|his|their) (?:own |exact |actual )?(?:share|part|slice|bit) "
    rf"(?:of|in|on) {_RUN}",
    rf"how much of {_RUN} (?:was|is|were|did) (?:hers|his|theirs|{_THEY}\b[\w' -]*)",
    rf"(?:is|was|are|were) {_IT} {_JUST}{_PLACE}[- ]author(?:ed|ship)?(?: {_WORK})?",
    rf"did {_THEY} (?:do|write|make|build) {_IT} (?:all )?(?:alone|on (?:her|his|their) own|"
    rf"by (?:her|him|them)sel\w+)",
    rf"(?:where|what place|how (?:far|high) up)(?: (?:is|was|does|do))?(?: {_THEY})?"
    rf"(?: (?:come|stand|sit|appear))? (?:on|in) the (?:author list|list of authors|authors)",
    rf"(?:was|is|were|are) {_THEY} (?:really |actually )?(?:an?|the|one of the|just an?) "
    rf"(?:{_PLACE} )?(?:lead|leader|head|(?:co-?)?author|contributor) (?:on|in|of|for) "
    r"(?:the )?[\w.-]+(?: [\w.-]+){0,3}",
    r"how many (?:other )?(?:authors|people)(?: (?:did|does|were|are|signed|wrote|worked|is|was)\b"
    r"[\w' -]*)?",
    rf"{_JUST}(?:{_PLACE} )?(?:author(?:ship)?|contributor)(?: or not)?{_ON_IT}",
)
_VENUE: Final = (
    r"(?:which|what) (?:venue|conference|journal|workshop|proceedings)(?: [\w'-]+){0,7}?",
    rf"where (?:was|were|did|is|has) {_IT}(?: been| get| come| appear)*(?: (?:published|out|"
    r"accepted|presented|appear))?",
    rf"(?:was|were|is|did|has) {_IT}(?: been| get)? (?:peer[- ]reviewed|accepted|a preprint|"
    r"presented|published)(?: (?:at|in|by) (?:an? |the )?[\w' -]{2,30}?)?",
    rf"(?:the )?(?:venue|conference|journal)(?: of {_IT})?",
)
_TEXT: Final = (
    rf"what(?:'?s| is| was| are| were)? {_IT} (?:all |really |actually |mostly )?about",
    rf"what(?:'?s| is| was) in {_IT}",
    rf"what (?:do(?:es)?|did) {_IT} (?:say|show|find|argue|claim|propose|do|conclude|cover)",
    rf"(?:what(?:'?s| is| are| was) )?(?:(?:the|an?|its|their) )?(?:abstract|summary|tl;?dr|gist|"
    rf"(?:main |key )?(?:result|finding|conclusion|idea|point|takeaway)s?)(?: of {_IT})?",
    rf"(?:can you |could you |please )*(?:summari[sz]e|sum up|explain|describe) {_IT}",
)
_LINK: Final = (
    r"(?:(?:do you|have you|can i|can you|could i|where can i)(?: (?:have|got|get|read|find|send|"
    r"give|me))*|send(?: me)?|give(?: me)?|got)? ?(?:an?|the|its)? ?(?:link|url|pdf|"
    rf"arxiv(?: link| id| number)?|doi)(?: (?:to|for|of) (?:{_IT}|them))?",
    rf"where can i (?:read|find|get|see) {_IT}",
)
_SO: Final = (
    rf"(?:(?:{LINK}|cool|great|thanks|wait|sorry|do you know|any idea|"
    r"can you tell(?: me)?|tell me|i wonder|if|whether)[\s,.:;!-]+)*"
)
_NAMED: Final = rf"(?:(?:(?:on|in|for|about|as for) )?{_IT}\s*[,:–-]\s+)?"
"""`the survey, was he first author`."""
_END: Final = r"(?: (?:then|though|again|exactly|or not|by the way|btw|at all|too|please))*"
_EITHER: Final = "|".join((*_ROLE, *_VENUE, *_TEXT, *_LINK))
_ASKED: Final = regex(
    rf"\W*{_SO}{_NAMED}(?:{_EITHER}){_END}(?:[\s,;?]+(?:or|and|,)+ {_SO}(?:{_EITHER}){_END})*\W*"
)

_TOGETHER: Final = (
    rf"(?:who|(?:with )?whom)(?: else)?(?: (?:at|from|in) [\w&.' -]+?)? "
    rf"(?:did|has|does|have|had) {_THEY} (?:writ(?:e|ten)|publish(?:ed)?|do|done|"
    r"co-?author(?:ed)?|sign(?:ed)?|work(?:ed)?(?: on)?)"
    rf"(?: (?:{_IT}|them))?(?: with)?"
)
_WROTE: Final = (
    r"(?:wrote|signed|did|worked on|co-?authored|authored|published|is on|was on|were on)"
)
_OTHERS_OF_IT: Final = (
    rf"who(?: else| all)?(?: has| have)? {_WROTE} (?:(?:the )?(?:rest|others?|remainder) of )?{_IT}"
    r" (?:together |along |jointly )?(?:with|besides|apart from|next to|alongside|beside) "
    r"(?:him|her|them)"
    rf"|who(?: else| all)? {_WROTE} (?:the )?(?:rest|others?|remainder)(?: of {_IT})?"
    r"|(?:who(?:['’]?s| is| are| were|re)? |(?:the )?names? of |list |show |give me )?"
    r"(?:(?:the|all|her|his|their|its) )*(?:(?:other|remaining|rest of the) )+"
    rf"(?:authors?|people|names|signatories|contributors)(?: (?:on|of|in|behind) {_IT})?"
    rf"|who (?:was|is|were|are) (?:the )?{_PLACE} authors?(?: (?:on|of) {_IT})?"
    r"|(?:who(?:['’]?s| is| are| were|re)? |(?:the )?names? of |(?:list|show|give)(?: me)? )?"
    r"(?:(?:the|all|her|his|their|any|other|main|usual|regular|frequent|most|closest) )+"
    rf"(?:co-? ?authors?|collaborators?|co-? ?writers?)(?: (?:on|of|in) {_IT})?"
    rf"|who(?: else)? {_WROTE} [\w.-]+(?: [\w.-]+)? (?:together |along )?with (?:him|her|them)"
    rf"|(?:the )?(?:others?|rest) on {_IT}"
)
"""`who wrote the rest of that paper with her`, `the other names on it`."""
_SIGNED: Final = regex(
    rf"\W*{_SO}{_TOGETHER}\W*|\W*{_SO}(?:{_OTHERS_OF_IT}){_END}\W*"
    rf"|\W*{_SO}who(?:'?s| is| was| are| were)? else(?: is| was| are| were)?(?: (?:on|in|behind|"
    rf"signed|wrote|worked on|co-?authored))? (?:{_IT}|there)\W*"
)


def asks_for_details(text: str) -> bool:
    """Whether a message asks nothing but that; whether somebody is good at it is another matter."""
    return _ASKED.fullmatch(fold(clean(text))) is not None


def asks_who_signed(text: str) -> bool:
    """`who else is on it`: other authors of a work that was spoken of."""
    return _SIGNED.fullmatch(fold(clean(text))) is not None
