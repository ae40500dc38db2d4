"""What is asked of `her` or of `those` while it is open who is meant: that is asked again.

It is of nobody spoken of before, of no lab and of no offer of ours.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.picking import picked, refuses_all
from bot.questions.types import Kind, Question, Unclear, Understood
from bot.regex import regex

_STILL: Final = "Of whom? I asked whom you mean, and go on once that is told."
_THOSE: Final = regex(r"\b(?:those|these|them|they|their|it|that|this|the \w+ one)\b")


def still_whom(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """The question whom a message means, which was left open, or None."""
    is_open = memory.asks_whom and memory.choices and not hearing.people
    if not is_open or picked(text, memory) or refuses_all(text, memory):
        return None
    if pronoun_in(text) is None and not _is_of_those(text, hearing):
        return None
    return Unclear(Question(Kind.CANDIDATE), _STILL, memory.choices, is_plain=True)


def _is_of_those(text: str, hearing: Hearing) -> bool:
    """`which of those needed the most`: of nothing that the message itself names."""
    if not _THOSE.search(text.lower()):
        return False
    alone = hearing.read(text)
    asked = alone.question if isinstance(alone, Understood) else None
    return asked is None or not (asked.labs or asked.chips or asked.offer or asked.person)
