"""`is that more than Llama 3.1 405B took`: the compute of the run spoken of, and of another."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import TOOK
from bot.regex import regex

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
