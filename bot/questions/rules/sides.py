"""Two amounts of hardware that are set against each other: which is ours, which was asked."""

from __future__ import annotations

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.tags import Hardware, T

Sides = tuple[tuple[Stack, ...], tuple[Stack, ...]]

_DIVIDERS = frozenset((T.VS, T.THAN, T.OR, T.BEAT, T.MATCH))
_THEIRS = frozenset((T.THEY, T.WANT))
_IN_CHIPS = "<hardware> [<vs><do><is><have>]* [<in><to>] <chip>"
_OURS = frozenset((T.US, T.OUR))


def two_sides(d: Draft) -> Sides | None:
    """Our hardware and the other, or None where nothing is set against anything."""
    if d.has(T.WANT, T.THEY):
        return _by_owner(d)
    if len(d.stacks) < 2:
        return _converted(d) or _against_ours(d)
    for divider in (T.VS, T.THAN, T.OR):
        if sides := _around(d, divider):
            return sides
    return _compared(d)


def _around(d: Draft, divider: T) -> Sides | None:
    for place, tag in enumerate(d.tags):
        if tag.kind is divider:
            before = tuple(stack for stack in d.stacks if stack.place < place)
            after = tuple(stack for stack in d.stacks if stack.place > place)
            if before and after:
                return _swapped(d, before, after, place)
    return None


def _swapped(d: Draft, before: tuple[Stack, ...], after: tuple[Stack, ...], place: int) -> Sides:
    """Ours first: `10k H100 vs our 512 B200` names ours last."""
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
    asked = d.has(T.HOWMANY, T.MATCH, T.CONVERT) or bool(compiled(_IN_CHIPS).search(coded(d.tags)))
    if not asked or d.chips[0] in stack.hardware.chips:
        return None
    return (stack,), (Stack(stack.place, Hardware(d.chips, stack.hardware.amount), None),)


def _against_ours(d: Draft) -> Sides | None:
    """`is 10k H100 more than we have`: one amount, set against the saved offer."""
    if len(d.stacks) == 1 and d.ours and d.has(T.THAN) and not d.labs:
        than = next(at for at, t in enumerate(d.tags) if t.kind is T.THAN)
        if d.stacks[0].place < than:
            return (), d.stacks
    return None


def _by_owner(d: Draft) -> Sides | None:
    """The nearest word before an amount tells whose it is; one side may be the saved offer."""
    mine: list[Stack] = []
    other: list[Stack] = []
    for stack in d.stacks:
        (other if _is_theirs(d, stack) else mine).append(stack)
    if not other or (d.labs and not (mine and d.has(T.US, T.OUR))):
        return None
    return tuple(mine), tuple(other)


def _is_theirs(d: Draft, stack: Stack) -> bool:
    for tag in reversed(d.tags[: stack.place]):
        if tag.kind in _THEIRS:
            return True
        if tag.kind in _OURS or tag.kind in (T.VS, T.STOP, T.HARDWARE):
            return False
    return False
