"""What is asked of the bot, or of people in general, is that after anything: `do you rank people`.

After labs or prices, such a message would be read as a part of the last answer, or as ours.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.about_people.of_whom import of_the_bot
from bot.questions.dropping import dropped
from bot.questions.types import Kind, Understood
from bot.questions.unclear.pool_not_by import not_by_that
from bot.questions.words.leads import POINTING
from bot.regex import regex

_IN_GENERAL: Final = regex(
    r"\b(?:candidates?|applicants?|people|somebody|someone|persons?|pool)\b",
    re.IGNORECASE,
    needs="candidate|applicant|people|somebody|someone|person|pool",
)
_POINTS: Final = regex(rf"\b(?:{POINTING}|this|there|here|per)\b", re.IGNORECASE)
"""What may lean on the last answer; `their` is of those who are named."""
_TOPICS: Final = (*RIGHTS, "asking", "refusals", "candidate")


def in_general(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`tell me every week`, `forget our offer`, `do you rank people`: read as it stands."""
    if of_the_bot(text) or dropped(text):
        return Asked(hearing.read(text))
    return _of_people(text, memory, hearing)


def _of_people(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What a text asks of people or of the pool, and leaves nothing to the last question."""
    if memory.question is None or hearing.people:
        return None  # `on what grounds do we have … in our pool` is asked of one
    if not _IN_GENERAL.search(text) or _POINTS.search(text):
        return None
    reading = hearing.read(text)
    if isinstance(reading, Understood):
        asked = reading.question
        return Asked(reading) if asked.kind is Kind.HELP and asked.topic in _TOPICS else None
    return Asked(reading) if reading == not_by_that(text) else None
