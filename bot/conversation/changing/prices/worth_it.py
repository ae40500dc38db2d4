"""`is it worth it over H100`, of the chip whose price was told: the price per compute of both."""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import VALUE
from bot.regex import regex

_WORTH: Final = regex(
    r"\W*(?:(?:and|so|but|ok|hm+|well)\W+)*(?:(?:is|are|would|was)\W+)?(?:(?:it|that|this|they|the|a|"
    r"one|be|really|actually|even|still|going|for|newer|new|chips?|gpus?|price|extra|CHIP)\W+)*"
    r"(?:not )?worth(?:while)?\b(?:\W+(?:it|that|this|the|a|paying|to|pay|spending|of|over|more|"
    r"than|extra|premium|money|price|cost|difference|upgrade|upgrading|switch|switching|vs|versus|against|"
    r"compared|with|from|for|instead|then|or|just|in|go|going|getting|renting|an|hour|CHIP))*\W*",
    re.IGNORECASE,
)
_TWO: Final = 2


def worth_over_another(text: str, memory: Memory, hearing: Hearing) -> str:
    """The question what compute costs on both chips; as it was said where that is not asked."""
    tags = hearing.tags(text)
    named = [tag for tag in tags if tag.kind is T.CHIP]
    bare = text
    for tag in reversed(named):
        bare = f"{bare[: tag.start]}CHIP{bare[tag.end :]}"
    if any(tag.kind in (T.NUM, T.COUNT) for tag in tags) or not _WORTH.fullmatch(bare):
        return text
    chips = _both(tuple(dict.fromkeys(str(tag.value) for tag in named)), memory.question)
    asked = Question(Kind.PRICE, chips=chips, topic=VALUE)
    return to_text(asked, hearing.reader.words.directory) if len(chips) == _TWO else text


def _both(named: tuple[str, ...], last: Question | None) -> tuple[str, ...]:
    """Two that are named, or that of the last price beside one; one beside what is counted in."""
    is_priced = last is not None and last.kind is Kind.PRICE and len(last.chips) == 1
    before = last.chips if last and is_priced else ()
    if len(named) >= _TWO or not (before or named):
        return named
    before = before or named
    other = tuple(chip for chip in named if chip not in before) or (REFERENCE_CHIP,)
    return tuple(dict.fromkeys((*before, *other)))
