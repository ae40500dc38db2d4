"""Orders of labs that are not kept: by how fast they grew, by their power, by their staff."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.unclear.staff_growth import OF_STAFF_GROWTH, STAFF_GROWTH
from bot.questions.unclear.staff_growth import WHY as STAFF_WHY
from bot.regex import regex

_WHO: Final = (
    r"\b(?:who|(?:(?:which|what|rank|sort|order|list|top|biggest|largest|all|the|best|\d+) )+"
    r"(?:ai |frontier )?(?:labs?|compan(?:y|ies)|players?))\b"
)
_MOST: Final = r"(?:most|more|fewest|least|highest|biggest|largest|bigger|larger|fastest|top)"
_OF_GROWTH: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:grew|grow(?:s|n|ing|th)?|expand(?:s|ed|ing)?|ramp(?:s|ed|ing)?)\b"
)
_POWER: Final = r"(?:power|electricity|energy|megawatts|gigawatts|[mg]w)"
_OF_POWER: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:{_MOST}|by|in order of) (?:it |its |their )?{_POWER}\b"
)
_STAFF: Final = (
    r"(?:(?:ai |ml )?(?:researchers?|scientists?|engineers?|staff|people|employees)|head ?counts?|"
    r"team sizes?|number of (?:researchers|people|staff|employees|heads))"
)
_OF_STAFF: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:{_MOST}|by|in order of) {_STAFF}\W*$"
    r"|^\W*(?:(?:can you|please|pls|the|a) )*(?:rank(?:ed|ing)?|sort(?:ed)?|order(?:ed)?|league"
    rf"(?: table)?|list|leaderboard) (?:by|in order of) {_STAFF}\W*$"
    rf"|^\W*(?:the )?{_STAFF} (?:ranking|league(?: table)?|table|leaderboard|order)\W*$"
)
_SIGNED: Final = (
    r"(?:contract(?:ed|s)?|deals?|signed|commit(?:ted|ments?)|on order|ordered|capacity coming)"
)
_NO_ONE_DEAL: Final = r"(?!(?:largest|biggest) (?:[\w-]+ ){0,2}(?:contract|deal)\b)"
"""`who signed the largest deal`, which the list of all deals tells, and of no lab a sum."""
_OF_DEALS: Final = regex(
    rf"{_WHO}.{{0,40}}\b{_NO_ONE_DEAL}{_MOST} (?:[\w-]+ ){{0,2}}{_SIGNED}\b"
    rf"|{_WHO}.{{0,15}}\b{_SIGNED}\b.{{0,15}}\b(?:for )?(?:the )?"
    rf"{_NO_ONE_DEAL}{_MOST}\b"
)
_OF_SPENDING: Final = regex(rf"{_WHO}.{{0,20}}\bspen(?:d|ds|t|ding)\b.{{0,15}}\b{_MOST}\b")
_OF_AGE: Final = regex(
    r"\b(?:youngest|oldest|newest|most recent(?:ly founded)?) (?:ai |frontier )?(?:labs?|"
    r"compan(?:y|ies)|start-?ups?)\b|\blabs? (?:is|are|was) the (?:youngest|oldest|newest)\b"
    r"|\blabs? by (?:age|founding|year)\b"
)
_OF_EACH: Final = "Labs are put in order of their compute alone. {} Ask about one lab."
_WHY: Final = (
    (_OF_AGE, "When one was founded is not kept.", ("rank all labs", "how big is OpenAI")),
    (
        _OF_DEALS,
        "Contracts overlap and differ in status, so they are neither added up nor sorted.",
        ("compute contracts of all labs", "compute contracts of OpenAI"),
    ),
    (
        _OF_SPENDING,
        "What is spent is on record for few of them, and of different years.",
        ("spending of OpenAI on compute", "spending of Anthropic on compute"),
    ),
    (
        OF_STAFF_GROWTH,
        STAFF_WHY,
        (STAFF_GROWTH.format("OpenAI"), STAFF_GROWTH.format("Anthropic")),
    ),
    (
        _OF_GROWTH,
        "Growth is a ratio of middle values without a range, so it does not tell who is first.",
        ("growth of the compute of OpenAI", "growth of the compute of Anthropic"),
    ),
    (
        _OF_POWER,
        "The power of each follows from the same stock, and stands on its card.",
        ("how big is OpenAI", "rank all labs"),
    ),
    (
        _OF_STAFF,
        "Headcounts are of different days, and count researchers for few.",
        ("headcount of OpenAI", "rank all labs, per researcher"),
    ),
)
_OF_ELSE: Final = (
    T.US, T.OUR, T.OFFER, T.ROLES, T.HIRE, T.MOVES, T.LOSE, T.COST, T.DOLLAR, T.MONEY, T.CHIP,
    T.SITE, T.EACH, T.SOURCE, T.HELP, T.DEFINE, T.GPU,
)  # fmt: skip


def no_order(d: Draft, low: str) -> Unreadable | None:
    """What to ask in place of labs in an order that is not kept; None of any other text."""
    if d.has(*_OF_ELSE):
        return None
    found = ((why, ways) for words, why, ways in _WHY if words.search(low))
    return next((Unreadable(_OF_EACH.format(w), ways, is_plain=True) for w, ways in found), None)
