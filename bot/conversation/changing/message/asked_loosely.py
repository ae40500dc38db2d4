"""What is asked on in loose words, by what was asked before: of a price, of a run, of ours.

`and locked in for a yr`, `multiply that by 256 cards & 12 months`, `would b200s do it with fewer`,
`forget all that, where are we actually at`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.runs.on_other_chips import on_other_chips
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.questions.words.things import HEAD
from bot.regex import regex

_OPENS: Final = rf"\W*(?:(?:{LINK}|what about|how about|or)\W+)*"
_SPAN: Final = (
    r"(?:(?:an?|one|1)[ -]?(?:years?|yrs?|y)|(?:12|twelve)[ -]?(?:months?|mos?|mths?|m)|"
    r"(?P<three>(?:three|3)[ -]?(?:years?|yrs?|y)|36[ -]?(?:months?|mos?|mths?|m)))"
)
"""How long the contracts run whose prices are kept; `3 months` is none of them."""
_LOCKED: Final = regex(
    rf"{_OPENS}(?:(?:if|say|when|with|on|at) )?(?:(?:we|i|you|it|that|one|they)(?:['’](?:d|s|re|"
    r"ll))?"
    r"(?: (?:is|are|were|would|could|just|also))* )?(?:(?:get|got|had|have|being) )?"
    r"(?:it |that |them )?(?:locked|lock|locking|tied|tie|tying|committed|commit|committing|signed|"
    r"sign|signing|nailed|fixed|fix|pinned|booked|book|reserved|reserve|bought up)"
    rf"(?: (?:it|that|them|up|in|down|on|ourselves))* (?:for |to |over )?{_SPAN}"
    r"(?: (?:deal|term|contract|commitment|commit))?(?: (?:instead|then))?\W*",
    re.IGNORECASE,
    needs="lock|ti|tying|commit|sign|nailed|fix|pin|book|reserv|bought",
)
_LOCK_IN: Final = regex(
    rf"{_OPENS}(?:(?:on|with|at|under|for) )?(?:an? )?"
    rf"(?:yearly|annual|full[- ]year|year[- ]long|{_SPAN})[- ]?"
    r"(?:lock[- ]?(?:in|up)|commit(?:ment|ted)?|tie[- ]?in|deal|term|lock|reservation|booking|"
    r"signing)"
    r"(?: (?:instead|then|price|rate))*\W*",
    re.IGNORECASE,
)
_SO_MANY: Final = regex(
    rf"{_OPENS}(?!\d[\d,]*k? of (?:them|those|these) an? )"
    r"(?:(?:can you )?(?:multiply|multiplied|times|x|scale)\W*(?:(?:that|it|this)\W*)?"
    r"(?:(?:by|up to|to|for)\W+)?)?(?P<count>\d[\d,]*k?)\W*"
    r"(?:x |of (?:them|those|these)|(?:cards?|gpus?|chips?|units?|boards?))?\W*"
    r"(?:(?:and|for|over|across|times|x|by|n)\W+)*"
    r"(?P<time>(?:a|one|\d{1,3}|twelve|six|three) ?(?:full |whole )?(?:years?|yrs?|months?|mos?|"
    r"mths?|"
    r"weeks?|days?|quarters?))\W*",
    re.IGNORECASE,
    needs="y|m|w|d|q",
)
_TWELVE_MONTHS: Final = regex(r"^(?:12|twelve) ?(?:months?|mos?|mths?)$", re.IGNORECASE)
_IN_OTHERS: Final = regex(
    rf"{_OPENS}(?:(?:would|could|can|do|does|will|is|are) (?:it |that )?)?(?:(?:on|with|in|"
    r"using) )?"
    r"(?:the )?(?P<chip>[a-z]{1,3}\d{2,4}[a-z]?)s?"
    r"(?: (?:do|manage|need|take|get|be|cut|handle|pull|make|finish|it|that|this|there|with|any|"
    r"us|in|off|on|fewer|less|faster|quicker|better|help|the|instead|rather|than|then|same|job|"
    r"trick|enough|of them|a smaller number|how many))+\W*",
    re.IGNORECASE,
)
_HOW_SHORT: Final = regex(
    rf"{_OPENS}(?:how (?:many|much)(?: (?:more|extra|additional|further))?"
    r"(?: (?:cards?|gpus?|chips?|[a-z]{1,3}\d{2,4}s?))?(?: (?:short|shy|more|extra|light|missing))*"
    r"(?: (?:are|would|do|does|will|did|should))?(?: (?:we|it|that|us))?"
    r"(?: (?:need|take|short|shy|missing|lack|lacking|light|be missing|have to add|add|find))*|"
    r"how (?:far|short)(?: (?:off|short|away|out))? (?:are|is|would) (?:we|it|that)(?: (?:off|be|"
    r"be off))?|"
    r"what(?:['’]?s| is| would be) (?:the|our) (?:gap|shortfall|difference|deficit))(?: (?:then|"
    r"of that|on "
    r"that|for that|to do (?:it|that)|to make it|to hit (?:it|that)|there))*\W*",
    re.IGNORECASE,
    needs="how|what",
)
"""`how many more would we need`, of the run: how many it takes is told, and not what is missing."""
_WEIGHED: Final = regex(r"\b(?:fewer|less|do it|take|need|manage|handle|trick|job)\b", re.I)
_INSTEAD: Final = regex(r"\binstead\b", re.IGNORECASE)
_REALLY: Final = regex(
    rf"{_OPENS}(?:(?:forget|scrap|scratch|bin|drop|leave|ignore|park|enough (?:of|with)|"
    r"never ?mind|put "
    r"aside|shelve)(?: about)? (?:all (?:of )?)?(?:that|this|those|these|it|the what[- ]?ifs?|"
    r"the hypotheticals?)(?: (?:aside|for now|then|for a (?:sec|second|moment|minute)))*\W+)?"
    rf"(?:(?:{LINK}|just|back to (?:reality|earth|the real world|real life))\W+)*"
    r"(?:where|how|what)(?:['’]?s|['’]?re)?(?: (?:are|do|does|is))? (?:we|us|ours|our (?:offer|"
    r"position))"
    r"(?: (?:actually|really|truly|honestly|currently|genuinely|in fact|in reality))*"
    r"(?: (?:at|stand|sitting|standing|on|look|looking|have|got|doing|like))*"
    r"(?: (?:today|now|right now|as things stand|at the moment|in reality|for real|really|"
    r"actually|atm|currently|again|once more))*\W*",
    re.IGNORECASE,
    needs="where|how|what",
)
_PUT_ASIDE: Final = regex(
    r"\b(?:forget|scrap|scratch|bin|drop|leave|ignore|park|enough|never ?mind|aside|shelve|reality|"
    r"real world|earth)\b|\b(?:have|got) (?:today|right now|at the moment|as things stand)\b",
    re.IGNORECASE,
)


_AS_TIMES: Final = regex(
    r"^\W*(?:(?:no|nah|nope|hm+|ok|sorry|wait|actually|rather|make (?:it|that)|or)\W+)*"
    r"(?P<times>double|triple|quadruple)(?: it| that| them)?"
    r"(?:\W+(?:actually|instead|rather|i mean|sorry|then))+\W*$",
    re.IGNORECASE,
    needs="double|triple|quadruple",
)
"""`triple actually`, of what was doubled before."""
_FREEZE: Final = regex(
    rf"\W*(?:(?:{LINK}|there['’]?s an?|we['’]?re (?:in|on) an?|we have an?|got an?)\W+)*"
    r"(?:hir(?:e|ing) freeze|head ?count (?:is )?(?:frozen|fixed|capped)|"
    r"no (?:new )?(?:hires|hiring)|not hiring|team (?:is )?(?:frozen|fixed))\W+(?:(?:so|and|"
    r"it(?:['’]s)?|we|that|headcount|"
    r"team|still|the)\W+)*"
    r"(?:stays?|remains?|is|are|we['’]?re|sticks?|kept|fixed|frozen|still)(?: (?:put|at|on|"
    r"still))* (?P<heads>\d{1,5})(?: (?:people|researchers|ppl|heads))?\W*",
    re.IGNORECASE,
    needs="freeze|frozen|fixed|capped|hir",
)
_STACKS_UP: Final = regex(
    rf"{_OPENS}how(?:['’]?s| does| do| would| is| did)? (?:that|it|this|they|theirs)"
    r"(?: (?:stack up|compare|measure up|hold up|look|stand|fare|sit|size up|rank))"
    r"(?: (?:to|against|with|vs\.?|versus|next to|beside|"
    r"compared to)) (?P<other>[a-z][^?!;]{1,40}?)\W*",
    re.IGNORECASE,
    needs="stack|compare|measure|hold|look|stand|fare|sit|size|rank",
)
"""`how does that stack up to OpenAI`, of the lab that was told last."""


_ANY_OF: Final = regex(
    rf"{_OPENS}(?:(?:are|is) )?(?:there )?(?:any|which(?: (?:of (?:them|those|these)|"
    r"ones?))?(?: are)?|"
    r"what about(?: the)?|how about(?: the)?|how many(?: are| of (?:them|those) are)?) "
    r"(?P<land>chinese|european|american|us|french|german|british|uk|asian|japanese|canadian|"
    r"israeli|korean|russian|indian)(?: (?:ones?|labs?|names?|companies))?(?: (?:in there|"
    r"on there|there|"
    r"among them|in it|on the list))?\W*",
    re.IGNORECASE,
)
"""`any chinese`, of labs that were listed."""
_PER_HEAD_OVER: Final = regex(
    rf"{_OPENS}(?:(?:who|which(?: ones)?|and) )?(?:(?:has|have|is|are) )?per (?:head|researcher|"
    r"person|capita)"
    r"(?: (?:over|above|more than|beyond|north of) (?P<count>\d[\d,]*))\W*",
    re.IGNORECASE,
    needs="per ",
)
_WINS_PER_HEAD: Final = regex(
    rf"^{LED}who(?:['’]?d|['’]?s)?(?: (?:would|is|does|then))* "
    r"(?:wins?|winning|leads?|leading|first|top|on top|ahead|best) "
    rf"(?:per|by|on a per)[ -]{HEAD}(?: basis)?(?: (?:then|though))*\W*$",
    re.IGNORECASE,
    needs="who",
)


_ON_PAR: Final = r"(?:(?:on|at) (?:a )?par|level|equals?|even|comparable|match(?: them)?|catch up)"
_TEAM_SIZE: Final = (
    r"(?:head ?counts?|team sizes?|staff(?:ing)?(?: levels?| sizes?)|size of (?:the |our )?team|"
    r"number of (?:people|researchers|heads))"
)
_AT_WHAT_SIZE: Final = regex(
    rf"\b(?:at|with|for) (?:about |roughly )?(?:what|which) {_TEAM_SIZE}(?=.{{0,30}}\b{_ON_PAR}\b)"
    rf"|\b(?:what|which) {_TEAM_SIZE} (?:would|could|will|does|do|wld|gets?|puts?|brings?|makes?)\b"
    rf"(?=.{{0,20}}\bus\b.{{0,10}}\b{_ON_PAR}\b)",
    re.IGNORECASE,
)
"""`at what headcount would we be on par`: with how many of our people."""


def asked_loosely(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text in the words that are usual for it after the last question; any other as it is."""
    last = memory.question
    if last is None:
        return text
    if last.kind is Kind.LEAGUE and not last.topic:
        text = _of_league(text)
    text = _AT_WHAT_SIZE.sub("at how many researchers", text)
    text = _AS_TIMES.sub(r"\g<times>d", text)
    if last.kind is Kind.PRICE:
        return _of_price(text, last)
    if held := _of_lab(text, last, hearing):
        return held
    if last.kind is Kind.REACH and (last.runs or last.size):
        if not last.topic and _HOW_SHORT.fullmatch(text):  # and not of what a run took
            return "how many GPUs would we need"
        text = on_other_chips(text)
        found = _IN_OTHERS.fullmatch(text)
        is_of_ours = last.offer is None and _INSTEAD.search(text)  # told chips are changed by it
        is_asked = found is not None and (_WEIGHED.search(text) or is_of_ours)
        return f"how many {found['chip']} would it take" if found and is_asked else text
    if frozen := _FREEZE.fullmatch(text):
        return f"with {frozen['heads']} people"
    return _of_ours(text, last, hearing)


