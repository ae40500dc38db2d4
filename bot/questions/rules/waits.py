"""How long one waits for chips: `no queue`, `a 2 hour wait`, `our queue goes to zero`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.terms import length, value_of
from bot.questions.tags import T, Tag

_GOES = "[<grow><is><of><gets><can><word>]*"


def _wait(tags: Sequence[Tag]) -> Tag:
    hours = 0.0 if first(tags, T.UNIT) is None else round(length(tags) * 24, 6)
    return merged(T.WAIT, hours, tags)


def _none(tags: Sequence[Tag]) -> Tag | None:
    """`zero wait`: a number without a unit is a wait only where it is none."""
    return _wait(tags) if value_of(first(tags, T.NUM)) == 0 else None


def _goes_to(tags: Sequence[Tag]) -> Tag | None:
    """`goes from 24 hours to 2 hours`: what the wait will be."""
    to = max(place for place, tag in enumerate(tags) if tag.kind is T.TO)
    after = tags[to:]
    if first(after, T.UNIT) is None:
        return merged(T.WAIT, 0.0, tags) if value_of(first(after, T.NUM)) == 0 else None
    return merged(T.WAIT, round(length(after) * 24, 6), tags)


LENGTHS: tuple[Rule, ...] = (
    rule("<no> <queue>", _wait),
    rule("<num> <queue>", _none),
    rule(
        f"<queue>+ {_GOES} (?:<from> [<num><pct>] <unit>?)? {_GOES} <to> [<num><pct>] <unit>?",
        _goes_to,
    ),
    rule("<queue>+ <is>? <num>(?! <unit>)", _none),
    rule("[<num><pct>] <unit> <poss>? [<of><in><for>]? <queue>+", _wait),
    rule("<queue>+ [<of><is><colon><for><in>]* [<upto><max>]? [<num><pct>] <unit>", _wait),
    rule("<queue>+ [<of><is><colon><for>]* <unit>", _wait),
    rule("<unit> <poss>? <queue>", _wait),
)
