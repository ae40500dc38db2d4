"""What an answer says, as tests read it."""

from __future__ import annotations

from bot.answers import Answer


def text(answer: Answer) -> str:
    """Everything that is read, headline first."""
    return " ".join(line.text for line in answer.sentences())
