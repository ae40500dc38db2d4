"""What is on a card of a lab by its names, and roles by their titles, before all else of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.questions.lab_parts import LabPart, part_of
from bot.regex import regex

_MOST: Final = 8
_SITE: Final = regex(r"Site (?P<name>.+?) \(H100e\)")
_DEAL: Final = regex(r"(?P<name>.+? with .+?)(?:,.*)? \(GW\)")
_OF_LAB: Final = {LabPart.SITES: _SITE, LabPart.CONTRACTS: _DEAL, None: regex("(?P<name>.+)")}
_ROLE, _STATE, _GONE = "Role", "State", "gone"
_NONE: Final = sentence("Nothing is on that list")


def names_first(answer: Answer) -> Answer:
    """The names, then the answer as it was; of roles their titles."""
    names = list(dict.fromkeys(_names(answer)))
    told = (answer.headline.stopped(), *answer.verdict)
    if not names:
        return pared(answer, _NONE, told, answer.table, keep=len(answer.caveats))
    more, first = len(names) - _MOST, f.said("; ".join(names[:_MOST]))
    led = sentence("{names}", names=first)
    if more > 0:
        n = f.counted(more, *answer.sources())
        led = sentence("{names}; {n} more stand in the table", names=first, n=n)
    return pared(answer, led, told, answer.table, keep=len(answer.caveats))


def _names(answer: Answer) -> Iterator[str]:
    columns = answer.table.columns if answer.table else ()
    at = columns.index(_ROLE) if _ROLE in columns else 0
    state = columns.index(_STATE) if _STATE in columns else None
    pattern = _OF_LAB.get(part_of(answer.question), _OF_LAB[None])
    for row in answer.table.rows if answer.table else ():
        found = pattern.match(row[at].text)
        if found and (state is None or row[state].text != _GONE):
            yield found["name"]
