"""By what the pool is not listed: counts of chips, institutions, places unknown, or days."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.of_pool import NOT
from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.questions.words.pool_words import PLACES_OF_POOL, WORKS_BY_DAY
from bot.regex import regex

_BY_COUNT: Final = regex(
    r"\b(?:trained|ran|run|used|worked|experience|runs?|jobs?|models?|clusters?)\b.{0,30}"
    r"\b\d[\d,.]*k? ?(?:\+ ?)?(?:gpus?|chips?|cards?|accelerators?)\b",
    re.IGNORECASE,
    needs="gpu|chip|card|accelerator",
)
_NOT_BY_COUNT: Final = (
    "Nobody in your pool is asked for by a number of chips. I can go by the kind of chip that a"
    " published run took, or by its training compute."
)
_BY_PLACE: Final = regex(
    rf"\b(?:which|what|how many|list|show(?: me)?)(?: (?:all|the|of|different))* {PLACES_OF_POOL}\b"
    rf"|\b(?:by|per) (?:the |their )?(?:current )?{PLACES_OF_POOL}\b",
    re.IGNORECASE,
    needs="institution|universit|school|employer|affiliation|lab|compan",
)
_NOT_BY_PLACE: Final = (
    "Your pool is listed by people and kinds of published work, and not by institution. Name an"
    " institution, and I tell who of your own list is there."
)
_ELSEWHERE: Final = regex(rf"{NOT} (?:at|from) \w", re.IGNORECASE)
_NOT_ELSEWHERE: Final = (
    "Of your own list I can leave out who is at an institution that you name as the list has it. It"
    " doesn't say when somebody was there, or will be."
)
_BY_DAY: Final = regex(
    rf"\b{WORKS_BY_DAY}\b",
    re.IGNORECASE,
    needs="newest|latest|recent|freshest|oldest|earliest",
)
_NOT_BY_DAY: Final = (
    "No work of your pool is told apart as the newest or the oldest of all: I list people with"
    " their works, in alphabetical order. Ask for works since a year, or for those of one person."
)
_TOLD: Final = (
    r"(?:\b(?:(?:ha[sd]|have|was|were|is|are)(?:n['’]?t)?|still|not|never|yet|being|been|be|already|"
    r"ever|needs?|to) )+(?:told|notified|informed)\b(?! (?:me|us|you|that i|i) )"
    r"(?: (?:about (?:it|us|this|that)|of (?:it|this)|yet|already|by us|at all|so far))*"
)
"""That somebody was told, or wasn't: `haven't been notified yet`."""
_RIGHT: Final = r"(?:an? |the )?(?:basis of )?(?:referrals?|consent|legitimate interest)\b"
_BASIS_IS: Final = rf"\bwhose (?:legal |lawful )?basis (?:is|was) {_RIGHT}"
_ON_BASIS: Final = (
    rf"\b(?:by|via|through|from|on|with|under|based on) {_RIGHT}"
    r"|\b(?:has|have|had|who)(?:n['’]?t)?(?: (?:given|actually|already|ever|not))* "
    r"(?:consented|consent|opted in)\b"
)
"""By what right, or from where, somebody is kept."""
_NEEDED: Final = "told|notified|informed|referral|consent|legitimate interest|opted in"
_OF_ENTRY: Final = regex(rf"(?:{_TOLD}|{_ON_BASIS}|{_BASIS_IS})", re.IGNORECASE, needs=_NEEDED)
_BY_ENTRY: Final = regex(
    r"\b(?:who|which|whom|anyone|anybody|how many|those|everyone|list|show)\b[^?.]{0,50}?"
    rf"(?:\b(?:told|notified|informed)\b(?! (?:me|us|you) )|{_ON_BASIS})|{_BASIS_IS}",
    re.IGNORECASE,
    needs=_NEEDED,
)
_ALL_BY_ENTRY: Final = regex(
    rf"{LED}(?:(?:who|which|whom|how many|list|show|me|all|any|of|our|the|my)(?:['’]?s)? )+"
    r"(?:(?:candidates?|people|persons?|entries|contacts|ones)(?: (?:that|who|we|do|have|got|are "
    rf"there))*)? ?(?:{_TOLD}|{_ON_BASIS}|{_BASIS_IS})\W*|{LED}{_BASIS_IS}\W*",
    re.IGNORECASE,
    needs=_NEEDED,
)
"""`which candidates have not been informed`, which says nothing of whose they are."""
_NOT_BY_ENTRY: Final = (
    "Your pool is not listed by who was told, where an entry is from, or by what right it is kept."
    " “is NAME in our pool” tells all three of one person; “assay candidates export” prints them."
)
_BY_KIND: Final = "group our pool by kind of work"
_REASONS: Final = (
    (
        _BY_COUNT,
        _NOT_BY_COUNT,
        (
            "who in our pool has trained above 1e24",
            "who in our pool has published on reinforcement learning",
            "list our pool alphabetically",
        ),
    ),
    (_BY_PLACE, _NOT_BY_PLACE, ("who in our pool is at OpenAI", _BY_KIND)),
    (_ELSEWHERE, _NOT_ELSEWHERE, ("who in our pool is not at OpenAI", _BY_KIND)),
    (_BY_ENTRY, _NOT_BY_ENTRY, ("help telling", "help origin", _BY_KIND)),
    (_BY_DAY, _NOT_BY_DAY, ("who in our pool has published since 2026", _BY_KIND)),
)


def without_entry(text: str) -> str:
    """A text without who was told and by what right people are kept: the rest of it is weighed."""
    return _OF_ENTRY.sub("are on file", text) if _BY_ENTRY.search(text) else text


def is_by_entry(text: str) -> bool:
    """Whether no more is asked than who was told, or by what right people are kept."""
    return _ALL_BY_ENTRY.fullmatch(text) is not None


def not_by_entry(text: str) -> Unreadable | None:
    """The same of whom of those listed were told, or came from where."""
    return not_by_that(text) if _BY_ENTRY.search(text) else None


def not_by_that(text: str) -> Unreadable | None:
    """What to ask instead, where the whole pool is asked for by one of these; else None."""
    for asks, why, ways in _REASONS:
        if asks.search(text):
            return Unreadable(why, ways, is_plain=True)
    return None
