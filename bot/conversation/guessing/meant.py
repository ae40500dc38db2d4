"""What a message most likely means, where it was not read well."""

from __future__ import annotations

from bot.conversation.guessing.unsure import likelier
from bot.conversation.guessing.wished import Reads, wished, wishes_asked
from bot.conversation.heard import Heard
from bot.conversation.memory import Hearing, Memory


def meant(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads | None) -> Heard:
    """What it wishes of the answer before, or else what it wants; what was read well as it is.

    Without a way to `read` a wish it is a part of a message, whose other parts may speak of people.
    """
    if read is None:
        return likelier(text, heard, memory, hearing)
    if wish := wished(text, heard, memory, hearing, read):
        return wish
    return wishes_asked(text, likelier(text, heard, memory, hearing), memory, hearing)
