"""Sources that are asked for without an id: those of the last answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.conversation.heard import Asked, Heard, Small
from bot.questions.about_people.of_brief import ADVICE, Part, whole
from bot.questions.lab_parts import part_of
from bot.questions.rules.sourced import OF_ONE
from bot.questions.types import Kind, Question, Understood
from storage.records import Turn


def names_what(question: Question) -> bool:
    """Whether it is said of which facts, labs or prices the source is asked for; ours are some."""
    return bool(question.facts or question.labs or question.chips or question.uses_saved)


def facts_told(turns: Sequence[Turn]) -> tuple[str, ...]:
    """The facts of the last answer; where that told the sources of some, of the answer it is of."""
    told = turns[-1].facts
    if turns[-1].kind != Kind.SOURCE.value:
        return told
    before = next((turn for turn in reversed(turns) if turn.kind != Kind.SOURCE.value), None)
    return before.facts if before and {*told} <= {*before.facts} else told


def sourced(
    heard: Heard, facts: Callable[[], tuple[str, ...]], last: Callable[[], Question | None]
) -> Heard:
    """What was heard, with the ids of the facts of the last answer where it means them.

    They stay those of the labs, or of the prices, of the `last` question, and of the part of a lab.
    """
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    question = reading.question
    if question.kind is not Kind.SOURCE or names_what(question):
        return heard
    before, shown = last(), facts()
    if not shown:
        where = _of_person(before)
        return replace(heard, reading=Understood(where)) if where else Small.NO_FIGURE
    if question.topic in OF_ONE:  # whether the figure that leads the answer still stands
        of_it = replace(question, facts=shown[:1])
        return replace(heard, reading=replace(reading, question=of_it))
    labs, chips = _of_what(before)
    part = part_of(before) if before else None
    topic = part.value if part else None
    asked = replace(question, facts=shown, labs=labs, chips=chips, topic=topic)
    return replace(heard, reading=replace(reading, question=asked))


def _of_person(last: Question | None) -> Question | None:
    """What names the source of what was told of somebody: the works of advice, or
    of runs of which none is on record, or their entry.

    Of a person for whom no purpose was told nothing was shown.
    """
    if last is None or last.person is None:
        return None
    if last.kind is Kind.POOL:
        return last
    is_bare = last.topic in (*ADVICE, Part.OURS)
    is_told = last.kind is Kind.CANDIDATE and last.purpose and is_bare
    return replace(whole(last), topic=Part.WORKS.value) if is_told else None


def _of_what(last: Question | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The labs, or the chips whose price was asked for, that the facts are about."""
    if last is None:
        return (), ()
    is_of_labs = last.kind in (Kind.LAB, Kind.COMPARE, Kind.SOURCE)
    is_of_chips = last.kind in (Kind.PRICE, Kind.SOURCE)
    return last.labs if is_of_labs else (), last.chips if is_of_chips else ()
