"""Which run is meant: the newest of those that chips could repeat, or one of a family."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.answers import Answer
from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.told import facts_in
from bot.questions.clean import fold
from bot.questions.run_families import families_of_runs
from bot.questions.types import Choice, Kind, Question, Unclear, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import EntityKind, Fact

_RUN: Final = "run/"
_OF: Final = (
    r"(?: (?:one|model|run|of (?:those|these|them|all)|(?:on|in) (?:that|the|this) list|there))*"
)
_BY_DAY: Final = regex(
    rf"{LED}(?:(?:which|what)(?: (?:one|model|run|of (?:those|these|them)))*(?:['’]?s| is| was"
    rf"| came(?: out)?)* )?(?:the )?(?:newest|latest|most recent|youngest|(?P<old>oldest|earliest))"
    rf"{_OF}\W*"
)


_LARGEST: Final = regex(
    rf"{LED}(?:(?:which|what)(?: (?:one|model|run|of (?:those|these|them)))*(?:['’]?s| is| are)? )?"
    rf"(?:the )?(?:biggest|largest|heaviest|longest){_OF}\W*"
)
_OTHER_SIZE: Final = regex(
    rf"{LED}(?:(?:what|how) about |could we (?:train|do|run|repeat) |or |maybe |is there )?"
    r"(?:an?|some|any|the)?(?:thing)? ?(?P<size>smaller|larger|bigger|lighter|heavier)"
    r"(?: (?:ones?|models?|runs?|versions?|llms?|variants?))?"
    r"(?: (?:then|instead|though|please|on (?:it|that|ours)))*\W*",
    needs="er",
)
"""`what about a smaller one`, of no run that is named."""
_WHICH_SIZE: Final = "no {} one was named: this is what these chips can do in that time"
_IN_ORDER: Final = "those that take longest stand first in the table"


def asks_by_day(text: str) -> bool:
    """Whether it asks which of those that were told is the newest, or the oldest."""
    return _BY_DAY.fullmatch(fold(text)) is not None


def by_day(text: str, answer: Answer) -> list[str]:
    """The runs of an answer in the order that is asked for."""
    found = _BY_DAY.fullmatch(fold(text))
    is_oldest = found is not None and found["old"] is not None
    days = {fact.subject: fact.as_of for fact in _published(answer)}
    return sorted(days, key=lambda run: days[run].toordinal(), reverse=not is_oldest)


def _published(answer: Answer) -> list[Fact]:
    """What is on record of each run in the table, which is as of its publication."""
    rows = answer.table.rows if answer.table else ()
    return [fact for row in rows for fact in facts_in(row) if fact.subject.startswith(_RUN)]


def newest_of_these(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The run on the same chips, and that it is the newest of those; None of other texts."""
    last, lead = memory.question, memory.leads
    if last is None or last.kind is not Kind.REACH:
        return None
    low, is_list = fold(text), not (last.runs or last.size)
    if is_list and _LARGEST.fullmatch(low):
        return Asked(Understood(last, (_IN_ORDER,)), is_follow_up=True)
    if not is_list and (other := _OTHER_SIZE.fullmatch(low)):
        of_all = replace(last, runs=(), size=None, topic=None, save=False)
        note = _WHICH_SIZE.format(other["size"])
        return Asked(Understood(of_all, (note,)), is_follow_up=True)
    found = _BY_DAY.fullmatch(low)
    if lead is None or found is None:
        return None
    name = hearing.reader.words.directory.name(lead)
    end = "oldest" if found["old"] else "newest"
    note = f"{name} is the {end} of those, by the day on record"
    told = Understood(replace(last, runs=(lead,)), (note,))
    return follow_up_part(told, Part.RUN_BY_DAY, end)


_TRAIN: Final = r"(?:(?:pre-?)?train|repeat|run|do|manage|reproduce|replicate|make|build|fit)"
_FAMILY: Final = regex(
    rf"{LED}(?:(?:what about|how about|same for|or|try|say|with|instead|thanks|cool|great|for)\W+)*"
    rf"(?:(?:(?:can|could|would) (?:we|it|that|they)(?: also| even)? {_TRAIN}|"
    r"(?:and )?how long (?:would|will|does|is|for|to train)) )?"
    r"(?:(?:something like|a|an|the|one of the|any) )?(?P<family>[a-z]{3,12})"
    r"(?: (?:models?|ones?|run|series|family))?(?: (?:take|need|be|then|instead|too|as well|though|"
    r"on (?:it|that|this|those|the same(?: \w+)?)))*\W*",
    re.IGNORECASE,
)
_MOST: Final = 4
_SEVERAL: Final = 2


def of_family(text: str, last: Question, hearing: Hearing) -> Unclear | None:
    """Which of the runs of a family is meant, on the chips spoken of; None of other texts."""
    found = _FAMILY.fullmatch(text) if last.kind is Kind.REACH and last.runs else None
    directory = hearing.reader.words.directory
    runs = families_of_runs(directory).get(found["family"].lower(), ()) if found else ()
    if found is None or len(runs) < _SEVERAL:
        return None
    slugs = {run.name: run.slug for run in directory.of(EntityKind.RUN)}
    ways = [(run, replace(last, runs=(slugs[run],), save=False)) for run in runs[:_MOST]]
    ways += [
        (f"{directory.name(lab)}, the lab", Question(Kind.LAB, labs=(lab,)))
        for lab in hearing.draft(found["family"]).labs
    ]
    choices = tuple(Choice(called, to_text(way, directory)) for called, way in ways)
    problem = f"Which {found['family'].capitalize()} run, of those on record?"
    return Unclear(None, problem, choices, is_plain=True)
