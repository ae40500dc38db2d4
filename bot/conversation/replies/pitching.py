"""A data pitch that is told over several messages: each fills what is still asked for."""

from __future__ import annotations

import re
from typing import Final

from bot.compute.data_pitch import Field, field_told, read_pitch, with_more
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import polite_off
from bot.conversation.replies.forms import form_in
from bot.conversation.replies.passing import small_in
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_ASKS: Final = regex(
    r"\?\s*$|^\W*(?:who|what|which|where|when|why|how|is|are|can|could|does|do|did|would|should"
    r"|compare|rank|price|source|help|show|list|match|hiring|forget|save|cancel|stop|quit|skip"
    r"|enough|(?:our |the |my |a )?(?:data[ -])?pitch|our (?:data|offer)\b|weekly|digest)\b",
    re.IGNORECASE,
)
"""What asks something of its own, or begins anew."""
_SAYS: Final = regex(r"\d|\w\W+\w")


def pitched_on(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The pitch in progress with what a message tells; none where another thing is asked."""
    if memory.pitch is None or _is_full(memory.pitch) or not _SAYS.search(text):
        return ()
    told = polite_off(text)
    if _ASKS.search(told) or small_in(text) or small_in(told) or form_in(told):
        return ()
    if _asks_else(text, hearing, is_of_field=field_told(told) is not None):
        return ()
    pitch = Question(Kind.HELP, topic=PITCH_TOPIC, pitch=with_more(memory.pitch, told))
    return (Asked(Understood(pitch), is_follow_up=True),)


def _is_full(pitch: str) -> bool:
    return sum(entry.holds for entry in read_pitch(pitch).entries) == len(Field)


def _asks_else(text: str, hearing: Hearing, *, is_of_field: bool) -> bool:
    """Whether it is a question by itself: one that names chips for people, or anything at all."""
    reading = hearing.read(text)
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None:
        return False
    offer = asked.offer
    if offer and offer.chips and (offer.researchers or asked.labs):
        return True
    is_bare = asked.kind in (Kind.OFFER, Kind.LEAGUE) and not (asked.labs or asked.topic)
    return not (is_of_field or (is_bare and not (offer and offer.chips)))
