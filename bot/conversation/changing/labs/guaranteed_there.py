"""What a lab guarantees to each: `what would he have at Meta, guaranteed?`, which is not public.

Its average stands beside that, and ours where it was held against it: neither is a promise of its.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import LabPart
from bot.questions.patterns import names_in
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.lab_words import PUBLISHED_OF_ONE
from bot.questions.words.leads import LINK
from bot.regex import regex

_GUARANTEED: Final = regex(
    r"\bguarant\w+|\bpromis(?:e|es|ing)\b|\b(?:dedicated|reserved|fixed|assured|ring-?fenced) "
    r"(?:share|allocation|slice|gpus?|chips|amount|quota|part)\b",
    re.IGNORECASE,
    needs="guarant|promis|dedicated|reserved|fixed|assured|fenced",
)
_THERE: Final = regex(
    r"\b(?:(?:over )?there(?!['’]?s\b| (?:is|are|was|were) )|at theirs|they|them|theirs|their)\b",
    re.IGNORECASE,
)
_OURS: Final = regex(r"\b(?:we|our|ours|us|here|i|my|is (?:that|this|it))\b", re.IGNORECASE)
_OURS_TOO: Final = regex(r"\b(?:we|our|ours|us)\b", re.IGNORECASE)
_ASKS: Final = regex(
    rf"^\W*(?:(?:{LINK}|by the way)\W+)*(?:what['’]?s?|"
    r"how['’]?s?|which|do|does|did|has|have|is|are|can|could|may|would|will|any|anything|"
    r"guarant\w+|know|tell me)\b"
    r"|\?\W*$",
    re.IGNORECASE,
)
_OF_ELSE: Final = frozenset((
    T.NUM, T.HARDWARE, T.COST, T.MONEY, T.HIRE, T.TRAIN, T.SIGNED, T.SOURCE, T.DEFINE,
))  # fmt: skip
_COMPARES: Final = frozenset((T.VS, T.COMPARE, T.BEAT, T.MATCH))
_OURS_BESIDE: Final = regex(
    r"\b(?:our|the|that|this) guarantee(?:d share)?\b.{0,30}\b(?:compare|stack up|hold up|"
    r"measure up|look|do|fare)\b.{0,14}\b(?:to|with|against|vs|next to|beside)\b",
    re.IGNORECASE,
)
"""`how does our guarantee compare with Meta's`."""
_PUBLISHED: Final = regex(
    PUBLISHED_OF_ONE, re.IGNORECASE, needs="research|scientist|person|employee|engineer|staff|head"
)
_MORE: Final = (
    r"(?:more|less|better|bigger|higher|larger|greater|stronger|smaller|at least as|as much|as "
    r"many)"
)
_OURS_ABOVE: Final = regex(
    rf"\b(?:we|us|ours?)\b.{{0,24}}\b(?:guarant\w+|promis\w+)\b.{{0,30}}\b{_MORE}\b.{{0,30}}"
    r"\b(?:than|as)\b|"
    r"\b(?:our|the|that|this) (?:guarantee|promise)d?\b.{0,30}\b(?:beats?|tops?|exceeds?)\b",
    re.IGNORECASE,
)
"""`can I tell her we guarantee more than Google does`, `does our guarantee beat Meta's`."""
_CLAIMS: Final = regex(
    r"\b(?:can|could|may|should) (?:i|we|one)\b.{0,20}\b(?:say|tell|claim|write|state)\b",
    re.IGNORECASE,
)
_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE)


def guaranteed_there(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The question of the lab of which that is asked; None of other texts."""
    if not _GUARANTEED.search(text) or not _ASKS.search(text):
        return None
    is_beside = bool(_OURS_BESIDE.search(text) or _OURS_ABOVE.search(text))
    if _OURS.search(text) and not is_beside:
        return None
    tags, last = hearing.tags(text), memory.question
    labs = names_in(tags, T.LAB)
    if not labs and (_THERE.search(text) or is_beside):
        known = (each.labs for each in all_asked(memory) if each.kind in _OF_LABS and each.labs)
        labs = next(known, ())
    if len(labs) != 1 or _is_of_else(tags, is_beside):
        return None
    if last is not None and last.kind is Kind.OFFER and (is_beside or last.labs == labs):
        return replace(last, labs=labs, save=False)
    if is_beside and hearing.saved is not None:
        return Question(Kind.OFFER, labs=labs, uses_saved=True)
    return Question(Kind.LAB, labs=labs, scope=Scope.PER_RESEARCHER)


def published_there(text: str, hearing: Hearing) -> Question | None:
    """Who gets compute at the lab of which it is asked whether it says what one researcher gets."""
    if not _PUBLISHED.search(text) or not _ASKS.search(text) or _OURS_TOO.search(text):
        return None
    labs = names_in(hearing.tags(text), T.LAB)
    return Question(Kind.LAB, labs=labs, topic=LabPart.ALLOCATION) if len(labs) == 1 else None


def _is_of_else(tags: Sequence[Tag], is_beside: bool) -> bool:
    others = _OF_ELSE if is_beside else _OF_ELSE | _COMPARES
    return any(tag.kind in others for tag in tags)


def may_be_above(words: str) -> bool | None:
    """Whether it asks what may be said: that ours guarantees more; None where it asks no such."""
    if not _OURS_ABOVE.search(words):
        return None
    return _CLAIMS.search(words) is not None
