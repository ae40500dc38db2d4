"""Another lab that is to be equalled: `and to beat Anthropic`, after what it takes to equal one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.turning import speaks_of
from bot.questions.types import Kind, Question
from bot.regex import regex

_TO_EQUAL: Final = regex(
    r"\W*(?:(?:and|or|so|ok|now|then|what|how|about|if|we|wanted|want|how many|how much|for)\W+)*"
    r"(?:(?:to )?(?:beat|outdo|overtake|surpass|top|outgun|equal|reach|get (?:ahead of|level with)|"
    r"catch(?: up (?:to|with))?)|(?:beat|outdo|overtak|surpass|topp|equal|reach|catch)ing)\b",
    re.IGNORECASE,
)


def to_equal_another(question: Question, text: str, last: Question) -> Question | None:
    """`and to beat Anthropic`, after what it takes to equal a lab."""
    is_of_lab = question.kind in (Kind.LAB, Kind.OFFER) and bool(question.labs)
    is_bare = is_of_lab and speaks_of(question) is None
    if last.kind is not Kind.MATCH or not is_bare or not _TO_EQUAL.match(text):
        return None
    return replace(last, labs=question.labs)
