"""Evidence of a kind of work and of some days alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot.candidates.evidence import Gathered, Line
from bot.candidates.needs import needs_of
from bot.candidates.runs import Run
from bot.candidates.scholars.text import folded
from bot.questions.words.kinds_of_work import Need
from bot.regex import regex

_SIZED: Final = regex(r"[ -]\d+(?:\.\d+)?[bmt](?![\w.])", re.IGNORECASE)


def narrowed(
    found: Gathered,
    kind: Need | None,
    since: date | None,
    until: date | None,
    titled: Sequence[str] = (),
) -> Gathered:
    """The lines of a kind of work, published from the one day to the other.

    `titled` are words one of which stands in a title, or in the name of the model whose run it
    is about, where a topic or a model is asked for.
    """

    def kept(lines: Iterable[Line]) -> tuple[Line, ...]:
        dated = tuple(line for line in lines if _is_within(line.published, since, until))
        if says:
            dated = _called(dated, titled) or tuple(
                one for line in dated if (one := _saying_so(line, says))
            )
        return dated if kind is None else _of_kind(dated, kind)

    says = _saying(titled) if titled else None
    return replace(found, lines=kept(found.lines), questionable=kept(found.questionable))


def _is_within(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or day >= since) and (until is None or day <= until)


def _saying(words: Sequence[str]) -> re.Pattern[str]:
    """What finds any of the words in a folded title."""
    return regex(rf"(?<!\w)(?:{'|'.join(re.escape(folded(one)) for one in words)})(?!\w)")


def _called(lines: Iterable[Line], titled: Sequence[str]) -> tuple[Line, ...]:
    """The works about a model that is called just so, its size aside: PaLM is not PaLM 2."""
    names = {folded(one) for one in titled}
    runs = ((line, tuple(run for run in line.runs if _bare(run) in names)) for line in lines)
    return tuple(line._replace(runs=called) for line, called in runs if called)


def _bare(run: Run) -> str:
    """The name of a run's model without its size."""
    return folded(_SIZED.sub("", run.entity.name))


def _saying_so(line: Line, says: re.Pattern[str]) -> Line | None:
    """A work that says so by its title or by its models: of these then no others."""
    named = tuple(run for run in line.runs if says.search(folded(run.entity.name)))
    if named:
        return line._replace(runs=named)
    return line if says.search(folded(line.work.title)) else None


def _of_kind(lines: tuple[Line, ...], kind: Need) -> tuple[Line, ...]:
    found = needs_of(lines).of(kind)
    return tuple(reason.line for reason in found.reasons) if found else ()
