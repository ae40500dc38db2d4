"""A name of the pool with the institution right after it: `Jun Oskarell Lantern Foundry`.

Without a word between them both would be one name, and with a comma two people. In small letters,
or cut short as in `jun oskarell quillmere uni`, nothing else tells where the name ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.candidates.scholars.text import folded
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.words.common_words import common
from bot.questions.words.name_words import COMPANY
from bot.regex import regex

_WORD: Final = regex(r"[^\W\d_][\w'’.&-]*\b")
_NEXT: Final = regex(rf"(?:, ?| - | )(?:(?:at|from) )?({_WORD.pattern})")
_ON: Final = regex(rf"[ -]({_WORD.pattern})")
_LENGTHS: Final = (2, 3)
"""Words of a name that is looked for."""
_LEAST: Final = 3
"""Letters to which a word of an institution may be cut: `uni`, `inst`."""
_LINKS: Final = frozenset(("of", "the", "for", "and"))


def from_place(text: str, hearing: Hearing) -> str:
    """The text with brackets around the place beside somebody, where the pool has them."""
    if '"' in text:
        return text  # who is quoted is read to the letter
    for start, end in _maybe_names(text, hearing):
        if _NEXT.match(text, end) and (found := _place_after(text[start:end], text, end, hearing)):
            place, after = found
            return f"{text[:end]} ({place}){text[after:]}"
    return text


def _maybe_names(text: str, hearing: Hearing) -> Iterator[tuple[int, int]]:
    """Where two or three words beside each other may be a name, which most texts have nowhere."""
    words = list(_WORD.finditer(text))
    for nth, first in enumerate(words):
        if not _may_begin(first[0], hearing):
            continue
        for length in _LENGTHS:
            run = words[nth : nth + length]
            spaces = "".join(text[a.end() : b.start()] for a, b in pairwise(run))
            is_beside = len(run) == length and spaces == " " * (length - 1)
            if is_beside and all(_may_be_of_a_name(word[0]) for word in run[1:]):
                yield run[0].start(), run[-1].end()


def _may_begin(word: str, hearing: Hearing) -> bool:
    if not word[0].islower():
        return True
    return word not in common() and {tag.kind for tag in hearing.tagged(word)} == {T.UNKNOWN}


def _may_be_of_a_name(word: str) -> bool:
    """Whether it is no word of every day in small letters, as in `OpenAI per`."""
    return not word[0].islower() or word not in common()


def _place_after(name: str, text: str, end: int, hearing: Hearing) -> tuple[str, int] | None:
    """The institution of somebody so called, where the text goes on with it, and its end there."""
    for each in hearing.pool.placed(name):
        if each.institution and (after := _said_until(each.institution, text, end)):
            return each.institution, after
    return None


def _said_until(institution: str, text: str, start: int) -> int | None:
    """Where an institution ends that is said from here on, whole or cut short; None if it isn't."""
    left, end, is_told = folded(institution).split(), None, False
    found = _NEXT.match(text, start)
    while found and left:
        said = folded(found[1])
        if said not in _LINKS:
            nth = next((n for n, word in enumerate(left) if _is_short_for(said, word)), None)
            if nth is None:
                break
            is_told |= said == left[nth] and said not in COMPANY
            left, end = left[nth + 1 :], found.end()
        found = _ON.match(text, found.end())
    return end if is_told else None


def _is_short_for(said: str, word: str) -> bool:
    return said == word or (len(said) >= _LEAST and word.startswith(said))
