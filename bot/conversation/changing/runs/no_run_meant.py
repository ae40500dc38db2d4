"""`how long did that take`, where no run was spoken of: that is said, and nothing else told."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import OF_MODELS, Listing
from bot.questions.types import Kind, Question, Reading, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_HOW_LONG: Final = regex(
    rf"{LED}how (?:long|many (?:days|weeks|months)) (?:did|has|had) "
    r"(?:it|that|this|they|those|these) (?:take|taken|run|train|last|need)(?: for)?"
    r"(?: (?:them|in all|in total|to train|though))*"
    r"\W*",
    re.IGNORECASE,
    needs="how",
)
_OF_RUNS: Final = (Kind.REACH, Kind.CANDIDATE, Kind.POOL)
_NO_RUN: Final = (
    "No training run was spoken of whose time could be told. Name one, or ask for the largest."
)
_WAYS: Final = ("largest training runs", "how long did Llama 3.1 405B take")


def no_run_meant(text: str, memory: Memory, _: Hearing) -> Reading | None:
    """That no run was spoken of; None of other texts, and where one may be meant."""
    if not _HOW_LONG.fullmatch(fold(text)) or any(map(_may_tell_of_runs, all_asked(memory))):
        return None
    return Unreadable(_NO_RUN, _WAYS, is_plain=True)


def _may_tell_of_runs(asked: Question) -> bool:
    return asked.kind in _OF_RUNS or bool(asked.runs) or asked.topic in {Listing.RUNS, *OF_MODELS}
