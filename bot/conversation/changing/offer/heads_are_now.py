"""How many we are, told or ordered of our headcount: `our headcount is now 44`, `set it to 44`.

Said of a headcount it is read as the offer that is ours with so many researchers.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.words.leads import LED
from bot.regex import regex

_HEADS: Final = (
    r"(?:(?:(?:research|researcher|team|staff) )?head[- ]?counts?|team(?: size)?|research team(?: "
    r"size)?|size of (?:our|the) (?:research )?team|(?:number|count) of (?:researchers|people|"
    r"heads)|(?:researcher|people|team) (?:count|number|size)s?|researchers(?: count)?|people|"
    r"staff(?: count)?|heads)"
)
_WHERE: Final = r"(?: (?:in|of|on|for|under) (?P<offer>(?:our|my|the) (?:saved |own )?offer))?"
_MANY: Final = (
    r"(?P<many>\d{1,6})(?: (?:people|researchers|heads|persons))?(?: in (?:our|my) (?:saved )?"
    r"offer)?(?: (?:now|today|currently|these days|at the moment|please|pls|in total|instead))*"
)
_ENDS: Final = r"(?=\s*(?:$|[,;.!?–-]|and\b|vs\b|versus\b|against\b|with\b|so\b))"
_ORDERED: Final = regex(
    rf"^{LED}(?:(?:please|pls|can you|could you|would you|i want to|i(?:['’]d| would) like to|"
    r"we need to|i need to|let['’]?s) )*(?:(?P<record>update|correct|amend|edit|"
    r"fix|revise)|set|reset|change|adjust) "
    rf"(?:(?P<ours>our|my) |the )?(?:saved |own |current )?{_HEADS}{_WHERE}"
    r"(?: from \d{1,6})?(?: (?:back |up |down |over )?(?:to|at|as)| ?=| ?->| ?→| ?:) ?"
    rf"{_MANY}{_ENDS}",
    re.IGNORECASE,
    needs="head|team|researcher|people|staff",
)
"""`update our headcount to 44, chips are the same`."""
_TOLD: Final = regex(
    rf"^{LED}(?:(?:our|my|the) )?(?:current |new )?{_HEADS}(?: (?:here|on our side))?"
    r"(?:(?:['’]s|s)(?= )| is| are| was| has been| stands| sits| went| goes| has gone| came| "
    r"reached| has reached| hit| changed| has changed| ?[:=])(?: (?:now|currently|today|just|"
    r"really|actually|only|already|up|down|back|at|to|about|around|meanwhile|by now))* "
    rf"{_MANY}{_ENDS}",
    re.IGNORECASE,
    needs="head|team|researcher|people|staff",
)
"""`our headcount is now 44`, `the team's at 44 these days`."""
_NUMBER: Final = regex(r"\d")
_AGAINST: Final = regex(r"^[\s,;]*(?:and )?(?=(?:vs|versus|against|compared?)\b)", re.IGNORECASE)
_DOUBLES: Final = regex(
    r"\b(?:(?:our|the|my) (?:research )?team|we) "
    r"(?P<times>(?:would |will |could )?(?:double|triple|quadruple)s?|(?:has|have) doubled) to "
    r"(?=\d{1,3}\b(?![,.]\d|k\b| ?[a-z]{1,3}\d| ?gpu| ?chip|%))",
    re.IGNORECASE,
    needs="doubl|tripl|quadrupl",
)
"""`if our team doubles to 80`, which are no more than a team may have."""


def heads_are_now(text: str, memory: Memory) -> str:
    """The text as of so many researchers of ours; any other as it is."""
    text = _DOUBLES.sub(r"our headcount \g<times> to ", text)
    if ordered := _ORDERED.match(text):
        return _changed(ordered, memory)
    last = memory.question
    if last is not None and last.labs and not last.uses_saved and not last.offer:
        return text  # `headcount is 44`, which may be said of the lab that was spoken of
    told = _TOLD.match(text)
    if told is None or _NUMBER.search(text, told.end()):
        return text  # `researchers: 40, H100: 2048` is read as it stands
    return f"we are {told['many']} researchers{text[told.end() :]}"


def _changed(found: re.Match[str], memory: Memory) -> str:
    """What is ordered of the headcount; where no offer of ours is named, of the one spoken of."""
    last, rest = memory.question, found.string[found.end() :]
    of_another = last is not None and last.offer is not None and not last.uses_saved
    if of_another and not found["offer"]:
        return f"set the team to {found['many']}{rest}"
    is_ours = last is None or (last.uses_saved and found["record"])
    if not (found["ours"] or found["offer"] or is_ours):
        return found.string
    rest = _AGAINST.sub(", and ", rest)  # which is asked once it is kept
    return f"update our offer: {found['many']} researchers{rest}"
