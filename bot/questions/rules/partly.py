"""Parts of one amount of chips that run and parts that come: half delivered, in two phases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot.questions.patterns import Rule, first, reduced, rule
from bot.questions.tags import Number, T, Tag
from bot.questions.words.state_words import AHEAD, COMES, PHASE
from storage.records import Amount, Status

_ALL: Final = "<num>~<x>?~<chip>~<gpu>?"
_PART: Final = "[<num><pct>]"
_ARE: Final = "[<is><have><word>]{0,2}~[<status><opens>](?!~[<to><for><at>]*~[<research><product>])"
_REST: Final = (
    "(?:~[<comma><and><stop><dash>]{1,2}~(?:<everyone>|[<word><more>]{0,2}~<pct>|<word>~<num>)"
    "(?=~[<is><can><have><word>]{0,2}~[<opens><status><in><from><by><word>]))?"
)
_WHICH: Final = "[<comma><dash><colon>]*~(?:<of>~[<word><they>]|<word>)?"


def _count(tag: Tag) -> float | None:
    return tag.value.amount.value if isinstance(tag.value, Number) else None


def _parted(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`half of the 2048 H100 are delivered`: what runs, then what comes, whose a day after is."""
    chip = next(place for place, tag in enumerate(tags) if tag.kind is T.CHIP)
    whole = next(tag for tag in reversed(tags[:chip]) if tag.kind is T.NUM)
    part = next(tag for tag in tags if tag.kind in (T.NUM, T.PCT) and tag is not whole)
    told = first(tags, T.STATUS, T.OPENS)
    total, count = _count(whole), _size(part, whole)
    if total is None or count is None or told is None or not 0 < count < total:
        return None
    here, end = _state(told), tags[-1].end
    running = count if here is Status.OPERATIONAL else total - count
    later = Status.ANNOUNCED if here is Status.OPERATIONAL else here
    return (
        *_stack(tags[chip], running, Status.OPERATIONAL, told.start),
        Tag(T.COMMA, None, end, end),
        *_stack(tags[chip], total - running, later, end),
    )


def _size(part: Tag, whole: Tag) -> float | None:
    total = _count(whole)
    if part.kind is T.PCT and isinstance(part.value, float) and total is not None:
        return round(part.value * total)
    return _count(part)


def _state(told: Tag) -> Status:
    """What is delivered or installed runs, unless the word says that it comes."""
    if told.kind is T.STATUS and isinstance(told.value, Status):
        return told.value
    return Status.ANNOUNCED if told.value in (AHEAD, COMES) else Status.OPERATIONAL


def _stack(chip: Tag, count: float, status: Status, at: int) -> Iterator[Tag]:
    yield Tag(T.NUM, Number(Amount(float(count))), at, at)
    yield Tag(T.CHIP, chip.value, at, at)
    yield Tag(T.STATUS, status, at, at)


def _phases(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100 in two phases: 1024 now and 1024 in June`: parts that come to the whole."""
    chip = next(place for place, tag in enumerate(tags) if tag.kind is T.CHIP)
    whole, parts = _count(tags[0]), [tag for tag in tags[chip:] if tag.kind is T.NUM]
    if whole is None or sum(_count(tag) or 0.0 for tag in parts) != whole:
        return None
    out: list[Tag] = []
    for tag in tags[chip + 1 :]:
        out.append(tag)
        if tag in parts:
            out.append(Tag(T.CHIP, tags[chip].value, tag.end, tag.end))
    return out


def _named(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`in phase two`, `in three batches`: neither chips nor people."""
    return () if any(tag.value == PHASE for tag in tags) else None


_PHASES: Final[tuple[Rule, ...]] = (
    rule("[<in><at>]?~<num>~<word>", _named),
    rule("[<in><at>]?~<word>~<num>~<colon>?(?!~[<x><chip><gpu>])", _named),
)
_SAID: Final = "[<status><opens><in><from><by><at><when><is><word><can><they>]{0,6}"
_PARTS: Final[tuple[Rule, ...]] = (
    rule(f"{_PART}~<of>~[<our><they><word>]*~{_ALL}~{_ARE}{_REST}", _parted),
    rule(f"{_ALL}~{_WHICH}~{_PART}~(?:<of>~<they>~)?{_ARE}{_REST}", _parted),
    rule(
        f"{_ALL}~[<colon><comma><dash>]~<num>~<gpu>?~{_SAID}~[<and><comma><word>]*~<num>"
        f"(?:~{_SAID}~[<and><comma><word>]+~<num>)?(?!~[<people><staff><team><x><chip>])",
        _phases,
    ),
)


def with_parts(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with an amount of which a part runs as two amounts."""
    kinds = {tag.kind for tag in tags}
    if T.CHIP not in kinds or kinds.isdisjoint((T.STATUS, T.OPENS, T.WHEN)):
        return tags
    return reduced(tags, (*_PHASES, *reversed(_PARTS)))
