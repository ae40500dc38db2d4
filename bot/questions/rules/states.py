"""Which chips run today, which are on order or planned, and from when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile

from bot.questions.dates import add_months, past, upcoming
from bot.questions.rules.astray import is_of_another
from bot.questions.tags import Length, State, T, Tag, When
from bot.questions.words.state_words import AHEAD, COMES, DONE
from storage.records import Status

_BARRIERS = frozenset((T.COMMA, T.AND, T.DASH, T.VS))
_LEADS = frozenset((T.FROM, T.BY, T.IN, T.AT, T.OPENS, T.STATUS, T.TO))
_AT_A_TIME = frozenset((T.IN, T.AT, T.BY))
_NO_DUE = frozenset((T.ASOF, T.UNTIL))
_RUNS = frozenset((T.TRAIN, T.DO, T.RUN, T.HOWLONG, T.POSSIBLE, T.JOB, T.MAX, T.SIZED))
"""What is done with chips in so many days; what one job may use is a term of its own by now."""
_JOINS = frozenset((T.FROM, T.BY, T.IN, T.AT, T.TO, T.WORD))
_COUNTED_AS = frozenset((T.TO, T.WITH, T.AT))
"""What `come` is followed by where nothing comes: `512 B200 come to`."""
_CROSSING = 4
_SENTENCE = 10
"""How far apart a full stop sets what stands on both sides of it."""
_NEAR = 14
"""Days ahead that are when people meet, unless something is said to open."""
MOST_DAYS = 36_500.0
"""A century: whatever is longer is no window."""


def states(tags: Sequence[Tag], today: date) -> dict[int, State]:
    """The state of each amount of hardware by its place among the tags, where one was said."""
    places = [place for place, tag in enumerate(tags) if tag.kind is T.HARDWARE]
    found: dict[int, State] = {}
    if not places:
        return found
    for place, tag in enumerate(tags):
        if tag.kind is T.STATUS and isinstance(tag.value, Status):
            if not is_of_another(tags, place):
                _attach(found, tags, places, place, State(tag.value))
        elif _is_ahead(tags, place) and not is_of_another(tags, place):
            _attach(found, tags, places, place, State(Status.ANNOUNCED))
    for place, due in _dues(tags, today):
        if not is_of_another(tags, place):
            _attach(found, tags, places, place, State(Status.ANNOUNCED, due))
    return found


def _attach(
    found: dict[int, State], tags: Sequence[Tag], places: list[int], place: int, state: State
) -> None:
    """Give the nearest hardware this state; a date completes a state that has none."""
    nearest = _bracketed(tags, place)
    if nearest is None:
        nearest = min(places, key=lambda at: _distance(tags, at, place))
    known = found.get(nearest)
    if known is None:
        found[nearest] = state
    elif state.due and known.status is not Status.OPERATIONAL:
        found[nearest] = State(known.status, known.due or state.due)
    elif known.status is Status.ANNOUNCED and state.status is Status.CONTRACTED:
        found[nearest] = State(state.status, known.due)
    elif known.status is Status.OPERATIONAL and (
        (state.due and _is_live_then(tags, place)) or _is_of_now(tags, nearest, place)
    ):
        found[nearest] = state


def _is_of_now(tags: Sequence[Tag], hardware: int, place: int) -> bool:
    """Whether chips are on order now: `currently 512 H100 ordered`, `512 H100 now on order`."""
    follows = place == hardware + 1 or tags[place - 1].value is Status.OPERATIONAL
    return follows and _opens(tags[place])


def _bracketed(tags: Sequence[Tag], place: int) -> int | None:
    """The hardware that a bracket is of: `2048 GB300 (signed, delivery in May), 1024 H100`."""
    for at in range(place - 1, 0, -1):
        if tags[at].value == ")" or tags[at].kind is T.HARDWARE:
            return None
        if tags[at].value == "(":
            inside = (tag.kind for tag in takewhile(_is_inside, tags[place:]))
            is_its = tags[at - 1].kind is T.HARDWARE and T.HARDWARE not in inside
            return at - 1 if is_its else None
    return None


def _is_inside(tag: Tag) -> bool:
    return tag.value != ")"


def _is_ahead(tags: Sequence[Tag], place: int) -> bool:
    """Whether a word of opening tells by itself that chips come: `2048 H100 arriving`."""
    tag, before = tags[place], tags[place - 1] if place else None
    if tag.kind is not T.OPENS:
        return False
    after = tags[place + 1].kind if place + 1 < len(tags) else None
    follows = before is not None and before.kind is T.HARDWARE and after not in _COUNTED_AS
    return tag.value == AHEAD or (tag.value == COMES and follows)


def _is_live_then(tags: Sequence[Tag], place: int) -> bool:
    """Whether chips run from a day on: `live in March`, unlike `2048 H100 now, in March …`."""
    before = [tag for tag in tags[max(0, place - 3) : place] if tag.kind not in _JOINS]
    return not before or before[-1].value is Status.OPERATIONAL


def _distance(tags: Sequence[Tag], one: int, two: int) -> float:
    start, end = min(one, two), max(one, two)
    kinds = [tag.kind for tag in tags[start + 1 : end]]
    crossed = _CROSSING * sum(kind in _BARRIERS for kind in kinds)
    apart = _SENTENCE * kinds.count(T.STOP) + 20 * kinds.count(T.HARDWARE)
    return end - start + crossed + apart + (0.5 if one > two else 0.0)


def _dues(tags: Sequence[Tag], today: date) -> list[tuple[int, When]]:
    """Days on which something is due: future periods, and time from now after an opening word."""
    opening = any(map(_opens, tags))
    dues: list[tuple[int, When]] = []
    for place, tag in enumerate(tags):
        before = tags[place - 1].kind if place else None
        if tag.kind is T.WHEN and isinstance(tag.value, When) and not _has_come(tags, place):
            due = due_in(tag.value, today, opening or before in _LEADS)
            if due and (opening or (_beside(tags, place) and (due.first - today).days >= _NEAR)):
                dues.append((place, due))
        elif tag.kind is T.DAYS and isinstance(tag.value, float) and _is_delivery(tags, place):
            dues.append((place, days_on(today, tag.value)))
    return dues


def _is_delivery(tags: Sequence[Tag], place: int) -> bool:
    """Whether so many days are until chips come, and no window to train in."""
    value, led = tags[place].value, list(tags[max(0, place - 2) : place])
    if not isinstance(value, float) or value > MOST_DAYS:
        return False
    if led and led[-1].kind is T.IN:
        led = led[:-1]
    if led and _opens(led[-1]):
        return True
    is_in = bool(place) and tags[place - 1].kind is T.IN
    after = tags[place + 1 : place + 2]
    is_next = is_in and bool(led) and led[-1].kind is T.HARDWARE
    earlier = any(tag.kind is T.HARDWARE for tag in tags[:place])
    is_next = is_next or (is_in and earlier and bool(after) and after[0].kind is T.HARDWARE)
    return (is_next or any(map(_opens, tags))) and not _trains(tags)


def _opens(tag: Tag) -> bool:
    return tag.kind is T.OPENS or (tag.kind is T.STATUS and tag.value is not Status.OPERATIONAL)


def window(tags: Sequence[Tag]) -> float | None:
    """So many days as they were said, unless they are until chips come; a price has no such."""
    lengths = (tag.value for tag in spans(tags))
    return next((days for days in lengths if isinstance(days, float)), None)


def spans(tags: Sequence[Tag]) -> list[Tag]:
    """The times that were said and are not until chips come."""
    comes = any(tag.kind is T.HARDWARE for tag in tags) and all(
        tag.kind is not T.COST for tag in tags
    )
    return [
        tag
        for place, tag in enumerate(tags)
        if tag.kind is T.DAYS and not (comes and _is_delivery(tags, place))
    ]


def _has_come(tags: Sequence[Tag], place: int) -> bool:
    """Whether a period is the end of something, or when it began: `running since October`.

    So is `2048 H100, turned on in March`, where nothing else is said to come.
    """
    before = [tag for tag in tags[max(0, place - 2) : place] if tag.kind not in _AT_A_TIME][-1:]
    if any(tag.kind in _NO_DUE or (tag.kind is T.FROM and tag.value == "since") for tag in before):
        return True
    when, led = tags[place].value, [tag.kind for tag in tags[max(0, place - 2) : place]]
    is_of_month = isinstance(when, When) and not when.has_year
    is_done = any(tag.value == DONE for tag in before) and T.BY not in led
    return is_of_month and is_done and all(x.value == DONE for x in tags if _opens(x))


def _beside(tags: Sequence[Tag], place: int) -> bool:
    """Whether hardware is named in the same sentence: a date of another one is no delivery."""
    start = next((at for at in range(place, -1, -1) if tags[at].kind is T.STOP), 0)
    end = next((at for at in range(place, len(tags)) if tags[at].kind is T.STOP), len(tags))
    return any(tag.kind is T.HARDWARE for tag in tags[start:end])


def days_on(today: date, days: float) -> When:
    """The day so long from now: months and years by the calendar, where they were said."""
    months = days.months if isinstance(days, Length) else 0
    day = add_months(today, months) if months else today + timedelta(days=days)
    return When(day, day, True)


def _trains(tags: Sequence[Tag]) -> bool:
    """Whether days are a window to train in and no date of delivery: `which is the largest run`."""
    return any(tag.kind in _RUNS for tag in tags)


def due_in(when: When, today: date, led: bool) -> When | None:
    """The period in which something is due, or None where it is not ahead."""
    if when.has_year:
        return when if when.first > today else None
    return upcoming(when, today) if led else None


def is_due(tags: Sequence[Tag]) -> bool:
    """Whether something is said to be on order or to open, so that a day is that of this."""
    later = (T.STATUS, Status.CONTRACTED), (T.STATUS, Status.ANNOUNCED)
    return any(tag.kind in (T.OPENS, T.SIGNED) or (tag.kind, tag.value) in later for tag in tags)


def _begins(tags: Sequence[Tag], place: int) -> bool:
    """Whether a period is when something begins: `from January`, unlike `since January`."""
    led = tags[place - 1] if place else None
    return led is not None and led.kind is T.FROM and led.value != "since"


def _is_soon(when: When, today: date) -> bool:
    return 0 < (when.first - today).days < _NEAR


def _supposes_ours(tags: Sequence[Tag]) -> bool:
    """`what if our H100s get sold in March`; `if I look at June, how did we compare` asks."""
    led = [tag.kind for tag in tags[:2]]
    is_ours = led[:1] == [T.IF] and led[1:] in ([T.US], [T.OUR])
    return is_ours and all(tag.kind is not T.COMPARE for tag in tags)


def as_of_day(tags: Sequence[Tag], today: date) -> tuple[date | None, Tag | None]:
    """The day that was asked for, and the tag of a day that lies ahead."""
    hardware = any(tag.kind in (T.HARDWARE, T.PEOPLEMORE) for tag in tags)
    supposes = _supposes_ours(tags)
    for place, tag in enumerate(tags):
        if tag.kind is not T.WHEN or not isinstance(tag.value, When):
            continue
        before = tags[place - 1].kind if place else None
        said = before is T.ASOF
        if before is T.UNTIL or (not said and _is_soon(tag.value, today)):
            continue
        if hardware and (before is T.FROM or (not said and is_due(tags))):
            continue
        if hardware and not said and due_in(tag.value, today, before in _LEADS - {T.AT}):
            continue
        is_next = supposes and not (said or tag.value.has_year)  # `if we sold some in March`
        day = None if is_next else past(tag.value, today)
        if day is None and (said or not hardware):
            return None, tag
        if day is not None and not _begins(tags, place):
            return day, None
    return None, None


def since_day(tags: Sequence[Tag], today: date) -> date | None:
    """The first day of the first period that has begun, or so many days back."""
    for tag in tags:
        if tag.kind is T.WHEN and isinstance(tag.value, When):
            first = tag.value.first
            if first > today:
                return None if tag.value.has_year else add_months(first, -12)
            return first
        if tag.kind is T.DAYS and isinstance(tag.value, float) and 0 < tag.value < MOST_DAYS:
            return today - timedelta(days=tag.value)
    return None
