"""`(1) H100 price (2) who has most compute`: questions that are numbered within one line."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_MARK: Final = regex(
    r"(?:(?<=\s)|^)(?:\((?P<a>[1-6]|[a-f])\)|(?P<b>[1-6]|[a-f])\)|(?P<c>[1-6])\.)\s+(?=\S)",
    needs=")|.",
)
_ANNOUNCED: Final = regex(
    rf"{LED}(?:(?:there|all|assay)\W+)?(?:i(?:['’]ve| have)?(?: got)? |just |got )?"
    r"(?:two|three|four|2|3|4|a couple(?: of)?|couple(?: of)?|a few|some|several) "
    r"(?:(?:quick|short|more|other|small|little|different|separate|further) )*"
    r"(?:things|questions|qs|points|asks)(?: for you| please| (?:really|today))?\s*[:.,–—-]\s*",
    re.IGNORECASE,
    needs="things|questions|qs|points|asks",
)
"""`hi there, two things: …`, which counts what follows."""
_ORDER: Final = ("123456", "abcdef")
_SEVERAL: Final = 2


def as_lines(text: str) -> str:
    """The text with each numbered question on a line of its own, where they count up from one.

    How many there are is not part of what is asked.
    """
    text = _announced_off(text)
    found = list(_MARK.finditer(text))
    marks = "".join(each["a"] or each["b"] or each["c"] for each in found)
    if len(marks) < _SEVERAL or not any(order.startswith(marks) for order in _ORDER):
        return text
    ends = [*(each.start() for each in found[1:]), len(text)]
    parts = (text[each.end() : end].strip(" ,;") for each, end in zip(found, ends, strict=True))
    before = text[: found[0].start()].rstrip()
    led = "" if before.endswith(":") else before.strip(" ,;–-")  # `two things:`
    asked = [part for part in parts if part]
    is_led = len(led.split()) > _SEVERAL  # more than a greeting
    return "\n".join([*([led] if is_led else []), *asked])


def _announced_off(text: str) -> str:
    found = _ANNOUNCED.match(text)
    return text[found.end() :] if found and found.end() < len(text) else text
