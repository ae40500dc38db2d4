"""What a button says of a person: which person is part of it, since a thread goes on to others."""

from __future__ import annotations

from typing import Final

from bot.questions.types import Kind, Question
from bot.regex import regex

WRONG: Final = "wrong person"
FORGET: Final = "forget this person"
ERASE: Final = "erase this person for good"
KEEP: Final = "keep this person"
NOT_THEIRS: Final = "{} is not theirs"
"""That a work, by its id, is somebody else's."""
REQUESTED: Final = "a request to be forgotten"
"""Why somebody is to be erased of whom nothing was asked before: no index is asked for that."""

_SAID: Final = regex(
    rf"(?P<what>{WRONG}|{FORGET}|{ERASE}|{KEEP}): \"(?P<person>[^\"]+)\""
    r"(?:, purpose: (?P<purpose>.+))?"
)


def text_of(what: str, about: Question) -> str:
    """`wrong person: "Ilva Marrowdene, Quillmere Labs", purpose: first call`."""
    person = (about.person or "").replace('"', "'")
    why = f", purpose: {about.purpose}" if about.purpose else ""
    return f'{what}: "{person}"{why}'


def said_in(text: str) -> tuple[str, Question] | None:
    """What such a text says, and of whom."""
    found = _SAID.fullmatch(text)
    if found is None:
        return None
    about = Question(Kind.CANDIDATE, person=found["person"], purpose=found["purpose"])
    return found["what"], about
