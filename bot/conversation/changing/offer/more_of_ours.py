"""So many more of the chips that we have, where no chip is named: `what if we rented 1024 more`.

What is rented, bought or ordered is no people, and what is added is not where it is many times
as many as share what there is.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.questions.numbers import number_told
from bot.questions.types import Question
from bot.questions.words.leads import SUPPOSE
from bot.regex import regex
from storage.records import Offer

_SIZE: Final = r"(?P<{}>\d[\d,]*(?:\.\d+)?k?)"
_MORE: Final = r"(?:more|extra|further|additional|on top|again)"
_ANOTHER: Final = r"(?:another|an? (?:extra|further|additional)|extra|additional|further)"
_UNIT: Final = r"(?:of (?:them|those|these|ours|the same)|gpus?|chips?|cards?|accelerators?)"
_SO_MANY: Final = (
    rf"(?:{_SIZE.format('more')} {_MORE}|{_ANOTHER} {_SIZE.format('another')}(?: more)?)"
)
_END: Final = (
    r"(?=\s*(?:[,.;:?!]|$|(?:of (?:them|those|these|ours|the same) )?(?:for|in|from|by|next|on|at|"
    r"how|what|would|does|is|and|then|starting|instead|too|as well|per|as)\b))"
)
_ACQUIRED: Final = regex(
    r"\b(?:rent|leas|buy|bought|order|purchas|acquir|procur|reserv)\w*(?: (?:us|up|say|maybe|"
    rf"about|roughly))* (?:{_SO_MANY}){_END}",
    re.IGNORECASE,
)
"""`rented 1024 more`, of which nobody would be hired."""
_HELD: Final = regex(
    rf"\b(?:{_SO_MANY}) (?:rented|leased|bought|ordered|purchased){_END}", re.IGNORECASE
)
"""`with 1024 more rented`."""
_COUNTED: Final = regex(rf"\b(?:{_SO_MANY}) {_UNIT}(?!\w)(?! (?:of|each)\b)", re.IGNORECASE)
"""`1024 more GPUs`, `another 512 chips`."""
_ADDED: Final = regex(
    r"\b(?:add|get|got|have|had|give|gave|take|put|throw|threw|with|plus)\w*(?: (?:us|in|on|say|"
    rf"maybe|about|roughly))* (?:{_SO_MANY}){_END}",
    re.IGNORECASE,
)
"""`if we add 1024 more`: chips, or people where so many may join."""
_SUPPOSED: Final = regex(rf"\b(?:{SUPPOSE}|with|once|when|after|plus)\b", re.IGNORECASE)
_PEOPLE: Final = regex(
    r"\b(?:hires?|hired|hiring|people|researchers?|staff|heads?|engineers?|scientists?|seats?|"
    r"postdocs?|interns?|folks|desks?|offices?|laptops?|cpus?|servers?|nodes?|racks?|pods?)\b",
    re.IGNORECASE,
)
_BARE: Final = regex(rf"^(?: {_MORE})?(?: {_UNIT}\b)?", re.IGNORECASE)
"""What stood for the chips."""
_LED: Final = regex(rf"{_ANOTHER} $", re.IGNORECASE)
_MOST_TIMES: Final = 3.0
"""A team may grow to so many times as many; more than that are chips."""


def more_of_ours(text: str, held: Offer, hearing: Hearing) -> str:
    """A text with so many more of our one kind of chip by its name; else as it is."""
    kinds = {each.chip for each in held.chips}
    if len(kinds) != 1 or not _SUPPOSED.search(text) or _PEOPLE.search(text):
        return text
    name = hearing.reader.words.directory.name(next(iter(kinds)))
    for pattern in (_COUNTED, _HELD, _ACQUIRED, _ADDED):
        found = pattern.search(text)
        if found and (pattern is not _ADDED or is_no_team(_size(found), held)):
            return _named(text, found, name)
    return text


def more_of_last(text: str, last: Question, hearing: Hearing) -> str:
    """The same of the offer that was spoken of last; what came after something else stays."""
    if last.kind not in OF_OURS or last.other_terms is not None:
        return text
    return more_of_ours(text, held_offer(last, hearing), hearing)


def _named(text: str, found: re.Match[str], name: str) -> str:
    """The same with `1024 more H100`, whatever word stood for the chips."""
    which = "more" if found["more"] else "another"
    rest = text[found.end(which) :]
    return f"{_before(text, found, which)}{found[which]} more {name}{_BARE.sub('', rest, count=1)}"


def _before(text: str, found: re.Match[str], which: str) -> str:
    """What stands before the number, without `another`."""
    return _LED.sub("", text[: found.start(which)])


def _size(found: re.Match[str]) -> float:
    return number_told(found["more"] or found["another"])


def is_no_team(size: float, held: Offer) -> bool:
    """Whether so many are more than may join those who share what there is."""
    return held.researchers is not None and size > _MOST_TIMES * held.researchers.value
