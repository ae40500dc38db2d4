"""Which of two offers costs less: `which one is cheaper`, of two that were laid side by side."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.questions.writing.amounts import plain
from bot.regex import regex

_CHEAPER: Final = regex(
    rf"{LED}(?:which|what)(?: (?:one|option|offer|side))?"
    r"(?: of (?:them|the two|these|those))?(?:['’]?s| is| are| would be| works? out| comes? out|"
    r" would| will| do| does| be| the| come out| work out)* "
    r"(?:(?:more|most|less|least) (?:expensive|costly)|cheap(?:er|est)|dear(?:er|est)|"
    r"pric(?:ier|iest)|costs? (?:(?:us )?(?:less|more|the (?:most|least)|least|most)))"
    r"(?: (?:one|option|offer|to (?:rent|run|have|get)|in (?:dollars|rent|money)|then|overall|"
    r"for us))*\W*",
    re.IGNORECASE,
    needs="cheap|cost|expensive|dear|pric",
)
_IN_DOLLARS: Final = "in dollars"
_BOTH: Final = 2


def cheaper_of_two(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as what both cost; any other text as it is."""
    last = memory.question
    if last is None or last.other_terms is None or not _CHEAPER.fullmatch(text):
        return text
    ours = held_offer(replace(last, kind=Kind.OFFER, other=(), other_terms=None), hearing)
    held = (*ours.chips, *last.other)
    is_whole = not (ours.each or last.other_terms.each)
    if len(held) != _BOTH or not is_whole or held[0].chip == held[1].chip:
        return _IN_DOLLARS
    name = hearing.reader.words.directory.name
    return "cost of " + " and ".join(
        f"{plain(each.count.value)} {name(each.chip)}" for each in held
    )
