"""Evidence of a kind of work and of some days alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.candidates.evidence import Gathered, Line
from bot.candidates.needs import needs_of
from bot.candidates.scholars.text import folded
from bot.questions.words.kinds_of_work import Need
from bot.regex import regex


def narrowed(
    found: Gathered,
    kind: Need | None,
    since: date | None,
    until: date | None,
    titled: Sequence[str] = (),
) -> Gathered:
    """The lines of a kind of work, published from the one day to the other.

    `titled` are words one of which stands in a title, where a topic is asked for.
    """

    def kept(lines: Iterable[Line]) -> tuple[Line, ...]:
        dated = tuple(line for line in lines if _is_within(line.published, since, until))
        if says:
            dated = tuple(line for line in dated if says.search(folded(line.work.title)))
        return dated if kind is None else _of_kind(dated, kind)

    says = _saying(titled) if titled else None
    return replace(found, lines=kept(found.lines), questionable=kept(found.questionable))


def _is_within(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or day >= since) and (until is None or day <= until)


def _saying(words: Sequence[str]) -> re.Pattern[str]:
    """What finds any of the words in a folded title."""
    return regex(rf"(?<!\w)(?:{'|'.join(re.escape(folded(one)) for one in words)})(?!\w)")


def _of_kind(lines: tuple[Line, ...], kind: Need) -> tuple[Line, ...]:
    found = needs_of(lines).of(kind)
    return tuple(reason.line for reason in found.reasons) if found else ()
