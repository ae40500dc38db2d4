"""People beside other people: those who come later, join on a day, or are counted with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.people import KINDS, MOST_GROWN, NOT_PEOPLE, people_in, without_state
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from storage.records import Amount, Status


def _later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`40 researchers now and 60 next year`; fewer than there are is no size to grow to.

    So many times as many are no team either, but chips or whatever else was told.
    """
    number, heads = first(tags, T.NUM), _heads(tags[0])
    if not heads < value_of(number) <= MOST_GROWN * heads:
        return None
    return (tags[0], *_dated(T.GROWTO, number, tags))


def _more_later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20 researchers today, 10 more in spring`; more than there are may be chips."""
    more = value_of(first(tags, T.NUM))
    if more > _heads(tags[0]):
        return None
    return (tags[0], *_dated(T.PEOPLEMORE, first(tags, T.NUM), tags))


def _beside_those_today(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`32 researchers today, 8 start in January`: besides those who are there."""
    return _more_later(tags) if tags[1].value is Status.OPERATIONAL else None


def _soon(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20 researchers and soon 25`: more people, and nothing that is to come."""
    is_later = any(tag.kind is T.STATUS and tag.value is Status.ANNOUNCED for tag in tags)
    return _later(tags) if is_later else None


def _dated(kind: T, number: Tag | None, tags: Sequence[Tag]) -> Sequence[Tag]:
    """So many people with the day that they are there, where it was said."""
    days = [replace(tag, kind=T.JOINED) for tag in tags if tag.kind is T.WHEN]
    end = next((at for at, tag in enumerate(tags) if tag.kind is T.WHEN), len(tags))
    return (merged(kind, value_of(number), tags[1:end]), *days)


def _some_of_them(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`44 researchers, four of them start in January`, or `are engineers`: no other number."""
    if value_of(first(tags, T.NUM)) > _heads(tags[0]):
        return None
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.NUM)
    return (tags[0], merged(T.CLAIM, None, tags[at:]))


def _heads(people: Tag) -> float:
    return people.value.amount.amount.value if isinstance(people.value, People) else 0.0