def _of_league(text: str) -> str:
    """Labs of a country, or those above a number by another measure."""
    if land := _ANY_OF.fullmatch(text):
        return f"only {land['land']} labs"
    if per := _PER_HEAD_OVER.fullmatch(text):
        return f"which labs have more than {per['count']} H100e per researcher"
    return _WINS_PER_HEAD.sub("per researcher", text)


def _of_lab(text: str, last: Question, hearing: Hearing) -> str | None:
    """The lab spoken of beside another one; None of other texts."""
    is_lab = last.kind is Kind.LAB and len(last.labs) == 1 and not (last.topic or last.place)
    found = _STACKS_UP.fullmatch(text) if is_lab else None
    labs = hearing.draft(found["other"]).labs if found else ()
    if found is None or len(labs) != 1 or labs == last.labs or hearing.draft(found["other"]).ours:
        return None
    return f"compare {hearing.reader.words.directory.name(last.labs[0])} and {found['other']}"


def _of_price(text: str, last: Question) -> str:
    """A contract for so long, or so many of the chip that was priced for so long."""
    found = _LOCKED.fullmatch(text) or _LOCK_IN.fullmatch(text)
    if found:
        return f"on a {'three' if found['three'] else 'one'}-year contract"
    many = _SO_MANY.fullmatch(text) if len(last.chips) == 1 else None
    if many is None:
        return text
    return f"{many['count']} of them for {_TWELVE_MONTHS.sub('a year', many['time'])}"


def _of_ours(text: str, last: Question, hearing: Hearing) -> str:
    """Ours as it is saved, against whom it was held."""
    found = _REALLY.fullmatch(text) if hearing.saved else None
    is_back = found is not None and _PUT_ASIDE.search(text)
    if not is_back or last.kind not in (Kind.OFFER, Kind.MATCH, Kind.DILUTION, Kind.LEAGUE):
        return text
    if last.kind is not Kind.MATCH or not last.labs:
        return "go back to our real offer"
    name = hearing.reader.words.directory.name
    return f"our offer vs {' and '.join(map(name, last.labs))}"
