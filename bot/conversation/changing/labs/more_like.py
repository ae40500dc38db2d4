"""That a figure of the lab spoken of is another: `too high, their researchers are more like 1500`.

Nothing on record is put right by that: it is assumed of the lab, and marked as the user's.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.MATCH, Kind.DILUTION)
_LEAD: Final = (
    rf"\W*(?:(?:{LINK}|no|i think|actually|sorry)\W+)*"
    r"(?P<wrong>(?:(?:that|this|it|the \w+|your \w+)(?:['’]s)? ?)?"
    r"(?:(?:is|are|seems?|looks?|sounds?|feels?) )?(?:(?:a bit|way|far|much|rather|probably) )*"
    r"(?:too (?:high|low|big|small|many|few|much)|off|high|low|inflated|outdated|"
    r"old)\b[\s,;:.–—-]*)?(?:(?:and|but|as|because|since|i think|i(?:['’]ve| have)? heard"
    r"(?: that)?)\W+)*"
)
_ABOUT: Final = (
    r"(?:(?P<like>(?:more like|closer to|nearer(?: to)?|probably|rather|really|actually|only|just)"
    r")|about|around|roughly|some|maybe|~)"
)
_MANY: Final = r"(?P<{}>\d[\d,.]*\d|\d)(?P<{}k>k?)(?![\w%])"
_WHO: Final = r"(?:ai )?(?:researchers|scientists|staff|people|employees|head ?count|heads|team)"
_THEIRS: Final = regex(
    rf"{_LEAD}(?:(?:their|its)|[\w.& ]{{2,30}}['’]s?) (?:own )?(?P<who>{_WHO})(?: count| number|"
    r" size|s)?(?: there)?(?: (?:is|are|were|would be|should be|must be|number|numbers|counts?))?"
    rf"(?: {_ABOUT})* {_MANY.format('many', 'many')}"
    r"(?: (?:people|staff|there|now|today|i think|i(?:['’]d| would) say))*\W*",
    re.IGNORECASE,
)
_THEY: Final = regex(
    rf"{_LEAD}(?:they|it)(?:['’]re|['’]ve)? ?(?:have|has|employ|are|got|count)?(?: {_ABOUT})* "
    rf"{_MANY.format('many', 'many')} (?P<who>{_WHO})(?: there| now| today| i think)*\W*",
    re.IGNORECASE,
)
_OURS: Final = regex(
    rf"{_LEAD}(?:our (?:{_WHO})(?: count| size)?(?: (?:is|are))?|we(?:['’]re| are| have))"
    rf" (?P<like>more like|closer to|nearer) {_MANY.format('many', 'many')}"
    rf"(?: (?:{_WHO}|now|today))*\W*",
    re.IGNORECASE,
)
"""`our team is more like 45`, which are no more of them."""
_SURELY: Final = ("more like", "closer to", "nearer to", "nearer")
_RESEARCH: Final = regex(r"researchers|scientists", re.IGNORECASE)


def more_like(text: str, memory: Memory, hearing: Hearing) -> str | None:
    """The same as an assumption about the lab that was spoken of; None of other messages."""
    last = memory.question
    if last is None or last.kind not in _OF_LABS or "?" in text:
        return None
    if ours := _OURS.fullmatch(text):
        return f"with {ours['many']}{ours['manyk']} researchers"
    found = _THEIRS.fullmatch(text) or _THEY.fullmatch(text)
    if found is None or not (found["wrong"] or (found["like"] and found["like"] in _SURELY)):
        return None
    named = {str(tag.value) for tag in hearing.tags(text) if tag.kind is T.LAB}
    if len(last.labs) != 1 or not named <= {*last.labs}:
        return None
    who = "researchers" if _RESEARCH.fullmatch(found["who"]) else "staff"
    return f"assume {found['many']}{found['manyk']} {who} there"
