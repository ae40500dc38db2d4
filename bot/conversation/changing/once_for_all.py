"""What has its answer whatever was asked before, or asks back at once."""

from __future__ import annotations

from bot.conversation.changing.labs.grown import growth_of_each
from bot.conversation.changing.loosely_told import loosely_told
from bot.conversation.changing.offer.declining import declined
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.by_country import is_by_country
from bot.questions.types import Question, Reading


def answered_at_once(
    told: Said, last: Question, alone: Reading, hearing: Hearing
) -> Reading | None:
    """That fewer come, whose growth is meant, what a bare quantity is of, or that labs are not
    sorted by country.

    `alone` is the message read by itself.
    """
    if is_by_country(alone):
        return alone
    at_once = declined(told, last) or growth_of_each(told, last, hearing)
    return at_once or loosely_told(told.whole, last, alone, hearing)
