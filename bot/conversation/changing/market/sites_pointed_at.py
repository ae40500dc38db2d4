"""`who else uses that site?`, after what is known of a lab: its data centres.

Whichever of them is meant, the list tells of each who uses it, or what power it has.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import Listing, listed
from bot.questions.told_of import tells_of_sites
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_SITE: Final = (
    r"(?:the|that|this|their) (?:main |big |whole )?(?:sites?|places?|data ?cent(?:er|re)s?|"
    r"campus|cluster|facility|building)"
)
_SO: Final = r"(?: (?:too|then|there|now|at the moment|by the way|with (?:anyone|anybody|others)))*"
_USERS: Final = regex(
    rf"{LED}(?:who(?: (?:all|else))?(?:['’]?s)?(?: (?:all|else|is|are|also|has|gets?))* "
    r"(?:(?:us(?:es?|ing)|shar(?:es?|ing)|rent(?:s|ing)?|owns?|owning|runs?|running|operates?|"
    r"occup(?:ies|ying)|trains?|training|sits?|sitting|behind|access) )?"
    rf"(?:(?:on|in|at|of|to|from) )*{_SITE}{_SO}"
    rf"|is {_SITE} (?:shared|rented out|used by (?:anyone|anybody|others)(?: else)?){_SO}"
    rf"|(?:does|do|is|are) (?:anyone|anybody|someone|others|other labs) (?:else )?"
    rf"(?:us(?:e|es|ing)|on|in|shar(?:e|es|ing)|rent(?:s|ing)?) {_SITE}{_SO})\W*",
    re.IGNORECASE,
)
_POWER: Final = regex(
    rf"{LED}(?:how (?:much|many) (?:power|electricity|energy|mw|gw|megawatts?|gigawatts?|juice)"
    rf"(?: (?:does|do|is|will|would|has|have|at|in|for))* {_SITE}(?: \w+)?{_SO}"
    r"|(?:what(?:['’]?s| is| about) )?(?:the )?(?:power|electricity|energy)(?: \w+)?"
    rf" (?:of|for|at|in) {_SITE}{_SO}"
    rf"|what (?:does|do|would) {_SITE} (?:draw|consume|need|pull|use))\W*",
    re.IGNORECASE,
)


def sites_pointed_at(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as the list of the lab's data centres; as it was said where none is pointed at."""
    last = memory.question
    if last is None or last.kind not in (Kind.LAB, Kind.OFFER) or tells_of_sites(last):
        return text
    of_power = _POWER.fullmatch(text)
    if len(last.labs) != 1 or not (of_power or _USERS.fullmatch(text)):
        return text
    what = listed(Listing.SITES_POWER if of_power else Listing.SITES)
    return to_text(replace(what, labs=last.labs), hearing.reader.words.directory)
