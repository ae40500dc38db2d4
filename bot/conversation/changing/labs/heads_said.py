"""What somebody says of the staff that was told: `a candidate told me it's more like 1200 now`.

It is held beside the newest count on record, and changes nothing there.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.labs.heads_told import heads_told
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, part_of
from bot.questions.tags import T
from bot.questions.types import Understood
from bot.regex import regex

_TOLD: Final = regex(
    r"\b(?:told (?:me|us)|says?|said|saying|claims?|claimed|reckons?|thinks?|thought|heard|hear|"
    r"apparently|allegedly|rumou?r\w*|linkedin|according to|reports?|reported|articles?|"
    r"more like|closer to|nearer|by now|these days|now|still|outdated|out of date|isn['’]?t it|"
    r"not|really|actually|surely|true|right|correct)\b"
)
_NUMBER: Final = regex(
    r"(?<![\w.,-])(?P<n>\d{1,3}(?:,\d{3})+|\d{2,6}|\d{1,3}(?:\.\d)?k)(?![\w%]|[.,]\d)"
)
_OUR_FIGURE: Final = regex(r"\b(?:ours|yours|(?:our|your) (?:figure|number|count|data|record))\b ?")
"""`is ours outdated`, said of the figure that was told."""
_YEAR: Final = regex(r"(?:19|20)\d\d")
_OF_ELSE: Final = (
    T.CHIP, T.GPU, T.BUDGET, T.COST, T.MONEY, T.PCT, T.ROLES, T.HIRE, T.VS, T.SITE, T.ASSUME,
)  # fmt: skip
_MOST_WORDS: Final = 20


def heads_said(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The staff told, with what is said of it held beside its newest count; else None."""
    last, low = memory.question, fold(text)
    if last is None or part_of(last) not in OF_STAFF or len(low.split()) > _MOST_WORDS:
        return None
    if heads_told(text, last) != text:
        return None  # `i think its more like 900 researchers`, which is assumed
    found = [each["n"] for each in _NUMBER.finditer(low) if not _YEAR.fullmatch(each["n"])]
    if len(found) != 1 or not _TOLD.search(low):
        return None
    d = hearing.draft(_OUR_FIGURE.sub("that ", low))
    if d.has(*_OF_ELSE) or d.ours or d.stacks or {*d.labs} - {*last.labs}:
        return None
    return Asked(
        Understood(last), Form.PART, is_follow_up=True, part=Picked(Part.CLAIMED, found[0])
    )
