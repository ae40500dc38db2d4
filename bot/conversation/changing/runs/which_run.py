"""`which one could we do within 3 months`, `which is quickest`: of the runs asked about in turn."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_WHICH: Final = (
    r"\W*(?:(?:and|so|ok|but|then)\W+)*which(?: ones?| runs?| of (?:them|these|those|the \w+)"
    r"(?: runs?)?)?"
)
_COULD: Final = regex(rf"{_WHICH} (?:could|can|would|will|do|does|is|are|fits?)\b")
_BY_TIME: Final = regex(
    rf"{_WHICH} (?:(?:is|was|are|would be|takes?|took|would take|needs?) )"
    r"(?:the )?(?:quick|fast|short|less|least)(?:er|est)?"
    r"(?: time| to (?:train|run|do|finish))?(?: on (?:ours|our \w+))?\W*"
)
_SEVERAL: Final = 2


def all_that_fit(question: Question, text: str, memory: Memory) -> Question | None:
    """What can be done in so many days, of every run that was asked about since anything else."""
    runs, last = _asked_in_turn(memory), memory.question
    if not runs or last is None or not _COULD.match(text.lower()):
        return None
    if question.offer is None and last.offer and last.offer.chips:
        question = replace(question, offer=last.offer, uses_saved=last.uses_saved)
    return replace(question, runs=runs)


def all_by_time(told: Said, memory: Memory) -> Question | None:
    """The same of all of them, of which the answer tells how long each takes."""
    runs, last = _asked_in_turn(memory), memory.question
    if not runs or last is None or not _BY_TIME.fullmatch(told.whole.lower()):
        return None
    return replace(last, runs=runs, save=False)


def _asked_in_turn(memory: Memory) -> tuple[str, ...]:
    """The runs of the last questions, the first first; none where it is one alone."""
    known = takewhile(_is_of_run, all_asked(memory))
    runs = tuple(dict.fromkeys(run for each in known for run in each.runs))[::-1]
    return runs if len(runs) >= _SEVERAL else ()


def _is_of_run(question: Question) -> bool:
    return question.kind is Kind.REACH and bool(question.runs)
