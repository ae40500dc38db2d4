"""An answer in the form in which it is asked for: shorter, as a table, one part of it, why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.answers import Answer
from bot.conversation.heard import Asked, Form
from bot.conversation.telling import showing
from bot.conversation.telling.dollars import by_time, dollars_first
from bot.conversation.telling.part_told import part_told
from bot.questions.types import Kind
from bot.subjects import NameOf

_FORMED: Final[dict[Form, Callable[[Answer], Answer]]] = {
    Form.SHORT: showing.shorter,
    Form.TABLE: showing.tabled,
    Form.CHART: showing.charted,
    Form.DOLLARS: showing.in_dollars,
}


def formed(answer: Answer, asked: Asked, name: NameOf) -> Answer:
    """The answer as it is to be shown; a pool becomes no file."""
    if answer.kind is Kind.POOL and asked.form is Form.CSV:
        return showing.kept_here(answer)
    if asked.part:
        told = part_told(answer, asked.part, name)
        is_shorter = asked.form is Form.SHORT and asked.part.most is None
        return showing.shorter(told) if is_shorter else told
    if asked.form is Form.WHY:
        return showing.reasons(answer, name)
    if asked.form is Form.DOLLARS and not asked.is_follow_up and (led := dollars_first(answer)):
        return led
    told = _FORMED[asked.form](answer) if asked.form in _FORMED else answer
    return by_time(told, asked.per) if asked.form is Form.DOLLARS and asked.per else told
