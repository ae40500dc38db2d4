"""Any university or any lab, as an institution that people of the pool are asked for by."""

from __future__ import annotations

import re
from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.types import Question
from bot.regex import regex
from storage.records import Entity, EntityKind

_ANY: Final = regex(
    r"(?:(?:an?|any|some|the) )?(?:universit(?:y|ies)|unis?|colleges?|academia|"
    r"academic institutions?)"
)


_ANY_LAB: Final = regex(
    r"(?:(?:an?|any|some|the|another) )?(?:(?:ai|frontier|industry|industrial|big|large|major|"
    r"private|"
    r"corporate|commercial|tech) )*(?:labs?|laborator(?:y|ies)|industry|compan(?:y|ies)|firms?|"
    r"startups?|start-ups?)"
)


def is_any_lab(place: str | None) -> bool:
    """Whether any lab is meant, and none of that name."""
    return bool(place) and _ANY_LAB.fullmatch(fold(place or "").strip()) is not None


def is_any_university(place: str | None) -> bool:
    """Whether any university is meant, and no institution of that name."""
    return bool(place) and _ANY.fullmatch(fold(place or "").strip()) is not None


def called(one: Entity) -> tuple[str, ...]:
    """The names of an institution, also the first word alone by which it is kept: `Meta`."""
    first = one.name.partition(" ")[0]
    short = (first,) if first.lower() == one.slug else ()
    return (one.name, *one.aliases, *short)


def all_places(question: Question) -> tuple[str, ...]:
    """All institutions that a question about the pool names, at or not at which people are."""
    at = (question.place,) if question.place else ()
    return (*at, *question.or_places, *question.without)


def places_told(question: Question, directory: Directory) -> str:
    """Where people are who are asked for: `at Meta`, `not at a university`; empty of any place."""

    def each(places: tuple[str, ...]) -> str:
        return " or ".join(place_called(one, directory) for one in places)

    at = f"at {each((question.place, *question.or_places))}" if question.place else ""
    others = f"not at {each(question.without)}" if question.without else ""
    return " and ".join(filter(None, (at, others)))


def place_called(place: str, directory: Directory) -> str:
    """How an institution is called in an answer: `academia` and `universities` are any of them.

    One that is known is spelt as it is known, however it was typed: `meta`.
    """
    if is_any_lab(place):
        return "a lab"
    if is_any_university(place):
        return "a university"
    known = directory.of(EntityKind.LAB, EntityKind.ACADEMIC)
    same = (one for one in known if fold(place) in map(fold, called(one)))
    one = next(same, None)
    return _spelt(place, one) if one else place


def _spelt(place: str, one: Entity) -> str:
    """A name of an institution with the capitals that it has in any name of it: `google`."""
    if place != place.lower():
        return place
    names = (re.search(rf"\b{re.escape(place)}\b", name, re.I) for name in called(one))
    return next((found[0] for found in names if found and found[0] != place), place)
