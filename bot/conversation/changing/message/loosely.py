"""Words that ask something loosely, at first or after some answers, and their plain form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from bot.questions.types import Question
from bot.questions.words.leads import OPENS
from bot.regex import regex

END: Final = (
    r"(?: (?:then|now|though|tho|again|please|pls|exactly|actually|really|at all|by the way|btw|"
    r"too|as well|also|or what|yet))*\W*$"
)
IT: Final = r"(?:that|it|this|those|these|they|them)"
After = Callable[[Question], bool]
"""Whether words are heard after such a question."""


class Loosely(NamedTuple):
    """What is heard after such questions, and as what: a template of `re.Match.expand`."""

    after: After
    words: re.Pattern[str]
    plainly: str


def loosely(after: After, words: str, plainly: str, needs: str) -> Loosely:
    """A message that says these words and nothing else, but for what leads in and out."""
    return Loosely(after, regex(rf"{OPENS}(?:{words}){END}", re.IGNORECASE, needs=needs), plainly)


def plainly(wordings: Iterable[Loosely], text: str, last: Question) -> str | None:
    """The message as the first of these that hears it says it; None where none does."""
    for each in wordings:
        if each.after(last) and (found := each.words.match(text)):
            return found.expand(each.plainly).strip()
    return None


class Passing(NamedTuple):
    """What needs nothing that was asked before, and as what it is heard."""

    words: re.Pattern[str]
    plainly: str


def passing(words: str, plainly: str, needs: str) -> Passing:
    """A message that says these words and nothing else, but for what leads in and out."""
    return Passing(
        regex(rf"{OPENS}(?:{words}){END}", re.IGNORECASE, needs=needs), rf"\g<opens>{plainly}"
    )


def passed(wordings: Iterable[Passing], text: str) -> str:
    """The text as the first of these that hears it says it; any other as it is."""
    for each in wordings:
        if found := each.words.match(text):
            return found.expand(each.plainly).strip()
    return text
