"""So many of all chips for research or for one team: `350 H100 for research out of 1,400`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.rules.counting import chips_in, numbers_in
from bot.questions.shares import exact_part
from bot.questions.tags import Hardware, Number, T, Tag


def _is_of_one_chip(tags: Sequence[Tag]) -> bool:
    return len({tag.value for tag in tags if tag.kind in (T.CHIP, T.FAMILY)}) == 1


def _of_all(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The part is said first or last; all of them are the hardware, and it is a share of them."""
    few, whole = sorted(numbers_in(tags)[-2:], key=lambda number: number.amount.value)
    if not _is_of_one_chip(tags) or not 0 < few.amount.value < whole.amount.value:
        return None
    part = few.amount.value / whole.amount.value
    if first(tags, T.PRODUCT) and not first(tags, T.RESEARCH):
        part = 1 - part
    return _shared(tags, whole, part)


def _shared(tags: Sequence[Tag], whole: Number, part: float) -> Sequence[Tag]:
    """All chips, and the share of them that research has."""
    hardware = merged(T.HARDWARE, Hardware(chips_in(tags), whole), tags)
    comma = Tag(T.COMMA, None, tags[-1].end, tags[-1].end)
    return (hardware, comma, merged(T.SHARE, exact_part(part), tags))


def _of_a_team(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`our team of 20 has 1024 out of 4096 H100`: the team stays."""
    has = max(at for at, tag in enumerate(tags) if tag.kind in (T.HAVE, T.GETS))
    told = _of_all(tags[has + 1 :])
    comma = Tag(T.COMMA, None, tags[has].start, tags[has].start)
    return (*tags[:has], comma, *told) if told else None


def _smaller_part(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1400 H100, 350 H100 for research`; a greater number is no part."""
    one, two = numbers_in(tags)[-2:]
    return _of_all(tags) if two.amount.value < one.amount.value else None


_CHIP: Final = "[<chip><family>]"
_SO_MANY: Final = f"<num>~<x>?~{_CHIP}~<gpu>?"
_OUT: Final = "[<of><outof>]~[<our><they><us><all><whole>]*~"
_FOR: Final = "~[<is><for><to><at><in><our><guarantee><gets><have><opens><word>]{1,5}~"
_USE: Final = "[<research><product>](?!~[<people><staff><each><scope>])"
_NOT_THEIRS: Final = "(?<![<lab><they><poss>])"
_ENDS: Final = "(?=[<comma><stop><vs><and>]|$)"

PARTS_OF_ALL: Final[tuple[Rule, ...]] = (
    rule(
        f"(?:{_SO_MANY}|<num>~<gpu>){_FOR}{_USE}~<comma>?~{_OUT}<num>~<x>?~(?:{_CHIP}~<gpu>?)?",
        _of_all,
    ),
    rule(f"<num>~{_OUT}{_SO_MANY}{_FOR}{_USE}", _of_all),
    rule(
        f"{_SO_MANY}~<comma>?~(?:<of>~<word>|<with><of>?)?~{_SO_MANY}{_FOR}{_USE}{_ENDS}",
        _smaller_part,
    ),
    rule(f"{_OUT}{_SO_MANY}~<comma>?~<us>?~<gets>~[<research><product>]~<num>{_ENDS}", _of_all),
    rule(f"<num>~{_OUT}{_SO_MANY}~<is>~<us>{_ENDS}", _of_all),
    rule(
        f"{_NOT_THEIRS}(?:[<team><us><our>]{{1,2}}~<of>~<num>|<num>~[<people><staff>]|[<team><us>])"
        f"~[<have><gets>]~<num>~{_OUT}{_SO_MANY}{_ENDS}",
        _of_a_team,
    ),
)
"""Before any amount of chips is read by itself."""
