"""A message as it is read once whoever it means is named in full."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Choice


@dataclass(frozen=True, slots=True)
class Named:
    """A message with the full names of those it means, and what it is read after and with."""

    text: str
    memory: Memory
    hearing: Hearing
    notes: tuple[str, ...] = ()
    """What is told with whatever is heard, as that several are told one after the other."""
    choices: tuple[Choice, ...] = ()
    """Those of whom one was picked: the other one stays at hand."""
    taken: str = ""
    """The text of the way that was picked of them, empty where none was."""
