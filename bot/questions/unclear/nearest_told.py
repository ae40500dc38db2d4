"""What is answered by the nearest there is, and said to be: places of data centres, a year."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, site_of
from bot.questions.on_record import SITES
from bot.questions.rules.gather import Draft
from bot.questions.said_of_sites import both_there
from bot.questions.tags import T, When
from bot.questions.types import Kind, Question
from bot.questions.words.site_places import OUTSIDE, other_places
from bot.regex import regex

_MACHINES: Final = regex(r"\b(?:super ?computers?|hpc)\b", needs="super|hpc")
_NO_MACHINES: Final = "“{word}” taken as data centres; public machines stand in “rank universities”"
_OF_THIS_YEAR: Final = "“{year}” taken as the newest count, which is told with its day"


def nearest_told(
    now: Draft, text: str, question: Question, directory: Directory
) -> tuple[str, ...]:
    """What of a text is answered by something near to it, each with what that is."""
    return (
        *(_of_sites(now, text, question) if question.topic in SITES else ()),
        *both_there(text, site_of(question), directory),
        *_of_this_year(now, text, question),
    )


def _of_sites(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """Days, which forecasts are not chosen by, other places, and machines of the public."""
    days = (text[t.start : t.end] for t in now.tags if t.kind is T.WHEN and not question.as_of)
    places = other_places(text, question.place) if question.place else ()
    outside = (found[1] for found in (OUTSIDE.search(text),) if found and not question.place)
    left = tuple(f"“{word}” left out" for word in (*days, *places, *outside))
    machine = _MACHINES.search(fold(text)) if question.place else None
    return (*left, _NO_MACHINES.format(word=machine[0])) if machine else left


def _of_this_year(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """`DeepMind headcount 2026`: of a year that goes on the count may be older."""
    if question.kind is not Kind.LAB or question.topic != LabPart.STAFF:
        return ()
    if question.as_of not in (None, now.today):
        return ()
    whole = (now.today.replace(month=1, day=1), now.today.replace(month=12, day=31))
    said = [tag for tag in now.tags if tag.kind is T.WHEN and isinstance(tag.value, When)]
    years = [t for t in said if (t.value.first, t.value.last) == whole]  # type: ignore[union-attr]
    return tuple(_OF_THIS_YEAR.format(year=text[tag.start : tag.end]) for tag in years)
