"""Whom of the pool the imported list itself names: by institution, by topic, or everybody.

A list says what somebody wrote into it and no more: it stands apart from works on record, and says
nothing of days or of training compute.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.candidates.scholars.text import folded
from bot.ledger import Directory
from bot.prose import Sentence, sentence
from bot.questions.about_people.universities import called, is_any_lab, is_any_university
from bot.questions.types import Question
from bot.questions.words.kinds_of_work import CALLED, Need
from bot.regex import regex
from storage.records import Candidate, EntityKind, Group, Trained

NO_WORK: Final = "No work on record"
BY_TOPIC: Final = "By the topics in your list, not by works"


def goes_by_list(question: Question) -> bool:
    """Whether the list can answer as well: it has no days, chips or training compute."""
    return not (question.since or question.flop or question.flop_most or question.chips)


def of_topic(question: Question, people: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Those whose topics are of the kind of work that is asked for; all where none is."""
    if question.work not in tuple(Need):
        return tuple(people)
    said = regex(rf"\b(?:{CALLED[Need(question.work)]})\b", re.IGNORECASE)
    return tuple(one for one in people if any(map(said.search, one.person.topics)))


def with_list(
    question: Question, groups: tuple[Group, ...], listed: Sequence[Candidate]
) -> tuple[Group, ...]:
    """The groups by works, and last by name those whom the list alone names."""
    told = {person.candidate.id for group in groups for person in group.people}
    left = sorted((c for c in listed if c.id not in told), key=lambda c: (folded(c.name), c.id))
    if not left or not goes_by_list(question):
        return groups
    called = BY_TOPIC if question.work else NO_WORK
    return (*groups, Group(called, tuple(Trained(one, ()) for one in left)))


# Which institutions of a list are universities, by the words of their names alone.

_UNIVERSITIES: Final = (
    "University", "Universities", "Universität", "Universitaet", "Université", "Universite",
    "Universidad", "Universidade", "Università", "Universita", "Universitat", "Universiteit",
    "Universitet", "Uniwersytet", "Univ", "Uni", "College", "Institute of Technology",
    "Polytechnic", "Polytechnique", "Politecnico", "École", "Ecole", "ETH", "EPFL", "MIT",
    "Caltech", "Georgia Tech", "Virginia Tech", "Technion", "TU", "UC", "UCL", "UCLA", "UCSD",
    "UIUC", "CMU", "Carnegie Mellon", "NYU", "USC", "Stanford", "Harvard", "Princeton", "Yale",
    "Cornell", "Berkeley", "Tsinghua", "KAIST", "KAUST", "MBZUAI", "NUS", "NTU", "IIT", "LMU",
    "RWTH", "KTH", "Oxford", "Cambridge",
)  # fmt: skip
"""What names of universities hold, whole."""
_LABS: Final = ("Lab", "Labs", "Laboratory", "Laboratories", "AI")
"""What names of labs hold, beside those that are tracked."""
_BY_LAB: Final = sentence(
    "A lab is told by its name in your list: one that is tracked, or with a word as in “Labs” or"
    " “AI”. Who has none of them there is missing."
)
_BY_NAME: Final = sentence(
    "A university is told by the words of its name in your list, as in “University” or “ETH”: who"
    " has none of them there is missing."
)


def names_of(places: Sequence[str | None], directory: Directory | None) -> tuple[str, ...]:
    """The names of all of these institutions."""
    return tuple(name for at in filter(None, places) for name in _names(at, directory))


def _names(place: str, directory: Directory | None) -> tuple[str, ...]:
    """The names of an institution; of any lab or university the words that such names hold."""
    if is_any_university(place):
        return _UNIVERSITIES
    labs = directory.of(EntityKind.LAB) if directory else ()
    if is_any_lab(place):
        return (*_LABS, *(name for one in labs for name in called(one)))
    known = (*labs, *directory.of(EntityKind.ACADEMIC)) if directory else ()
    same = (names for names in map(called, known) if folded(place) in map(folded, names))
    return tuple(dict.fromkeys((place, *next(same, ()))))


def by_which_names(place: str | None) -> Sentence | None:
    """By which words of its name any institution is told; nothing of one that is named."""
    if is_any_lab(place):
        return _BY_LAB
    return _BY_NAME if is_any_university(place) else None
