"""Chips that are called by their maker, and the other of two labs: `the AMD ones`, `the other one`.

Both are put by name, as they were spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_MAKERS: Final = {
    "amd": regex(r"chip/mi\d"),
    "google": regex(r"chip/tpu"),
    "amazon": regex(r"chip/(?:trainium|inferentia)"),
    "aws": regex(r"chip/(?:trainium|inferentia)"),
    "huawei": regex(r"chip/ascend"),
    "intel": regex(r"chip/gaudi"),
    "nvidia": regex(r"chip/(?:[abhlvtp]\d|g[bh]\d|vr\d|rubin|rtx|gtx|quadro|tesla)"),
}
_BY_MAKER: Final = regex(
    rf"\b(?P<the>(?:the|those|these|our) )(?P<maker>{'|'.join(_MAKERS)})(?:['’]?s)? "
    r"(?P<what>ones?|chips?|gpus?|cards?)\b",
    re.IGNORECASE,
)
_OF_CHIPS: Final = (Kind.OFFER, Kind.DILUTION, Kind.PRICE, Kind.REACH, Kind.MATCH)


def chips_of_maker(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with the chip of a maker by name, where one was spoken of; any other as it is."""
    last, found = memory.question, _BY_MAKER.search(text)
    if found is None or last is None or last.kind not in _OF_CHIPS:
        return text
    if any(tag.kind is T.CHIP for tag in hearing.tags(text)):
        return text
    made = _MAKERS[found["maker"].lower()]
    chip = next((each for each in _chips(memory, hearing) if made.match(each)), None)
    if chip is None:
        return text
    name = hearing.reader.words.directory.name(chip)
    return f"{text[: found.start()]}{found['the']}{name} {found['what']}{text[found.end() :]}"


def _chips(memory: Memory, hearing: Hearing) -> Iterator[str]:
    """All that were spoken of, the newest first."""
    for each in (memory.question, *memory.earlier):
        if each is None:
            continue
        yield from each.chips
        offer = each.offer or (hearing.saved if each.uses_saved else None)
        yield from (some.chip for some in (offer.chips if offer else ()))


_OTHER: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|same|the same|do|show|show me|give me|for|with|vs|"
    r"versus|against|to|us|turn to)\W+)*the other(?: (?:one|lab|company|of (?:the|these|"
    r"those) two|of the pair))?(?: (?:one|lab|then|now|please|pls|too|as well|instead))*\W*",
    re.IGNORECASE,
    needs="the other",
)
_TWO: Final = 2


def other_lab(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with the lab that was spoken of beside the last one; any other as it is."""
    last = memory.question
    if last is None or last.kind not in (Kind.OFFER, Kind.DILUTION, Kind.LAB, Kind.MATCH):
        return text
    if len(last.labs) != 1 or not _OTHER.fullmatch(text):
        return text
    pair = next((each.labs for each in memory.earlier if _is_pair(each)), ())
    if len(pair) != _TWO or last.labs[0] not in pair:
        return text
    [other] = (each for each in pair if each != last.labs[0])
    return f"and {hearing.reader.words.directory.name(other)}?"


def _is_pair(question: Question) -> bool:
    return len(question.labs) >= _TWO
