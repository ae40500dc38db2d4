"""What is supposed in place of what was before: `what if instead we hire 15`, `undo all that. …`.

It is of the offer as it is, and not of what that came to with what was supposed first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked, before_prices
from bot.conversation.changing.labs.distance import gap_asked
from bot.conversation.changing.message.back_to import may_be_of_ours
from bot.conversation.changing.message.returning import as_it_is, is_as_it_is
from bot.conversation.changing.message.taking_back import (
    asked_without_change,
    without_dropped,
    without_hires,
)
from bot.conversation.changing.offer.share_again import share_again
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_NO_WAIT: Final = r"(?:no|nope|wait|sorry|actually|hang on|hold on)"
_INSTEAD: Final = regex(
    r",?\s*\binstead\b(?:(?! of\b),?| of (?:that|this|it|(?:the )?\d[\d,]*k?)(?=\W*$))|"
    rf"^\W*(?:(?:oh|ah|ok|hm+)\W+)?(?:or(?: rather)?|rather|{_NO_WAIT}(?:\W+{_NO_WAIT})*)\b\W*"
    r"(?=(?:(?:what )?if |suppose )?\w)",
    re.IGNORECASE,
)
_ADDED_TO: Final = regex(r"\W*and\b", re.IGNORECASE)
"""`and if we added 1024 H200 instead`, after hires: they stay, and the chips change."""
_SUPPOSES: Final = regex(
    r"\b(?:hir(?:e[ds]?|ing)|add(?:s|ed|ing)?|buy(?:s|ing)?|bought|los(?:e|t|ing)|lea(?:ve|ving)|"
    r"left|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|cut|fire[ds]?|rent(?:ed)?|join(?:s|ed|ing)?|quit|"
    r"we (?:get|got)|halv(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing))\b",
    re.IGNORECASE,
)
"""What changes something by itself; `make it 1024 instead` changes what was supposed."""
_BY_FACTOR: Final = regex(
    r"\b(?:doubl|tripl|halv|quadrupl)(?:e[ds]?|ing) (?:our |the |my )?(?:whole |research )?(?:team|"
    r"people|researchers|headcount|staff|heads|chips|gpus|cluster|compute|h100s?|capacity)\b",
    re.IGNORECASE,
)
"""A change of one thing by itself, without a number: `and halved the team instead`."""
_PUT_FIRST: Final = regex(
    r"(?:(?:ok(?:ay)?|right|alright|anyway|well|so|thanks|no|hm+)[\s,.–-]+)*"
    r"(?P<first>[^.,;:!?–]{4,60}?)"
    r"(?:\s*[.,;:!?–]+\s*|\s+-+\s+|\s+and\s+(?=how|what|where|compare|now))(?P<rest>\w.*)",
    re.IGNORECASE | re.DOTALL,
)
"""`ok undo all that. us vs Microsoft`."""
_PUT_OFF: Final = regex(
    r"(?:forget|scrap|scratch|drop|ignore|never ?mind|leave|bin|park|put|enough (?:of|with))"
    r"(?: about)? (?:that|this|it|those|these)(?: (?:aside|for now|then|out))*",
    re.IGNORECASE,
)
_AS_OF_NOW: Final = regex(
    r"\b(?:we|us|ours?)\b.*\b(?:now|today|currently|current|really|actually|at the moment)\b|"
    r"\b(?:current|actual|real)\b.*\b(?:we|us|ours?)\b|"
    r"\bour (?:own )?(?:real|actual|saved|true)\b",
    re.IGNORECASE | re.DOTALL,
)
"""`forget that. where are we today vs Meta`: of ours as it is, whatever was changed before."""
_REAL_AGAINST: Final = regex(
    rf"{LED}(?:(?:now|with|use|take|using|compare) )?our (?:own )?(?:real|actual|saved|true) "
    r"(?:numbers?|offer|figures?|set-?up|chips|cluster|data)\W+"
    r"(?P<rest>(?:vs|versus|against|with(?! \d)|to|compared (?:to|with)) \w.*)",
    re.IGNORECASE | re.DOTALL,
    needs="real|actual|saved|true",
)
"""`our real numbers against Meta`, after what was supposed."""
_AND_BUY: Final = regex(
    rf"^(?!.*\binstead\b)(?P<opens>{LED}(?:and|also|plus|\+)\W+(?:what )?(?:if )?(?:we )?"
    r"(?:also )?)(?:buy|bought|get|got|order(?:ed)?|rent(?:ed)?|purchased?) "
    r"(?=(?:another |an extra )?\d[\d,.]*k? (?:more )?(?:x )?[a-z]{1,3}\d{2,4})",
    re.IGNORECASE,
)
"""`and buy 512 B200`, after people were supposed to leave: on top of what there is."""

_MAY_BE_SUPPOSED: Final = (*OF_OURS, Kind.PRICE)


def supposed_anew(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What a message asks of the offer as it is, and the memory as it was before any change."""
    if before_added := without_dropped(text, memory, hearing):
        return "undo that", before_added
    last = memory.question
    undone = _after_undoing(text) if last and last.kind in _MAY_BE_SUPPOSED else None
    if undone and last and last.kind is Kind.PRICE:  # of what was supposed before its price
        last = before_prices(memory)
        memory = replace(memory, question=last)
    if last is None or last.kind not in OF_OURS or not _is_supposed(last):
        return asked_without_change(text, memory)
    if (told := _AND_BUY.sub(r"\g<opens>add ", text)) != text:
        return told, memory
    if put := _after_share(text, memory, hearing):
        return put
    hires = 0.0 if last.floor and last.chips else last.people  # of whom it was asked what to add
    rest = _in_place(text, hires, hearing) or undone
    last_undone = _before_last(memory) if rest and undone is None else None
    is_ours = last.offer is None or may_be_of_ours(last, hearing.saved)
    if rest and undone is None and not (last_undone or is_ours):
        return asked_without_change(_of_whole(rest, text, hearing), memory)
    before = last_undone or (as_it_is(memory, hearing.saved) if rest else None)
    if rest is None or before is None:
        return asked_without_change(text, memory)
    if before.kind is Kind.DILUTION:
        before = without_hires(before)
    memory = replace(memory, question=before, choices=(), taken="")
    return gap_asked(rest, memory), memory


