"""Which of the runs: the quickest, the largest, the costliest, or the one that took more."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.no_list import COSTS_OF_RUNS, WHO_PUBLISHED
from bot.questions.words.leads import LED
from bot.questions.writing.wording import TOOK
from bot.regex import regex

_WHICH: Final = (
    rf"{LED}which(?: ones?| runs?| of (?:them|these|those|the \w+)"
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


_LARGEST: Final = regex(
    r"\b(?P<run>the (?:largest|biggest|heaviest|max(?:imum)?) (?:published |known |possible |"
    r"public )?(?:training )?(?:run|model|thing))(?= (?:in|within|over|on|with|using)\b)",
    re.IGNORECASE,
)


def largest_run(text: str, memory: Memory) -> str:
    """The message with what the chips are asked to do said; else as it was said."""
    is_of_runs = memory.question is not None and memory.question.kind is Kind.REACH
    return _LARGEST.sub(r"\g<run> we could do", text) if is_of_runs else text


_COSTLIEST: Final = regex(
    rf"{LED}(?:which|what)(?: (?:one|run|model|training|of (?:all|them)))*"
    r" (?:was|is|cost|costs|has|had)(?: (?:the|been|ever))*(?: (?:most|least))?"
    r"(?: (?:expensive|costly|costliest|dearest|priciest|cheapest|one|run|model|of all|ever|so far|"
    r"(?:to )?train|money|yet))*\W*"
)
_RANKS: Final = regex(r"\b(?:most|least|costliest|dearest|priciest|cheapest)\b")
_TOLD: Final = regex(rf"(?=.*\b(?:else|other|others|training|runs?|models?)\b).*{WHO_PUBLISHED}.*")


def no_costliest(text: str, last: Question | None) -> Unreadable | None:
    """What is said after one run; two that were asked for are held beside each other."""
    if last is None or last.kind is not Kind.REACH or len(last.runs) != 1 or not last.topic:
        return None
    low = fold(text)
    is_costliest = _COSTLIEST.fullmatch(low) and _RANKS.search(low)
    return COSTS_OF_RUNS if is_costliest or _TOLD.fullmatch(low) else None


_MORE: Final = (
    r"(?:more|less|bigger|larger|smaller|heavier|lighter|greater|fewer|higher|lower|most|least|"
    r"biggest|largest)"
)
_ASKS: Final = regex(
    rf"\b{_MORE}\b.{{0,30}}\bthan\b"
    rf"|\b(?:is|was|are|were|did|does|has|had|took|takes|needed)\b.*\b{_MORE}(?: (?:or {_MORE}))?"
    rf"(?: (?:compute|computing|flops?|gpu[- ]?hours?|one|run|training|to train))*\W*$"
    rf"|, ?{_MORE}(?: or {_MORE})?\W*$"
    r"|\bhow (?:much|many times)\b.{0,12}\b(?:more|less|bigger|larger|smaller)\b"
)
_BESIDE: Final = regex(
    r"\b(?:how|what)\b.{0,20}\b(?:compare[sd]?|stack(?:s|ed)? up|differ(?:s|ed)?)\b"
    r"|\b(?:next to|compared? (?:to|with)|relative to|versus|vs\.?|as much as)\b"
)
"""What sets both beside each other on the chips that the one was asked about, where it was."""
_IN_OTHER: Final = regex(
    r"\b(?:faster|slower|quick\w*|tokens?|"
    r"parameters?|days|weeks|months|licen[cs]es?|better|newer|older|people)\b"
)
"""What sets two runs beside each other by something else than their compute."""
_ON_CHIPS: Final = regex(r"\b(?:gpus?|chips?|cost\w*|expensive|cheap\w*|dollars?|pricey)\b")
"""What is told of each on the chips, and in the time, of the one that was asked about."""
_ELSE: Final = (T.PEOPLE, T.SITE, T.DAYS, T.BUDGET)


def more_than_run(told: Said, last: Question) -> Question | None:
    """What both took, published of each, or both on the same chips where that is asked.

    None where no run was asked about, or no other is named. In how many days, or on which chips,
    the one was asked about is no matter of what was published of the other.
    """
    d, said = told.draft, fold(told.whole)
    if last.kind is not Kind.REACH or not last.runs or last.size or {*d.runs} <= {*last.runs}:
        return None
    is_else = d.stacks or d.ours or d.size or d.has(*_ELSE) or _IN_OTHER.search(said)
    is_beside = last.topic == TOOK and _BESIDE.search(said)
    if is_else or not (is_beside or _ASKS.search(said)):
        return None
    runs = tuple(dict.fromkeys((*last.runs, *d.runs)))
    if not (d.chips or _ON_CHIPS.search(said)):
        return Question(Kind.REACH, runs=runs, topic=TOOK)
    is_same = not last.topic and {*d.chips} <= {*last.chips}
    return replace(last, runs=runs, save=False) if is_same else None
