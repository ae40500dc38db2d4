"""A number that was said to be old: `the 512 is from the old deck`, `with the old number again`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Memory
from bot.questions.numbers import number_at
from bot.questions.types import Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_OLD: Final = (
    r"(?:out of date|outdated|stale|old|obsolete|superseded|wrong|no longer (?:right|true|valid|"
    r"current)|(?:from|in) (?:the|an|my|our|their|his|her|last) [^.;,?!]{2,40})"
)
_IS_OLD: Final = regex(
    r"^\W*(?:(?:hold on|hang on|wait|sorry|oh|ah|actually|hm+|no|oops|ok|and|but)\b\W+)*"
    r"(?:the|that|those) (?P<old>\d[\d,.]*\d|\d)(?: [\w-]{1,12})? (?:is|was|are|were|came|comes) "
    rf"{_OLD}\s*[.,;:–—-]+\s*(?P<new>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WITH_OLD: Final = regex(
    rf"\W*(?:(?:{LINK}|sorry)\W+)*(?:(?:what|how) (?:was|did|is|does) (?:it|that|this)"
    r"(?: (?:look|be|come out))?(?: like)? )?(?:with|at|for|on) the (?:old|previous|earlier|first|"
    r"original|former) (?:numbers?|figures?|counts?|ones?|chips|deck)(?: again)?\W*|"
    rf"\W*(?:(?:{LINK}|sorry)\W+)*(?:what|how) (?:was|were) (?:it|that|they|we|this) "
    r"(?:before(?: (?:that|this|then|the change))?|previously|originally)\W*",
    re.IGNORECASE,
)


def with_new_number(text: str, memory: Memory) -> tuple[str, Memory]:
    """What a message puts in place of a number that it calls old, after the offer that had it."""
    found = _IS_OLD.match(text) if all_asked(memory) else None
    old = number_at(found["old"], 0) if found else None
    meant = _with(old[0].amount.value, memory) if old else None
    if found is None or meant is None:
        return text, memory
    known = all_asked(memory)
    others = tuple(each for each in known if each is not meant)
    new = re.sub(r"^(?:so|and|but)\W+", "", found["new"], flags=re.IGNORECASE)
    return new, replace(memory, question=meant, earlier=others)


def with_old_number(bare: str, memory: Memory) -> Question | None:
    """The offer before the last change of its numbers: `what was it with the old number`."""
    if not _WITH_OLD.fullmatch(bare):
        return None
    last = next(_offers(memory), None)
    found = (each for each in _offers(memory) if last and each.offer != last.offer)
    before = next((each for each in found if last and each.called == last.called), None)
    return replace(before, save=False) if before else None


def _with(number: float, memory: Memory) -> Question | None:
    """The newest question about an offer in which a number stands."""
    for each in _offers(memory):
        held = each.offer or Offer()
        amounts = (*(stack.count for stack in held.chips), held.researchers)
        if number in (amount.value for amount in amounts if amount):
            return each
    return None


def _offers(memory: Memory) -> Iterator[Question]:
    known = (memory.question, *memory.earlier)
    return (each for each in known if each and each.kind in OF_OURS and each.offer)
