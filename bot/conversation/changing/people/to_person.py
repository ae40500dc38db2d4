"""Going back to somebody by a part of the name: `back to Oddvar, largest run?`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Memory
from bot.questions.about_people.of_brief import whole
from bot.questions.types import Kind, Question
from bot.regex import regex

_NAME: Final = r"(?P<name>(?-i:[^\W\d_a-z])[\w'’-]*?(?: (?-i:[^\W\d_a-z])[\w-]*){0,2}?)"
_TO: Final = regex(
    r"(?:\W*(?:and|ok(?:ay)?|now|then|but|so|also|please|just|only|show me|can we|let'?s)\b)*\W*"
    r"(?:(?:(?:go|going|get) )?back to )?"
    rf"{_NAME}(?:['’]s? (?P<of>\S.*)| (?:again|once more)\W*(?P<again>.*)"
    r"|(?:\s*[,:;–—-]\s+(?P<rest>\S.*))?)\W*",
    re.IGNORECASE | re.DOTALL,
)
_SOURCE: Final = regex(
    r"\bsources?\b|\bwhere (?:did|do|have|are|is|does|were)\b.*\b(?:get|got|find|found|have|take|"
    r"taken|from)\b",
    re.IGNORECASE,
)
"""Of the one gone back to, whose works name it; what was shown last is of something else."""
_BACK: Final = regex(r"\b(?:back to|again|once more)\b", re.IGNORECASE)


def person_pointed_to(text: str, memory: Memory) -> tuple[str, Memory] | None:
    """What is asked on about somebody spoken of before, with the question about them as the last.

    Nothing is left of a message that says no more than who is meant.
    """
    found = _TO.fullmatch(text)
    known = all_asked(memory)
    meant = called(found["name"], known) if found else None
    if found is None or meant is None:
        return None
    rest = (found["of"] or found["again"] or found["rest"] or "").strip(" ,:;–—-")
    if not (found["of"] or _BACK.search(text)):
        return None  # a name alone, or with an institution, may tell somebody apart
    others = tuple(q for q in known if q is not meant)
    now = replace(memory, question=whole(meant), earlier=others)
    if meant is not memory.question and _SOURCE.search(rest):
        rest = "their papers"
    return f"and {rest}" if rest else "", now


def names_spoken_of(memory: Memory) -> tuple[str, ...]:
    """The names of those who were spoken of, the last of them first; who was asked for by an id
    has none.
    """
    asked = (asked_for(each.person) for each in all_asked(memory) if each.person)
    return tuple(dict.fromkeys(who.name for who in asked if not who.by_id))


def called(name: str, known: Sequence[Question]) -> Question | None:
    """The newest question about somebody of whose name these words are a part.

    Where one of several was picked for that name, the question about the one who was picked.
    """
    words = set(folded(name).split())
    for place, each in enumerate(known):
        who = asked_for(each.person or "")
        if (
            each.kind is not Kind.CANDIDATE
            or who.by_id
            or not words <= set(folded(who.name).split())
        ):
            continue
        after = known[place - 1] if place else None
        is_pick = after and after.purpose == each.purpose and asked_for(after.person or "").by_id
        return after if is_pick else each
    return None
