"""Whether a question may be about a person, told from its tags before any name is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.questions.tags import T, Tag

ID = re.compile(
    r"(?:openalex|pool|orcid):[\w./-]+|\bA\d{6,12}\b|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b", re.I
)
"""The id of a person."""
_ABOUT = frozenset((T.UNKNOWN, T.WORD, T.TALK, T.THEY, T.LOSE))
_JUDGED = frozenset((T.MOST, T.BEAT))
_COMPUTE = frozenset((T.BUDGET, T.SCOPE, T.GPU, T.SITE, T.WHOLE, T.LABS, T.US, T.OUR))
_HARDWARE = frozenset((T.CHIP, T.SHAPE, T.FAMILY, T.GPU))
_COUNTED = (T.PEOPLE, T.STAFF, T.TEAM, T.RESEARCH)


def speaks_of_people(tags: Sequence[Tag], text: str) -> bool:
    """Whether a word may mean a person: numbers, chips, labs and the words of offers do not."""
    if '"' in text or (any(tag.kind is T.NUM for tag in tags) and ID.search(text)):
        return True
    kinds = {tag.kind for tag in tags}
    if {T.HIRE, T.NO} <= kinds or ({T.WHO} < kinds and kinds & _JUDGED and not kinds & _COMPUTE):
        return True
    return any(
        tag.kind in _ABOUT or (tag.kind in _COUNTED and not _is_count(tags, place))
        for place, tag in enumerate(tags)
    )


def speaks_of_offers(tags: Sequence[Tag]) -> bool:
    """Whether an amount of hardware is named, or anything is set against a lab."""
    kinds = {tag.kind for tag in tags}
    return T.MONEY in kinds or T.VS in kinds or any(map(_is_amount, _clauses(tags)))


def _clauses(tags: Sequence[Tag]) -> list[set[T]]:
    """The kinds of tags between commas and stops: `at 3, what GPUs` counts no GPUs."""
    found: list[set[T]] = [set()]
    for tag in tags:
        if tag.kind in (T.COMMA, T.STOP):
            found.append(set())
        else:
            found[-1].add(tag.kind)
    return found


def _is_amount(kinds: set[T]) -> bool:
    return T.NUM in kinds and not kinds.isdisjoint(_HARDWARE)


def _is_count(tags: Sequence[Tag], place: int) -> bool:
    return place > 0 and tags[place - 1].kind in (T.NUM, T.MORE, T.PCT)
