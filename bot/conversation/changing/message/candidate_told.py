"""What a recruiter tells of a candidate who has no name, after our offer was asked about.

`her main worry is queue time`, `we lost the last two to Meta`: what it asks of the offer is said
in the usual words. Nothing is read of a person, and nobody is looked up.
"""

from __future__ import annotations

from bot.conversation.changing.message.candidate_labs import OF_HEADS, OF_LAB
from bot.conversation.changing.message.candidate_numbers import with_numbers
from bot.conversation.changing.message.candidate_words import ASKED_BY, GETS_THERE, WORDINGS
from bot.conversation.changing.message.loosely import plainly
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import CHECKED
from bot.questions.types import Kind, Question


def candidate_told(text: str, memory: Memory, hearing: Hearing) -> str:
    """What it asks of the offer spoken of, in the usual words; any other text as it is."""
    last = memory.question
    if last is None or last.person or not _is_of_ours(last):
        return text
    text = ASKED_BY.sub("", CHECKED.sub("", text))
    if told := plainly((*WORDINGS, *OF_LAB, *OF_HEADS), text, last):
        return told
    return with_numbers(_there(text, last, hearing), last, hearing)


def _is_of_ours(last: Question) -> bool:
    """Whether ours was asked about, or what a lab is told to give beside it."""
    return last.kind in OF_OURS or (last.kind is Kind.COMPARE and last.other_terms is not None)


def _there(text: str, last: Question, hearing: Hearing) -> str:
    """`how much would she get there`, of the one lab that ours is held against."""
    labs = last.labs or ((last.other_lab,) if last.other_lab else ())
    if len(labs) != 1 or not GETS_THERE.fullmatch(text):
        return text
    return f"what would she get at {hearing.reader.words.directory.name(labs[0])}"
