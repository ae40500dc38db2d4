"""Whether a data centre is the largest: `is colossus 2 really the biggest`, of all on record."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.market.next_of_sites import next_of_site
from bot.conversation.changing.market.sites_pointed_at import sites_pointed_at
from bot.conversation.memory import Hearing, Memory
from bot.questions.rules.beside_ours import SITE
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_IS_LARGEST: Final = regex(
    rf"^\W*(?:(?:{LINK}|wait)\W+)*"
    r"(?:(?:is it|it['’]?s) (?:true|right|correct|a fact)(?: that)? )?(?:(?:is|isn['’]?t|was) )?"
    r"(?P<site>[\w][\w .'’&-]{1,40}?)(?:['’]s| is)?"
    r"(?: (?:really|actually|still|even|truly|by far|now|honestly|not|supposedly))* (?:the|their) "
    r"(?:(?:world['’]?s|single|very|overall) )*"
    r"(?:biggest|largest|number one|no1|no 1|no\.1|no\. 1|top one|most powerful|greatest)"
    r"(?: (?:data ?cent(?:er|re)|dc|site|cluster|one|campus|facility|supercomputer|in the world|"
    r"there is|around|of (?:them )?all|of the lot|on record|right now|today|now|out there|anywhere|"
    r"ai|going|yet|then|you (?:have|track|know of)))*"
    r"(?: ?[,;-]? or (?:is|are|was|does|just|not|what|only)\b.*)?\W*$",
    re.IGNORECASE,
    needs="biggest|largest|number one|no1|no 1|no.1|no. 1|top one|most powerful|greatest",
)
_RANKS: Final = regex(
    rf"^{LED}(?:how does|where does|how high does) "
    r"(?P<site>[\w][\w .'’&-]{1,40}?) "
    r"(?:rank|stand|come|place|sit)"
    r"(?: (?:in|on|among|that|the|all|list|data cent(?:er|re)s|them|there|then))*\W*$",
    re.IGNORECASE,
    needs="rank|stand|come|place|sit",
)
_IT: Final = regex(r"(?:it|that|this|that one|this one|that site)", re.IGNORECASE)
_ALL: Final = "largest data centres"


_WHO: Final = regex(
    rf"{LED}who(?:['’]?s)?(?: else)?(?: (?:is|are|gets?|has|have|"
    r"also|all|else|actually|can))* ?"
    r"(?:(?:a|any|some) (?:go|turn|share|slice|piece|time|access|look[- ]in|claim)|"
    r"shar(?:es?|ing)|us(?:es?|ing)|access|to (?:use|share|play with)|time|allowed|on board)"
    r"(?: (?:on|in|to|of|with|at))?(?: (?:it|that|this|there|the (?:site|place|"
    r"thing)))?(?: too)?\W*",
    re.IGNORECASE,
    needs="who",
)
_A_RUN: Final = regex(
    r"\b(?:how (?:long|fast|quickly)|train\w*|retrain\w*|finish)\b", re.IGNORECASE
)
_ON_IT: Final = regex(
    r"\b(?:(?:on|at|with|using) (?:it|that|this|all (?:of )?(?:it|that)|the (?:whole )?(?:lot|"
    r"thing|"
    r"site|place|cluster)|there|that (?:lot|thing|site))|there)\b",
    re.IGNORECASE,
)


def largest_site(text: str, memory: Memory | None, hearing: Hearing) -> str:
    """The text as all data centres by size, the largest of which is told first; else as it is."""
    site = _site(memory)
    if site and _WHO.fullmatch(text):
        return "who uses it"
    if site and _A_RUN.search(text):
        return _ON_IT.sub(f"on {hearing.reader.words.directory.name(site)}", text)
    if memory:
        text = sites_pointed_at(next_of_site(text, memory, hearing), memory, hearing)
    found = _IS_LARGEST.match(text) or _RANKS.match(text)
    if found is None:
        return text
    if _IT.fullmatch(found["site"]):
        return _ALL if site else text
    tags = hearing.tags(found["site"])
    is_site = any(tag.kind is T.PLACE and str(tag.value).startswith(SITE) for tag in tags)
    return _ALL if is_site else text


def _site(memory: Memory | None) -> str | None:
    """The data centre that was spoken of last."""
    last = memory.question if memory else None
    place = last.place if last and last.kind is Kind.LAB else None
    return place if place and place.startswith(SITE) else None
