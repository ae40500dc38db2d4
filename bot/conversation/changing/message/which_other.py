"""`the other one`, where two labs were told at once: which of them is meant is asked back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Unclear
from bot.regex import regex

_OTHER: Final = regex(
    r"\bthe other(?: (?:one|lab|company|of (?:them|the two)))?(?=['’]s\b|\W*$|\W*[,;:.?!]|"
    r" (?:has|have|got|is|does|do|had|will|would|then|please|instead|again|alone)\b)"
    r"(?:,? (?:how (?:many|much)|what)(?: [a-z]+)? (?:has|does|is) it"
    r"(?: (?:got|have|run|there))?)?",
    re.IGNORECASE,
    needs="the other",
)
_LED: Final = regex(
    r"^\W*(?:(?:and|no|nope|sorry|so|but|ok|what about|how about)\W+)*", re.IGNORECASE
)
_ASKS: Final = regex(r"\b(?:how|what|when|where|who|is|are|does|do)\b", re.IGNORECASE)
_WHICH: Final = "Which of the two do you mean?"
_KINDS: Final = (Kind.COMPARE, Kind.OFFER, Kind.MATCH)
_MOST_WORDS: Final = 12


def which_other(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """Both labs, each with what is asked of it; None of other texts."""
    last, found = memory.question, _OTHER.search(text)
    if last is None or found is None or last.kind not in _KINDS or last.other:
        return None
    if len(last.labs) != 2 or hearing.draft(text).names_any or len(text.split()) > _MOST_WORDS:
        return None
    name = hearing.reader.words.directory.name
    ways = ((name(lab), _asked(text, found, lab, last, hearing)) for lab in last.labs)
    return Unclear(None, _WHICH, tuple(choice_of(label, way, hearing) for label, way in ways))


def _asked(text: str, found: re.Match[str], lab: str, last: Question, hearing: Hearing) -> Question:
    """What the message asks of that lab; else the same as before, or its card."""
    rest = _LED.sub("", f"{text[: found.start()]}{text[found.end() :]}").strip(" ,.?!")
    name = hearing.reader.words.directory.name(lab)
    whole = f"{text[: found.start()]}{name}{text[found.end() :]}"
    asked = hearing.asked(whole) if rest else None
    if asked and asked.labs == (lab,):
        return asked
    is_against = last.kind is not Kind.COMPARE and not _ASKS.search(found[0])
    return replace(last, labs=(lab,), save=False) if is_against else Question(Kind.LAB, labs=(lab,))
