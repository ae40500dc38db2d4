"""Whether what was told of a lab counts what another uses: `does that include what OpenAI uses`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.lab_parts import LabPart
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_INCLUDES: Final = regex(
    rf"{LED}(?:(?:nice|cool|thanks|great|interesting)\W+)*(?:(?:does|do|did|would) "
    r"(?:that|it|this|those|they|the (?:figure|number))(?: (?:also|already|even))* "
    r"(?:include|count|cover|contain))"
    r"(?: (?:the (?:chips|gpus|compute|part)(?: that)?|what(?:ever)?|all(?: that)?|any of))? "
    r"(?P<who>[A-Za-z][\w .&'’-]{1,30}?)(?:['’]s?)?(?: (?:uses?|rents?|runs?|has|have|gets|takes|"
    r"share|part|chips|gpus|compute|stuff|too|as well|on it|there))*\W*",
    re.IGNORECASE,
    needs="include|count|cover|contain",
)
_TOLD: Final = (
    "What is owned is counted whoever rents it, and what a lab uses is its own use alone. How much"
    " of that {} uses is not on record."
)


def others_in_it(text: str, last: Question, hearing: Hearing) -> Unreadable | None:
    """What a figure that was told counts of another's; None of other texts."""
    is_of_stock = last.kind in (Kind.LAB, Kind.COMPARE) and last.topic in (None, LabPart.FLEET)
    found = _INCLUDES.fullmatch(text) if last.labs and is_of_stock else None
    labs = names_in(hearing.tags(found["who"]), T.LAB) if found else ()
    if len(labs) != 1 or {*labs} & {*last.labs}:
        return None
    directory = hearing.reader.words.directory
    ways = (Question(Kind.LAB, labs=each) for each in (labs, last.labs[:1]))
    texts = tuple(to_text(way, directory) for way in ways)
    return Unreadable(_TOLD.format(directory.name(labs[0])), texts, is_plain=True)
