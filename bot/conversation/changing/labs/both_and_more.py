"""`both of them plus xAI in one go`: ours against the labs asked about in turn, and another."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_BOTH: Final = regex(
    r"\b(?:both|all|those|these|them)(?: (?:of|the|those|these|them|two|both|labs))*\b",
    re.IGNORECASE,
    needs="both|all|them|those|these",
)
_WORD: Final = regex(r"[a-z0-9]+")
_BESIDE: Final = frozenset((
    "and", "plus", "with", "also", "too", "as", "well", "ok", "can", "could", "you", "we", "do",
    "us", "against", "vs", "compare", "in", "one", "go", "at", "once", "together", "a", "single",
    "table", "put", "show", "me", "now", "then", "please", "pls", "the", "same", "time", "answer",
    "for", "let", "lets", "s", "i", "want", "see", "like", "would", "d", "how", "about", "what",
    "add", "to", "it", "along", "side", "by", "each", "have", "ours", "our", "offer", "so", "just",
))  # fmt: skip
"""Beside the names these ask for no more than all of them."""
_TWO: Final = 2


def both_and_more(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message as ours against all of them; as it was said where it asks anything else."""
    last, found = memory.question, _BOTH.search(text)
    if last is None or found is None or last.kind is not Kind.OFFER or not last.labs:
        return text
    tags = hearing.tags(text)
    named, rest = names_in(tags, T.LAB), f"{text[: found.start()]} {text[found.end() :]}"
    for tag in (tag for tag in tags if tag.kind is T.LAB):
        rest = rest.replace(text[tag.start : tag.end], " ")
    if not named or not _BESIDE.issuperset(_WORD.findall(fold(rest))):
        return text
    in_turn = takewhile(
        lambda each: each.kind is Kind.OFFER and each.offer == last.offer, all_asked(memory)
    )
    known = dict.fromkeys(lab for each in in_turn for lab in reversed(each.labs))
    before = [lab for lab in known if lab not in named][:_TWO][::-1]
    if len(before) < _TWO:
        return text
    asked = replace(last, labs=(*before, *named), save=False)
    return to_text(asked, hearing.reader.words.directory)
