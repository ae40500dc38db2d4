"""What a message most likely means, where it was not read well."""

from __future__ import annotations

from bot.conversation.guessing.unsure import likelier
from bot.conversation.guessing.wished import SURE, Reads, likeliest_wish, wished, wishes_asked
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.said_again import is_told_in_vain


def meant(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads | None) -> Heard:
    """What it wishes of the answer before, or else what it wants; what was read well as it is.

    Without a way to `read` a wish it is a part of a message, whose other parts may speak of people.
    """
    if read is None:
        return likelier(text, heard, memory, hearing)
    if wish := wished(text, heard, memory, hearing, read):
        return wish
    return wishes_asked(text, likelier(text, heard, memory, hearing), memory, hearing)


def not_in_vain(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads) -> Heard:
    """What it most likely wishes in place of the last answer told once more; others as they are."""
    if not isinstance(heard, Asked) or not is_told_in_vain(heard, text, memory, hearing):
        return heard
    return likeliest_wish(text, SURE, memory, hearing, read) or heard
