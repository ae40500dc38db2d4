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
from bot.questions.types import Kind, Question, Scope, Unreadable
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


def _all_that_fit(question: Question, text: str, memory: Memory) -> Question | None:
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


_TAKE: Final = (
    r"\b(?:how long|how many (?:days|weeks|months)) (?:would|will|does|did|might|could) "
    r"(?:it|that|this|(?:that|the|this)(?: same)? (?:training run|training|run|model))"
    r" (?:have )?(?:takes?|taken?|last|run)\b"
)
_THAT: Final = regex(
    r"\b(?:train(?:ed)?(?: up)?|run|do|finish|manage|repeat|reproduce|handle) "
    r"(?:it|that(?! (?:many|much))|this|them|those|the same(?: (?:run|model|thing))?|"
    r"(?:that|the|this) (?:run|model|one))\b"
    rf"|\bhow many (?:of )?(?:those|these|them|such)\b(?! (?:gpus|chips|people))|{_TAKE}",
    re.IGNORECASE,
)

_THAT_RUN: Final = regex(
    r"\b(?:train|do|finish|manage|repeat|reproduce|redo|handle) (?:it all|(?:that|the|this)"
    rf"(?: same)? (?:training run|training|run|model))\b|{_TAKE}",
    re.IGNORECASE,
)
"""What says of chips alone that a run is to be done on them: `could 256 H800 do that run`."""
_OURS: Final = regex(r"\b(?:us|ours?|saved)\b", re.IGNORECASE)
"""Without these, one researcher's share is of the chips that the run was asked about."""
_THAT_MODEL: Final = regex(r"\b(?:that|this)(?: same)? (?:training run|run|model)\b", re.IGNORECASE)


def of_run_spoken_of(question: Question, text: str, memory: Memory) -> Question | None:
    """What chips can do of the newest run that was asked about, where they are to train “that”."""
    is_open = question.kind is Kind.REACH and not (question.runs or question.size)
    if is_open and (fitting := _all_that_fit(question, text, memory)):
        return fitting
    if not ((is_open and _THAT.search(text)) or _is_of_chips(question, text)):
        return None
    found = _newest_run(memory)
    if found is None:
        return None
    of_it = replace(question, kind=Kind.REACH, runs=found.runs, size=found.size)
    of_one = question.scope is Scope.PER_RESEARCHER and not _OURS.search(text)
    is_told = of_one and found is memory.question and bool(found.offer_chips)
    return replace(of_it, offer=found.offer, uses_saved=found.uses_saved) if is_told else of_it


def run_meant(text: str, memory: Memory) -> Question | None:
    """The question about a run that a message goes on from: the last, or the newest by a word."""
    last = memory.question
    if last is not None and last.kind is Kind.REACH:
        return last
    points = _THAT.search(text) or points_at_run(text)
    return _newest_run(memory) if points else None


def points_at_run(text: str) -> bool:
    """Whether it says that run, or that model."""
    return bool(_THAT_MODEL.search(text))


def on_chips_of_ours(question: Question | None) -> Question | None:
    """A run of which it was asked what it took, as one on our chips; another as it is."""
    if question is None or not question.topic:
        return question
    return replace(question, topic=None, chips=(), offer=None, uses_saved=True, save=False)


def _newest_run(memory: Memory) -> Question | None:
    known = all_asked(memory)
    return next((each for each in known if each.runs or each.size), None)


def _is_of_chips(question: Question, text: str) -> bool:
    """Whether chips were read as an offer of which nobody is said to share them."""
    offer = question.offer
    is_bare = offer is not None and bool(offer.chips) and offer.researchers is None
    is_offer = question.kind is Kind.OFFER and not (question.labs or question.save)
    return is_offer and is_bare and bool(_THAT_RUN.search(text))
