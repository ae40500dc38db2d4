"""That a message was not understood after an answer: what the answer was about, what may be asked.

What can always be typed is of other things than those that the conversation is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Final

from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.parts.splitting import pieces
from bot.conversation.replies.grounds import asks_else
from bot.conversation.saying import Said, said
from bot.ledger import Directory
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.not_read import SUGGESTIONS
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Offer

_NOTHING_FOUND: Final = "I couldn't find an offer, a lab"
_PROBLEM: Final = (
    "I couldn't tell what “{said}” asks. The last answer was about “{last}”, and stays as it was."
    " Say what you want to know of it, as in one of these."
)
_POINTS: Final = regex(r"\b(?:that|it|its|this|those|these|them|they|there)\b", re.IGNORECASE)
_OF_ALL: Final = regex(
    r"\b(?:labs?|compan\w+|else|others?|most|least|biggest|largest|smallest|top|bottom|rank\w*|first|last|"
    r"lead\w*|list|everyone|everybody|anybody|anyone|stand|compare\w*|place[ds]?|best|worst)\b",
    re.IGNORECASE,
)
_WEAK: Final = (Question(Kind.LEAGUE), Question(Kind.OFFER, uses_saved=True))
"""What is read where no more than “we” or “others” was understood."""
_TO_SAY: Final = "what should I say"
RIVAL: Final = "openai"
_MOST: Final = 3
_LONGEST: Final = 80
"""So many letters of the question before are said back."""


def owned_up(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """The same; where nothing was understood after an answer, that and what may be asked of it."""
    last = memory.question
    if last is None or not isinstance(heard, Asked) or heard.form is not Form.ANSWER:
        return heard
    if last.person or last.kind not in _KNOWN or not _is_nothing(heard.reading, text):
        return heard
    return not_told_of(heard, text, last, hearing)


def not_told_of(heard: Asked, text: str, last: Question, hearing: Hearing) -> Asked:
    """That it can't be told what is asked of the last question, and what may be asked of that."""
    directory = hearing.reader.words.directory
    asked = to_text(replace(last, save=False), directory)
    ways = tuple(way for way in _ways(last, directory) if way != asked)[:_MOST]
    if not asked or len(asked) > _LONGEST:
        return heard
    problem = _PROBLEM.format(said=shown(text.strip()), last=asked)
    return replace(heard, reading=Unreadable(problem, ways or SUGGESTIONS))


def _is_nothing(reading: Reading, text: str) -> bool:
    """Whether nothing was read in it, or all labs in what points to the last answer."""
    if isinstance(reading, Unreadable):
        return not reading.is_plain and reading.problem.startswith(_NOTHING_FOUND)
    is_weak = isinstance(reading, Understood) and reading.question in _WEAK
    points = _POINTS.search(text) and not _OF_ALL.search(text)
    return bool(is_weak and points and asks_else(text))


def _ways(last: Question, directory: Directory) -> Iterator[str]:
    """What may be asked on after a question."""
    if last.labs and last.kind in (Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.MATCH):
        lab, told = directory.name(last.labs[0]), part_of(last)
        if last.kind is Kind.OFFER:
            yield _TO_SAY
            yield "how sure are you about their number"
        parts = (LabPart.SITES, "sites"), (LabPart.CONTRACTS, "compute contracts")
        yield from (f"{name} of {lab}" for part, name in parts if part is not told)
        yield f"headcount of {lab}"
    elif last.kind is Kind.OFFER:
        yield to_text(replace(last, labs=(RIVAL,), save=False), directory)
        yield "does that get us past anybody"
        yield _TO_SAY
    else:
        yield "why"
        yield "as a table"
    yield "details"


_KNOWN: Final = frozenset((
    Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.MATCH, Kind.LEAGUE, Kind.PRICE, Kind.REACH,
    Kind.DILUTION, Kind.HIRING, Kind.MOVES, Kind.DIGEST,
))  # fmt: skip
"""The kinds of questions of which something may be asked on."""


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
