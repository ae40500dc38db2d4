"""Which lab's staff grew most, which no order tells: `whose headcount has grown the most`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_GREW: Final = (
    r"(?:grew|grow(?:s|n|ing|th)?|expand(?:s|ed|ing)?|ballooned|added|adding|add|increas\w+|"
    r"ramp(?:s|ed|ing)?|swell\w*|doubled|shrank|shrunk|shrink\w*)"
)
_STAFF: Final = (
    r"(?:staff(?:ing)?|head ?counts?|employees|workforces?|team sizes?|people|ppl|heads|payrolls?)"
)
_MOST: Final = (
    r"(?:most|fastest|quickest|more|faster|quicker|biggest|largest|least|slowest|best|strongest)"
)
_FIRST: Final = r"(?:most|fastest|quickest|biggest|largest|least|slowest|strongest)"
_WHO: Final = (
    r"(?:who(?:['’]?s|se)?|(?:which|what|whose) (?:ai |frontier )?(?:labs?|compan(?:y|ies)|ones?)?)"
)
OF_STAFF_GROWTH: Final = regex(
    rf"\b{_WHO}\b.{{0,40}}\b{_GREW}\b.{{0,30}}\b{_STAFF}\b"
    rf"|\b{_WHO}\b.{{0,40}}\b{_STAFF}\b.{{0,30}}\b{_GREW}\b.{{0,20}}\b{_MOST}\b"
    rf"|\b{_MOST}[- ]{_GREW}\b.{{0,40}}\b{_STAFF}\b"
    rf"|\b{_MOST} {_STAFF} {_GREW}\b"
)
_ALONE: Final = regex(
    rf"{LED}{_WHO}(?: (?:has|have|is|are|did|of (?:them|those|"
    rf"these|the (?:two|three))))*(?: {_GREW})? ?(?:the )?{_FIRST}(?:[- ]{_GREW})?"
    r"(?: (?:this|last|the|past|year|quarter|months?|since|over|in|out of|of|all|them|those|these|"
    r"and|labs?|lot|overall|then|so far|\d{4}|two|three|few|recently|lately|by|headcount|"
    r"staff))*\W*"
)
_ANY_GROWTH: Final = regex(rf"\b{_GREW}\b")
STAFF_GROWTH: Final = "headcount history of {}"
WHY: Final = (
    "Headcounts are of different days, and few labs have more than one, so whose grew most can't be"
    " told."
)
_NOT_SORTED: Final = "Labs are not put in order of how their staff grew. {} Ask about one lab."
_ANY: Final = ("OpenAI", "Anthropic")


def grew_most(low: str, labs: Sequence[str]) -> Unreadable | None:
    """That it is not told who grew most, after the staff of labs, given by name; else None."""
    if not _ANY_GROWTH.search(low) or not (OF_STAFF_GROWTH.search(low) or _ALONE.fullmatch(low)):
        return None
    ways = tuple(STAFF_GROWTH.format(lab) for lab in (*labs, *_ANY)[:2])
    return Unreadable(_NOT_SORTED.format(WHY), ways, is_plain=True)
