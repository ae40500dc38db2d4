"""Pay inside the content of a Greenhouse posting; nothing else of the content is looked at."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from typing import Final

from bot.market.pay_text import read_pay, unit_of_title
from storage.records import Pay, PayUnit

_BLOCK: Final = "pay-input"
_TITLE: Final = "title"
_RANGE: Final = "pay-range"


def pay_in(content: str) -> tuple[Pay, ...]:
    """The ranges in the blocks that Greenhouse makes for pay; the content is escaped once."""
    if _RANGE not in content:
        return ()
    reader = _Blocks()
    reader.feed(unescape(content))
    return tuple(pay for title, amounts in reader.blocks for pay in _range(title, amounts))


def _range(title: str, amounts: list[str]) -> tuple[Pay, ...]:
    """First and last amount of a block; what stands between them is a dash."""
    if not amounts:
        return ()
    found = read_pay(f"{amounts[0]} {amounts[-1]}", title)
    named = unit_of_title(title)
    return tuple(
        Pay(pay.low, pay.high, pay.currency, _either(named, pay.per), pay.source, title)
        for pay in found
    )


def _either(named: PayUnit, written: PayUnit) -> PayUnit:
    """What the title says; a size alone does not make a range yearly here."""
    return named if named is not PayUnit.UNKNOWN or written is PayUnit.YEAR else written


class _Blocks(HTMLParser):
    """Collects the title and the amounts of every pay block."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[tuple[str, list[str]]] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag == "div":
            known = next((name for name in (_BLOCK, _TITLE, _RANGE) if name in classes), "")
            self._open.append(known)
            if known == _BLOCK:
                self.blocks.append(("", []))

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self.blocks or not self._open or _BLOCK not in self._open:
            return
        title, amounts = self.blocks[-1]
        if self._open[-1] == _TITLE:
            self.blocks[-1] = (title + data.strip(), amounts)
        elif self._open[-1] == _RANGE and any(c.isdigit() for c in data):
            amounts.append(data.strip())
