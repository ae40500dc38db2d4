"""So many more of the chips that were just named: `another 1024 from March`, `growing to 4096`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.here_and_to_come import HERE_AND_TO_COME
from bot.questions.tags import Hardware, Number, T, Tag
from storage.records import Amount, Status, Tenure

_THEN: Final = "[<status><comma><and><us><tenure><can>]*"
_WHEN: Final = (
    "(?=<gpu>? [<status><opens>]|<gpu>? [<in><from><by><at>] <when>"
    "|<gpu>? <if>~[<more><our>]*~<site>?~<opens>)"
)
_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)
_MOST_TIMES: Final = 3.0
"""A team of so many times as many people is still a team that grew."""
_LEAST_PART: Final = 0.1
"""Fewer than such a part of the chips may be people."""
_LED: Final = "[<in><from><by><at>]"


def _another(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100 and another 1024 from March`: more of the same chip."""
    more, hardware = first(tags[1:], T.NUM, T.COUNT), tags[0]
    if more is None or not isinstance(more.value, Number):
        return None
    if not isinstance(hardware.value, Hardware):
        return None
    same = Hardware(hardware.value.chips, more.value)
    between = [tag for tag in tags[1:] if tag.end <= more.start and tag.kind is not T.MORE]
    if first(between, T.US) and not first(tags, T.HAVE, T.MORE, T.COUNT):
        return None  # `512 H100 and we're 70 by March`
    return (hardware, *between, Tag(T.HARDWARE, same, more.start, more.end))


def _later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 for 20 people, 512 from March`: after those who share what there is.

    As many as the team may grow to are people, and so are as many more as there are.
    """
    at = next(at for at, tag in enumerate(tags) if tag.kind is T.NUM)
    rest = next(n for n, tag in enumerate(tags) if n > at and tag.kind not in _HEADS)
    times = 1.0 if first(tags[rest:], T.MORE) else _MOST_TIMES
    if _size(first(tags[rest:], T.NUM, T.COUNT)) <= times * _size(tags[at]):
        return None
    added = _another((tags[0], *tags[rest:]))
    return (added[0], *tags[1:rest], *added[1:]) if added else None


def _then_later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 for 20 people, and in summer 512`: the day that stands before its number."""
    return _day_last(_later, tags)


def _then_another(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`on 2048 H100, and in summer 600 more`; a small part of them may be people."""
    here = tags[0].value
    now = _size(Tag(T.NUM, here.amount, 0, 0)) if isinstance(here, Hardware) else 0.0
    is_few = _size(first(tags[1:], T.NUM, T.COUNT)) < _LEAST_PART * now
    return None if is_few else _day_last(_another, tags)


def _day_last(
    joined: Callable[[Sequence[Tag]], Sequence[Tag] | None], tags: Sequence[Tag]
) -> Sequence[Tag] | None:
    led = next(at for at, tag in enumerate(tags) if tag.kind is T.WHEN) - 1
    found = joined((*tags[:led], *tags[led + 2 :]))
    return (*found, *tags[led : led + 2]) if found else None


