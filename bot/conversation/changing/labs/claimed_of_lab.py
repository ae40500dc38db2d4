"""`they say they have 200k GPUs`, after a lab: that this lab has them, held against the record."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.claimed import claim_about
from bot.questions.lab_parts import OF_STAFF, part_of
from bot.questions.tags import T
from bot.questions.types import Kind

_CHIPS: Final = (T.CHIP, T.GPU, T.FAMILY, T.BUDGET, T.HARDWARE)


def claimed_of_lab(text: str, memory: Memory, hearing: Hearing) -> str:
    """The claim asked about the lab that it names, else about the one spoken of.

    As it was said after anything but one lab, and where nothing is claimed.
    """
    last, tags = memory.question, hearing.tags(text)
    named = tuple(str(tag.value) for tag in tags if tag.kind is T.LAB)
    spoken_of = last.labs if last and last.kind in (Kind.LAB, Kind.OFFER) else ()
    labs = named or spoken_of
    is_of_staff = last is not None and part_of(last) in OF_STAFF
    if len(labs) != 1 or (is_of_staff and not any(tag.kind in _CHIPS for tag in tags)):
        return text  # after a headcount a number alone is one of people
    is_after = last is not None and last.kind is Kind.LAB and bool(named)
    name = hearing.reader.words.directory.name(labs[0])
    return claim_about(name, tags, text, is_after_lab=is_after) or text
