"""What is asked beside somebody's works and on record of nobody: a kind's needs, an unnamed chip.

`what compute does a robotics person usually need` is asked of nobody who was looked up.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex

_WHOM: Final = (
    r"(?:(?:an?|any|the (?:average|typical)|one|most|typical|average|other) (?:[\w-]+ ){0,3}?"
    r"(?:person|people|folks?|researchers?|scientists?|engineers?|phds?|postdocs?|specialists?)|"
    r"(?:people|folks|researchers|scientists|engineers|someone|somebody)"
    r"(?: (?:like|in|on|doing|working on) [\w-]+(?: [\w-]+)?)?)"
)
_NEEDS: Final = regex(
    rf"\W*(?:(?:{LINK}|generally|usually|roughly|about) )*"
    r"(?:how (?:much|many)|what|which)(?: (?:kind|amount|sort|level)s? of)?"
    r"(?: (?:compute|gpus?|chips?|hardware|accelerators?|capacity))? (?:do|does|would|will) "
    rf"{_WHOM} (?:(?:usually|typically|normally|generally|really|actually|tend to) )*"
    r"(?:need|require|use|want|expect)(?: (?:in|of|for) (?:compute|gpus?|chips?|hardware))?"
    r"(?: (?:usually|typically|normally|on average|in general|these days|then))*\W*"
)
_OF_COMPUTE: Final = regex(r"\b(?:compute|gpus?|chips?|hardware|accelerators?|capacity)\b")
_NAMED: Final = frozenset((T.LAB, T.NUM, T.RUN, T.MONEY))
_UNKNOWN: Final = (
    "What people of one kind of work need is on record of nobody. I tell what published runs took,"
    " and what one researcher has here; what somebody needs is theirs to tell."
)
_INSTEAD: Final = (
    "our compute, per researcher",
    "how much compute went into llama-3.1-405b",
    "look up NAME, purpose: first call",
)


def needs_of_kind(text: str, hearing: Hearing) -> Unreadable | None:
    """That nothing is on record of what such people need, where that is asked; else None."""
    said = fold(clean(text))
    is_asked = _NEEDS.fullmatch(said) and _OF_COMPUTE.search(said) and not hearing.people
    if not is_asked or any(tag.kind in _NAMED for tag in hearing.tagged(clean(text))):
        return None
    return Unreadable(_UNKNOWN, _INSTEAD, is_plain=True)


# What so many of the chips of somebody's works cost, of which no question holds the name.

_SO_MANY: Final = regex(
    r"\b(?P<many>\d[\d,.]*k?) (?:of )?(?:those|these|them|that kind|the same(?: (?:chips|gpus))?)\b"
)
_OF_WHICH: Final = (
    "Of which chip? The works name theirs, and a price is asked by a name: say how many of it, and"
    " for how long."
)


def cost_of_unnamed(text: str, hearing: Hearing) -> Unreadable | None:
    """`how much would 2048 of those cost a month`: the chip is asked for; None of other texts."""
    found = _SO_MANY.search(fold(clean(text)))
    kinds = {tag.kind for tag in hearing.tagged(text)}
    if found is None or T.COST not in kinds or kinds & {T.CHIP, T.LAB, T.RUN, T.ROLES}:
        return None
    many = found["many"]
    ways = (f"what do {many} H100 cost for a month", f"what do {many} B200 cost for a month")
    return Unreadable(_OF_WHICH, ways, is_plain=True)
