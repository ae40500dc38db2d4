"""What each researcher has, and of how many: `each of our 25 scientists has a DGX H100`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import Rule, first, merged, reduced, rule
from bot.questions.tags import Hardware, Number, T, Tag
from bot.questions.types import Scope


def _each_has(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`for every researcher we have 32 H100`: a share of what else there is, or all of it."""
    scope, hardware = first(tags, T.SCOPE), first(tags, T.HARDWARE)
    if hardware is None or (scope and scope.value is not Scope.PER_RESEARCHER):
        return None
    share = hardware.value.amount.amount.value if isinstance(hardware.value, Hardware) else 0.0
    return merged(T.GUARANTEED, share, tags), merged(T.EACHOF, hardware.value, tags)


def _of_ours(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`each of our 25 scientists has a DGX H100`: so many for each, and so many people."""
    has = next(place for place, tag in enumerate(tags) if tag.kind in _HAS)
    share = _each_has([tags[0], *tags[has:]])
    return None if share is None else (*_counted(tags[1:has]), *share)


def _counted(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`each of our 45 gets 16 H100`: whom the number counts goes without saying."""
    number = first(tags, T.NUM)
    if number is None or first(tags, T.PEOPLE, T.STAFF):
        return tags
    return [each for tag in tags for each in ((tag, _people(tag)) if tag is number else (tag,))]


def _people(number: Tag) -> Tag:
    return Tag(T.PEOPLE, "researchers", number.end, number.end)


def _given(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`we give each of our 30 researchers 32 H100`."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.EACH)
    share = _each_has([tags[at], tags[-1]])
    return None if share is None else (*tags[:at], *_counted(tags[at + 1 : -1]), *share)


_HAS = (T.HAVE, T.GETS, T.GUARANTEE)


def _out_of(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`8 dedicated H100 out of 256`: a part, and all of them of the same chip."""
    part, whole = tags[0], first(tags[1:], T.NUM)
    if whole is None or not isinstance(part.value, Hardware):
        return None
    if not isinstance(whole.value, Number) or whole.value.amount.value <= 1:
        return None
    comma = Tag(T.COMMA, None, part.end, part.end)
    count = Tag(T.COUNT, part.value.amount, part.start, part.end)
    all_of_them = Hardware(part.value.chips, whole.value)
    return (count, *tags[1:-2], comma, Tag(T.HARDWARE, all_of_them, whole.start, whole.end))


EACH_HAS: tuple[Rule, ...] = (
    rule("<hardware> <guarantee>? <outof> [<our><whole><of>]* <num>(?! [<people><unit>])", _out_of),
    rule(
        "<each> <of>? [<our><us><they>]* "
        "(?:<num>? <research>? [<people><staff>]+|<num>)? "
        "[<can><is>]* (?:[<have><gets>]|<guarantee>+) (?:<to>?[<have><gets>])? "
        "<hardware>(?! <guarantee>? <each>)",
        _of_ours,
    ),
    rule(
        "[<gets><provides><offer><guarantee>]~<each>~<of>?~[<our><us><they>]*~<num>~<research>?"
        "~[<people><staff>]*~<hardware>(?! <guarantee>? <each>)",
        _given,
    ),
    rule("[<scope><each>] <us>? <have> <hardware>(?! <guarantee>)", _each_has),
)
"""Among the rules of hardware, once it is read."""


def with_total(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """All there is, where only what each has was said with its chip: `cluster is 2048`.

    Without it, what each has would be taken as often as there are people.
    """
    each = first(tags, T.EACHOF)
    if each is None or not isinstance(each.value, Hardware) or first(tags, T.HARDWARE):
        return tags
    share, told = each.value, list[Tag]()

    def whole(found: Sequence[Tag]) -> Sequence[Tag] | None:
        number = first(found, T.NUM, T.COUNT)
        if told or number is None or not isinstance(number.value, Number):
            return None
        if number.value.amount.value <= share.amount.amount.value:
            return None
        all_of_them = Tag(T.HARDWARE, Hardware(share.chips, number.value), number.start, number.end)
        told.append(all_of_them)
        return (*(tag for tag in found if tag.kind is T.EACHOF), all_of_them)

    return reduced(tags, tuple(replace(one, build=whole) for one in _TOTALS))


def stated_each(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`100 GB300 from March per researcher`: chips of each, with when they come beside them."""
    hardware, scope = tags[0], tags[-1]
    if scope.kind is T.SCOPE and scope.value is not Scope.PER_RESEARCHER:
        return None
    state = [tag for tag in tags[1:-1] if tag.kind is not T.FOR]
    return (Tag(T.EACHOF, hardware.value, hardware.start, hardware.end), *state)


def with_chips_of_each(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """The tags with what each has as chips where a state or a day is theirs.

    So it is where no others are named, and where each has them beside others.
    """
    own = set(_own(tags))
    return tuple(replace(tag, kind=T.HARDWARE) if tag in own else tag for tag in tags)


def without_uncounted(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """`2048 H100, 64 GB300 from March per researcher`: without people nobody can tell how many."""
    kinds = {tag.kind for tag in tags}
    if T.HARDWARE not in kinds or T.RESEARCHERS in kinds:
        return tags
    own = set(_own(tags))
    return tuple(Tag(T.CLAIM, None, tag.start, tag.end) if tag in own else tag for tag in tags)


def _own(tags: Sequence[Tag]) -> list[Tag]:
    """Chips of each that are no part of others: all where there are no others."""
    beside = any(tag.kind is T.HARDWARE for tag in tags)
    promised = {tag.start for tag in tags if tag.kind is T.GUARANTEED} if beside else set()
    return [tag for tag in tags if tag.kind is T.EACHOF and tag.start not in promised]


def most_of_each(tags: Sequence[Tag], raw: Sequence[Tag]) -> float | None:
    """The most that one may take, beside all chips: `8 to 64 H100 per researcher, 2048 H100`.

    Of what is guaranteed nobody says what more one may take.
    """
    each = first(tags, T.EACHOF)
    if (
        first(raw, T.GUARANTEE)
        or each is None
        or not isinstance(each.value, Hardware)
        or first(tags, T.HARDWARE) is None
    ):
        return None
    return each.value.amount.amount.high


def _as_is(tags: Sequence[Tag]) -> Sequence[Tag]:
    return tags


_NOT_PEOPLE = "(?! [<people><staff><team><unit><more><mfu>])"
_TOTALS: tuple[Rule, ...] = (
    rule("<count>", _as_is),
    rule(
        "[<site><whole><all><budget><gpu>]+ [<of><is><colon><at><have><with><in>]* <num>"
        + _NOT_PEOPLE,
        _as_is,
    ),
    rule("<num> <whole>", _as_is),
    rule("<eachof> [<of><outof><from>] [<our><all><us>]* <num>" + _NOT_PEOPLE, _as_is),
    rule("<of>~<num>" + _NOT_PEOPLE, _as_is),
)
"""How all chips are told beside those of each; the first that is there counts."""
