"""Our own offer, asked for where none is saved: the offer spoken of before it stays at hand."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood

_OF_OURS = (T.US, T.OUR, T.OFFER, T.SAVE)


def before_none_saved(text: str, memory: Memory, hearing: Hearing) -> Memory:
    """`what if it's 50 people instead`, after it was said that none of ours is saved.

    Nothing was told then that could be changed, so that the offer before it is meant.
    """
    last = memory.question
    if hearing.saved is not None or last is None or not _is_unknown(last):
        return memory
    told = next((each for each in memory.earlier if speaks_of(each)), None)
    d = said(opened(text), hearing).draft
    if told is None or d.stacks or d.has(*_OF_OURS):
        return memory
    others = tuple(each for each in memory.earlier if each is not told)
    return replace(memory, question=replace(told, save=False), earlier=(last, *others))


def ranked_as_told(reading: Reading, memory: Memory, hearing: Hearing) -> Reading:
    """`us against them`, after all labs in order: the offer spoken of, where none is saved."""
    asked = reading.question if isinstance(reading, Understood) else None
    is_ours = asked is not None and asked.kind is Kind.LEAGUE and asked.uses_saved
    if not isinstance(reading, Understood) or not is_ours or reading.question.offer:
        return reading
    told = next(
        (offer for each in all_asked(memory) if (offer := speaks_of(each)) and offer.chips), None
    )
    if told is None or hearing.saved is not None:
        return reading
    return replace(reading, question=replace(reading.question, offer=told, uses_saved=False))


def _is_unknown(question: Question) -> bool:
    """Whether all that was asked is how ours stands, of which nothing is known."""
    return question.kind is Kind.OFFER and question.uses_saved and speaks_of(question) is None
