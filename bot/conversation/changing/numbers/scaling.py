"""Numbers told by other numbers: `what if we doubled the team`, `if we grow to 70`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.compute.laying import terms_over
from bot.conversation.changing.question.turning import speaks_of, turned
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.dates import MONTHS
from bot.questions.factor_words import ANY_FACTOR, factor_in
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.gather import sizes_of
from bot.questions.rules.states import due_day
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag, When
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from storage.records import Amount, ChipCount, Offer, Status

_CHIPS = "(?:chips|gpus|cluster|cards)"
_PARTS = tuple(
    (re.compile(rf"\b{part} of (?:it|them|that|those|these|the {_CHIPS})\b", re.IGNORECASE), size)
    for part, size in (("third", 1 / 3), ("quarter", 0.25))
)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|team|researchers?|staff|hires?|headcount|group|heads|scientists?)\b",
    re.IGNORECASE,
)
_ALIEN = re.compile(
    r"\b(?:hours?|days?|weeks?|fortnights?|months?|years?|prices?|costs?|rents?|rates?|salary|pay|research|product|"
    r"serving|inference|customers|production|half and half|fifty[- ]fifty|50/50|time|tokens?|"
    r"parameters?|speed)\b|%|\$",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:in|by|from|until|next|this) (?:early |late |mid )?(?:"
    + "|".join((*MONTHS, "spring", "summer", "autumn", "fall", "winter", r"q[1-4]", r"20\d\d"))
    + r")\b|\b(?:half|third|quarter)\b.{0,30}\b(?:deliver\w*|install\w*|arriv\w*|running|runs?|"
    r"live|operational|online|comes?|coming|yet|deployed|commissioned|missing|order\w*)\b",
    re.IGNORECASE,
)
"""What doubles on a day to come, and the part that does not run: nothing is multiplied today."""
_BY_HOW_MUCH = re.compile(
    rf"\b(?:we|our|us)\b.{{0,20}}\b(?:{ANY_FACTOR})\b|\b(?:{ANY_FACTOR}) (?:our|the) ",
    re.IGNORECASE,
)
"""What is multiplied is ours, and not a lab's."""
_TO_COME = re.compile(
    r"\b(?:orders?|ordered|to come|expansion|contracted|announced|planned|"
    r"new (?:site|ones|chips|gpus|cluster|hall))\b",
    re.IGNORECASE,
)
_SAME_PEOPLE = re.compile(
    r"[\s,;]+(?:but |and |with |for )*(?:the |our )?same (?:number of |amount of )?"
    r"(?:people|team|researchers?|staff|headcount|heads|scientists?)\b[\s.?!]*$",
    re.IGNORECASE,
)
"""`double the chips, same people`, who are not multiplied."""
_HARDWARE = re.compile(r"\b(?:gpus?|chips?|clusters?|cards?|nodes?|compute)\b", re.IGNORECASE)
_DONE_BY = "[<can><does><meaning>] <researchers> [<do><define>]~[<to><for>]"
"""What people do to a share, who are all that there would be."""


def scaled(text: str, last: Question, saved: Offer | None) -> Question | None:
    """The last question with its chips or its people multiplied."""
    ours, people = _meant(last, saved)
    text = _SAME_PEOPLE.sub("", text)
    if ours is None or len(text.split()) > 14:
        return None
    part = next((size for words, size in _PARTS if words.search(text)), None)
    factor = factor_in(text) or part
    if factor is None or _ALIEN.search(text) or _NOT_NOW.search(text):
        return None
    if last.kind is Kind.DILUTION and last.people and not _HARDWARE.search(text):
        return _grown_again(last, people, factor)
    if _PEOPLE.search(text):
        size = people.value * factor if people else 0.0
        return _grown(last, people, size, saved)
    meant = _multiplied_of(ours, text)
    chips = tuple(
        replace(each, count=_times(each, factor)) if each in meant else each for each in ours.chips
    )
    told = last.offer or Offer()
    offer = replace(told if told.chips else terms_over(ours, told), chips=chips)
    return replace(last, offer=offer, uses_saved=False, save=False) if chips else None


def _multiplied_of(offer: Offer, text: str) -> tuple[ChipCount, ...]:
    """All the chips, or where some are to come and those are named, only these."""
    to_come = tuple(each for each in offer.chips if each.status is not Status.OPERATIONAL)
    return to_come if to_come and _TO_COME.search(text) else offer.chips


