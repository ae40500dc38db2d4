"""`could we repeat it`, after a run that is on record: how long that would take on ours."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.deciding.one_part import question
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.regex import regex

_REPEATED: Final = regex(
    rf"{LED}(?:could|can|would|will|might) (?:we|our (?:cluster|chips|machines|gpus)|ours|you) "
    r"(?:(?:ever|even|also|really|realistically) )*"
    r"(?:repeat|redo|replicate|reproduce|re-?run|do|match|pull off) "
    r"(?:it|that|this|the same|(?:that|the|this)(?: same)? (?:run|training|training run|one))"
    r"(?: (?:here|ourselves|too|as well|on ours?(?: \w+)?))*\W*",
    re.IGNORECASE,
    needs="could|can|would|will|might",
)


def repeated(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The time of that run on ours; None of other texts, and where no run was told."""
    last = memory.question
    is_run = last is not None and (last.kind is Kind.REACH or last.topic == Listing.RUNS)
    if not is_run or not _REPEATED.fullmatch(fold(text)):
        return None
    return question("could we train it", memory, hearing)
