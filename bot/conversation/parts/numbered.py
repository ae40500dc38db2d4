"""`(1) H100 price (2) who has most compute`: questions that are numbered within one line."""

from __future__ import annotations

from typing import Final

from bot.regex import regex

_MARK: Final = regex(
    r"(?:(?<=\s)|^)(?:\((?P<a>[1-6]|[a-f])\)|(?P<b>[1-6]|[a-f])\)|(?P<c>[1-6])\.)\s+(?=\S)",
    needs=")|.",
)
_ORDER: Final = ("123456", "abcdef")
_SEVERAL: Final = 2


def as_lines(text: str) -> str:
    """The text with each numbered question on a line of its own, where they count up from one."""
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
