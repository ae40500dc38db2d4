"""What a company has of which nothing is known: `what does Quillmere have in compute`.

It is asked of no person, whoever is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.tags import T, Tag
from bot.questions.types import Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.unclear.not_read import SUGGESTIONS
from bot.questions.words.leads import LED
from bot.questions.words.name_words import COMPANY, NO_NAME
from bot.regex import regex

_NAME: Final = r"(?P<name>[^\W\d][\w&.'’-]*(?: [^\W\d][\w&.'’-]*){0,3}?)"
_THINGS: Final = (
    r"(?:compute|computing(?: power)?|gpus?|chips?|accelerators?|hardware|clusters?|"
    r"supercomputers?|data ?cent(?:er|re)s?|flops?|capacity|h100s?|h200s?|b200s?)"
)
_HAS: Final = r"(?:have|has|own|owns|use|uses|run|runs|operate|operates|rent|rents|got|get|gets)"
_END: Final = r"(?!.*\b(?:who|whom|whose|and|candidates?|our|us|we)\b)[^,;.?!]{0,40}\W*"
_OWNS: Final = (
    regex(
        rf"{LED}(?=.*\b{_THINGS}\b)"
        r"(?:(?:what|which|how (?:much|many)|how big)\b[\w\s-]{0,40}?\b)?"
        rf"(?:does|do|did|has|have) {_NAME} {_HAS}\b{_END}",
        re.IGNORECASE | re.DOTALL,
        needs="do|did|has|have",
    ),
    regex(
        rf"{LED}(?:how (?:big|large)|what) (?:is|are|was) {_NAME}['’]s? (?:own )?{_THINGS}\b{_END}",
        re.IGNORECASE | re.DOTALL,
        needs="how|what",
    ),
)
_PRONOUNS: Final = frozenset(("he", "she", "they", "it", "we", "you", "i", "one", "those", "these"))
_OF_NAMES: Final = frozenset((T.UNKNOWN, T.LABS, T.POSS))


def unknown_owner(text: str, tags: Sequence[Tag]) -> str:
    """The name of whom it is asked what compute they have, who are no lab of ours; else nothing."""
    found = next((found for each in _OWNS if (found := each.fullmatch(text))), None)
    if found is None:
        return ""
    words = found["name"].lower().split()
    if not _PRONOUNS.isdisjoint(words) or not NO_NAME.isdisjoint(words):
        return ""
    start, end = found.span("name")
    kinds = [tag.kind for tag in tags if tag.start < end and tag.end > start]
    is_one_word = len(words) == 1 and set(kinds) <= _OF_NAMES  # two may be somebody's
    is_free = T.UNKNOWN in kinds and (is_one_word or words[-1] in COMPANY)
    return found["name"] if is_free and T.LAB not in kinds else ""


def of_unknown_owner(text: str, tags: Sequence[Tag]) -> Unreadable | None:
    """That nothing is known of whom it is asked what they have; None of other texts."""
    name = unknown_owner(text, tags)
    if not name:
        return None
    return Unreadable(f"I know nothing under “{shown(name)}”.", SUGGESTIONS, is_plain=True)