def _joining(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`by summer we hire 15 more`: a day on which people join is none of chips."""
    day = next(tag for tag in tags if tag.kind is T.WHEN)
    kept = [tag for tag in tags if tag.kind in (T.US, T.PEOPLEMORE, T.GROWTO, T.TIMES)]
    return (*kept, replace(day, kind=T.JOINED))


def _planned(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`15 hires are planned`: of people, so that no chips are."""
    return None if without_state(tags) is None else ()


def _joining_then(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`500 H200 from June, and 40 of us by then`: on the one day that is said before."""
    days = [tag for tag in tags if tag.kind is T.WHEN]
    if len(days) != 1:
        return None
    return (*tags[:-1], Tag(T.JOINED, days[0].value, tags[-1].start, tags[-1].end))


def _in_steps(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`5 in January and 10 more in June`: all of them by the last day; the first is left out."""
    numbers = [tag for tag in tags if tag.kind in (T.PEOPLEMORE, T.NUM)]
    days = [tag for tag in tags if tag.kind in (T.JOINED, T.WHEN)]
    if any(isinstance(tag.value, Number) and tag.value.amount.low for tag in numbers):
        return None
    more = sum(map(_so_many, numbers))
    passed = [Tag(T.CLAIM, None, day.start, day.end) for day in days[:-1]]
    return (merged(T.PEOPLEMORE, more, tags), *passed, replace(days[-1], kind=T.JOINED))


def _so_many(tag: Tag) -> float:
    return tag.value if isinstance(tag.value, float) else value_of(tag)


def _joined(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`10 researchers join our 40`, `hire 6 on top of 18`."""
    people = people_in(tags[1:])
    return (tags[0], people) if people else None


def _joined_by(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`18 plus 6 more people`."""
    people = people_in(tags[:-1])
    return (people, tags[-1]) if people else None


def _added_to(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`add 6 to a team of 18`; more than there are may be chips."""
    more = value_of(first(tags, T.NUM))
    if more > _heads(tags[-1]):
        return None
    return (merged(T.PEOPLEMORE, more, tags[:-1]), tags[-1])


def _added(tags: Sequence[Tag]) -> Tag | None:
    """`12 research scientists plus 8 research engineers` share the chips together."""
    one, two = (tag.value for tag in tags if tag.kind is T.RESEARCHERS)
    if not isinstance(one, People) or not isinstance(two, People) or one.staff or two.staff:
        return None
    both = one.amount.amount.value + two.amount.amount.value
    return merged(T.RESEARCHERS, People(Number(Amount(both))), tags)


_THEN = "[<comma><and><stop><word><us>]{0,3}"
_STEP = (
    f"~{_THEN}~(?:<peoplemore>~<joined>|<hire>?~<more>?~<num>~<more>?~"
    "(?:[<people><staff>]+~)?[<hire><can>]{0,2}~[<in><by><from><at>]{1,2}~<when>)"
)
_NOBODY_ELSE = "(?=[<comma><stop><vs><and>]|$)"
LATER = (
    rule(
        "<researchers> [<comma><and><dash><stop><colon><with>]* <num> "
        "(?:[<of><they>]+ [<can><is>]* [<opens><hire><from>]+|<opens>) [<in><at><by><from><to>]* "
        "<when>",
        _some_of_them,
    ),
    rule(
        "<researchers> [<comma><and><dash><stop><colon><with>]* <num>~<of>~<they> <is>* <people>",
        _some_of_them,
    ),
    rule(f"<researchers>~[<and><comma>]{{1,2}}~<status>~<num>{_NOBODY_ELSE}", _soon),
    rule(
        "<researchers> [<status><and><comma><us>]* <num> "
        "(?:[<in><by><from>]? <when>|(?=<by>(?:[<comma><stop><vs><and>]|$)))",
        _later,
    ),
    rule(
        "<researchers> [<status><and><comma><stop><dash>]* <if>~[<word><us>]?~[<is><have><grow>]*"
        f"~<to>?~<num>~(?:{KINDS})?~[<in><by><from>]?~<when>",
        _later,
    ),
    rule(
        "<researchers> [<status><and><comma>]* <num> <more>+ [<in><by><from>]? <when>", _more_later
    ),
    rule(
        "<researchers>~<status>~[<comma><and><stop><dash><colon>]*~<num>~(?:<people>~)?"
        "[<opens><hire><is><from>]+~[<in><by><from><at>]*~<when>",
        _beside_those_today,
    ),
    rule(
        "(?<![<hardware><gpu>])<status>~[<to><have><our><at><assume><is><colon>]*(?=[<peoplemore><growto>])",
        without_state,
    ),
    rule("(?<=<peoplemore>)<is>*~<status>(?!~[<hardware><with>])", _planned),
    rule("[<peoplemore><growto><times>] [<by><in><from><at><for>]? <when>", _joining),
    rule(
        "<when>~[^<when><joined>]*~[<peoplemore><growto><times>] <by>"
        "(?=[<comma><stop><vs><and>]|$)",
        _joining_then,
    ),
    rule("(?<!<asof>)<when> <comma>? <us>? <can>? <peoplemore>(?!~<joined>)", _joining),
    rule(f"<peoplemore>~<joined>(?:{_STEP})+", _in_steps),
    rule("<peoplemore> (?:<to>|<to>? <our>|<at>~<most>~<of>~<our>?) <num>" + NOT_PEOPLE, _joined),
    rule("<peoplemore>~<from>~<num>(?=[<with><at><comma><stop>]|$)", _joined),
    rule("(?<![<comma><vs>])<num>~<and>~<peoplemore>", _joined_by),
    rule("<more>~<num>~<to>~<researchers>", _added_to),
    rule("<researchers> <and> <researchers>(?! [<at><in>] <lab>)", _added),
)


# Openings of our own, which are people who will join: `once all 9 open reqs are filled`.

_FILL: Final = "fill"
_SHARES: Final = frozenset((T.SCOPE, T.SHARED, T.BUDGET))
"""What speaks of everyone's part, which openings at a lab say nothing of."""
_OPENINGS: Final = (
    rule(
        "<num>~[<of><our><all><more><word>]{0,3}~<roles>+",
        lambda tags: merged(T.PEOPLEMORE, value_of(first(tags, T.NUM)), tags),
    ),
)


def _no_team(tags: Sequence[Tag]) -> Tag | None:
    last = tags[-1]
    is_open = last.kind is T.OPENS or last.value in (_FILL, None)
    return merged(T.WORD, None, tags) if is_open else None


_UNFILLED: Final = (
    rule("<num>~<people>~<to>~<word>", _no_team),
    rule("<num>~<people>~<opens>", _no_team),
)
"""`three seats to fill`, which are no team where another headcount stands."""


def with_openings(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with so many openings as so many hires, where they are ours and what is shared."""
    if sum(tag.kind is T.PEOPLE for tag in tags) > 1:
        tags = reduced(tags, _UNFILLED)
    kinds = {tag.kind for tag in tags}
    if T.ROLES not in kinds or T.LAB in kinds or T.COST in kinds:
        return tags
    is_filled = any(tag.kind is T.WORD and tag.value == _FILL for tag in tags)
    is_ours = not kinds.isdisjoint((T.US, T.OUR))
    is_shared = not kinds.isdisjoint(_SHARES)
    told = (is_filled, is_ours, is_shared)
    return reduced(tags, _OPENINGS) if sum(told) > 1 else tags
