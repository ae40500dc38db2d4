"""What a message most likely means, where it was not read well.

A bot that waits for its first message needs no weights: what reads them is imported when needed.
"""

from __future__ import annotations

from bot.conversation.heard import Heard, Reads
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.said_again import is_in_vain, not_said_again


def meant(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads | None) -> Heard:
    """What it wishes of the answer before, or else what it wants; what was read well as it is.

    Without a way to `read` a wish it is a part of a message, whose other parts may speak of people.
    """
    from bot.conversation.guessing.unsure import likelier
    from bot.conversation.guessing.wished import is_told_loosely, wished, wishes_asked

    if read is None:
        return likelier(text, heard, memory, hearing)
    if wish := wished(text, heard, memory, hearing, read):
        return wish
    guessed = likelier(text, heard, memory, hearing)
    unread = heard if is_told_loosely(guessed, memory.question) else guessed
    asked = wishes_asked(text, unread, memory, hearing)
    return guessed if asked is unread else asked


def not_in_vain(text: str, heard: Heard, memory: Memory, hearing: Hearing, read: Reads) -> Heard:
    """What it most likely wishes where the last answer would be told once more in vain."""
    told = not_said_again(heard, text, memory, hearing)
    if not is_in_vain(told, heard):
        return told
    from bot.conversation.guessing.sureness import SURE
    from bot.conversation.guessing.wished import likeliest_wish

    return likeliest_wish(text, SURE, memory, hearing, read) or told
