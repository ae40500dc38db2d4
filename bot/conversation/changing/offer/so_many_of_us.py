"""All of us told by their number, against a lab: `how would the 37 of us look vs Anthropic`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount

_OF_US: Final = regex(
    r"(?<![\w.,])(?:(?:the|all|all the|those|us) )*(?P<heads>\d{1,4})(?P<us> of us)?"
    r"(?= (?:look|do|stand|stack|compare|fare|hold|measure|vs|versus|against|beside|next to)\b)",
    re.IGNORECASE,
)
_OF_OFFERS: Final = (Kind.OFFER, Kind.DILUTION)
_ELSE: Final = (
    T.HIRE, T.MORE, T.LOSE, T.COST, T.TRAIN, T.CHIP, T.GPU, T.UNIT, T.PCT, T.MONEY, T.FACTOR,
    T.EACH, T.GUARANTEE, T.NODE, T.RACK, T.STAFF, T.GROW,
)  # fmt: skip
"""What makes of the number another one, or asks for more than how so many stand."""


def so_many_of_us(text: str, memory: Memory, hearing: Hearing) -> str:
    """The offer spoken of with so many heads, as a text; any other text as it is.

    Those who were to join are among them, so that nobody joins besides.
    """
    last, found = memory.question, _OF_US.search(text)
    if found is None or last is None or last.kind not in _OF_OFFERS or last.other:
        return text
    held, tags = held_offer(last, hearing), hearing.tags(text)
    heads, kinds = float(found["heads"]), {tag.kind for tag in tags}
    labs = names_in(tags, T.LAB)
    numbers = sum(tag.kind is T.NUM for tag in tags)
    if not labs or numbers != 1 or not kinds.isdisjoint(_ELSE) or not held.chips:
        return text
    if not found["us"] and heads != held.head_count + (last.people or 0.0):
        return text  # `the 37` are those of today with those who were to join
    asked = Question(Kind.OFFER, offer=replace(held, researchers=Amount(heads)), labs=labs)
    return to_text(asked, hearing.reader.words.directory)
