"""The model by whose name the people of the pool are asked for: `who published on Llama 2`.

Titles write it with or without its size, and a smaller version under the larger: Llama 3.1 is told
of in The Llama 3 Herd of Models.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.ledger import Directory
from bot.questions.run_families import family_alone
from bot.questions.tags import T, Tag
from bot.regex import regex

_DONE: Final = regex(
    r"\b(?:publish\w*|publications?|wrote|writ(?:es?|ten|ing)|work(?:s|ed|ing)?|papers?|preprints?|"
    r"research(?:es|ed|ing)?|experience|expertise|background|(?:co-?)?author\w*|signed|trained|"
    r"built|made|did|helped)\b(?: [\w-]+){0,3}? ?$",
    re.IGNORECASE,
)
"""What somebody did with a model, before its name."""
_SUPPOSED: Final = regex(r"\b(?:could|can|would|able to|like|such as|similar to)\b", re.IGNORECASE)
_SIZE: Final = regex(r"[ -]\d+(?:\.\d+)?[bt](?:-a\d+b)?$")
_MINOR: Final = regex(r"(?<=\d)\.\d+$")


def model_in(text: str, tags: Sequence[Tag], known: Directory) -> str | None:
    """The model that works of the pool are asked for, in small letters; None without one."""
    run = next((tag for tag in tags if tag.kind is T.RUN), None)
    start, end = (run.start, run.end) if run else _family(text, tags, known)
    before = text[:start]
    if not end or _SUPPOSED.search(before) or not _DONE.search(before):
        return None
    return " ".join(text[start:end].lower().split())


def _family(text: str, tags: Sequence[Tag], known: Directory) -> tuple[int, int]:
    """Where a family and its version stand that are no run by themselves: `Llama 3`."""
    found = family_alone(tags, text.lower(), known)
    return (tags[found.first].start, tags[found.last].end) if found else (0, 0)


def names_of(model: str) -> Iterator[str]:
    """How titles may write a model: `llama 3.1 405b`, `llama 3.1`, `llama 3`; `deepseek-v3`."""
    if not re.search(r"\d", model):
        return
    whole = _SIZE.sub("", model)
    for name in dict.fromkeys((whole, _MINOR.sub("", whole))):
        if name != model:
            yield name
        if " " in name:
            yield name.replace(" ", "-")