def _later_by_then(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 for 20 people, 2048 by March`: what there will be then."""
    later = _later(tags)
    added = _to_come(tags[0], tags[-1]) if later else None
    return None if added is None else (*tags[:-1], *added)


def _size(number: Tag | None) -> float:
    value = number.value if number else None
    return value.amount.value if isinstance(value, Number) else 0.0


def _held_too(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`we own 200 H100, rent another 312`: what is held today comes from no day on."""
    here, more = tags[0].value, first(tags[1:], T.NUM, T.COUNT)
    if more is None or not isinstance(more.value, Number) or not isinstance(here, Hardware):
        return None
    held = [_rented(tag) for tag in tags]
    is_held = first(held[1:], T.TENURE, T.HAVE, T.CLOUD) or _is_another(tags)
    if not is_held or more.value.amount.value < _LEAST_PART * here.amount.amount.value:
        return None
    after = [tag for tag in held if tag.start >= more.end and tag.kind in (T.TENURE, T.CLOUD)]
    return (*(_another(held) or ()), *after)


def _held_and_rented(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`256 H100 that we own and 128 rented`: what is held beside what is rented is our own."""
    at = next(at for at, tag in enumerate(tags) if tag.kind is T.HARDWARE)
    own = [replace(t, kind=T.TENURE, value=Tenure.OWNED) if t.kind is T.HAVE else t for t in tags]
    held = _held_too(own[at:])
    return None if held is None else (*own[:at], *held)


def _held_of_named(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`H100s to add so our 40 have as much, we've 2048`: what is held, of the chip that is named.

    Beside one other number alone, which counts fewer people.
    """
    numbers = [at for at, tag in enumerate(tags) if tag.kind is T.NUM]
    held = [at for at in numbers if _is_held(tags[:at])]
    others = [tags[at] for at in numbers if at not in held]
    chips = [str(tag.value) for tag in tags if tag.kind is T.CHIP]
    if [len(held), len(others), len(chips)] != [1, 1, 1]:
        return None
    at, amount = held[0], tags[held[0]].value
    if not isinstance(amount, Number):
        return None
    if _size(tags[at]) <= _size(others[0]):
        return None
    of_it = replace(tags[at], kind=T.HARDWARE, value=Hardware((chips[0],), amount))
    return (*tags[:at], of_it, *tags[at + 1 :])


def _is_held(before: Sequence[Tag]) -> bool:
    """Whether what stands before a number says that we have so many."""
    kinds = [tag.kind for tag in before[-2:]]
    is_short = kinds[-1:] == [T.US] and before[-1].end - before[-1].start == len("we've")
    return kinds == [T.US, T.HAVE] or is_short


def _is_another(tags: Sequence[Tag]) -> bool:
    return any(tag.kind is T.MORE and tag.value == "another" for tag in tags)


def _rented(tag: Tag) -> Tag:
    """`rent` beside chips says how they are held, and asks no price; so does `of our own`."""
    held = {T.COST: Tenure.RENTED, T.OUR: Tenure.OWNED}.get(tag.kind)
    return replace(tag, kind=T.TENURE, value=held) if held else tag


def _grown(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100, growing to 4096`: what is to be added is planned."""
    added = _to_come(tags[0], tags[-1])
    return None if added is None else (*tags[:-2], *added)


def _by_then(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100 today, 8192 by 2028`: what there will be then, so that the difference comes."""
    added = _to_come(tags[0], tags[-1])
    return None if added is None else (*tags[:-1], *added)


def _to_come(now: Tag, goal: Tag) -> Sequence[Tag] | None:
    """What a goal adds to the chips there are, planned; None where that is nothing."""
    here, then = now.value, goal.value
    if not isinstance(here, Hardware) or not isinstance(then, Hardware | Number):
        return None
    size = then.amount if isinstance(then, Hardware) else then
    added = size.amount.value - here.amount.amount.value
    if added <= 0 or (isinstance(then, Hardware) and then.chips != here.chips):
        return None
    return _planned(here, added, goal)


def _planned(here: Hardware, count: float, at: Tag) -> Sequence[Tag]:
    comma = Tag(T.COMMA, None, at.start, at.start)
    planned = Hardware(here.chips, Number(Amount(count)))
    state = Tag(T.STATUS, Status.ANNOUNCED, at.end, at.end)
    return (comma, Tag(T.HARDWARE, planned, at.start, at.end), state)


def _until_then(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 until March, then 2048`: what there is, and what is added on that day.

    That fewer are left is left out aloud.
    """
    when = next(tag for tag in tags if tag.kind is T.WHEN)
    added = _to_come(tags[0], tags[-1])
    if added is None:
        return (tags[0], merged(T.CLAIM, None, tags[1:]))
    return (tags[0], *added, replace(when, kind=T.FROM, value=None), when)


def _from_to(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`from 1024 to 4096 H100 by 2028`: as many as run, and what is added to them."""
    chips = tags[-1].value
    if not isinstance(chips, Hardware):
        return None
    low, high = chips.amount.amount.low, chips.amount.amount.high
    if low is None or high is None or low >= high:
        return None
    now = Hardware(chips.chips, Number(Amount(low)))
    here = Tag(T.HARDWARE, now, tags[-1].start, tags[-1].start)
    return (here, *_planned(now, high - low, tags[-1]))


def _today_less(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100 by summer, 1024 today`: what runs, and what is added until then."""
    later, number = tags[0], first(tags[1:], T.NUM, T.COUNT)
    runs = first(reversed(tags), T.STATUS)
    is_running = runs is not None and runs.value is Status.OPERATIONAL
    if number is None or not is_running or not isinstance(number.value, Number):
        return None
    if not isinstance(later.value, Hardware):
        return None
    total, now = later.value.amount.amount.value, number.value.amount.value
    if not 0 < now < total:
        return None
    to_come = Hardware(later.value.chips, Number(Amount(total - now)))
    until = [tag for tag in tags[1:] if tag.end <= number.start and tag is not runs]
    here = Tag(T.HARDWARE, Hardware(later.value.chips, number.value), number.start, number.end)
    state = Tag(T.STATUS, Status.OPERATIONAL, number.end, number.end)
    return (Tag(T.HARDWARE, to_come, later.start, later.end), *until, here, state)


_HELD: Final = "(?:<of>~<our>|[<tenure><comma><and><us><have><cost>])"
_NOBODY: Final = "(?! [<people><staff><team><unit><chip><hire><node><rack>])"
_NO_DAY: Final = (
    "(?=(?: [<tenure><cloud><basis>])? [<comma><stop><for><shared><vs>]|(?: <tenure>)?$)"
)
_SHARED: Final = (
    "(?:[<for><by><shared><comma><slash>]*~<num>~[<people><staff><team>]+"
    "|[<shared><for>]~<by>?~<num>(?=[<comma><and><stop>]))~"
)
_DAY_FIRST: Final = (
    "[<in><from><by>] <when> <more>? [<num><count>] <more>?(?=<gpu>? (?:[<comma><stop><vs>]|$))"
)
_THEN_MORE: Final = "[<status><comma><slash><and><us><can><have><more>]+"

_WE_HOLD: Final = "<us>~<have>?~<num>"

MORE_CHIPS: Final[tuple[Rule, ...]] = (
    *HERE_AND_TO_COME,
    rule(f"<chip>[^<hardware>]*{_WE_HOLD}(?=~[<stop><comma>]|$)", _held_of_named),
    rule(f"{_WE_HOLD}~[<stop><comma><and>][^<hardware>]*<chip>[^<hardware>]*", _held_of_named),
    rule(
        f"<hardware>(?: {_HELD})* (?:<more>~[<num><count>]|[<num><count>]~<more>) "
        f"<gpu>?{_NOBODY}(?: [<tenure><cloud>])?{_NO_DAY}",
        _held_too,
    ),
    rule(
        "<hardware>~<us>?~[<tenure><cloud><have>]~[<comma><and>]+~[<num><count>]~<gpu>?"
        f"~<us>?~[<tenure><cloud><cost>]{_NO_DAY}",
        _held_and_rented,
    ),
    rule(
        f"<tenure>~<hardware>~[<comma><and>]+~<us>?~<cost>~[<num><count>]~<gpu>?{_NO_DAY}",
        _held_and_rented,
    ),
    rule(
        f"<hardware> {_LED}+ <when> [<comma><and><dash>]+ (?:<status> [<num><count>] <gpu>?"
        "|[<num><count>] <gpu>? [<is><status>]*<status>)",
        _today_less,
    ),
    rule(
        "<hardware> [<status><comma><us><can><have>]* [<num><count>](?=<gpu>? <by> <when>)",
        _by_then,
    ),
    rule(
        f"<hardware>~<until>~<when>~[<comma><and><stop>]*~(?:<hardware>|[<num><count>]{_NOBODY})",
        _until_then,
    ),
    rule("<grow>+ <from> <hardware>", _from_to),
    rule("<from> <hardware>(?= [<by><in><until>] <when>)", _from_to),
    rule(f"<hardware> {_THEN} <more>* [<num><count>] <more>? {_WHEN}", _another),
    rule(f"<hardware> {_SHARED}{_THEN_MORE} [<num><count>](?=<gpu>? <by> <when>)", _later_by_then),
    rule(f"<hardware> {_SHARED}{_THEN_MORE} [<num><count>] <more>? {_WHEN}", _later),
    rule(f"<hardware> {_SHARED}{_THEN_MORE} {_DAY_FIRST}", _then_later),
    rule(f"<hardware> {_THEN_MORE} {_DAY_FIRST}", _then_another),
    rule(f"<hardware> {_THEN} [<grow><factor>]+ [<to><upto>] [<num><count><hardware>]", _grown),
)
"""What a number after chips means that come, or grow in number."""
