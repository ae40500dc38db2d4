"""Pointing back to a question of several: `the hiring one for Berlin too`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import tags_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question

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

_BACK: Final = re.compile(
    r"\bback (?:to|at) (?P<what>[^,:;.?!–]+)(?P<rest>[,:;–].*)?[\s.?!]*$", re.IGNORECASE | re.DOTALL
)


def pointed_to(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked on about an earlier question, with that question as the last one."""
    found = _POINTED.match(text)
    if memory.question is None:
        return text, memory
    if found is None:
        return _back_at(text, memory, hearing)
    kind = _WORDS[found["word"].lower()]
    known = (memory.question, *memory.earlier)
    meant = next((question for question in known if question.kind is kind), None)
    if meant is None:
        return text, memory
    others = tuple(question for question in known if question is not meant)
    return f"and {found['rest']}", replace(memory, question=meant, earlier=others)


def _back_at(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """`back to the Anthropic one, in total`: what is said of the last question that names it.

    Nothing is left of a message that says no more.
    """
    found = _BACK.search(text)
    tags = tags_of(found["what"], hearing) if found else ()
    named = {str(tag.value) for tag in tags if tag.kind in (T.LAB, T.CHIP, T.RUN)}
    known = (memory.question, *memory.earlier)
    meant = next((each for each in known if each and named and named <= _names(each)), None)
    if found is None or meant is None:
        return text, memory
    others = tuple(each for each in known if each and each is not meant)
    rest = (found["rest"] or "").strip(" ,:;–-")
    return f"and {rest}" if rest else "", replace(memory, question=meant, earlier=others)


def _names(question: Question) -> frozenset[str]:
    """The labs, chips and runs of a question."""
    chips = question.offer.chips if question.offer else ()
    held = (each.chip for each in chips)
    return frozenset((*question.labs, *question.chips, *question.runs, *held))
