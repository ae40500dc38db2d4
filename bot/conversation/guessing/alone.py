"""A text that was not read well, asked by itself: what it most likely wants."""

from __future__ import annotations

from bot.answers import Answer
from bot.conversation.changing.numbers.growing import multiplied
from bot.conversation.guessing.unsure import likelier
from bot.conversation.heard import Asked, Form, Small
from bot.conversation.memory import Hearing, Memory
from bot.conversation.telling.saying_back import in_passing, small_talk
from bot.questions.types import Reading, Unreadable


def best_alone(text: str, reading: Reading, hearing: Hearing) -> Reading | Answer:
    """The reading, the one that was most likely meant, or the reply to a greeting."""
    if isinstance(reading, Unreadable):
        if said := in_passing(text, hearing.today):
            return said
        reading = multiplied(reading, text, hearing)
    heard = likelier(text, Asked(reading), Memory(), hearing)
    if isinstance(heard, Small):
        return small_talk(heard, hearing.today)
    return heard.reading if isinstance(heard, Asked) and heard.form is Form.ANSWER else reading
