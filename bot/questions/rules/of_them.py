"""So many of the chips that were just named: `H100s, 512 of them`, `8 of them for each`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, merged, rule
from bot.questions.tags import Hardware, Number, T, Tag

_THEM: Final = "<num>~<of>~<they>"
_WHICH: Final = "<of>~<word>~<num>"
"""`of which 150`."""
_NAMED: Final = "[<comma><dash><colon><and>]? [<us>]? [<have>]?"
_BETWEEN: Final = "[<basis><word><signed><stop><comma><cost><is><do><and><can>]{1,8}"
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


_BOXED: Final = (T.CHIP, T.FAMILY, T.NODE, T.RACK, T.POD)
_BOX: Final = "[<node><rack><pod>]"
_BOXES: Final = f"(?:{_BOX}~<of>?~[<chip><family>]~{_BOX}?|[<chip><family>]~{_BOX})"
BOXES_OF_THEM: tuple[Rule, ...] = (
    rule(
        f"(?<![<num><x><each>])(?<!<num>~<of>){_BOXES}~<comma>?~[<word><assume>]?~{_THEM}",
        _so_many_boxes,
    ),
)
"""Before the rules of hardware, which would take what is named for one of them."""
OF_THEM: tuple[Rule, ...] = (
    rule(f"[<chip><family>] <gpu>? {_NAMED} {_THEM}", _all_of_them),
    rule(f"<chip>~{_BETWEEN}~{_THEM}", _so_many_of_it),
    rule(f"<hardware> {_NAMED} {_THEM}(?= {_GOES} [<research><product>])", _share_of_them),
    rule(f"<hardware> <comma>?~{_WHICH}(?= {_GOES} [<research><product>])", _share_of_them),
    rule(
        f"<hardware> {_NAMED} {_THEM} <is>?(?= <guarantee>* [<to><for><by>]* [<each><scope>])",
        _each_of_them,
    ),
)
"""After the rules of hardware, which read what has its own number."""
