"""What is repeated of a message: in the words that were typed, and not as they were heard."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.heard import Asked, Heard
from bot.questions.types import Understood, Unreadable
from bot.questions.unclear.doubt import shown


def as_typed(heard: Heard, meant: str, typed: str) -> Heard:
    """What was heard of `more than it`, where `more than ours` is what it says back."""
    if not isinstance(heard, Asked) or not meant or meant == typed:
        return heard
    reading = heard.reading
    if isinstance(reading, Unreadable):
        problem = _put_back(reading.problem, meant, typed)
        return replace(heard, reading=replace(reading, problem=problem))
    if not isinstance(reading, Understood):
        return heard
    notes = tuple(_put_back(note, meant, typed) for note in reading.assumed)
    return replace(heard, reading=replace(reading, assumed=notes))


def _put_back(line: str, meant: str, typed: str) -> str:
    for ends in (" ", " ?.!"):  # a quotation may have lost the mark at its end
        was, now = (f"“{shown(text.strip(ends))}”" for text in (meant, typed))
        line = line.replace(was, now)
    return line
