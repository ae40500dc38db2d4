"""The people of the pool by the chips of their works: `and on H100?`, `who of them used TPUs`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.about_people.on_hardware import chips_meant
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_CHIP: Final = "_chip_"
_ASKED: Final = regex(
    rf"{LED}(?:(?:and|or|but|now|only|just|also|what about|how about|keep|show me|list|"
    r"who(?:['’]?s)?|else|which(?: ones?)?|any(?:one|body)?|those|the ones|people|"
    r"of (?:them|those|these)|has|have|did|does|do|is(?: there)?|that|with|on|for|ever|already|"
    r"some|use[sd]?|using|train(?:s|ed)?|ran|run|runs|work(?:s|ed)?|touched|"
    r"experience (?:with|on)|something|anything|models?)\W+)+"
    rf"(?:{_CHIP}(?:['’]?s)?(?:\W+(?:(?:or|and) )?)?)+"
    r"(?: ?(?:gpus?|chips?|pods?|experience|people|work|background|runs?))*"
    r"(?: (?:then|too|as well|instead|please|pls|at all))*\W*",
    re.IGNORECASE,
    needs=_CHIP,
)


def chips_there(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The last list of the pool, of those whose works took a chip; None of other texts."""
    said = clean(text)
    tags = [tag for tag in hearing.tagged(said) if tag.kind in (T.CHIP, T.FAMILY)]
    marked = said
    for tag in reversed(tags):
        marked = f"{marked[: tag.start]}{_CHIP}{marked[tag.end :]}"
    if not tags or not _ASKED.fullmatch(marked):
        return None
    chips = chips_meant(tags, hearing.reader.words.directory)
    return replace(Question(Kind.POOL) if last.topic else last, chips=chips)
