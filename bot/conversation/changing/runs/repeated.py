"""`could we repeat it`, after a run that is on record; `how was it trained`, after a model."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.types import Reading
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

_TRAINED: Final = regex(
    rf"{LED}(?:how (?:was|were) (?:it|that|this|they|(?:that|the|this) (?:model|one)) trained"
    r"|(?:what|which (?:chips|gpus|machines)) (?:was|were) "
    r"(?:it|that|this|(?:that|the|this) (?:model|one)) trained (?:on|with))(?: then)?\W*",
    re.IGNORECASE,
    needs="trained",
)


def how_trained(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """`how was it trained`, after one model by its size: what is on record of that run."""
    last = memory.question
    is_model = last is not None and last.topic == Listing.PARAMETERS and len(last.runs) == 1
    if last is None or not is_model or not _TRAINED.fullmatch(fold(text)):
        return None
    name = hearing.reader.words.directory.name(last.runs[0])
    return hearing.read(f"how much compute went into {name}")


def repeated(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The time of that run on ours; None of other texts, and where no run was told."""
    last = memory.question
    if last is None or not _REPEATED.fullmatch(fold(text)):
        return None
    run = memory.leads if last.topic == Listing.RUNS else next(iter(last.runs), None)
    if run is None or len(last.runs) > 1:
        return None
    return hearing.read(f"can we train {hearing.reader.words.directory.name(run)}")
