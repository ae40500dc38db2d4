"""Our chips grown by a part, and what a first message multiplies: `25% more chips`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.scaling import (
    ALIEN,
    NOT_NOW,
    grown_by,
    grown_to,
    scaled,
    shared_by,
    times,
)
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.due import due_on
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.leagues import is_league
from bot.questions.rules.rates import growth_told
from bot.questions.rules.states import due_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag, When
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.unclear.limits import no_queue
from bot.questions.unclear.unread import unread
from bot.questions.words.factor_words import ANY_FACTOR
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_US: Final = frozenset(("we", "us", "our", "ours", "i", "me", "my"))


def with_team(told: Said) -> Sequence[Tag]:
    """The tags as they were typed, with `our team`, which is tagged as us, as a team."""
    return [
        replace(tag, kind=T.TEAM) if tag.kind is T.US and _names_team(told, tag) else tag
        for tag in told.draft.raw
    ]


def _names_team(told: Said, tag: Tag) -> bool:
    return told.text[tag.start : tag.end].lower() not in _US


_BY_HOW_MUCH: Final = regex(
    rf"\b(?:we|our|us)\b.{{0,20}}\b(?:{ANY_FACTOR})\b|\b(?:{ANY_FACTOR}) (?:our|the) ",
    re.IGNORECASE,
)
"""What is multiplied is ours, and not a lab's."""
_OF_MONEY: Final = regex(r"budget|spend|money", re.IGNORECASE)
_OUR_CHIPS: Final = (
    "(?:[<our><all>]*~[<site><gpu><budget><chip>](?!~<of>~<lab>)|<our>(?!~[<team><people><staff>]))"
)
_SO_MUCH: Final = f"(?:<have>|<with>)~<pct>~{_OUR_CHIPS}"
"""`if we had half the GPUs`: that part of them."""
_SO_MUCH_FOR: Final = (
    f"(?:^|<if>|<assume>|<can>)[<us><have><gets><is>]*<pct>~<of>?~{_OUR_CHIPS}"
    "(?=[<is>]?[<for><comma><stop><with><and><researchers><scope><per>]|$)"
)
"""`half the chips for 15 people`, of which nothing else is told that such a part does."""
_GROWTH: Final = (
    f"<factor>~{_OUR_CHIPS}",
    f"{_OUR_CHIPS}~[<can><is>]*~<factor>",
    _SO_MUCH,
    _SO_MUCH_FOR,
    f"<num>~<x>~{_OUR_CHIPS}",
    f"<grow>~{_OUR_CHIPS}~<by>?~<pct>",
    f"{_OUR_CHIPS}~[<can><is>]*~<grow>~<by>?~<pct>",
    f"<pct>~<more>~{_OUR_CHIPS}",
    f"<times>~[<and><comma>]+~{_OUR_CHIPS}~<by>?~<pct>",  # `headcount up 50%, the cluster only 20%`
)
"""`double the cluster`, `our cluster doubles`, `grow the cluster by a quarter`, `25% more GPUs`."""

_TEAM: Final = "[<our><all>]*~[<people><staff><team>]"
_PART_OF_TEAM: Final = (
    f"<pct>~[<people><staff><team>]|<factor>~{_TEAM}|{_TEAM}~[<can><is>]*~<factor>"
)


