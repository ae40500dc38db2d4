"""Two figures of one thing asked for at once: compute and people, or a cost beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_HEADS: Final = (
    r"(?:(?:ai |ml )?(?:researchers?|scientists?|engineers?)|people|employees|staff|head ?count)\b"
)
_CHIPS: Final = r"(?:gpus?|chips?|h100s?|h100e|accelerators?|compute)\b"
_AND: Final = r"\s*(?:,\s*(?:and|plus)?|\band|\bplus|&)\s*"
_COUNT: Final = r"(?:how (?:many|much|big is)|what about|the number of|what(?:['’]?s| is)) "
_THERE: Final = (
    r"(?: (?:do|does|did) (?:they|it) (?:have|employ)| are there| work there| they have)?"
)
_AFTER: Final = regex(
    rf"(?P<first>\b{_CHIPS}.*?){_AND}(?:{_COUNT})?(?:the |its |their )?{_HEADS}{_THERE}",
    re.IGNORECASE,
)
_BEFORE: Final = regex(
    rf"\bhow many {_HEADS}(?P<whose>[^,?]*?){_AND}(?:how (?:many|much) )?(?P<first>{_CHIPS})",
    re.IGNORECASE,
)
_COUNTS: Final = regex(r"\bhow (?:many|much|big)\b", re.IGNORECASE)
_SHARED: Final = regex(
    r"\b(?:per|each|every|for|our|we|us|prices?|costs?|rents?|hir(?:e|es|ed|ing))\b", re.IGNORECASE
)


def heads_beside(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for its compute, and that for its headcount; else the text alone."""
    if _SHARED.search(text) or not _COUNTS.search(text):  # `compute and headcount of Meta`
        return (text,)
    rest = _AFTER.sub(r"\g<first>", text, count=1)
    rest = rest if rest != text else _BEFORE.sub(r"how many \g<first>\g<whose>", text, count=1)
    asked = hearing.asked(rest) if rest != text else None
    if asked is None or asked != Question(Kind.LAB, labs=asked.labs, as_of=asked.as_of):
        return (text,)
    if len(asked.labs) != 1:
        return (text,)
    heads = replace(asked, topic=LabPart.STAFF.value)
    return (rest, to_text(heads, hearing.reader.words.directory))


_ASKS: Final = regex(
    rf"^{LED}(?:what(?:['’]?s| is| are| does| do| would| will| might)?|"
    r"how (?:much|expensive))\b(?=.*\b(?:costs?|worth|rents?|price|pay|value|dollars?|bill)\b)",
    re.IGNORECASE,
)
_OF_IT: Final = regex(
    r"\bour (?:clusters?|compute|gpus?|chips|hardware|offer|capacity)\b", re.IGNORECASE
)
"""`that` is of what was told just before, which is offered as a question of its own."""
_THAT: Final = regex(r"\b(?:it|that|this|they|those|them)\b", re.IGNORECASE)
_LINK: Final = regex(r"[\s,;.?!]*\b(?:and|also|but|so|then)\s*$", re.IGNORECASE)
_NAMES: Final = (
    T.LAB, T.CHIP, T.FAMILY, T.SHAPE, T.PEOPLE, T.STAFF, T.RUN, T.EACH, T.SCOPE, T.NUM, T.VS,
    T.MORE, T.THEY, T.MATCH,
)  # fmt: skip
"""What else than all of it the money may be asked of."""
_TIME: Final = regex(
    r"\b(?:per|an?|each|every) (hour|day|week|month|quarter|year)\b", re.IGNORECASE
)
_BASIS: Final = regex(
    r"\b(?:at|by|on|with)(?: the| an?)? "
    r"(?:list|spot|on[- ]demand|(?:one|three|1|3)[- ]year|reserved)\b[\w -]*",
    re.IGNORECASE,
)


def is_cost_beside(part: str, text: str, hearing: Hearing) -> bool:
    """Whether a later part asks what the offer costs that is held against labs before it."""
    is_asked = _ASKS.search(part) and (_OF_IT.search(part) or _THAT.search(part))
    if not is_asked or any(tag.kind in _NAMES for tag in hearing.tags(part)):
        return False
    asked = _asked_before(part, text, hearing)
    if asked is None or not _OF_IT.search(part):
        return asked is not None and _is_of_a_time(asked, hearing)
    return asked.kind is Kind.OFFER and bool(asked.labs)


def _is_of_a_time(asked: Question, hearing: Hearing) -> bool:
    """`what can 128 H100 train in two weeks`: of a run that is named, its own cost is told."""
    is_of_chips = asked.kind is Kind.REACH and bool(held_offer(asked, hearing).chips)
    return is_of_chips and asked.days is not None and not (asked.runs or asked.size)


def with_costs(found: Sequence[str], text: str, hearing: Hearing) -> tuple[str, ...]:
    """The parts with what the offer costs asked of its chips, of which alone it is a price."""
    return tuple(
        _of_chips(part, text, hearing) if place and is_cost_beside(part, text, hearing) else part
        for place, part in enumerate(found)
    )


def _of_chips(part: str, text: str, hearing: Hearing) -> str:
    asked = _asked_before(part, text, hearing)
    offer = asked.offer if asked and asked.offer and asked.offer.chips else hearing.saved
    name = hearing.reader.words.directory.name
    chips = [f"{each.count.value:.10g} {name(each.chip)}" for each in offer.chips] if offer else []
    of_all = f"what do {' + '.join(chips)} cost" if chips else "what does it cost"
    time, basis = _TIME.search(part), _BASIS.search(part)
    span = f"a {time[1].lower() if time else 'year'}"
    if asked and _is_of_a_time(asked, hearing) and not time:
        span = f"for {asked.days:.10g} days"
    return f"{of_all} {span}{f' {basis[0]}' if basis else ''}"


def _asked_before(part: str, text: str, hearing: Hearing) -> Question | None:
    before = _LINK.sub("", text[: text.find(part)].rstrip(" ,;.?!"))
    return hearing.asked(before) if before else None
