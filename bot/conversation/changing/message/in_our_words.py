"""A message in words that the grammar knows: what it says in other words is said in those first."""

from __future__ import annotations

from bot.conversation.changing.labs.gap_asked import gap_asked
from bot.conversation.changing.labs.only_above import only_above
from bot.conversation.changing.message.as_what_if import as_what_if
from bot.conversation.changing.message.known_of_named import known_of_named
from bot.conversation.changing.message.not_meant import plainly
from bot.conversation.changing.message.what_they_build import what_they_build
from bot.conversation.memory import Hearing, Memory


def in_our_words(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text without what is not meant, and with what is asked in the usual words."""
    asked = as_what_if(only_above(gap_asked(plainly(text), memory), memory.question))
    return known_of_named(what_they_build(asked, hearing), hearing)
