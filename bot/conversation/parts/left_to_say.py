"""What is said of a part besides its answer: the wait before, what was not used, what lacks."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.changing.offer.wait_of_ours import with_wait_before
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.parts.unused import with_unused, with_what_lacks


def with_what_is_left(heard: Heard, part: str, hearing: Hearing) -> Heard:
    """What a part asks, with the notes on what was passed over in it."""
    if not isinstance(heard, Asked):
        return heard
    reading = with_unused(with_wait_before(heard.reading, part), part, hearing)
    return replace(heard, reading=with_what_lacks(reading, part, hearing), typed="")
