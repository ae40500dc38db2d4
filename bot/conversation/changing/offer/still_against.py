"""Where we stand by a measure, after labs that ours was held against: against the same ones."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.rules.leagues import asks_where_we_are
from bot.questions.types import Kind, Question


def still_against(told: Said, last: Question) -> Question | None:
    """`where do we stand per researcher`, after `us vs OpenAI`; None of other texts."""
    is_against = last.kind is Kind.OFFER and bool(last.labs)
    if not is_against or not asks_where_we_are(told.draft):
        return None
    return replace(last, scope=told.draft.scope, save=False)
