"""Whose an amount of hardware is: `he gets 100 H100 at Cohere, with us it would be 768 H100`."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, Stack
from bot.questions.rules.of_candidate import HAS_THERE
from bot.questions.tags import T, Tag

_THEIRS = frozenset((T.THEY, T.WANT))
_OURS = frozenset((T.US, T.OUR))
_ENDS = frozenset((T.COMMA, T.STOP, T.AND))
_GIVING = frozenset((T.GETS, T.PROVIDES, T.OFFER, T.GUARANTEE, T.HAVE, T.WORD))
_HELD_AGAINST = frozenset((T.VS, T.BEAT, T.THAN, T.MATCH, T.FOR))
_WITH_US = "[<with><at><from>] [<us><our>]"
_THEY_HAD = "^<they>~[<have><gets><want>]"
"""`more than the 64 A100 he had`."""
_LEADS_ON = "[<with><at><from>]~<our>$"
_FROM = "<lab>~<they>|<they>~[<gets><have>]?~[<from><at>]~<lab>"
_TO_GIVE = "^<want>~<to>~[<guarantee><guaranteed>]"
"""`we want to guarantee 8 H100 per person`: not what is wanted of us."""
_AT_THEIRS = "[<at><from>] [<lab><they><labs>]"
_MATCHES_THAT = "<us>~<match>~[<word><they>]~[<stop><word>]*$"
"""`…, can we match that`: the chips, and not the lab."""


class Owner(Enum):
    """Who has an amount, or would."""

    OURS = auto()
    THEIRS = auto()


def owners(d: Draft) -> tuple[Owner | None, ...]:
    """The owner of each amount, in order; None where nothing tells."""
    found: list[Owner | None] = []
    for at, stack in enumerate(d.stacks):
        before = d.stacks[at - 1].place + 1 if at else 0
        after = d.stacks[at + 1].place if at + 1 < len(d.stacks) else len(d.tags)
        lead, trail = d.tags[before : stack.place], _behind(d.tags[stack.place + 1 : after])
        if 0 < at == len(d.stacks) - 1 and compiled(_THEY_HAD).search(coded(trail)):
            found.append(Owner.THEIRS)
            continue
        is_listed = bool(at) and {tag.kind for tag in lead} <= {T.AND}
        if is_listed and not _with_us(_clause(trail)):
            found.append(found[-1])
            continue
        found.append(_owner(_after_end(lead) if at else lead, _clause(trail), d))
        if is_listed:
            found[-2] = found[-1]  # `she would get 512 B200 and 256 H100 with us`
    return tuple(found)


def _owner(lead: Sequence[Tag], trail: Sequence[Tag], d: Draft) -> Owner | None:
    if _with_us(lead) or _with_us(trail):
        return Owner.OURS
    if named := nearest(lead):
        return named
    is_told = d.has(*_THEIRS)
    there = compiled(_AT_THEIRS).search(coded(trail)) or compiled(_AT_THEIRS).search(coded(lead))
    return Owner.THEIRS if is_told and there else None


def _behind(tags: Sequence[Tag]) -> Sequence[Tag]:
    """What stands behind an amount: `from our` that leads to another is not of this one."""
    found = compiled(_LEADS_ON).search(coded(tags))
    return tags[: found.start()] if found else tags


def _with_us(tags: Sequence[Tag]) -> bool:
    return bool(compiled(_WITH_US).search(coded(tags)))


def nearest(lead: Sequence[Tag]) -> Owner | None:
    """The owner by the nearest word before an amount; who is given it is not who gives it."""
    for at in range(len(lead) - 1, -1, -1):
        kind, before = lead[at].kind, lead[at - 1].kind if at else None
        is_given = kind is T.THEY and at == len(lead) - 1 and before in _GIVING
        if is_given and nearest(lead[:at]):
            continue
        if before is not T.THEY and compiled(_TO_GIVE).search(coded(lead[at:])):
            return Owner.OURS
        if kind in _OURS:
            return Owner.OURS
        if kind in _THEIRS or (kind in (T.LAB, T.LABS) and before not in _HELD_AGAINST):
            return Owner.THEIRS
        if kind in (T.VS, T.STOP):
            return None
    return None


def _clause(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The tags before the first that ends a clause."""
    end = next((at for at, tag in enumerate(tags) if tag.kind in _ENDS), len(tags))
    return tags[:end]


def _after_end(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The tags after the first that ends a clause; all of them where none does."""
    start = next((at + 1 for at, tag in enumerate(tags) if tag.kind in _ENDS), 0)
    return tags[start:]


def shared_out(d: Draft) -> dict[Owner | None, tuple[Stack, ...]]:
    """The amounts by their owner."""
    whose = tuple(zip(d.stacks, owners(d), strict=True))
    kinds = (Owner.OURS, Owner.THEIRS, None)
    return {kind: tuple(stack for stack, owner in whose if owner is kind) for kind in kinds}


def is_where_from(d: Draft) -> bool:
    """Whether the lab is only where somebody comes from, or has chips.

    `a DeepMind candidate wants 256 H100`, `she has 256 H100 to herself at DeepMind`.
    """
    tags = coded(d.tags)
    is_held = d.has(T.VS, T.BEAT) or (d.has(T.MATCH) and not compiled(_MATCHES_THAT).search(tags))
    if len(d.labs) != 1 or is_held:
        return False
    return bool(compiled(_FROM).search(tags) or compiled(HAS_THERE).search(tags))


def speaks_of_one(d: Draft) -> bool:
    """Whether a candidate or a competitor is spoken of; `they` may be anybody."""
    return any(tag.kind is T.THEY and tag.value != "they" for tag in d.tags)
