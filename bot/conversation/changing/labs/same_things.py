"""`and anthropic, same two things`: what was asked of one lab just before, each of another."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_SAME: Final = regex(
    r"\b(?:the )?same (?:(?P<many>two|2|three|3|both) )?"
    r"(?:things?|questions?|figures?|numbers?|ones)\b"
    r"|\b(?P<both>both) (?:things|questions|figures|numbers) (?:again|too)\b",
    needs="same|both",
)
_COUNTS: Final = {"two": 2, "2": 2, "both": 2, "three": 3, "3": 3}
_BESIDE: Final = regex(
    r"\W*(?:(?:and|now|so|ok|then|for|of|at|about|what|how|with|please|pls|again|too|as well|the|"
    r"do|give|me|tell|show|also|s)\b\W*)*"
)
_TWO: Final = 2


def same_things(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message as those questions of the lab that it names; as it was said otherwise."""
    low = text.lower()
    found = _SAME.search(low)
    if found is None:
        return text
    labs = [tag for tag in hearing.tags(text) if tag.kind is T.LAB]
    if len(labs) != 1:
        return text
    spans = sorted([(found.start(), found.end()), (labs[0].start, labs[0].end)], reverse=True)
    for start, end in spans:
        low = f"{low[:start]} {low[end:]}"
    asked = _asked_of_one(memory)
    count = _COUNTS.get(found["many"] or found["both"] or "two", _TWO)
    if not _BESIDE.fullmatch(low) or len(asked) < _TWO:
        return text
    lab = str(labs[0].value)
    directory = hearing.reader.words.directory
    each = (replace(one, labs=(lab,)) for one in asked[:count][::-1])
    return "\n".join(f"what is the {to_text(one, directory)}?" for one in each)


def _asked_of_one(memory: Memory) -> list[Question]:
    """What was asked of the lab spoken of, newest first, each once."""
    last = memory.question
    if last is None or last.kind is not Kind.LAB or len(last.labs) != 1:
        return []
    of_it = takewhile(
        lambda each: each.kind is Kind.LAB and each.labs == last.labs, all_asked(memory)
    )
    return list(dict.fromkeys(of_it))
