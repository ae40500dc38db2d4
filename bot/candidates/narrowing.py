"""Evidence of a kind of work and of some days alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.candidates.evidence import Gathered, Line
from bot.candidates.needs import needs_of
from bot.questions.words.kinds_of_work import Need


def narrowed(
    found: Gathered, kind: Need | None, since: date | None, until: date | None
) -> Gathered:
    """The lines of a kind of work, published from the one day to the other."""

    def kept(lines: Iterable[Line]) -> tuple[Line, ...]:
        dated = tuple(line for line in lines if _is_within(line.published, since, until))
        return dated if kind is None else _of_kind(dated, kind)

    return replace(found, lines=kept(found.lines), questionable=kept(found.questionable))


def _is_within(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or day >= since) and (until is None or day <= until)


def _of_kind(lines: tuple[Line, ...], kind: Need) -> tuple[Line, ...]:
    found = needs_of(lines).of(kind)
    return tuple(reason.line for reason in found.reasons) if found else ()
