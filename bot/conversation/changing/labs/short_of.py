"""How much is missing to a lab, in the usual words: `how many GPUs short of Meta are we`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
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


def short_of(text: str, memory: Memory) -> str:
    """The message as what comes on top to equal that lab, whose stock alone is no answer."""
    found = _SHORT.match(text)
    is_of_lab = found and (found["whose"] or (memory.question and memory.question.labs))
    if found is None or not is_of_lab:
        return text
    chips, whose = found["chips"] or "chips", found["whose"] or "them"
    return f"{found['led']}how many more {chips} would it take to match {whose}?"
