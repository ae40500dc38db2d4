"""The steps that are about labs: where they are, their growth, and place on a list."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.grown import growth_of_each
from bot.conversation.changing.labs.of_the_list import part_of_which
from bot.conversation.changing.labs.still_standing import age_of_one
from bot.conversation.deciding.following import Following
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import is_of_programmes
from bot.questions.pool_unread import WHERE
from bot.questions.rules.role_places import place_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.unclear.by_country import is_by_country, some_by_country
from bot.questions.words.lab_words import asks_gaps_of_all
from bot.questions.words.listing_words import region_in
from bot.regex import regex

_OF_PEOPLE: Final = (Kind.POOL, Kind.CANDIDATE)
_NAMES_LABS: Final = regex(
    r"\b(?:labs?|compan(?:y|ies)|players|firms|employers?|universit(?:y|ies)|start-?ups?)\b", re.I
)


_FASTEST: Final = regex(
    r"\b(?:who|which (?:lab|company|one))(?:['’]?s| is| has| are)? (?:been )?(?:grow\w*|grew|"
    r"expand\w*)\b.*\b(?:fastest|quickest|most)\b",
    re.IGNORECASE,
    needs="grow|grew|expand",
)


def by_country(m: Following) -> Asked | None:
    """`which of them are Chinese`: labs are not sorted by that, whatever was asked before.

    `just the London ones`, after roles, are those there.
    """
    if is_by_country(m.alone) and m.last.kind in _OF_PEOPLE and not _NAMES_LABS.search(m.text):
        return m.comes_to(Question(Kind.REFUSAL, topic=WHERE))  # `anyone in Zurich`, of a pool
    if is_of_programmes(m.last) and region_in(m.text):
        return None  # `something for startups in the EU`, of programmes and no labs
    place, _ = place_in(m.text) if m.last.kind is Kind.HIRING else (None, 0)
    if place and is_by_country(m.alone):
        return m.comes_to(replace(m.last, place=place))
    some = m.alone if is_by_country(m.alone) else some_by_country(m.told.draft, m.text, m.last)
    return m.comes_to(some)


def dated(m: Following) -> Asked | None:
    """`how fresh is the Anthropic one`: the day of that figure, and no comparison once more."""
    if asks_gaps_of_all(fold(m.text)) and m.last.kind is Kind.LAB and len(m.last.labs) == 1:
        return m.comes_to(Question(Kind.LAB, labs=m.last.labs, topic=LabPart.GAPS.value))
    lab = age_of_one(m.told, m.last)
    if lab is None:
        return None
    if lab not in m.last.labs or part_of(m.last):
        return m.comes_to(Question(Kind.LAB, labs=(lab,), topic=LabPart.AGE.value))
    name = m.hearing.reader.words.directory.name(lab)
    asked = m.comes_to(replace(m.last, save=False))
    return asked and replace(asked, form=Form.PART, part=Picked(Part.AGE, name.lower()))


def growth(m: Following) -> Asked | None:
    """`so that's a growth of?`: of the labs spoken of; `who grows the fastest` is of all."""
    if _FASTEST.search(m.text) and len(m.last.labs) == 1 and isinstance(m.alone, Unreadable):
        return m.comes_to(m.alone)
    return m.comes_to(growth_of_each(m.told, m.memory, m.hearing))


def part_of_one(m: Following) -> Asked | None:
    """`which of them is building data centres`: of which lab of the list."""
    is_of_two = m.last.kind is Kind.COMPARE and m.told.draft.has(T.MORE, T.SITE)
    is_of_all = isinstance(m.alone, Understood) and m.alone.question == Question(Kind.LEAGUE)
    if is_of_all and not is_of_two:
        return None  # `who has the largest cluster`, of all labs
    return m.comes_to(part_of_which(m.told, m.last, m.hearing))
