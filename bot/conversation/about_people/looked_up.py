"""A message that names somebody and nothing else, which is not looked at for parts of its own."""

from __future__ import annotations

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.look_ups import look_up_in
from bot.questions.clean import clean
from bot.questions.types import Kind, Understood


def looked_up(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """Whoever is looked up, where and why; nothing where it is still open why somebody is."""
    told = look_up_in(clean(text), hearing.reader.words, hearing.today)
    if told is None or memory.asks_purpose:
        return ()
    if memory.question and not (told.purpose or "," in (told.person or "")):
        return ()  # `start with Ilva`, of two who were spoken of
    reading = hearing.read(text)
    asked = reading.question if isinstance(reading, Understood) else None
    is_one = asked is not None and asked.kind in (Kind.CANDIDATE, Kind.REFUSAL)
    return (Asked(reading),) if is_one else ()
