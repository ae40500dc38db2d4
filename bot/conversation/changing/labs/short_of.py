"""How much is missing to a lab, in the usual words: `how many GPUs short of Meta are we`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.types import Kind
from bot.regex import regex

_CHIPS: Final = r"(?P<chips>(?:gpus?|chips?|cards?|accelerators?|h100e|[a-z]{1,3}\d{2,4}s?)|)"
_SHORT: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok|but)\W+)*)(?:how (?:many|much)|by how (?:many|much)|what) ?"
    rf"(?:more )?{_CHIPS} ?(?:are we|do we fall|would we be|we are|we['’]re)? ?"
    r"(?:short|shy|lacking|missing)(?: (?:of|to|from|against))?"
    r"(?: (?:being level with|matching|parity with|what))?"
    r"(?: (?P<whose>[a-z][\w.&-]*(?: [a-z][\w.&-]*)??)(?: (?:has|have|average))?)??"
    r"(?: (?:are we|we are|do we come|per (?:head|researcher|person)))*\W*$",
    re.IGNORECASE,
    needs="short|shy|lacking|missing",
)
_LED: Final = r"^(?P<led>\W*(?:(?:and|so|ok|but|then)\W+)*)"
_MISSING: Final = tuple(
    regex(rf"{_LED}{words}\W*$", re.IGNORECASE)
    for words in (
        r"(?:what|how (?:big|large|much|wide|far))(?:['’]?s| is| would be| was)? (?:the|our) "
        rf"(?:gap|shortfall|difference|distance|deficit)(?: (?:in|of) {_CHIPS})?"
        r"(?: (?:for us|to them|then|now|to fill|to close))*",
        rf"how many more(?: {_CHIPS})?(?: of (?:them|those))? (?:do|would|will|must|should) we "
        r"(?:then |still )?(?:need|require|have to (?:buy|get|find|add|rent)|buy|find|get)",
        rf"(?:we(?:['’]re| are) )?(?:missing|lacking|short(?: by)?) how many(?: {_CHIPS})?",
        rf"how many(?: {_CHIPS})? (?:are|is) (?:still )?(?:missing|left to (?:find|buy|get|add))",
        r"what (?:are we|do we) (?:missing|lacking|still need|lack|miss)",
    )
)
"""What is missing to a lab's average that was asked for: `what's the gap in chips`."""


def short_of(text: str, memory: Memory) -> str:
    """The message as what comes on top to equal that lab, whose stock alone is no answer."""
    last = memory.question
    if last is not None and last.kind is Kind.MATCH and len(last.labs) == 1:
        told = next((each for form in _MISSING if (each := form.match(text))), None)
        chips = (told.groupdict().get("chips") if told else None) or "chips"
        text = f"{told['led']}how many {chips} short are we" if told else text
    found = _SHORT.match(text)
    is_of_lab = found and (found["whose"] or (memory.question and memory.question.labs))
    if found is None or not is_of_lab:
        return text
    chips, whose = found["chips"] or "chips", found["whose"] or "them"
    return f"{found['led']}how many more {chips} would it take to match {whose}?"
