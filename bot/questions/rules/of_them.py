"""So many of the chips that were just named: `H100s, 512 of them`, `8 of them for each`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.tags import Hardware, Number, T, Tag

_THEM: Final = "<num>~<of>~<they>"
_NAMED: Final = "[<comma><dash><colon><and>]? [<us>]? [<have>]?"
_BETWEEN: Final = "[<basis><word><signed><stop><comma><cost><is><do><and><can>]{1,8}"
_AT_PRICE: Final = "[<if><us><cost><hourly><word><comma><at><is>]{0,6}"
_GOES: Final = "[<is><for><to><at><in><guarantee><gets><have><train>]*"


def _all_of_them(tags: Sequence[Tag]) -> Tag | None:
    """The chips that were named without a number."""
    chip, number = tags[0], first(tags, T.NUM)
    chips = (chip.value,) if isinstance(chip.value, str) else chip.value
    if number is None or not isinstance(number.value, Number) or not isinstance(chips, tuple):
        return None
    return merged(T.HARDWARE, Hardware(chips, number.value), tags)


def _so_many_of_it(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`is $3 an hour a fair price of an H100? 400 of them`: the chip that was spoken of before."""
    made = _all_of_them((tags[0], *tags[-3:]))
    if made is None:
        return None
    number = tags[-3]
    return (*tags[1:-3], Tag(T.HARDWARE, made.value, number.start, tags[-1].end))


def _priced_of_them(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what does a B200 cost at $3.50, for 512 of them`, which nobody shares."""
    made = _so_many_of_it((*tags[1:-4], *tags[-3:]))
    return made and (tags[0], *made)


def _so_many_for(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    return _so_many_of_it((*tags[:-4], *tags[-3:]))


def _share_of_them(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The part that goes to product or research, as a share of them all."""
    hardware, number = tags[0], first(tags[1:], T.NUM)
    if not isinstance(hardware.value, Hardware) or number is None:
        return None
    whole, part = hardware.value.amount, number.value
    if not isinstance(part, Number) or not 0 < part.amount.value < whole.amount.value:
        return None
    comma = Tag(T.COMMA, None, hardware.end, hardware.end)
    share = part.amount.value / whole.amount.value
    return (hardware, comma, Tag(T.PCT, share, number.start, tags[-1].end))


def _each_of_them(tags: Sequence[Tag]) -> Sequence[Tag]:
    """What each is promised of them: the number, before whoever has it."""
    return [tag for tag in tags if tag.kind not in (T.OF, T.THEY, T.IS)]


def _so_many_boxes(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`GB200 NVL72 racks, 8 of them`, as `8 GB200 NVL72 racks`."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.NUM)
    boxes = [tag for tag in tags[:at] if tag.kind in _BOXED]
    return (*(tag for tag in tags[: at + 1] if tag not in boxes), *boxes)


def _counted_behind(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`GB200 NVL72: 6 racks`, `HGX H200 x 10`, as `6 GB200 NVL72 racks`, `10 HGX H200`."""
    start, end = tags[0].start, tags[-1].end
    number = next(tag for tag in tags if tag.kind is T.NUM)
    *boxes, last = (tag for tag in tags if tag.kind in _BOXED)
    return (replace(number, start=start, end=start), *boxes, replace(last, end=end))


def _nodes_behind(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`H100, 16 nodes of 8` as `16 nodes of 8 H100`."""
    chip, end = tags[0], tags[-1].end
    count, size = (tag for tag in tags if tag.kind is T.NUM)
    told = (count, *(tag for tag in tags if tag.kind is T.NODE), size)
    return (
        *(replace(tag, start=chip.start, end=chip.start) for tag in told),
        replace(chip, end=end),
    )


_BOXED: Final = (T.CHIP, T.FAMILY, T.NODE, T.RACK, T.POD, T.SHAPE)
_BOX: Final = "[<node><rack><pod>]"
_BOXES: Final = f"(?:{_BOX}~<of>?~[<chip><family>]~{_BOX}?|[<chip><family>]~{_BOX}|<shape>~{_BOX}?)"
_UNCOUNTED: Final = "(?<![<num><x><each>])(?<!<num>~<of>)"
_NO_PART: Final = "(?!~[<people><research><staff><team><unit><chip><gpu><x><pct><money><of><with>])"
BOXES_OF_THEM: tuple[Rule, ...] = (
    rule(f"{_UNCOUNTED}{_BOXES}~<comma>?~[<word><assume>]?~{_THEM}", _so_many_boxes),
)
"""Before the rules of hardware, which would take what is named for one of them."""
COUNTED_BEHIND: tuple[Rule, ...] = (
    rule(
        f"{_UNCOUNTED}<chip>~(?:<node>~[<colon><comma>]~<num>|[<colon><comma><dash>]~<num>~<node>)"
        "~[<of><with><at><x>]~<num>~<gpu>?~<each>?(?!~[<people><chip><unit>])",
        _nodes_behind,
    ),
    rule(
        f"{_UNCOUNTED}(?:{_BOXES}|<rack>)~{_BOX}*~[<colon><x>]~<num>~{_BOX}?{_NO_PART}",
        _counted_behind,
    ),
    rule(
        f"{_UNCOUNTED}(?:{_BOXES}|<chip>)~{_BOX}*~[<colon><comma><dash>]~<num>~{_BOX}{_NO_PART}",
        _counted_behind,
    ),
)
"""Before it is asked which chips a rack holds: its chip is named."""
OF_THEM: tuple[Rule, ...] = (
    rule(f"[<chip><family>] <gpu>? {_NAMED} {_THEM}", _all_of_them),
    rule(f"<chip>~{_BETWEEN}~{_THEM}", _so_many_of_it),
    rule(f"<cost>~<chip>~{_AT_PRICE}~<for>~{_THEM}", _priced_of_them),
    rule(f"<chip>~<cost>{_AT_PRICE}~<for>~{_THEM}", _so_many_for),
    rule(f"<hardware> {_NAMED} {_THEM}(?= {_GOES} [<research><product>])", _share_of_them),
    rule(
        f"<hardware> {_NAMED} {_THEM} <is>?(?= <guarantee>* [<to><for><by>]* [<each><scope>])",
        _each_of_them,
    ),
)
"""After the rules of hardware, which read what has its own number."""
