"""Which parts of a message are questions, by the words of the grammar."""

from __future__ import annotations

import re
from functools import cache

from bot.conversation.carrying import named_again
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said, tags_of
from bot.conversation.splitting import parts
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable

_GOES_ON = re.compile(r"\s*(?:and|what about|how about|also|or)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\s*(?:to|in order to|if|when|given|assuming|suppose|for|because|since)\b", re.IGNORECASE
)
"""How a part begins that another one goes by: `to equal OpenAI, how many H200?`."""
_ASKS: tuple[T, ...] = (
    T.COST,
    T.BIG,
    T.HOWMANY,
    T.WHO,
    T.RANK,
    T.MOST,
    T.COMPARE,
    T.TRAIN,
    T.DO,
    T.POSSIBLE,
)
_ASKS += (T.HOWLONG, T.MATCH, T.NEED, T.ROLES, T.MOVES, T.DIGEST, T.SOURCE, T.DEFINE, T.HIRE)
_ASKS += (T.VS, T.HELP)


def asked_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The questions of a message; most messages are one."""

    @cache
    def labs() -> tuple[str, ...]:
        return said(tags_of(text, hearing), opened(text), hearing).labs

    return parts(
        text,
        lambda part: _stands(part, hearing),
        lambda part: _leans(part) or _is_of(labs(), part, hearing),
    )


def _stands(part: str, hearing: Hearing) -> bool:
    """Whether a part of a message asks something by itself; an offer alone is a statement."""
    reading = hearing.reader.read(part, hearing.today)
    if isinstance(reading, Unreadable) or _CONDITION.match(part):
        return False
    question = reading.question
    if question is None:
        return "?" in part
    if question.kind is Kind.OFFER and not question.labs:
        return False
    told = said(tags_of(part, hearing), opened(part), hearing)
    if told.is_fragment and question.kind in (Kind.LAB, Kind.COMPARE, Kind.PRICE):
        return told.draft.has(*_ASKS)  # a name alone is part of something else
    return part.rstrip().endswith("?") or told.draft.has(*_ASKS)


def _leans(part: str) -> bool:
    """Whether a part asks the same of something else: `and Meta?`, but not `assume 150 people`."""
    return opened(part).is_linked and bool(_GOES_ON.match(part) or part.rstrip().endswith("?"))


def _is_of(labs: tuple[str, ...], part: str, hearing: Hearing) -> bool:
    """Whether a part asks something of the labs that the rest names: `how big are they`."""
    named = named_again(part, Question(Kind.COMPARE, labs=labs))
    return named != part and _stands(named, hearing)
