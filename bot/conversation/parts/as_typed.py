"""What is repeated of a message: in the words that were typed, and not as they were heard."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.heard import Asked, Heard
from bot.questions.types import Understood, Unreadable
from bot.questions.unclear.doubt import shown


def as_typed(heard: Heard, meant: str, typed: str) -> Heard:
    """What was heard of `more than it`, where `more than ours` is what it says back."""
    if not isinstance(heard, Asked):
        return heard
    heard = _left_out_as_typed(heard, typed)
    if not meant or meant == typed:
        return heard
    reading = heard.reading
    if isinstance(reading, Unreadable):
        problem = _put_back(reading.problem, meant, typed)
        return replace(heard, reading=replace(reading, problem=problem))
    if not isinstance(reading, Understood):
        return heard
    notes = tuple(_put_back(note, meant, typed) for note in reading.assumed)
    return replace(heard, reading=replace(reading, assumed=notes))


def _left_out_as_typed(heard: Asked, typed: str) -> Asked:
    """What is left out, in the words typed: `when was it established`, and no lab in its place."""
    reading = heard.reading
    if not isinstance(reading, Understood) or not reading.assumed:
        return heard
    notes = tuple(_quoted(note, typed) for note in reading.assumed)
    return replace(heard, reading=replace(reading, assumed=notes))


def _quoted(note: str, typed: str) -> str:
    said, end, rest = note.removeprefix("“").partition("”")
    words, low = said.lower().split(), typed.lower()
    is_quote = note.startswith("“") and end and rest.startswith(" left out")
    if not is_quote or len(words) <= 1 or said.lower() in low:
        return note
    start = low.find(words[0])
    last = low.find(words[-1], start + len(words[0])) if start >= 0 else -1
    return f"“{typed[start : last + len(words[-1])]}”{rest}" if last >= 0 else note


def _put_back(line: str, meant: str, typed: str) -> str:
    for ends in (" ", " ?.!"):  # a quotation may have lost the mark at its end
        was, now = (f"“{shown(text.strip(ends))}”" for text in (meant, typed))
        line = line.replace(was, now)
    return line
