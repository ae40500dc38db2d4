"""What the parts of a brief say that are about its works: all of them, the newest, the oldest."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import only
from bot.answering.people import brief, lines
from bot.answering.people.brief import Brief
from bot.answering.people.told import SILENCE, Told, counted, lines_of, tied, which
from bot.candidates.evidence import Gathered, Line
from bot.prose import Sentence, Shown, sentence
from bot.questions.about_people.of_brief import OF_ONE_RUN
from bot.questions.types import Question
from bot.questions.words.kinds_of_work import Need

_BY_TITLE: Final = sentence("A topic is looked for in the titles alone.")
_MOST_COUNTED: Final = 2
"""Runs whose chips a headline counts."""
_NOT_HELD: Final = sentence(
    "Who led or wrote which part, the order of the authors, the venue and the text are not on"
    " record here; the link leads to them."
)


def works(b: Brief) -> Told:
    """The works, newest first, with why they are of a kind where one is asked for."""
    found = b.found.lines
    return Told(
        sentence(
            "{works}{which} on record; {tied}",
            works=counted(found),
            which=which(b.question),
            tied=tied(b),
        ),
        (
            *lines_of(found[: brief.MOST_LINES], b),
            *_kind(b),
            *by_title(b.question),
            *only(_left_out(found)),
        ),
        found,
        lines.table(b.found, b.context.ledger),
    )


def by_title(question: Question) -> tuple[Sentence, ...]:
    """How works on a topic are told from the others; nothing where none is asked for."""
    return (_BY_TITLE,) if question.work and question.work not in OF_ONE_RUN else ()


def _kind(b: Brief) -> tuple[Sentence, ...]:
    found = b.needs.of(Need(b.question.family)) if b.question.family else None
    return lines.needs_told(replace(b.needs, classes=(found,))) if found else ()


def _left_out(found: tuple[Line, ...]) -> Sentence | None:
    more = found[lines.MOST_ROWS :]
    if not more:
        return None
    return sentence(
        "The table has room for some: {n} more without published training, the oldest.",
        n=f.counted(len(more), *(line.fact for line in more)),
    )


def details(b: Brief) -> Told:
    """What is on record of works where more than that is asked for: a role, a venue, the text."""
    found = b.found.lines
    return Told(
        sentence(
            "Of {works}{which} I hold the title, date, number of authors and link, no more",
            works=counted(found),
            which=which(b.question),
        ),
        (
            _signed(found[: brief.MOST_LINES]),
            _NOT_HELD,
            *lines_of(found[: brief.MOST_LINES], b),
            *only(_left_out(found)),
        ),
        found,
        lines.table(b.found, b.context.ledger),
    )


def _signed(found: tuple[Line, ...]) -> Sentence:
    """How many signed each work, the newest first."""
    each = (f"{lines.title_of(one).text}: {lines.authors(one).text}" for one in found)
    return sentence("{authors}.", authors=f.cited("; ".join(each), *(one.fact for one in found)))


def newest(b: Brief) -> Told:
    """The newest work alone."""
    last = b.found.lines[:1]
    only_one = ", and the only one" if len(b.found.lines) == 1 else ""
    return Told(
        sentence(f"The newest work{{which}} on record{only_one}", which=which(b.question)),
        tuple(lines_of(last, b)),
        last,
    )


def oldest(b: Brief) -> Told:
    """The works, oldest first."""
    found = b.found.lines
    return Told(
        sentence(
            "{works}{which} on record, oldest first{apart}",
            works=counted(found),
            which=which(b.question),
            apart=_apart(found),
        ),
        (*lines_of(found[: -brief.MOST_LINES - 1 : -1], b), *only(_newer(found))),
        found,
        lines.oldest_first(found, b.context.ledger),
    )


def _apart(found: tuple[Line, ...]) -> Shown:
    """How long after the one work the other came; of more than two nothing."""
    facts = [line.fact for line in found]
    if len(found) != len(("one", "other")):
        return f.cited("", *facts)
    days = abs((found[0].published - found[1].published).days)
    return f.cited(f", {f.duration_text(days)} apart", *facts)


def _newer(found: tuple[Line, ...]) -> Sentence | None:
    more = found[: -lines.MOST_ROWS]
    if not more:
        return None
    return sentence(
        "The table has room for the oldest; {n} are newer.",
        n=f.counted(len(more), *(line.fact for line in more)),
    )


def kinds(b: Brief) -> Told:
    """What the works are about, as far as titles and published training tell it."""
    found, silent = b.found.lines, b.needs.silent
    if not b.needs.classes:
        return Told(sentence("The titles tell of no kind of work"), tuple(lines_of(found[:1], b)))
    return Told(
        sentence("Kinds of work, by titles and published training"),
        (*lines.needs_told(b.needs), *only(_untold(silent, found)), SILENCE),
        found,
        lines.table(b.found, b.context.ledger),
    )


def _untold(silent: tuple[Line, ...], found: tuple[Line, ...]) -> Sentence | None:
    if not silent:
        return None
    return sentence(
        "Of {n} of {works} the title tells no kind.",
        n=f.counted(len(silent), *(line.fact for line in silent)),
        works=counted(found),
    )


def chips(b: Brief) -> Told:
    """The chips that the published runs of the works name, and no others."""
    named = tuple(line for line in b.found.with_runs if line.run and line.run.hardware)
    if not named:
        return Told(sentence("For none of these works are chips on record"), (SILENCE,))
    told = (_chips_of(line, b, len(named)) for line in named)
    kinds = dict.fromkeys(filter(None, told))
    return Told(
        sentence(
            "Chips on record for these works: {chips}, and no others",
            chips=f.cited(", ".join(kinds), *(line.fact for line in named)),
        ),
        (*lines_of(named[: brief.MOST_LINES], b), _of_how_many(named, b), SILENCE),
        named,
        lines.table(Gathered(named), b.context.ledger),
    )


def _chips_of(line: Line, b: Brief, many: int) -> str:
    """The chips of a run: of few runs with how many they were, and of which run."""
    fact = line.run.hardware if line.run else None
    chip = fact.detail("chip") if fact else None
    if line.run is None or chip is None:
        return ""
    if many > _MOST_COUNTED:
        return b.context.ledger.directory.name(chip)
    hardware = lines.hardware(line.run.entity.slug, b.context.ledger)
    return f"{hardware} ({line.run.entity.name})"


def _of_how_many(named: tuple[Line, ...], b: Brief) -> Sentence:
    return sentence(
        "Chips are on record for {n} of {works}; what else was used is not.",
        n=f.counted(len(named), *(line.fact for line in named)),
        works=counted(b.found.lines),
    )
