"""A data centre, one part of what is known of a lab, or a sum over labs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from bot.questions.claimed import tells_heads
from bot.questions.clean import fold
from bot.questions.lab_parts import GROWTH, LabPart, lab_part
from bot.questions.rules.build import base
from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.rules.contracts import of_which
from bot.questions.rules.exceeding import asks_if_fewer
from bot.questions.rules.gather import Draft
from bot.questions.rules.sums import of_heads
from bot.questions.tags import T, When
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.signed_words import CUSTOMERS
from bot.questions.words.trend_words import then_and_now
from bot.regex import regex

_TOGETHER: Final = regex(
    r"\b(?:together|combined|pooled)\b|^(?:please |can you |could you )?(?:combine|merge)\b"
)
_UP_TO_NOW: Final = regex(
    r"\b(?:over|in|during|within|for) (?:the )?(?:last|past) (?:year|(?:\d+|twelve|six) months)\b"
)
"""A window that ends today: `how did it grow over the last year`."""
_SIDE_BY_SIDE: Final = regex(r"\b(?:show|list|put|see|view|chart|table|draw|display)\b")
_APART: Final = (
    T.VS,
    T.COMPARE,
    T.BEAT,
    T.THAN,
    T.ROLES,
    T.HIRE,
    T.MOVES,
    T.MATCH,
    T.COST,
    T.OFFER,
)
_OF_CUSTOMERS: Final = regex(CUSTOMERS, needs="customer|client|tenant")
_SEVERAL: Final = 2
_MOST_OF_A_YEAR: Final = 200
_A_YEAR: Final = 366
_IN_DAYS: Final[dict[object, float]] = {PriceBasis.CONTRACT_3Y: 3 * 365.0}
"""`over 3 years`, which beside a price is a contract of that time."""
_LONGEST: Final = 3652.0
"""Days back, before which nothing is on record of any lab."""


_OF_A_SITE: Final = frozenset((T.PLACE, T.STOP, T.WORD, T.IS, T.STATUS, T.IF, T.CAN, T.OPENS))
"""`where is it being built`, `when will it be running`."""


def _is_sum_of_labs(d: Draft, text: str) -> bool:
    """`add deepmind and meta together`, `how many GPUs do they have combined`: never added up."""
    if len(d.labs) < _SEVERAL or d.stacks or d.people is not None or d.ours or d.has(*_APART):
        return False
    low = fold(text)
    return bool(_TOGETHER.search(low)) and not _SIDE_BY_SIDE.search(low) and not of_heads(d)


def of_lab(d: Draft, text: str) -> Question | None:
    """The question about it; None where neither is asked for."""
    if len(d.labs) >= _SEVERAL and of_heads(d) and (d.has(T.SUM) or _TOGETHER.search(fold(text))):
        return Question(Kind.COMPARE, labs=d.labs, topic=LabPart.STAFF.value, as_of=d.as_of)
    if _is_sum_of_labs(d, text):
        return Question(Kind.REFUSAL, labs=d.labs, topic="sum")
    if site := _site_in(d):
        return Question(Kind.LAB, place=site, as_of=d.as_of)
    part = lab_part(d, text) or (LabPart.STAFF if _tells_heads(d, text) else None)
    if part is None or (part is LabPart.CONTRACTS and _is_of_customers(d, text)):
        return None
    question = replace(base(d, Kind.LAB), topic=part.value)
    if part is LabPart.FLEET:  # all of it is always told
        fewer = question.more_than is not None and asks_if_fewer(text)
        return replace(question, scope=None, fewer=fewer)
    if part is LabPart.GAPS:
        return replace(question, uses_saved=False)  # what `we` don't know is nothing of ours
    if part is LabPart.CONTRACTS:
        return of_which(question, d, text)
    if part not in GROWTH:
        return question
    return grown_between(question, d, text)


def grown_between(question: Question, d: Draft, text: str) -> Question:
    """The question of what grew, from the day and until the day that a text says."""
    low = fold(text)
    is_then_and_now = then_and_now(d, low)
    is_from_then = _is_set_against_a_day(d) or is_then_and_now
    is_of_staff = question.topic == LabPart.STAFF_GROWTH and not is_then_and_now
    since = _start_of(d, is_from_then=is_from_then, is_of_staff=is_of_staff)
    is_until_now = is_from_then or _UP_TO_NOW.search(low)
    return replace(question, since=since, as_of=None if is_until_now else _end_of(d, since))


def _tells_heads(d: Draft, text: str) -> bool:
    """Whether somebody's word on how many people it has is left out, beside no offer of ours."""
    if d.stacks or d.people is not None or d.ours:
        return False
    claims = (tag for tag in d.tags if tag.kind is T.CLAIM)
    return len(d.labs) == 1 and any(tells_heads(text[tag.start : tag.end]) for tag in claims)


