"""How long one waits for chips: `no queue`, `a 2 hour wait`, `goes from 2 hours to 12`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.terms import length, value_of
from bot.questions.tags import Number, T, Tag

_JOINS = frozenset((T.COMMA, T.AND, T.OR, T.STOP, T.DASH))
_GOES = "[<grow><is><of><gets><can><word><factor><lose>]*"
_TO = "[<to><upto>]"
_QUEUE = "<basis>?~<queue>+ (?:<for>~[<our><word>]?~[<gpu><job><chip><site><our>]~<gpu>?)?"
"""`the wait for our GPUs`."""


def _wait(tags: Sequence[Tag]) -> Tag:
    return merged(T.WAIT, 0.0 if first(tags, T.UNIT) is None else _hours(tags), tags)


def _hours(tags: Sequence[Tag]) -> float:
    return round(length(tags) * 24, 6)


def _another(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2 hours, worst case a day`: an offer has one wait, so that the other is left out aloud."""
    said = next((at for at, tag in enumerate(tags[1:], start=1) if tag.kind not in _JOINS), 0)
    if tags[said].kind in (T.NUM, T.PCT, T.UNIT):
        return None  # `no queue, 30 days` may be the time of a run
    return (*tags[:said], merged(T.CLAIM, None, tags[said:]))


def _none(tags: Sequence[Tag]) -> Tag | None:
    """`zero wait`: a number without a unit is a wait only where it is none."""
    return _wait(tags) if value_of(first(tags, T.NUM)) == 0 else None


def _goes_to(tags: Sequence[Tag]) -> Tag | None:
    """`goes from 24 hours to 2`: what the wait will be, in the unit that was said last."""
    to = max(place for place, tag in enumerate(tags) if tag.kind in (T.TO, T.UPTO))
    after, unit = tags[to:], first(reversed(tags), T.UNIT)
    number = first(after, T.NUM, T.PCT)
    if first(after, T.UNIT) or (number and value_of(number) == 0):
        return _wait(after) if first(after, T.UNIT) else merged(T.WAIT, 0.0, tags)
    if number is None or unit is None:
        return None
    return merged(T.WAIT, _hours((number, unit)), tags)


def _to_the_most(tags: Sequence[Tag]) -> Tag | None:
    """`goes from 2 to 12 hours`, which reads as a range elsewhere: where it goes to."""
    number, unit = first(tags, T.NUM), first(tags, T.UNIT)
    amount = number.value.amount if number and isinstance(number.value, Number) else None
    if amount is None or amount.high is None or unit is None:
        return None
    return merged(T.WAIT, round(amount.high * value_of(unit) * 24, 6), tags)


LENGTHS: tuple[Rule, ...] = (
    rule("<no> <queue>", _wait),
    rule("<num> <queue>", _none),
    rule(
        f"{_QUEUE} {_GOES} (?:<from> [<num><pct>] <unit>?)? {_GOES} {_TO} [<num><pct>] <unit>?",
        _goes_to,
    ),
    rule(f"{_QUEUE} {_GOES} (?:<from> [<num><pct>]? <unit>)? {_TO} [<num><pct>]? <unit>", _goes_to),
    rule(f"{_QUEUE} {_GOES} <from> <num> <unit>", _to_the_most),
    rule("<queue>+ <is>? <num>(?! <unit>)", _none),
    rule("[<num><pct>] <unit> <poss>? [<of><in><for>]? <basis>? <queue>+", _wait),
    rule(f"{_QUEUE} [<of><is><colon><for><in>]* [<upto><max>]? [<num><pct>] <unit>", _wait),
    rule(f"{_QUEUE} [<of><is><colon><for>]* <unit>", _wait),
    rule("<unit> <poss>? <queue>", _wait),
    rule(
        "<wait>~[<comma><and><or><stop><dash><word><at><upto><max><basis>]{1,6}"
        "~(?:[<num><pct>]~)?<unit>(?:~<at>~<word>)?",
        _another,
    ),
)