def chips_grown(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The last question with its chips grown by a part: `25% more chips`."""
    held = speaks_of(last) or (hearing.saved if last.uses_saved else None)
    factor = _growth(told, *_GROWTH[3:])
    if held is None or factor is None or last.kind is Kind.MATCH:
        return None
    chips = multiplied_by(due(told, hearing), factor, held)
    people = _sharing(told, held.researchers)
    offer = replace(held, chips=chips, researchers=people)
    return replace(last, offer=offer, save=False) if chips else None


def multiplied(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """A first question with our saved chips or people multiplied: `if we doubled our cluster`."""
    if hearing.saved is None:
        return reading
    told = said(opened(text), hearing)
    if both := _with_chips_grown(reading, told, hearing.saved, hearing):
        return Understood(both)
    if isinstance(reading, Unreadable):
        is_other = not {*told.draft.chips} <= {each.chip for each in hearing.saved.chips}
        if reading.is_plain or is_other:
            return reading  # `half a SuperPOD of B200`, of which none is ours
        ours = _first_sized(text, hearing)
        if ours and ours.offer == told.offer:
            names = hearing.reader.words.directory
            return Understood(ours, unread(told.draft, told.text, ours, names))
        return Understood(ours, growth_told(told.draft.tags, told.text)) if ours else reading
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.OFFER or not asked.uses_saved or asked.offer:
        return reading
    if _is_of_lab(asked):
        return reading
    grown = scaled(text, asked, hearing.saved) if _BY_HOW_MUCH.search(text) else None
    if grown and speaks_of(grown):
        grown = replace(grown, uses_saved=True)
    grown = grown or grown_by(told, asked, hearing.saved)
    return Understood(grown) if grown else reading


def _is_of_lab(asked: Question) -> bool:
    """Whether what is multiplied is a lab's."""
    given = asked.assume
    return (given.lab_times, given.lab_chips, given.staff_times) != (None, None, None)


def _with_chips_grown(
    reading: Reading, told: Said, saved: Offer, hearing: Hearing
) -> Question | None:
    """`double the cluster`, and the team with it or not: each by what was said of it."""
    factor = _growth(told, *_GROWTH)
    asked = reading.question if isinstance(reading, Understood) else None
    is_other = asked is not None and (
        asked.kind not in (Kind.OFFER, Kind.DILUTION, Kind.LEAGUE)
        or not asked.uses_saved
        or _is_of_lab(asked)
    )
    is_other = is_other or not {*told.draft.chips} <= {each.chip for each in saved.chips}
    if not factor or is_other:
        return None
    chips = multiplied_by(due(told, hearing), factor, saved)
    if not chips or (NOT_NOW.search(told.text) and chips[-1].available is None):
        return None
    offer = replace(saved, chips=chips, researchers=_sharing(told, saved.researchers))
    if is_league(told.draft):  # `which labs do we pass`
        return Question(Kind.LEAGUE, offer=offer, uses_saved=True)
    ours = Question(Kind.OFFER, offer=offer, uses_saved=True, labs=told.draft.labs)
    people = told.draft.more or _joining(told.draft.tags, saved.researchers)
    return replace(ours, kind=Kind.DILUTION, people=people) if people else ours


def _sharing(told: Said, people: Amount | None) -> Amount | None:
    """Who share them: those who are told, or a part of ours, as in `and half the people`."""
    if told.draft.people is not None:
        return told.draft.people.amount
    tags = with_team(told)
    found = compiled(_PART_OF_TEAM).search(coded(tags))
    inside = tags[found.start() : found.end()] if found else ()
    part = value_of(first(inside, T.PCT, T.FACTOR)) if inside else 1.0
    return Amount(float(round(people.value * part))) if people and 0 < part < 1 else people


def _growth(told: Said, *templates: str) -> float | None:
    """How many times as many chips there are to be; None where it is not said of chips."""
    tags, d = told.draft.tags, told.draft
    if d.stacks or ALIEN.search(told.text.replace("%", "")) or d.has(T.RESEARCH, T.PRODUCT):
        return None
    for template in templates:
        if found := compiled(template).search(coded(tags)):
            said_so = tags[found.start() : found.end()]
            if _OF_MONEY.search(told.text[said_so[0].start : said_so[-1].end]):
                return None
            part = first(said_so, T.PCT)
            whole = 0 if template in (_SO_MUCH, _SO_MUCH_FOR) else 1
            return whole + value_of(part) if part else value_of(first(said_so, T.FACTOR, T.NUM))
    return None


def multiplied_by(then: When | None, factor: float, saved: Offer) -> tuple[ChipCount, ...]:
    """The chips so many times over; where that is to be from a day on, what is added then."""
    if then is None:
        return tuple(replace(each, count=times(each, factor)) for each in saved.chips)
    runs = chips_now(saved)
    added = [replace(each, count=times(each, factor - 1)) for each in runs if factor > 1]
    planned = (due_on(replace(each, status=Status.ANNOUNCED), then) for each in added)
    return (*saved.chips, *planned) if added else ()


def due(told: Said, hearing: Hearing) -> When | None:
    """The one day or period to come that is said, or None."""
    days = [tag.value for tag in told.draft.tags if isinstance(tag.value, When)]
    return due_in(days[0], hearing.today, led=True) if len(days) == 1 else None


def _joining(tags: Sequence[Tag], people: Amount | None) -> float:
    """How many join where the team is multiplied too."""
    times = next((value_of(tag) for tag in tags if tag.kind is T.TIMES), 1.0)
    return max(0.0, round(people.value * (times - 1))) if people else 0.0


def _first_sized(text: str, hearing: Hearing) -> Question | None:
    """What becomes of our saved offer when the team grows, or some of it leave."""
    saved, told = hearing.saved, said(opened(text), hearing)
    ours = Question(Kind.OFFER, uses_saved=True, labs=told.draft.labs)
    if told.offer and _is_of_terms(told.offer, told) and not no_queue(told.offer.wait_hours):
        return replace(ours, offer=told.offer)
    grown = grown_to(told, ours, saved) or shared_by(told, ours, saved) or scaled(text, ours, saved)
    grown = grown_by(told, ours, saved) or grown
    is_team = grown is not None and grown.offer is not None and not grown.offer.chips
    return grown if grown and (grown.kind is Kind.DILUTION or is_team) else None


def _is_of_terms(offer: Offer, told: Said) -> bool:
    """Whether terms are said and nothing that has them: `everyone gets 16 guaranteed`.

    That chips are rented is one only where it is supposed: `what if we rent rather than own`.
    """
    bare = replace(
        offer,
        research_share=None,
        guaranteed_per_researcher=None,
        largest_job=None,
        wait_hours=None,
        tenure=None if told.draft.has(T.IF) else offer.tenure,
    )
    return bare.is_empty
