"""On which chips a run is asked for: `the biggest training run for 4096 H100 in 3 months?`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import Rule, merged, rule
from bot.questions.tags import T, Tag


def _run_on(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`the biggest run for 4096 H100?` asks on which chips, and names no term of an offer."""
    hardware = tags[-1]
    return (merged(T.JOB, None, tags[:-1]), replace(hardware, kind=T.COMMA, value=None), hardware)


def _time_on(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`a month on 1,024 H100, what does that get us`."""
    unit, *rest = tags
    return (replace(unit, kind=T.DAYS), *rest)


RUN_ON: tuple[Rule, ...] = (
    rule("<max>* <job>+ [<for><at>] <hardware>", _run_on),
    rule("(?<![<per><slash><num>])<unit> [<at><with>] <hardware>", _time_on),
)
"""What one amount of hardware alone means after a run; beside another it is a term of that."""
