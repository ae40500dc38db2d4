"""What works tell of somebody, and what they do not: chips, skills, a role, a venue, the text."""

from __future__ import annotations

from typing import Final

from bot.questions.about_people.which_kind import THEY
from bot.questions.clean import clean, fold
from bot.questions.words.leads import LINK
from bot.regex import regex

# `did she lead pretraining on it or was she just one of the authors`, `which venue was that`,
# `what's her evaluation paper about`: told is what is on record, and that there is no more.

_WORK: Final = (
    r"(?:works?|papers?|publications?|preprints?|articles?|study|reports?|survey|book|"
    r"thesis|ones?)"
)
_THEY: Final = r"(?:he|she|they)"
_IT: Final = (
    rf"(?:it|that|this|those|these|(?:the|that|this|her|his|their)(?: [\w.-]+){{0,4}}? {_WORK}|"
    r"(?:[\w.]+[- ]){1,8}\d+(?:\.\d+)?[bmt]\b)"
)
_RUN: Final = r"(?:the|that|this|her|his|their)(?: [\w.-]+){0,2}? (?:runs?|models?|training)"
_ON_IT: Final = rf"(?: (?:on|in|of|for|behind|to|with) (?:{_IT}|there|them))?"
_PLACE: Final = (
    r"(?:first|lead|last|senior|main|sole|single|only|corresponding|joint|shared|co-first|co-lead)"
)
_JUST: Final = r"(?:(?:just|only|really|actually|also|even|either|the|an?|listed as|more of) )*"
_ROLE: Final = (
    rf"(?:did|was|is|were|are|has|have) {_THEY} {_JUST}(?!only {_PLACE} )(?:{_PLACE} )+"
    rf"(?:and \w+ )?authors?(?: or \w+)?{_ON_IT}",
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
    rf"(?:was|is|were|are) {_THEY} {_JUST}names?{_ON_IT}",
    rf"(?:was|is|were|are) {_THEY} (?:really |actually )?(?:(?:an?|the|one of the|just an?) )?"
    rf"(?:{_PLACE} )?(?:lead|leader|head|(?:co-?)?author|contributor) (?:on|in|of|for) "
    r"(?:the )?[\w.-]+(?: [\w.-]+){0,3}",
    r"what(?:['’]?s| was| is| were) (?:her|his|their|the) (?:exact |own |actual |real )?"
    r"(?:role|part|contribution|job) (?:on|in|with|for|at) (?:the )?[\w.-]+(?: [\w.-]+){0,3}",
    rf"(?:was|is|were|are) {_THEY} (?:really |actually )?(?:leading|heading|running|driving|"
    r"in charge of|in the lead (?:on|of)) (?:the )?[\w.-]+(?: [\w.-]+){0,3}",
    r"how many (?:other )?(?:authors|people)(?: (?:did|does|were|are|signed|wrote|worked|is|was)\b"
    r"[\w' -]*)?",
    rf"{_JUST}(?:(?!only ){_PLACE} )?(?:author(?:ship)?|contributor)(?: or not)?{_ON_IT}",
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
    rf"\W*{_SO}{_NAMED}(?:{_EITHER}){_END}"
    rf"(?:[\s,;?]+(?:or|and|,)+ {_SO}(?:{_EITHER}){_END}){{0,4}}\W*"
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
    rf"|who (?:really |actually )?(?:carried|drove|led|did (?:the|all the) work on) {_IT}"
    r"|who(?:['’]?s| is| was| were| are)? (?:(?:really|actually) )?(?:the )?(?:real )?"
    rf"(?:brains?|masterminds?|driving force|main (?:person|people|author)) (?:behind|of|on) {_IT}"
    rf"|who else (?:(?:on|in|from|behind|signed|wrote) {_IT}|there) "
    r"(?:could|can|should|might|would) (?:we|i) [\w ]{2,30}"
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


# What works tell of somebody, and what they do not: chips, kinds of work, skills.

_CHIP: Final = (
    r"(?:(?:google|nvidia|amd|intel|aws|huawei) )?(?:tpus?(?: ?v\d\w*)?|gpus?|trainium\w*|"
    r"inferentia|gaudi\w*|amd|mi ?\d{3}\w*|nvidia|blackwells?|hoppers?|ascends?|cerebras|"
    r"[abhv]\d{2,3}s?|gb\d{3}s?)(?: (?:chips?|gpus?|cards?|clusters?|hardware))?"
)
_OPENS: Final = rf"(?:(?:{LINK}|tell me|do you know if|do we know if) )*"
_HAS: Final = r"(?:(?:did|does|do|has|have|had|is|was|were|would)(?:n't| not)? )?"
_USED: Final = (
    r"(?:use[sd]?|using|run|ran|running|train(?:ed|s|ing)?|work(?:ed|s|ing)?|touch(?:ed)?|tried|"
    r"try|seen|see|know[ns]?|familiar|experienced|used to|comfortable|anything|had access|"
    r"published|experience|code[ds]?|coding|programm?(?:ed|ing)?|kernels?)"
)
_ON: Final = r"(?:(?:on|with|for|any|an?|the|to|in|things?|anything|models?|it|work) )*"
_EVER: Final = (
    r"(?:(?:ever|already|also|only|always|mostly|really|actually|even|just|have|had|any) )*"
)
_OTHER: Final = rf"(?: (?:or|and|vs|not) (?:{_CHIP}))*"
_CHIPS: Final = r"(?:gpus?|tpus?|chips?|hardware|accelerators?|cards?|machines?)"
_WHICH: Final = (
    rf"(?:what|which)(?: (?:kinds?|sorts?|types?|brand|make) of)? {_CHIPS}"
    rf"(?: (?:{_HAS}{_EVER}{THEY} {_EVER}(?!used to){_USED}(?: {_ON}\w+)?"
    r"|(?:was|were|is|did) (?:that|those|it|they|this)(?: (?:run|trained|done|made|use))?"
    r"(?: on)?))?"
)
_BOTH: Final = (
    r"(?:both|all|each|either|the two)(?: of)?"
    r"(?: (?:them|those|these|it|(?:(?:the|her|his|their) )?(?:runs|models|papers|works|two)))?"
)
_CHIPS_ASKED: Final = regex(
    rf"\W*{_OPENS}(?:"
    rf"{_HAS}{_EVER}{THEY} {_EVER}(?:{_USED} )+{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:(?:is|was|were|are) )?{_BOTH}(?: both| all)? (?:{_USED} )?{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:is|was|were|are|did) (?:any of )?(?:it|that|those|this|these|them)"
    rf"(?: (?:ever|all|also))* (?:{_USED} )?{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:any |some |has |does (?:he|she|they) have (?:any )?)?(?:{_CHIP}){_OTHER} "
    r"(?:experience|background|know-?how|work|papers?|exposure)"
    r"|any(?:thing)? (?:work |papers? |runs? |experience |background )?(?:on|with|using) "
    rf"(?:{_CHIP})"
    rf"|{_WHICH}"
    r")(?: (?:before|then|though|already|ever|so far|at all|too|there))*\W*"
)


def asks_for_chips(text: str) -> bool:
    """Whether a message asks nothing but that."""
    return _CHIPS_ASKED.fullmatch(fold(clean(text))) is not None


_TOOL: Final = (
    r"(?:jax|flax|haiku|py ?torch|torch|tensor ?flow|tf|keras|triton|cuda|cutlass|nccl|rocm|xla|"
    r"pallas|deep ?speed|megatron|fsdp|vllm|tensor ?rt|ray|slurm|kubernetes|k8s|docker|spark|"
    r"hugging ?face|python|rust|c\+\+|cpp|go ?lang|julia|haskell|scala|java|matlab|mpi|nemo|"
    r"distributed training|kernels?|gpu programming|cuda kernels?|coding|to code|code)"
)
_TOOLS: Final = rf"{_TOOL}(?:(?:,| and| or|/| &)+ ?(?:any |maybe )?{_TOOL})*"
_IS_KNOWN: Final = rf"\W*(?:(?:{LINK}|plus|do we know if|any idea if|is it known if) )*"
_SKILL: Final = regex(
    rf"{_IS_KNOWN}(?:"
    r"(?:does|do|can|could|did|has|have) (?:he|she|they)(?: (?:even|actually|really|ever|also))*"
    r" (?:know|use|used|write|written|code in|program in|speak|do|done|have experience (?:in|with)|"
    r"experience (?:in|with)|work in|work with|worked (?:in|with)|understand|code)"
    r"(?: (?:any|some|her|his|their|the|way around|much|good|well))*"
    rf"(?: (?P<known>{_TOOLS}))?"
    r"|(?:is|are) (?:he|she|they) (?:(?:any|really|actually|even) )*(?:good|fluent|strong|"
    r"proficient|experienced|familiar|comfortable|ok|great|solid) "
    rf"(?:at|in|with|on) (?P<good>{_TOOLS})"
    rf"|(?:any )?(?P<any>{_TOOLS}) (?:experience|skills?|knowledge|chops|background)"
    r"|(?:what|which) (?:tools|frameworks?|languages|programming languages?|stack|libraries|tech)"
    r"(?: (?:does|do|did|has|can) (?:he|she|they))?(?: (?:know|use|used|code in|write|work with))?"
    r")(?: (?:at all|well|then|too|enough|a bit))*\W*"
)

_ANY_TOOLS: Final = regex(
    r"\b(?:tools|frameworks?|programming languages?|stack|libraries|tech|code)\b"
)


def skill_asked(text: str) -> str:
    """The tools that a message asks of somebody, or `tools` where it names none; else empty."""
    found = _SKILL.fullmatch(fold(clean(text)))
    if found is None:
        return ""
    named = found["known"] or found["good"] or found["any"]
    if named:
        return str(named)
    return "tools" if _ANY_TOOLS.search(found[0]) else ""
