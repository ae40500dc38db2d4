"""Labs in a list, each with a topic of its own: `Meta headcount, and the OpenAI Oracle deal`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import MOST
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_SIGNS: Final = regex(
    r"\s*(?:[,;&]|\b(?:and|plus|as well as)\b)(?:\s*(?:and|also|plus)\b)*\s*", re.IGNORECASE
)
_NOT_APART: Final = (
    T.VS, T.COMPARE, T.THAN, T.WHO, T.US, T.OUR, T.IF, T.MORE, T.MOST, T.RANK, T.MATCH, T.THEY,
    T.HARDWARE, T.NUM, T.HIRE,
)  # fmt: skip
"""What holds one of them against another, ranks them, or tells of ours."""
_NAMES: Final = frozenset((
    T.LAB, T.CHIP, T.WORD, T.UNKNOWN, T.TALK, T.OF, T.FOR, T.STOP, T.MEANING, T.AT, T.IS,
    T.HAVE, T.DOES,
))  # fmt: skip
_KINDS: Final = (Kind.LAB, Kind.PRICE, Kind.HIRING, Kind.LEAGUE)
_MOST_WORDS: Final = 7


def topics_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """Each of them as it stands, where no two ask the same of other labs alone; else the text."""
    found = tuple(filter(None, _SIGNS.split(text.strip(" ?.!"))))
    if not 1 < len(found) <= MOST or any(len(x.split()) > _MOST_WORDS for x in found):
        return (text,)
    whole = hearing.draft(text)
    if len(whole.labs) + len(whole.chips) < 2 or '"' in text or whole.has(*_NOT_APART):
        return (text,)
    asked = [question for part in found if (question := _asked(part, hearing))]
    topics = {(one.kind, one.topic) for one in asked}
    return found if len(asked) == len(found) and len(topics) > 1 else (text,)


def _asked(part: str, hearing: Hearing) -> Question | None:
    """What a part asks by itself of a lab or a chip that it names, with the word for what."""
    reading = hearing.read(part)
    if not isinstance(reading, Understood) or reading.assumed:
        return None
    asked = reading.question
    is_named = bool(asked.labs or asked.chips) and asked.offer is None
    says_what = asked.topic is not None or not hearing.draft(part).kinds <= _NAMES
    return asked if asked.kind in _KINDS and is_named and says_what else None
