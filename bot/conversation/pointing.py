"""Pointing back to a question of several: `the hiring one for Berlin too`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Memory
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


def pointed_to(text: str, memory: Memory) -> tuple[str, Memory]:
    """What is asked on about an earlier question, with that question as the last one."""
    found = _POINTED.match(text)
    if found is None or memory.question is None:
        return text, memory
    kind = _WORDS[found["word"].lower()]
    known = (memory.question, *memory.earlier)
    meant = next((question for question in known if question.kind is kind), None)
    if meant is None:
        return text, memory
    others = tuple(question for question in known if question is not meant)
    return f"and {found['rest']}", replace(memory, question=meant, earlier=others)
