"""The days that a web page names, out of its text. Pure."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from html.parser import HTMLParser
from typing import Final

from bot.regex import regex

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_MONTH: Final = "|".join((*(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS), "sept"))
_FORMS: Final = (
    regex(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
    regex(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
    regex(
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)
"""`2026-07-17`, `17 July 2026`, `July 17, 2026`. Days in digits alone are read in two ways by two
continents, so they are not read."""
_UNSEEN: Final = frozenset({"script", "style", "noscript", "template"})


def days_in(body: bytes) -> frozenset[date]:
    """Every day that the visible text of a page names in words or in ISO's form."""
    text = text_of(body)
    found: set[date] = set()
    for form in _FORMS:
        for match in form.finditer(text):
            with suppress(ValueError):
                found.add(date(int(match["year"]), _month(match["month"]), int(match["day"])))
    return frozenset(found)


def text_of(body: bytes) -> str:
    """The visible text of a page, blanks folded."""
    reader = _Text()
    reader.feed(body.decode("utf-8", "replace"))
    reader.close()
    return " ".join(" ".join(reader.parts).split())


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text)
    return next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(text[:3].casefold()))


class _Text(HTMLParser):
    """Collects text that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _UNSEEN and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)
