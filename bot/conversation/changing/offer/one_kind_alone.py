"""One kind of the chips that an offer has, and no other: `just the H100s`, `as many H200s`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.words.leads import LED, SUPPOSE
from bot.regex import regex

_CHIPS: Final = r"[a-z]{1,3}[ -]?\d{2,4}\w{0,2}?s?(?: (?:chips|gpus|part|ones|cluster))?"
_MAY: Final = (
    rf"{LED}(?:(?:{SUPPOSE}|what|how|about|we|with|on|for|by|count|take|use|used|had|have|keep|"
    r"kept|look at|do|it|is|that|if|and|still) )*"
)
_ALONE: Final = regex(
    rf"{_MAY}(?:(?:just|only|solely|nothing but)(?: (?:with|on|for|the|our|count|use|had|have))* "
    rf"{_CHIPS}|(?:(?:the|our) )?{_CHIPS} (?:only|alone|by themselves|on their own))"
    r"(?: (?:then|now|please|today|instead|though))*\W*",
    re.IGNORECASE,
    needs="just|only|alone|solely|nothing but|themselves|their own",
)
_SAME_COUNT: Final = (
    r"(?:the )?(?:same|equal|as many|that many)(?: (?:number|count|amount|quantity))?"
    r"(?: of (?:them|chips|gpus|cards))?"
)
_AS_MANY: Final = regex(
    rf"{_MAY}(?:(?:swap|switch|change|replace|trade|go|were|was|make|made|all|to|them|those|it|"
    rf"that|for|out|with|our|the|chips|gpus)(?:p?ed)? )*(?:(?P<chip>{_CHIPS}),? (?:(?:at|in|with|"
    rf"but|and|for) )?{_SAME_COUNT}|{_SAME_COUNT} (?:of )?(?P<other>{_CHIPS}))"
    r"(?: instead| then)*\W*",
    re.IGNORECASE,
    needs="same|equal|many",
)
"""`swap to H200s same number`."""
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION, Kind.REACH, Kind.MATCH)


def one_kind_alone(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as one that leaves the other kinds out, or takes another; any other as it is."""
    last = memory.question
    if last is None or last.kind not in _OF_OFFERS:
        return text
    if (found := _AS_MANY.fullmatch(text)) and len(held_offer(last, hearing).chips) == 1:
        return f"make them {found['chip'] or found['other']}"
    if not _ALONE.fullmatch(text):
        return text
    named = {*names_in(hearing.tags(text), T.CHIP)}
    kinds = dict.fromkeys(each.chip for each in held_offer(last, hearing).chips)
    others = [chip for chip in kinds if chip not in named]
    if len(named) != 1 or not named <= kinds.keys() or not others:
        return text
    names = map(hearing.reader.words.directory.name, others)
    return f"without the {' and the '.join(names)}"
