"""What is never the reason of a look-up, though it was asked why: a right, an order, a score.

`she emailed, wants off our list. wipe her`, `gimme a 0 to 10`, `nvm`. A purpose is kept and
exported, and somebody is looked up by it: what asks for something else is never kept as one.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.clean import clean, fold
from bot.questions.periods import is_period_alone
from bot.questions.types import Kind, Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex

_CLAUSE: Final = regex(r"\s*[,.;:!?–—]+\s*|\s+-\s+|\s+(?:and|so|but|n|&)\s+", re.IGNORECASE)
_WHOM: Final = r"(?:him|her|them|his|hers|their|this person|that person|the candidate)"
_KEPT: Final = r"(?:list|pool|books?|records?|files?|database|system|short ?list)"
_OTHERWISE: Final = regex(
    rf"\b(?:wipe|erase|delete|forget|scrub|purge|remove|nuke|drop|strike|unlist|take|get|kick|bin|"
    rf"ditch|trash|shred|chuck) "
    rf"(?:{_WHOM}|everything|all (?:of it|his|her|their|we|that))\b"
    r"|\b(?:wants?|wanted|asked|asks)(?: to (?:be|get|come))? (?:off|out(?! of (?!our|the|your)))\b"
    rf"|\b(?:off|out of|from) (?:our|the|your) {_KEPT}\b"
    r"|\b(?:keep|hold|store|save|have|retain)\w* (?:nothing|anything|any data|no data)\b"
    rf"|\b(?:add|put|save|note|mark|tag|flag|score|rate|rank|grade|google|stalk) {_WHOM}\b"
    r"(?! (?:(?:to|for|on|through) )?(?:an?|the) (?:panel|onsite|interview|call|offer|loop))"
    r"|\b(?:is|was|are|were)(?:n['’]?t| not) (?:hers|his|theirs|her|him|them|by (?:her|him|them)|"
    r"the (?:right|same) (?:person|one|candidate|researcher|author))\b"
    r"|\b(?:(?:the )?wrong (?:person|candidate|researcher|author)|namesake)\b"
    r"|\b(?:0|1|one|zero) ?(?:to|-|–|/) ?(?:10|ten|100|5|five)\b"
    r"|\bout of (?:10|ten|100|5|five)\b"
    r"|^\W*(?:nvm|nm|never ?mind|nah|nope|no|cancel|stop|skip(?: it| that)?|forget (?:it|that)|"
    r"leave it|don['’]?t bother|not (?:now|needed|important))\W*$"
    rf"|^\W*(?:(?:{LINK}|let['’]?s|we|i['’]?ll)\W+)*"
    r"(?:start|begin|kick off|go) (?:off )?(?:with|from) "
    rf"(?:{_WHOM}|(?:the )?(?:first|second|other|last)\b|(?-i:[A-Z])[\w'’-]+)"
    r"(?: (?-i:[A-Z])[\w'’-]+)*(?: (?:first|then|please|pls))*\W*$"
    rf"|^\W*(?:(?:{LINK}|ugh|um+|er+m*|lol|wait|n)\W+)*"
    r"(?:is|are|was|has|does|did|can|could|will|would|should|whats|what['’]s|hows|wheres|whos) "
    r"(?:even |actually )?(?:s?he|they|you|we|it|there|that|this|his|her|their)\b",
    re.IGNORECASE,
)
"""What is done with somebody's data, a score, that nothing is wanted, or a question."""
_ERASES: Final = regex(
    r"\b(?:forget|erase|delete|wipe|scrub|purge|nuke|get rid of|forgotten|erased|deleted|wiped|"
    r"scrubbed|purged|erasure|deletion)\b",
    re.IGNORECASE,
)
"""What is done with the data of somebody who is spoken of in the same message."""
_OF_ONE: Final = regex(rf"\b{_WHOM}\b", re.IGNORECASE)


def is_no_reason(text: str, hearing: Hearing) -> bool:
    """Whether a message, or a clause of it, asks for something that no look-up is for."""
    if _ERASES.search(text) and (hearing.people or _OF_ONE.search(text)):
        return True
    if is_period_alone(fold(clean(text)), hearing.today):
        return True  # `in 2025`, which would narrow what was asked before
    clauses = [one for one in dict.fromkeys((text, *_CLAUSE.split(text))) if one.strip()]
    return any(_OTHERWISE.search(one) or _is_of_rights(one, hearing) for one in clauses)


def _is_of_rights(said: str, hearing: Hearing) -> bool:
    """Whether it tells what somebody asks of those who keep their data."""
    alone = hearing.read(said)
    asked = None if isinstance(alone, Unreadable) else alone.question
    return bool(asked and asked.kind is Kind.HELP and asked.topic in RIGHTS)
