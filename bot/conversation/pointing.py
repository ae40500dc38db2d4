"""Pointing back to a question of several: `the hiring one for Berlin too`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import tags_of
from bot.questions.tags import T
from bot.questions.types import Kind

_WORDS: Final = {
    "hiring": Kind.HIRING, "roles": Kind.HIRING, "openings": Kind.HIRING, "jobs": Kind.HIRING,
    "price": Kind.PRICE, "prices": Kind.PRICE, "pricing": Kind.PRICE, "cost": Kind.PRICE,
    "offer": Kind.OFFER, "comparison": Kind.COMPARE, "ranking": Kind.LEAGUE, "league": Kind.LEAGUE,
    "training": Kind.REACH, "match": Kind.MATCH, "lab": Kind.LAB, "size": Kind.LAB,
    "moves": Kind.MOVES, "pool": Kind.POOL, "digest": Kind.DIGEST,
}  # fmt: skip
_POINTED: Final = re.compile(
    rf"^\W*(?:(?:and|ok|now|then|but|also)\W+)*(?:the|that) (?P<word>{'|'.join(_WORDS)})"
    r" (?:one|question|answer|part)\b[\s,:–-]*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)

_BACK: Final = re.compile(r"\bback (?:to|at)\b", re.IGNORECASE)


def pointed_to(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked on about an earlier question, with that question as the last one."""
    found = _POINTED.match(text)
    if memory.question is None:
        return text, memory
    if found is None:
        return text, _back_at(text, memory, hearing)
    kind = _WORDS[found["word"].lower()]
    known = (memory.question, *memory.earlier)
    meant = next((question for question in known if question.kind is kind), None)
    if meant is None:
        return text, memory
    others = tuple(question for question in known if question is not meant)
    return f"and {found['rest']}", replace(memory, question=meant, earlier=others)


def _back_at(text: str, memory: Memory, hearing: Hearing) -> Memory:
    """`back to the Anthropic one`: the last question about that lab, as the last one."""
    if not _BACK.search(text):
        return memory
    named = {str(tag.value) for tag in tags_of(text, hearing) if tag.kind is T.LAB}
    meant = next((each for each in memory.earlier if named and named <= {*each.labs}), None)
    if meant is None or memory.question is None:
        return memory
    others = (memory.question, *(each for each in memory.earlier if each is not meant))
    return replace(memory, question=meant, earlier=others)
