"""What a recruiter tells of a candidate who has no name, after our offer was asked about.

`her main worry is queue time`, `we lost the last two to Meta`: what it asks of the offer is said
in the usual words. Nothing is read of a person, and nobody is looked up.
"""

from __future__ import annotations

from bot.conversation.changing.message.candidate_labs import OF_LAB
from bot.conversation.changing.message.candidate_numbers import with_numbers
from bot.conversation.changing.message.candidate_words import (
    AS_BEFORE,
    ASKED_BY,
    CHANGES_THAT,
    EACH,
    GETS_THERE,
    GRANTED,
    GUARANTEED,
    HOW_LONG,
    OF_EACH,
    OF_RUN,
    ONCE_THERE,
    OTHERS,
    PLAIN,
    PROMISED,
    TO_THEM,
)
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import CHECKED
from bot.questions.types import Kind, Question
from storage.records import Status


def candidate_told(text: str, memory: Memory, hearing: Hearing) -> str:
    """What it asks of the offer spoken of, in the usual words; any other text as it is."""
    last = memory.question
    if last is None or last.person or not _is_of_ours(last):
        return text
    text = ASKED_BY.sub("", CHECKED.sub("", text))
    if told := _of_kind(text, last):
        return told
    if plain := next((asked for words, asked in PLAIN if words.fullmatch(text)), None):
        return plain
    for words, asked in OF_LAB:
        if found := words.fullmatch(text):
            return found.expand(asked)
    return with_numbers(_there(text, last, hearing), last, hearing)


def _of_kind(text: str, last: Question) -> str:
    """What it asks after a question of this kind alone; nothing of other texts."""
    if last.kind is Kind.REACH and last.size and OF_RUN.fullmatch(text):
        return HOW_LONG
    if is_of_one(last) and GRANTED.fullmatch(text):
        return OTHERS
    if last.kind is Kind.OFFER and PROMISED.fullmatch(text):
        return GUARANTEED
    if last.kind in (Kind.OFFER, Kind.DILUTION) and OF_EACH.fullmatch(text):
        return EACH
    if last.kind is Kind.OFFER and len(last.labs) == 1 and TO_THEM.fullmatch(text):
        return AS_BEFORE
    comes = any(each.status is not Status.OPERATIONAL for each in last.offer_chips)
    return ONCE_THERE if comes and CHANGES_THAT.fullmatch(text) else ""


def _is_of_ours(last: Question) -> bool:
    """Whether ours was asked about, or what a lab is told to give beside it."""
    return last.kind in OF_OURS or (last.kind is Kind.COMPARE and last.other_terms is not None)


def _there(text: str, last: Question, hearing: Hearing) -> str:
    """`how much would she get there`, of the one lab that ours is held against."""
    labs = last.labs or ((last.other_lab,) if last.other_lab else ())
    if len(labs) != 1 or not GETS_THERE.fullmatch(text):
        return text
    return f"what would she get at {hearing.reader.words.directory.name(labs[0])}"
