"""The run that was spoken of, on other chips: `could 512 B200 train that`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.runs.which_run import all_that_fit
from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

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
_THAT_MODEL: Final = regex(r"\b(?:that|this)(?: same)? (?:training run|run|model)\b", re.IGNORECASE)


def of_run_spoken_of(question: Question, text: str, memory: Memory) -> Question | None:
    """What chips can do of the newest run that was asked about, where they are to train “that”."""
    is_open = question.kind is Kind.REACH and not (question.runs or question.size)
    if is_open and (fitting := all_that_fit(question, text, memory)):
        return fitting
    if not ((is_open and _THAT.search(text)) or _is_of_chips(question, text)):
        return None
    found = _newest_run(memory)
    if found is None:
        return None
    return replace(question, kind=Kind.REACH, runs=found.runs, size=found.size)


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
