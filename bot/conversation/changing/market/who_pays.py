"""`who owns it, and who pays for the chips`: who pays for a data centre is not on record."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.told_of import lists_sites
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINKS
from bot.regex import regex

_PAYER: Final = (
    r"(?:pay(?:s|ing)?|paid|financ(?:es?|ed|ing)|fund(?:s|ed|ing)?|bankroll(?:s|ed|ing)?|"
    r"foot(?:s|ed|ing)?)"
)
_PAYS: Final = regex(
    rf"[\s,;]*\b{LINKS}who(?:['’]?s|(?:ever)? (?:is|are|was|has been))? "
    rf"(?:really |actually |then )*{_PAYER}\b(?: (?:for|bill|it|that|this|"
    r"all|of|the|its|their|those|these|"
    r"chips?|gpus?|hardware|power|site|campus|data|cent(?:er|re)|there|in|at))*\W*$",
    re.IGNORECASE,
)
_OWNS: Final = r"(?:owns?|owned by|the owner)"
_OF_IT: Final = r"(?:(?: for)? (?:it|that|this(?: one)?|the (?:site|campus|thing|place)))?"
_ALSO: Final = r"(?: ?[/,] ?| or | and )(?:who(?:['’]?s| is)? )?"
_WHO: Final = rf"{LED}who(?:['’]?s| is| has)?(?: (?:really|actually))? "
_OF_OWNER: Final = regex(
    rf"{_WHO}{_PAYER}{_OF_IT}(?:{_ALSO}{_OWNS}{_OF_IT})?\W*"
    rf"|{_WHO}{_OWNS}{_OF_IT}{_ALSO}{_PAYER}{_OF_IT}\W*",
    re.IGNORECASE,
    needs="pay|paid|financ|fund|bankroll|foot",
)
"""`who's paying for it / owns it`, of one data centre."""
PAYER_NOT_TOLD: Final = "who pays for the chips there is not on record"


def without_payer(text: str) -> str | None:
    """What is asked besides, which may be nothing; None where nobody's payer is asked for."""
    return _PAYS.sub("", text).strip() if _PAYS.search(text) else None


def owner_told(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The owner of the data centre spoken of, who may be who pays; None of other texts."""
    last, found = memory.question, _OF_OWNER.fullmatch(text)
    if last is None or found is None:
        return None
    names_owner = "own" in text.lower()
    led = memory.leads if names_owner and lists_sites(last) else None  # else what the lab spends
    site = site_of(last) or led
    if site is None or not site.startswith("site/"):
        return None
    told = Understood(Question(Kind.LAB, place=site), (PAYER_NOT_TOLD,))
    return follow_up_part(told, Part.USERS, "who owns it")
