"""Which programmes of shared compute are asked about: for whom, where, or on which machine."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.compute.programmes import hours_of
from bot.prose import Sentence, sentence
from bot.questions.on_record import PROGRAMME, Listing, in_place, listed, programme_of
from bot.questions.types import Question
from bot.questions.words.applicants import may_apply
from bot.questions.writing.canonical import to_text
from storage.records import STATES, Fact

_UK: Final = r"\bUK\b"
OF_US: Final = r"\bUS\b"
OF_STATE: Final = rf"\b(?:{'|'.join(STATES.values())})\b"
_ANY_STATE: Final = f"{OF_US}|{OF_STATE}"
"""The country with what one of its states gives, which is for people of that country."""
_EU: Final = r"\bEU\b|\bEurope(?:an)?\b"
_EU_PLACES: Final = (
    *("Germany", "France", "Ireland", "Spain", "Italy", "Poland", "Sweden", "Netherlands"),
    *("Austria", "Belgium", "Denmark", "Finland", "Portugal", "Greece", "Luxembourg"),
    *("Bulgaria", "Croatia", "Cyprus", "Czechia", "Czech Republic", "Estonia", "Hungary", "Latvia"),
    *("Lithuania", "Malta", "Romania", "Slovakia", "Slovenia"),
    *("Paris", "Berlin", "Munich", "Heidelberg", "Amsterdam", "Stockholm", "Helsinki", "Vienna"),
    *("Copenhagen", "Dublin", "Madrid", "Barcelona", "Lisbon", "Rome", "Milan", "Warsaw", "Prague"),
)
_US_CITIES: Final = (
    *("San Francisco", "Bay Area", "Palo Alto", "Mountain View", "Menlo Park", "Sunnyvale"),
    *("Santa Clara", "Los Angeles", "Seattle", "Boston", "Austin", "Chicago", "Washington"),
    *("Denver", "Atlanta", "Memphis", "Pittsburgh", "Princeton"),
)
ALL_OF_US: Final = ("United States", "America", "North America")
_REGIONS: Final = {
    "Europe": f"{_EU}|{_UK}",
    **dict.fromkeys(("United Kingdom", "England", "Britain", "Scotland", "Wales"), _UK),
    **dict.fromkeys(("London", "Cambridge", "Oxford", "Edinburgh"), _UK),
    **{state: rf"{OF_US}|\b{state}\b" for state in STATES.values()},
    **dict.fromkeys(_US_CITIES, OF_US),
    **dict.fromkeys(ALL_OF_US, _ANY_STATE),
    **dict.fromkeys(("European Union", *_EU_PLACES), _EU),
}
"""Whom a programme has to be for, by the country or region that is asked about."""


def of_labs(every: tuple[Fact, ...], question: Question, context: Context) -> tuple[Fact, ...]:
    """The programmes that name a machine or body which is asked about; none where none does."""
    names = [context.name(lab) for lab in question.labs]
    meant = {
        fact.subject
        for fact in every
        if any(name in f"{context.name(fact.subject)} {fact.statement}" for name in names)
    }
    return tuple(fact for fact in every if fact.subject in meant)


def without_some(every: tuple[Fact, ...], question: Question, context: Context) -> tuple[Fact, ...]:
    """All but the programmes that are left out, or that name a machine which is."""
    left = {*question.without, *(fact.subject for fact in _at_those(every, question, context))}
    return tuple(fact for fact in every if fact.subject not in left)


def _at_those(every: tuple[Fact, ...], question: Question, context: Context) -> tuple[Fact, ...]:
    """What the machines that are left out are a part of."""
    labs = tuple(one for one in question.without if not one.startswith(PROGRAMME))
    return of_labs(every, replace(question, labs=labs), context) if labs else ()


def left_with_it(
    every: tuple[Fact, ...], question: Question, context: Context
) -> tuple[Sentence, ...]:
    """Which programmes are left out since they give hours on a machine that is."""
    facts = _at_those(every, question, context)
    if not facts:
        return ()
    told = sentence(
        "{names} is left out with it: what is on record of that names {machine}.",
        names=f.listed(list(dict.fromkeys(context.name(x.subject) for x in facts)), *facts),
        machine=f.names([context.name(one) for one in question.without]),
    )
    return (told,)


def is_meant(fact: Fact, question: Question, context: Context) -> bool:
    """Whether a programme is for those, and there, for whom and where it is asked."""
    if not may_apply(question.family, fact.detail("who") or ""):
        return False
    if question.place is None:
        return True
    if named := programme_of(question, context.ledger.directory):
        return fact.subject == named
    words = _REGIONS.get(question.place)
    return bool(words and re.search(words, _for_whom(fact, context)))


def _for_whom(fact: Fact, context: Context) -> str:
    """Whom a programme is for, with its name."""
    return f"{fact.detail('who') or ''} {context.name(fact.subject)}"


def widest_without(every: tuple[Fact, ...], question: Question, context: Context) -> Question:
    """The question that nothing is on record for: of anyone, where a place has none at all."""
    anyone = replace(question, family=None)
    some = any(is_meant(fact, anyone, context) for fact in every)
    return question if some else anyone


def narrowed(question: Question, context: Context) -> str:
    """For whom, and of which body or where, the list is."""
    whom = f" for {question.family}" if question.family else ""
    names = " and ".join(context.name(lab) for lab in question.labs)
    place = in_place(question.place) if question.place else ""
    if question.without:
        left = f" without {f.names([context.name(one) for one in question.without]).text}"
        return f"{narrowed(replace(question, without=()), context)}{left}"
    if names:
        return f"{whom} at {names}"
    return f"{whom} in {place}" if whom and place else f" for {place}" if place else whom


def of_one_state(found: tuple[Fact, ...], question: Question, context: Context) -> tuple[Fact, ...]:
    """Those of a country that are for the people of one of its states alone."""
    if question.place not in ALL_OF_US:
        return ()
    whom = ((fact, _for_whom(fact, context)) for fact in found)
    return tuple(x for x, who in whom if re.search(OF_STATE, who) and not re.search(OF_US, who))


def told_of_states(states: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """That there are such besides, and what asks for them: the list of a country has none."""
    whose = {fact.subject: _state_of(fact, context) for fact in states}
    return tuple(
        sentence(
            "Besides there is what a state gives to its own people alone: {name}, told by"
            " “{asked}”.",
            name=f.said(context.name(subject)),
            asked=f.said(to_text(listed(Listing.PROGRAMMES, state), context.ledger.directory)),
        )
        for subject, state in whose.items()
    )


def _state_of(fact: Fact, context: Context) -> str:
    found = re.search(OF_STATE, _for_whom(fact, context))
    return found[0] if found else ""


# A programme of shared compute by its route, how one applies, and what one project gets.


def route(fact: Fact, context: Context) -> str:
    """The programme, with its route where the amount belongs to one."""
    name = context.name(fact.subject)
    return f"{name}, {fact.qualifier.replace('-', ' ')}" if hours_of(fact) else name


def of_one_programme(name: str, found: tuple[Fact, ...]) -> Sentence:
    """What leads the answer of one that is named: for whom it is, and whether its hours are known.

    Both are asked for most, and where it is not told that comes first, too.
    """
    whom = [fact for fact in found if fact.detail("who")]
    groups = tuple(dict.fromkeys(x.detail("who") or "" for x in whom))
    if len(groups) != 1:  # each route has its own, and the table tells them
        return sentence("{name}: what is on record of it", name=f.said(name))
    hours = any(map(hours_of, found))
    return sentence(
        "{name}: for {whom}; {hours}",
        name=f.said(name),
        whom=f.cited(groups[0], *whom),
        hours=f.said(
            "the hours of each route stand below"
            if hours
            else "how many hours one project gets is not on record"
        ),
    )


def applying(found: tuple[Fact, ...]) -> Sentence | None:
    """That it is not on record; None where nothing of the programme is."""
    if not found:
        return None
    return sentence("How one applies is not on record; the sources are linked below.")


def no_hours(found: tuple[Fact, ...]) -> Sentence | None:
    """That nobody has said what one project gets, where no hours of it are on record."""
    if any(map(hours_of, found)):
        return None
    return sentence("How many hours one project gets of it is not on record.")