def multiplied(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """A first question with our saved chips or people multiplied: `if we doubled our cluster`."""
    if hearing.saved is None:
        return reading
    told = said(opened(text), hearing)
    if both := _with_chips_times(reading, told, hearing.saved, hearing):
        return Understood(both)
    if isinstance(reading, Unreadable):
        if reading.is_plain:
            return reading
        ours = _first_sized(text, hearing)
        return Understood(ours) if ours else reading
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.OFFER or not asked.uses_saved or asked.offer:
        return reading
    grown = scaled(text, asked, hearing.saved) if _BY_HOW_MUCH.search(text) else None
    if grown and speaks_of(grown):
        grown = replace(grown, uses_saved=True)
    grown = grown or grown_by(told, asked, hearing.saved)
    return Understood(grown) if grown else reading


_OUR_CHIPS = "(?:[<our><all>]*~[<site><gpu>]|<our>(?!~[<team><people><staff>]))"
_GROWTH = (
    f"<factor>~{_OUR_CHIPS}",
    f"<num>~<x>~{_OUR_CHIPS}",
    f"<grow>~{_OUR_CHIPS}~<by>?~<pct>",
    f"{_OUR_CHIPS}~[<can><is>]*~<grow>~<by>?~<pct>",
    f"<pct>~<more>~{_OUR_CHIPS}",
)
"""`double the cluster`, `3x our GPUs`, `grow the cluster by a quarter`, `25% more chips`."""


def _growth(told: Said, *templates: str) -> float | None:
    """How many times as many chips there are to be; None where it is not said of chips."""
    tags, d = told.draft.tags, told.draft
    if d.stacks or _ALIEN.search(told.text.replace("%", "")) or d.has(T.RESEARCH, T.PRODUCT):
        return None
    for template in templates:
        if found := compiled(template).search(coded(tags)):
            said_so = tags[found.start() : found.end()]
            part = first(said_so, T.PCT)
            return 1 + value_of(part) if part else value_of(first(said_so, T.FACTOR, T.NUM))
    return None


def chips_grown(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The last question with its chips grown by a part: `25% more chips`."""
    held = speaks_of(last) or (hearing.saved if last.uses_saved else None)
    factor = _growth(told, *_GROWTH[1:])
    if held is None or factor is None or last.kind is Kind.MATCH:
        return None
    chips = _multiplied_by(_due(told, hearing), factor, held)
    return replace(last, offer=replace(held, chips=chips), save=False) if chips else None


def _with_chips_times(
    reading: Reading, told: Said, saved: Offer, hearing: Hearing
) -> Question | None:
    """`double the cluster`, and the team with it or not: each by what was said of it."""
    factor = _growth(told, *_GROWTH)
    asked = reading.question if isinstance(reading, Understood) else None
    is_other = asked is not None and (
        asked.kind not in (Kind.OFFER, Kind.DILUTION) or not asked.uses_saved
    )
    if not factor or is_other:
        return None
    chips = _multiplied_by(_due(told, hearing), factor, saved)
    if not chips or (_NOT_NOW.search(told.text) and chips[-1].available is None):
        return None
    ours = Question(Kind.OFFER, offer=replace(saved, chips=chips), uses_saved=True)
    ours = replace(ours, labs=told.draft.labs)
    people = told.draft.more or _joining(told.draft.tags, saved.researchers)
    return replace(ours, kind=Kind.DILUTION, people=people) if people else ours


def _multiplied_by(then: date | None, factor: float, saved: Offer) -> tuple[ChipCount, ...]:
    """The chips so many times over; where that is to be from a day on, what is added then."""
    if then is None:
        return tuple(replace(each, count=_times(each, factor)) for each in saved.chips)
    runs = [each for each in saved.chips if each.status is Status.OPERATIONAL]
    added = [replace(each, count=_times(each, factor - 1)) for each in runs if factor > 1]
    planned = (replace(each, status=Status.ANNOUNCED, available=then) for each in added)
    return (*saved.chips, *planned) if added else ()


def _due(told: Said, hearing: Hearing) -> date | None:
    """The one day to come that is said, or None."""
    days = [tag.value for tag in told.draft.tags if isinstance(tag.value, When)]
    return due_day(days[0], hearing.today, led=True) if len(days) == 1 else None


def _joining(tags: Sequence[Tag], people: Amount | None) -> float:
    """How many join where the team is multiplied too."""
    times = next((value_of(tag) for tag in tags if tag.kind is T.TIMES), 1.0)
    return max(0.0, round(people.value * (times - 1))) if people else 0.0


def _first_sized(text: str, hearing: Hearing) -> Question | None:
    """What becomes of our saved offer when the team grows, or some of it leave."""
    saved, ours = hearing.saved, Question(Kind.OFFER, uses_saved=True)
    opening = opened(text)
    told = said(opening, hearing)
    if told.draft.share is not None and told.offer == Offer(research_share=told.draft.share):
        return replace(ours, offer=told.offer, labs=told.draft.labs, people=None)
    grown = grown_to(told, ours, saved) or shared_by(told, ours, saved) or scaled(text, ours, saved)
    grown = grown_by(told, ours, saved) or grown
    is_team = grown is not None and grown.offer is not None and not grown.offer.chips
    return grown if grown and (grown.kind is Kind.DILUTION or is_team) else None


def grown_to(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with a team of the size that was said: `if we grow to 70`."""
    sizes = sizes_of(told.draft.tags, T.GROWTO)
    if not sizes or told.draft.more is not None or told.draft.stacks:
        return None
    people = _meant(last, saved)[1]
    grown = _grown(last, people, sizes[0], saved)
    if grown is None or people is None or len(sizes) == 1:
        return grown
    joining = tuple(size - people.value for size in sizes)
    return replace(grown, sizes=joining) if min(joining) > 0 else None


def grown_by(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with the people multiplied: `headcount up 50%`, to the nearest head."""
    factors = [value_of(tag) for tag in told.draft.tags if tag.kind is T.TIMES]
    people = _meant(last, saved)[1]
    if len(factors) != 1 or people is None or told.draft.stacks:
        return None
    return _grown(last, people, float(round(people.value * factors[0])), saved)


def with_so_many(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`with 70 people`, after 20 were to join 40: that many in all, where it is more than 40."""
    d, people = told.draft, _meant(last, saved)[1]
    is_size = last.kind is Kind.DILUTION and last.people is not None and d.more is None
    is_size = is_size and not d.has(T.WHEN, T.STATUS, T.IS)  # `with 50 today`, who are no size
    if not is_size or d.people is None or people is None or d.names_any or told.is_share:
        return None
    return (
        _grown(last, people, d.people.amount.value, saved) if _is_more(d.people, people) else None
    )


def _is_more(said: Number, held: Amount) -> bool:
    return said.amount.low is None and said.amount.value > held.value


def shared_by(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The last question with so many people: `what would 45 researchers do to that`."""
    d = told.draft
    if d.people is None or d.names_any or not compiled(_DONE_BY).search(coded(d.tags)):
        return None
    before = turned(last, Kind.OFFER, saved) if last.kind is Kind.DILUTION else last
    return _grown(before or last, _meant(last, saved)[1], d.people.amount.value, saved)


def _meant(last: Question, saved: Offer | None) -> tuple[Offer | None, Amount | None]:
    """The offer that the last question is about, ours where it says so, and its researchers."""
    ours = speaks_of(last) or (saved if last.uses_saved else None)
    told = last.offer.researchers if last.offer else None
    return ours, told or (ours.researchers if ours else None)


def _grown_again(last: Question, people: Amount | None, factor: float) -> Question | None:
    """`triple it` after a doubled team is that team tripled, after so many hires three times those.

    Half of either is half of those who would join.
    """
    joining = last.people or 0.0
    if people and factor > 1 and joining % people.value == 0:
        return replace(last, people=people.value * (factor - 1), save=False)
    return replace(last, people=float(round(joining * factor)), save=False)


def _times(each: ChipCount, factor: float) -> Amount:
    product = each.count.times(factor)
    return replace(product, value=float(round(product.value)))


def _grown(
    last: Question, people: Amount | None, size: float, saved: Offer | None
) -> Question | None:
    """What more people would do; fewer people are simply other people."""
    if people is None or size <= 0:
        return None
    if size > people.value:
        question = turned(last, Kind.DILUTION, saved)
        return replace(question, people=size - people.value) if question else None
    offer = replace(last.offer or Offer(), researchers=Amount(float(round(size))))
    return replace(last, offer=offer, save=False)
