"""Words that point at labs or chips that were spoken of, with these by name: `does each have`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.rules.build import COUNTED_IN
from bot.questions.types import Kind, Question
from bot.regex import regex

_THOSE: Final = r"(?: of (?:them|these|those|the (?:two|three|labs)))?"
_EACH: Final = rf"(?:each(?: one| lab| company)?|both){_THOSE}"
_DOES: Final = regex(
    rf"\b(?:do|does) (?:(?:they|the two|these|those) )?{_EACH}"
    r"(?= (?:have|own|run|use|employ|pay|publish|rent|spend)\b)",
    re.IGNORECASE,
)
_HAS: Final = regex(rf"\b(?:has|have) {_EACH}(?! \w)", re.IGNORECASE)
"""`how many people has each of them`."""
_OF: Final = regex(rf"\b(?P<of>of|at|about|on) {_EACH}(?=\W*$)", re.IGNORECASE)
"""`headcount of both`."""


def each_of_them(text: str, last: Question) -> str:
    """The message with `they` in place of each of the labs that were asked about before."""
    if len(last.labs) < 2 or last.other:
        return text
    text = _HAS.sub("do they have", _DOES.sub("do they", text))
    return _OF.sub(r"\g<of> them", text)


_WHICHEVER: Final = regex(
    r"(?P<led>\b(?:match|equal|beat|reach|catch up (?:with|to)|draw level with|keep up with) )"
    r"(?:the (?:higher|highest|better|best|bigger|biggest|larger|largest|stronger|top|leading|"
    r"richer|winning)(?: (?:one|lab|average|figure|number))?(?: of (?:the two|these|those))?"
    r"|whoever (?:is|has) (?:ahead|more|higher|better|the most)"
    r"|whichever (?:is|has) (?:ahead|more|higher|better|the most))(?=\W*$)",
    re.IGNORECASE,
)


def whichever_of_them(text: str) -> str:
    """The message with “them” in place of the one that is ahead."""
    return _WHICHEVER.sub(r"\g<led>them", text)


_USES: Final = regex(
    r"\b(?P<uses>(?:us(?:e|es|ing)|runs? on|running on|ha(?:ve|s)|owns?|rents?|buys?|buying|bought|"
    r"trains? on|trained on)(?: (?:any|some|many|a lot))?(?: of)?) "
    r"(?:those|these|them|it|that|any|ones?)(?: (?:chips?|gpus?|ones?))?"
    r"(?=\W*$|,? (?:too|as well)\b)",
    re.IGNORECASE,
)

_SO_MANY: Final = regex(
    r"\bhow many(?: more)?(?: of (?:them|those|these)(?= (?:for|would|do|will|should|might|does|"
    r"are|to)\b)|(?= (?:would|do|will|should|might|does) (?:i|we|you|one|it|that)\b.{0,12}"
    r"\b(?:need|take|require)|"
    r" (?:are|is) needed| to (?:pre-?)?(?:train|repeat|fine-?tune)))",
    re.IGNORECASE,
)
"""`how many would I need to train Llama 3.1 70B in a month`, of the chip whose price was told."""


def chips_pointed_at(text: str, last: Question, hearing: Hearing) -> str:
    """The message of a lab with the chips whose price or rate was told; else as it was said."""
    chips = _told(last)
    if last.kind is Kind.PRICE and len(chips) == 1 and not hearing.draft(text).chips:
        text = _SO_MANY.sub(f"how many {hearing.reader.words.directory.name(chips[0])}", text)
    if not chips or not _USES.search(text) or not hearing.draft(text).labs:
        return text
    name = hearing.reader.words.directory.name
    return _USES.sub(rf"\g<uses> {' and '.join(map(name, chips))}", text, count=1)


def _told(last: Question) -> tuple[str, ...]:
    """The chips that were asked about, without what they were counted in; no offer of ours."""
    if last.uses_saved or last.labs or last.kind not in (Kind.PRICE, Kind.COMPARE):
        return ()
    stacks = (*last.offer_chips, *last.other)
    named = dict.fromkeys((*last.chips, *(each.chip for each in stacks)))
    others = tuple(chip for chip in named if chip != COUNTED_IN)
    return others or tuple(named)
