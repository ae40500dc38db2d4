"""`list them`: the names of what an answer told, before anything else of it."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.names_first import names_first
from bot.conversation.telling.paring import pared
from bot.conversation.told import told_in
from bot.prose import sentence
from bot.questions.types import Kind
from bot.subjects import NameOf

_SOME: Final = "{names}; {more} more in the table, and others on record"
_LONGEST: Final = 105
"""Characters of names that stand in a headline."""


def names_told(answer: Answer, _: str, name: NameOf) -> Answer | None:
    """As many names as a headline holds, and how many more; each with its row below."""
    if answer.kind in (Kind.LAB, Kind.HIRING):
        return names_first(answer)
    told = told_in(answer)
    each = [item.name or name(item.fact.subject) for item in told.items]
    if not each:
        return None
    facts = [item.fact for item in told.items]
    few = next(n for n in range(len(each), 0, -1) if n == 1 or _is_short(each[:n]))
    more = len(each) - few
    headline = sentence(
        _SOME if told.is_cut else "{names} and {more} more" if more else "{names}",
        names=f.cited("; ".join(each[:few]), *facts[:few]),
        **({"more": f.counted(more, *facts[few:])} if more or told.is_cut else {}),
    )
    lines = (
        sentence("{name}", name=f.cited(one, fact)) for one, fact in zip(each, facts, strict=True)
    )
    rest = (answer.headline.stopped(),)
    return pared(answer, headline, rest if answer.table else (*lines, *rest), answer.table)


def _is_short(names: list[str]) -> bool:
    return len("; ".join(names)) <= _LONGEST


TOLD: Final = {Part.NAMES: names_told}
"""What tells them."""
