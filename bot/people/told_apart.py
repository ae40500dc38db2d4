"""Whose each of several answers to one message is, said at the head of it.

Two briefs whose headlines name nobody would have to be told apart by what was read. Only where
works are told, whose notification says nothing of them: a name stands on no locked screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.candidates.privacy import shows_somebody
from bot.candidates.scholars.text import tidy
from bot.exchange import Reply
from bot.prose import Sentence
from bot.questions.types import Kind

_SEVERAL: Final = 2


def told_apart(replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """The answers, with the name before the headline of each where they are of several people."""
    of = {name for one in replies if (name := _whose(one))}
    return tuple(map(_with_name, replies)) if len(of) >= _SEVERAL else tuple(replies)


def _with_name(reply: Reply) -> Reply:
    name, answer = _whose(reply), reply.answer
    if not name or not shows_somebody(answer):
        return reply
    headline = Sentence((f.said(name), ": ", *answer.headline.parts))
    return replace(reply, answer=replace(answer, headline=headline))


def _whose(reply: Reply) -> str:
    """Who a brief, or a part of one, is about; empty of an id, and of anything else."""
    from bot.candidates.scholars.settling import asked_for  # most conversations are about nobody

    asked = reply.question
    if asked.kind is not Kind.CANDIDATE or reply.answer.kind is not Kind.CANDIDATE:
        return ""
    return tidy(asked_for(asked.person or "").name)
