"""Why people leave or join a lab, which is on record for nobody."""

from __future__ import annotations

import re
from typing import Final

from bot.ledger import Directory
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_WHY: Final = regex(
    rf"^{LED}(?:any idea |do you know |tell me )?"
    r"(?:why|what makes|what drives|for what reasons?)\b.{0,25}"
    r"\b(?:someone|somebody|anyone|anybody|people|researchers?|staff|so many|scientists?|they|"
    r"talent)\b.{0,20}\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|join(?:s|ed|ing)?|"
    r"go(?:es|ing)? to|went to|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing))\b",
    re.IGNORECASE,
    needs="why|what makes|what drives|for what reason",
)
_NOT_ON_RECORD: Final = (
    "Why people leave {lab}, join it or stay is not on record. On record are its compute per"
    " researcher, its staff where it is public, and its openings."
)


def reasons_of_people(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """That it is not on record, with what is; None of other texts."""
    is_of_ours = now.stacks or now.ours or now.has(T.US)
    if len(now.labs) != 1 or is_of_ours or not _WHY.search(text):
        return None
    name = directory.name(now.labs[0])
    ways = (f"how big is {name}", f"headcount of {name}", f"open roles at {name}")
    return Unreadable(_NOT_ON_RECORD.format(lab=name), ways, is_plain=True)
