"""The chips that were told just before, by name: `does Anthropic use those`, after Trainium2."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.rules.build import COUNTED_IN
from bot.questions.types import Kind, Question
from bot.regex import regex

_USES: Final = regex(
    r"\b(?P<uses>(?:us(?:e|es|ing)|runs? on|running on|ha(?:ve|s)|owns?|rents?|buys?|buying|bought|"
    r"trains? on|trained on)(?: (?:any|some|many|a lot))?(?: of)?) "
    r"(?:those|these|them|it|that|any|ones?)(?: (?:chips?|gpus?|ones?))?"
    r"(?=\W*$|,? (?:too|as well)\b)",
    re.IGNORECASE,
)


def chips_pointed_at(text: str, last: Question, hearing: Hearing) -> str:
    """The message of a lab with the chips whose price or rate was told; else as it was said."""
    chips = _told(last)
    if not chips or not _USES.search(text) or not hearing.draft(text).labs:
        return text
    name = hearing.reader.words.directory.name
    return _USES.sub(rf"\g<uses> {' and '.join(map(name, chips))}", text, count=1)


def _told(last: Question) -> tuple[str, ...]:
    """The chips that were asked about, without what they were counted in; no offer of ours."""
    if last.uses_saved or last.labs or last.kind not in (Kind.PRICE, Kind.COMPARE):
        return ()
    stacks = (*(last.offer.chips if last.offer else ()), *last.other)
    named = dict.fromkeys((*last.chips, *(each.chip for each in stacks)))
    others = tuple(chip for chip in named if chip != COUNTED_IN)
    return others or tuple(named)
