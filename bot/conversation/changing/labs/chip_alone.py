"""`b200?`, after the card of a lab: its price, or whether that lab has any, is asked back."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Unclear

_NAME_ALONE: Final = frozenset((T.CHIP, T.STOP, T.AND, T.VS, T.TALK))
_WHICH: Final = "What of {chip} is meant? The last answer was about {lab}."
_CARD: Final = (None, LabPart.GROWTH, LabPart.STAFF, LabPart.SITES, LabPart.CONTRACTS)


def chip_alone(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """Both that may be meant by the name of a chip and no other word; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.LAB or len(last.labs) != 1 or last.place:
        return None
    tags = hearing.tags(text)
    chips = {str(tag.value) for tag in tags if tag.kind is T.CHIP}
    is_name = len(chips) == 1 and {tag.kind for tag in tags} <= _NAME_ALONE
    if not is_name or last.uses_saved or part_of(last) not in _CARD:
        return None
    chip, name = chips.pop(), hearing.reader.words.directory.name
    named, lab = name(chip), name(last.labs[0])
    price = Question(Kind.PRICE, chips=(chip,))
    kinds = Question(Kind.LAB, labs=last.labs, topic=LabPart.CHIPS.value)
    ways = (
        choice_of(f"Price of {named}", price, hearing),
        choice_of(f"Chips of {lab}", kinds, hearing),
    )
    return Unclear(None, _WHICH.format(chip=named, lab=lab), ways, is_plain=True)
