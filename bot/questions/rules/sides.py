"""Two amounts of hardware that are set against each other: which is ours, which was asked."""

from __future__ import annotations

from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.rules.owners import Owner, is_where_from, shared_out
from bot.questions.rules.weighed import alike_at, in_chips
from bot.questions.tags import Hardware, T, Tag

Sides = tuple[tuple[Stack, ...], tuple[Stack, ...]]

_OURS = frozenset((T.US, T.OUR))
_OURS_VS = (
    "^[<word><can><compare><save>]*(?:<us>|<our>~[<offer><site><gpu>]|<offer>)~<vs>"
    "~<word>?~<hardware>~<stop>*$|^<hardware>~<vs>~(?:<us>|<our>~[<offer><site><gpu>])~<stop>*$"
)


def two_sides(d: Draft) -> Sides | None:
    """Our hardware and the other, or None where nothing is set against anything."""
    if sides := _by_both_owners(d) or _alike(d):
        return sides
    if d.has(T.WANT, T.THEY) and ((owned := _by_owner(d)) or not d.has(T.VS)):
        return owned
    if len(d.stacks) < 2:
        return _converted(d) or _against_ours(d)
    for divider in (T.VS, T.THAN, T.OR):
        if sides := _around(d, divider):
            return sides
    return _compared(d)


def labs_beside(d: Draft) -> list[Tag]:
    """The labs that are named beside two amounts, of whose own figures nothing is said then."""
    return [tag for tag in d.tags if tag.kind is T.LAB] if d.labs and two_sides(d) else []


def _alike(d: Draft) -> Sides | None:
    """`are 512 B200 worth as much as 1000 H100`."""
    place = alike_at(d.tags) if len(d.stacks) > 1 else None
    return None if place is None else _parted(d, place)


def _around(d: Draft, divider: T) -> Sides | None:
    for place, tag in enumerate(d.tags):
        if tag.kind is divider and (sides := _parted(d, place)):
            return sides
    return None


def _parted(d: Draft, place: int) -> Sides | None:
    """The amounts before a place and those from there on, ours first.

    `10k H100 vs our 512 B200` names ours last.
    """
    before = tuple(stack for stack in d.stacks if stack.place < place)
    after = tuple(stack for stack in d.stacks if stack.place >= place)
    if not before or not after:
        return None
    late = any(t.kind in _OURS and at > place for at, t in enumerate(d.tags))
    early = any(t.kind in _OURS and at < place for at, t in enumerate(d.tags))
    return (after, before) if late and not early else (before, after)


def _compared(d: Draft) -> Sides | None:
    """`compare 512 B200 with 10k H100`, `difference between 512 B200 and 10k H100`."""
    if len(d.stacks) == 2 and d.has(T.COMPARE) and not d.labs and d.people is None:
        return d.stacks[:1], d.stacks[1:]
    return None


def _converted(d: Draft) -> Sides | None:
    """`how many H100 is 512 B200`: as many of the other chip stand beside them."""
    if len(d.stacks) != 1 or len(d.chips) != 1 or d.labs or d.people is not None:
        return None
    stack = d.stacks[0]
    asked = d.has(T.HOWMANY, T.MATCH, T.CONVERT) or in_chips(d.tags)
    if not asked or d.chips[0] in stack.hardware.chips:
        return None
    return (stack,), (Stack(stack.place, Hardware(d.chips, stack.hardware.amount), None),)


def _against_ours(d: Draft) -> Sides | None:
    """`is 10k H100 more than we have`, `us vs 512 B200`: one amount, against the saved offer."""
    if len(d.stacks) != 1 or d.labs:
        return None
    if d.ours and d.has(T.THAN):
        than = next(at for at, t in enumerate(d.tags) if t.kind is T.THAN)
        return ((), d.stacks) if d.stacks[0].place < than else None
    return ((), d.stacks) if compiled(_OURS_VS).search(coded(d.tags)) else None


def _by_both_owners(d: Draft) -> Sides | None:
    """`he gets 100 H100 at Cohere, we'd offer 768 H100`: of each it was said whose it is."""
    if len(d.stacks) < 2:
        return None
    by_owner = shared_out(d)
    theirs = by_owner[Owner.THEIRS]
    mine = tuple(stack for stack in d.stacks if stack not in theirs)
    return (mine, theirs) if by_owner[Owner.OURS] and theirs else None


def _by_owner(d: Draft) -> Sides | None:
    """What somebody wants or has against the rest, which may be the saved offer."""
    theirs = shared_out(d)[Owner.THEIRS]
    mine = tuple(stack for stack in d.stacks if stack not in theirs)
    others = d.labs and not is_where_from(d)
    return None if others or not theirs else (mine, theirs)


_MORE: Final = "[<more><most><beat><big>]"
_BOTH: Final = f"{_MORE}~<budget>?(?!~<scope>).*<and>.*(?:{_MORE}~<budget>?|<budget>)~<scope>"
"""`who has more compute, and who has more per researcher`."""


def in_several_scopes(d: Draft) -> bool:
    """Whether labs are to be compared by more than one of their figures."""
    told = {tag.value for tag in d.tags if tag.kind in (T.SCOPE, T.WHOLE)}
    is_both = compiled(_BOTH).search(coded(d.tags))
    return len(told) > 1 or (d.has(T.WHOLE) and d.has(T.STAFF)) or bool(is_both)
