"""How many lines are wanted of what may be said: `what should I say, in 3 lines`, `shorter`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Memory
from bot.conversation.replies.forms import form_at_end, in_form, plain
from bot.conversation.replies.saying_aloud import said_aloud
from bot.questions.spelt_numbers import counts_in
from bot.regex import regex

_OF_EACH: Final = 3
"""How many lines are left of what to say, where it is to be shorter: one of each kind."""
_SAID: Final = {
    Part.ADVICE: _OF_EACH, Part.ARGUMENT: 1, Part.TO_SAY: 1, Part.LINES: 1, Part.POINTS: 1,
    Part.UNSAID: 1, Part.CONCEDED: 1, Part.ASKED: 1,
}  # fmt: skip
"""What is told as lines to say, and how many are left where no more than `shorter` was said."""
_COUNTED: Final = regex(
    r"\b(?P<n>one|two|three|four|five|six|a few|a couple of|\d)[ -](?:short |quick )?"
    r"(?:lines?|liners?|sentences?|bullets?|points?|paragraphs?)\b"
)


def said_in_lines(text: str) -> Picked | None:
    """What a message wants to know of saying the last answer to somebody, and in how many lines."""
    rest, form = form_at_end(text)
    if form is not Form.SHORT:
        return said_aloud(text)
    found = said_aloud(rest)
    most = _SAID.get(found.part) if found else None
    return Picked(found.part, found.words, lines_wanted(text) or most) if found else None


def put_in_form(text: str, form: Form, memory: Memory) -> Asked | None:
    """The last answer in another form; `shorter please`, after what may be said, is of that."""
    asked = in_form(form, memory)
    part = next((each for each in _SAID if each.value == memory.part), None)
    if asked is None or part is None or form is not Form.SHORT:
        return asked
    most = lines_wanted(text) or _SAID[part]
    return replace(asked, part=Picked(part, plain(text), most))


def lines_wanted(text: str) -> int | None:
    """How many lines a message asks for; None where it names no number."""
    found = _COUNTED.search(plain(text))
    return next(iter(counts_in(found["n"])), _OF_EACH) if found else None