def _is_of_customers(d: Draft, text: str) -> bool:
    """Whether it asks who buys of a lab that rents out no chips: what it signed is no answer."""
    return not {*d.labs} <= SUPPLIERS and bool(_OF_CUSTOMERS.search(fold(text)))


def _start_of(d: Draft, *, is_from_then: bool, is_of_staff: bool) -> date | None:
    """The day from which it grew: the earlier of two, or the one in `since 2023`, `over two years`.

    A stock of a year is that of its end, so a year is its last day; heads are counted all along.
    """
    said = sorted({(when.first, when.last) for when in _days_said(d)})
    known = (_IN_DAYS.get(tag.value, tag.value) for tag in d.tags if tag.kind in (T.DAYS, T.BASIS))
    spans = [value for value in known if isinstance(value, float)]
    if not said and len(spans) == 1 and d.ahead is None:
        return d.today - timedelta(days=min(spans[0], _LONGEST))
    if not said or d.ahead is not None or (len(said) == 1 and not is_from_then):
        return None
    first, last = said[0]
    if is_of_staff or (last - first).days <= _MOST_OF_A_YEAR:
        return first
    return last if (d.today - last).days > _A_YEAR else None  # since which there is no figure yet


def _days_said(d: Draft) -> list[When]:
    return [tag.value for tag in d.tags if tag.kind is T.WHEN and isinstance(tag.value, When)]


def _end_of(d: Draft, since: date | None) -> date | None:
    """The day until which it grew: the later one in `between 2024 and 2025`; None is today."""
    said = _days_said(d)
    later = [when.last for when in said if since and when.last > since and when.first != since]
    if later:
        return max(later) if max(later) <= d.today else None
    return d.as_of if d.as_of != d.today else None


def _is_set_against_a_day(d: Draft) -> bool:
    """`more than a year ago`, `since 2024`, `more vs 2024`: where growth begins, not its end."""
    kinds = [tag.kind for tag in d.tags]
    if T.THAN not in kinds:
        tags = [tag for tag in d.tags if tag.kind is not T.AT]
        led = [a.kind for a, b in pairwise(tags) if b.kind is T.WHEN]
        return led == [T.FROM] or (led == [T.VS] and d.has(T.MORE))
    return T.WHEN not in kinds[: kinds.index(T.THAN)]


def _site_in(d: Draft) -> str | None:
    """The data centre that is asked about, or None: no place of work, no offer against it."""
    sites = [str(tag.value) for tag in d.tags if tag.kind is T.PLACE]
    sites = [site for site in sites if site.startswith("site/")]
    other = (T.ROLES, T.HIRE, T.JOB, T.MOVES, T.SUM, T.SOURCE, T.COST, T.LOSE)
    if not sites or d.stacks or d.people is not None or d.ours or d.has(*other):
        return None
    asks = (T.BIG, T.HOWMANY, T.HAVE, T.MEANING, T.SITE, T.GPU, T.BUDGET, T.DOES, T.FOR)
    led = _OF_A_SITE | {T.AND} if len(sites) == 1 else _OF_A_SITE  # `and Meta's Hyperion?`
    return sites[0] if d.kinds <= led or d.has(*asks) else None
