"""Contracts asked on about: those of another lab, and two that were told set side by side."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_LED: Final = rf"\W*(?:(?:{LINK}|or|what about|how about)\W+)*(?:the )?"
_NAME: Final = r"(?P<whose>[\w.&-][\w .&-]{1,30}?)"
_WITH: Final = r" with (?P<whom>[\w .&-]{2,30}?)"
_ONE: Final = "(?:ones?|deals?|contracts?)"
_WITH_WHOM: Final = (
    regex(
        rf"{_LED}(?P<whom>[\w.&-]{{2,20}}(?: [\w.&-]+)?) {_ONE} (?:of|by) {_NAME}\W*", re.IGNORECASE
    ),
    regex(rf"{_LED}{_NAME}['’]s?(?: {_ONE})?{_WITH}\W*", re.IGNORECASE),
    regex(rf"{_LED}{_NAME}(?: {_ONE})?{_WITH}\W*", re.IGNORECASE),
)
"""`the Oracle one of OpenAI`, `and OpenAI's with Oracle?`, and `OpenAI with Oracle`."""
_WHOSE: Final = (
    *_WITH_WHOM,
    regex(rf"{_LED}{_NAME}['’]s?(?: {_ONE})?(?P<whom>)\W*", re.IGNORECASE),
)
"""The same, and `Meta's deals?`."""
_LISTED: Final = regex(r"\b(?:list|deals?|contracts?|signed)\b")
_SAME: Final = regex(
    r"\W*(?:(?:same|list|show|give|me|them|those|all|for|of|with|by|and|ok|so|now|please|pls|also|"
    r"too|as well|then|instead|the|ones?|deals?|contracts?|what|about|how|has|did|signed|s|do|it|"
    r"again|just|only|compute)\b\W*)*"
)
"""What stands beside the lab in `list openais as well`."""
_POINTS: Final = regex(r"(?:which|who|any|all|those|these|how many|what)\b", re.IGNORECASE)
"""`which of those are with Microsoft`, which names nobody else's."""
_ASKED: Final = "compute contracts of "
_BESIDE: Final = regex(
    rf"\W*(?:(?:{LINK}|how (?:is|does) (?:it|that|this))\W+)*(?:vs\.?|versus|against|next to|"
    rf"beside|compared? (?:to|with))\W+(?:the )?{_NAME}(?:['’]s?)?(?: {_ONE})?\W*",
    re.IGNORECASE,
)
"""`vs OpenAI`, after what another lab signed: both are told, and nothing of what they have."""
_BOTH: Final = regex(
    rf"\W*(?:(?:{LINK}|can you)\W+)*(?:compare (?:the two|both|them|those|these)"
    r"(?: two)?|(?:put |show )?(?:the two|both|them)(?: of them)? (?:side by side|in a table))\W*",
    re.IGNORECASE,
)


def contracts_of_another(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """What another lab signed, or that with somebody; None of other texts.

    With whom is told of contracts alone, so that another part of the lab may stand between.
    """
    last = memory.question
    if last is None:
        return None
    is_after = _is_after_contracts(last, memory)
    if same := _same_of(told, last, is_after):
        return same
    if part_of(last) is not LabPart.CONTRACTS:
        return _contracts(told.whole, hearing, _WITH_WHOM) if is_after else None
    alone = hearing.asked(told.whole)
    is_whole = alone is not None and part_of(alone) is LabPart.CONTRACTS and told.labs == alone.labs
    return Understood(alone) if alone and is_whole else _contracts(told.whole, hearing)


def _is_after_contracts(last: Question, memory: Memory) -> bool:
    """Whether the contracts of the lab of the last question were told right before it."""
    before = memory.earlier[:1]
    return any(one.labs == last.labs and part_of(one) is LabPart.CONTRACTS for one in before)


def _same_of(told: Said, last: Question, is_after: bool) -> Understood | None:
    """`same for openai, list them`; after its card as well, where a list is asked for."""
    is_of_deals = part_of(last) is LabPart.CONTRACTS
    if len(told.labs) != 1 or not (is_of_deals or is_after):
        return None
    bare = without_labs(told.draft.raw, told.text).lower()
    if not (is_of_deals or _LISTED.search(bare)) or not _SAME.fullmatch(bare):
        return None
    listed = last if is_of_deals else Question(Kind.LAB, topic=LabPart.CONTRACTS.value)
    return Understood(replace(listed, labs=told.labs, partners=()))


def _contracts(
    text: str, hearing: Hearing, forms: tuple[re.Pattern[str], ...] = _WHOSE
) -> Understood | None:
    whose = next((found for form in forms if (found := form.fullmatch(text))), None)
    if whose is None:
        return None
    whom = f" with {whose['whom']}" if whose["whom"] else ""
    read = hearing.read(f"{_ASKED}{whose['whose']}{whom}")
    if not isinstance(read, Understood) or part_of(read.question) is not LabPart.CONTRACTS:
        return None
    return None if _POINTS.match(whose["whose"]) else read


def _beside(whose: str, last: Question, hearing: Hearing) -> str:
    """What asks for the contracts of both labs; empty where no other lab is named."""
    labs = hearing.draft(whose).labs
    if len(labs) != 1 or labs == last.labs:
        return ""
    directory = hearing.reader.words.directory
    each = (last, replace(last, labs=labs, partners=()))
    return "\n".join(f"what are the {to_text(one, directory)}?" for one in each)


def contracts_side_by_side(text: str, memory: Memory, hearing: Hearing) -> str:
    """`compare the two`, after what two labs signed: both are told, one after the other."""
    last, before = memory.question, next(iter(memory.earlier), None)
    if last and part_of(last) is LabPart.CONTRACTS and (found := _BESIDE.fullmatch(text)):
        return _beside(found["whose"], last, hearing) or text
    if last is None or before is None or not _BOTH.fullmatch(text):
        return text
    are_told = all(part_of(each) is LabPart.CONTRACTS for each in (last, before))
    if not are_told or last.labs == before.labs:
        return text
    directory = hearing.reader.words.directory
    return "\n".join(f"what are the {to_text(each, directory)}?" for each in (before, last))
