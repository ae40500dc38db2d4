"""Who came into the pool since a day, by the day on which the entry was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answers import Answer, Cell, Table
from bot.candidates.scholars.text import folded, tidy
from bot.prose import Sentence, sentence
from bot.questions.types import Kind, Question
from storage.records import Candidate

MOST_ROWS: Final = 50
_COLUMNS: Final = ("Person", "Institution", "Added", "From")
_ORDER: Final = "Newest entries first; alphabetical within each day"


@dataclass(frozen=True, slots=True)
class Newcomers:
    """The newest entries of a pool, and how many came since the day that is asked for."""

    newest: tuple[Candidate, ...]
    """The last ones first: no more than an answer shows."""
    count: int


def added(question: Question, context: Context, found: Newcomers) -> Answer:
    """Those whose entry is of the day that is asked for, or later; by whom is not told here."""
    rows = tuple(map(_row, _shown(question, found)))
    return context.answer(
        Kind.POOL,
        question,
        headline=_headline(found.count, question.since),
        people=found.count,
        verdict=_verdict(found),
        table=Table(_COLUMNS, rows, _ORDER) if rows else None,
        caveats=_caveats(found.count),
    )


def added_names(question: Question, found: Newcomers) -> tuple[str, ...]:
    """The names of those who stand in the answer, each once."""
    return tuple(dict.fromkeys(tidy(one.name) for one in _shown(question, found)))


def _shown(question: Question, found: Newcomers) -> list[Candidate]:
    since = question.since
    return sorted((x for x in found.newest if since is None or _day(x) >= since), key=_by_day)


def _day(candidate: Candidate) -> date:
    return candidate.added_at.date()


def _by_day(candidate: Candidate) -> tuple[int, str]:
    return -_day(candidate).toordinal(), folded(candidate.name)


def _row(candidate: Candidate) -> tuple[Cell, ...]:
    person, told = candidate.person, f.day_text(_day(candidate))
    where, source = tidy(person.affiliation) or "–", tidy(person.source) or "–"
    return f.said(tidy(person.name)), f.said(where), f.said(told), f.said(source)


def _headline(count: int, since: date | None) -> Sentence:
    people = f.said("Nobody" if not count else "1 person" if count == 1 else f"{count:,} people")
    was = f.said("were" if count > 1 else "was")
    if since is None:
        return sentence("{people} {was} added to your pool", people=people, was=was)
    day = f.said(f.day_text(since))
    return sentence(
        "{people} {was} added to your pool since {day}", people=people, was=was, day=day
    )


def _verdict(found: Newcomers) -> tuple[Sentence, ...]:
    if found.count or not found.newest:
        return ()
    last = f.said(f.day_text(_day(found.newest[0])))
    return (sentence("The newest entry is of {day}.", day=last),)


def _caveats(count: int) -> tuple[Sentence, ...]:
    more = f.said(f"{count - MOST_ROWS:,}")
    cut = (sentence("{more} more lines than this list shows.", more=more),)
    return (
        sentence(
            "The day is that of the first import; who imported is in what your operator exports."
        ),
        *(cut if count > MOST_ROWS else ()),
    )