def _is_supposed(last: Question) -> bool:
    """Whether something of the offer, or of a lab, may have been supposed."""
    return bool(last.offer) or last.kind is Kind.DILUTION or last.assume != Assumptions()


def _before_last(memory: Memory) -> Question | None:
    """An offer that was told, as it was before the last thing that was supposed; None of ours.

    What was put right of it before that stays: only what was supposed last gives way. So does what
    was supposed of a lab, also where ours is held against it.
    """
    last, before = memory.question, next(iter(memory.earlier), None)
    if last is None or before is None:
        return None
    is_of_lab = (last.kind, last.offer) == (before.kind, before.offer)
    if is_of_lab and last.assume != before.assume:
        return replace(last, assume=before.assume, save=False)
    if last.uses_saved or not (last.offer and last.offer.chips):
        return None
    if last.kind is Kind.DILUTION and last.people:
        return replace(last, save=False)
    is_changed = before.kind in OF_OURS and before.offer and not before.uses_saved
    if not is_changed or before.offer == last.offer:
        return None
    return replace(before, labs=last.labs or before.labs, save=False)


def _in_place(text: str, hires: float | None, hearing: Hearing) -> str | None:
    """`what if instead we hire 15`, without the word; other hires take the place of hires."""
    rest = _INSTEAD.sub("", text).strip()
    kinds = {tag.kind for tag in hearing.tagged(rest)} if rest != text else set()
    is_told = any(map(str.isdigit, rest)) or _BY_FACTOR.search(rest)
    is_change = _SUPPOSES.search(rest) and is_told
    is_hires = hires is not None and T.HIRE in kinds and T.CHIP not in kinds
    stays = is_hires or (hires is not None and T.CHIP in kinds and _ADDED_TO.match(text))
    return rest if rest != text and is_change and not stays else None


def _of_whole(rest: str, text: str, hearing: Hearing) -> str:
    """A change of an offer of which nothing was supposed before: only chips take others' place."""
    return text if any(tag.kind is T.CHIP for tag in hearing.tagged(rest)) else rest


def _after_undoing(text: str) -> str | None:
    """What is asked after all that was supposed is taken back."""
    if real := _REAL_AGAINST.fullmatch(text.strip()):
        return f"our offer {real['rest']}"
    found = _PUT_FIRST.fullmatch(text.strip())
    if found is None:
        return None
    is_of_now = _PUT_OFF.fullmatch(found["first"]) and _AS_OF_NOW.search(found["rest"])
    return found["rest"] if is_of_now or is_as_it_is(found["first"]) else None


def _after_share(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory] | None:
    """`back to a third. which one is closer`: what is asked, with that part for research."""
    found = _PUT_FIRST.fullmatch(text.strip())
    again = share_again(found["first"], memory, hearing) if found else None
    if found is None or not isinstance(again, Understood):
        return None
    memory = replace(
        memory, question=again.question, earlier=all_asked(memory), choices=(), taken=""
    )
    return gap_asked(found["rest"], memory), memory
