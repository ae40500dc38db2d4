"""A correction of ours before a question without a place for it: `50 researchers, what's it cost`.

Each is a part of its own then, so that neither is lost and what is asked next knows the correction.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Final

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.parts.splitting import pieces
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from storage.records import Offer

_ASKS: Final = (T.IF, T.COST, T.HIRE, T.VS, T.THEY, T.WANT, T.LABS)
"""Beside these, what is told is supposed, asked, or somebody's."""
_OWN: Final = (Kind.LEAGUE, Kind.LAB, Kind.PRICE, Kind.REACH, Kind.COMPARE, Kind.HIRING, Kind.MOVES)


def corrected_first(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> tuple[str, ...]:
    """The correction and what is asked after it, where what was `heard` lost either of them."""
    last, asked = memory.question, _question(heard)
    if last is None or last.kind not in OF_OURS or asked is None or asked == last:
        return ()
    head, *rest = pieces(text)
    if not rest:
        return ()
    told = said(opened(head), hearing)
    is_told = told.is_fragment and told.offer is not None and not _asks(told)
    if not is_told or told.offer is None:
        return ()
    after = text[text.find(rest[0]) :]
    is_lost = not _holds(asked, told.offer) or _asks_else(asked, hearing.asked(after))
    return (head, after) if is_lost else ()


def _asks_else(asked: Question, after: Question | None) -> bool:
    """Whether what comes after it asks of something else than was heard of the whole."""
    return after is not None and after.kind in _OWN and after.kind is not asked.kind


def _question(heard: Heard) -> Question | None:
    reading = heard.reading if isinstance(heard, Asked) else None
    return reading.question if isinstance(reading, Understood) else None


def _asks(told: Said) -> bool:
    d = told.draft
    return d.has(*_ASKS) or bool(d.labs or d.runs or d.chips or d.size or d.more is not None)


def _holds(asked: Question, told: Offer) -> bool:
    """Whether all that was told of ours is in the question."""
    held = asked.offer or Offer()
    return all(getattr(held, name) == value for name, value in _terms(told))


def _terms(told: Offer) -> Iterator[tuple[str, object]]:
    for each in fields(told):
        value = getattr(told, each.name)
        if value not in (None, ()):
            yield each.name, value
