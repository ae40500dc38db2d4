"""What a message puts right is not spoken of any more: `sorry, I meant Cohere`, of another lab.

Else `what do they have`, said next, would be of both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import dropwhile
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.question.unsaying import as_it_runs
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Turn

_NO: Final = regex(
    r"^\W*(?:no|nope|wait|sorry|oops|actually)\b\W*(?:(?:no|wait|sorry|not \w+)\b\W*)*"
    r"(?:the )?[\w.&'’-]+(?: [\w.&'’-]+){0,2}(?:,? (?:i meant?|instead|not \w+))?\W*$",
    re.IGNORECASE,
)
"""`no, Cohere`, which says nothing but who is meant."""


def without_corrected(
    text: str,
    asked: Question,
    before: tuple[Turn, ...],
    read: Callable[[Turn], Question | None],
) -> tuple[Turn, ...]:
    """The turns before it without those about the lab that another takes the place of."""
    if not before or not (owns_up(text) or _NO.match(text)):
        return before
    last = read(before[-1])
    if last is None or last.kind is not asked.kind or asked.kind is not Kind.LAB:
        return before
    if last.labs == asked.labs or last.topic != asked.topic:
        return before

    def is_of_that(turn: Turn) -> bool:
        one = read(turn)
        return one is not None and one.kind is Kind.LAB and one.labs == last.labs

    return tuple(reversed(tuple(dropwhile(is_of_that, reversed(before)))))


_DROPPED_FIRST: Final = regex(
    rf"\W*(?:(?:{LINK}|let'?s|just|no)\W+)*"
    r"(?:forget|drop|never ?mind|ignore|skip|leave|enough (?:of|about))(?: about)? "
    r"(?:them|those|these|that|it|this|both|(?:all (?:of )?)?(?:the|those|these) "
    r"(?:labs?|two|three|others?|companies|competitors?|rest|other (?:ones?|stuff|numbers?)))"
    r"(?: (?:aside|out|alone|for now|then|for a (?:moment|second)))*"
    r"\s*(?:[.,;:!–-]+|\band\b)\s*(?P<rest>\w.*)",
    re.IGNORECASE | re.DOTALL,
)
_NOT_TO_COME: Final = regex(
    rf"\W*(?:(?:{LINK}|just)\W+)*"
    r"(?:without|not counting|leaving out|excluding|ignoring|minus|forgetting)(?: about)? "
    r"(?:those|these|them|that|it|(?:the|all the|all|any) (?:(?:new|extra|other|future|announced|"
    r"promised|planned|ordered|\d[\d,]*k?)(?: (?:ones?|chips|gpus|cards|batch|lot|stuff|"
    r"[a-z]{1,3}\d{2,4}s?))?))"
    r"(?: (?:at all|altogether|entirely|completely|then))*\s*[.,;:!–-]+\s*(?P<rest>\w.*)",
    re.IGNORECASE | re.DOTALL,
    needs="without|not counting|leaving out|excluding|ignoring|minus|forgetting",
)
_OF_OURS: Final = (Kind.OFFER, Kind.LEAGUE)


def without_those(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked of ours after that, with nobody that it is held against."""
    if running := _without_what_comes(text, memory):
        return running
    last, found = memory.question, _DROPPED_FIRST.fullmatch(text.strip())
    if found is None or last is None or not last.labs:
        return text, memory
    asked = hearing.asked(found["rest"])
    if asked and asked.kind is Kind.LAB and asked.labs and asked.topic:
        return found["rest"], memory  # `skip that, I only need Meta's headcount`
    if asked is None or asked.kind not in _OF_OURS or not asked.uses_saved or asked.labs:
        return text, memory
    now = replace(memory, question=None, earlier=(), choices=(), taken="", unfinished="")
    return found["rest"], now


def _without_what_comes(text: str, memory: Memory) -> tuple[str, Memory] | None:
    """What is asked of the offer without the chips that are to come."""
    last, found = memory.question, _NOT_TO_COME.fullmatch(text.strip())
    if found is None or last is None or last.kind is not Kind.OFFER:
        return None
    now = as_it_runs(last)
    return None if now is None else (found["rest"], memory.after(now))
