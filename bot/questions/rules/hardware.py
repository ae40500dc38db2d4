"""So many chips: plain counts, nodes, racks, pods, instances."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.chips import NODE_OF, NODE_SIZES, POD_SIZES, RACK_CHIPS, RACK_OF
from bot.questions.patterns import first, merged, rule
from bot.questions.rules.counting import CLUSTERS, chips_in, numbers_in, times
from bot.questions.rules.each_has import EACH_HAS
from bot.questions.rules.more_chips import MORE_CHIPS
from bot.questions.rules.parts_of_all import PARTS_OF_ALL
from bot.questions.tags import Hardware, Number, Shape, T, Tag
from storage.records import Amount


def _node_size(chips: tuple[str, ...]) -> float:
    return NODE_SIZES.get(chips[0], NODE_OF)


def _more_boxes(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`4 more GB200 racks` as `more 4 GB200 racks`: what is counted are racks, and no chips."""
    start = tags[0].start
    return (Tag(T.MORE, tags[1].value, start, start), merged(T.NUM, tags[0].value, tags))


_KEPT = (T.STATUS, T.TENURE, T.GUARANTEE)


def _plain(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The chips; what was said of them between number and name stays beside them."""
    hardware = merged(T.HARDWARE, Hardware(chips_in(tags), numbers_in(tags)[0]), tags)
    return (hardware, *(tag for tag in tags if tag.kind in _KEPT))


def _each_of_named(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`16 GPUs each (H100)`: the chip is named behind whoever has so many of it.

    So is `8 GPUs per head for 20 people, they're H100s`.
    """
    place = next(at for at, tag in enumerate(tags) if tag.kind in (T.EACH, T.SCOPE))
    number = tags[0]
    hardware = Tag(
        T.HARDWARE, Hardware(chips_in(tags), numbers_in(tags)[0]), number.start, number.end
    )
    people = [tag for tag in tags[place + 1 :] if tag.kind in (T.FOR, T.NUM, T.PEOPLE, T.RESEARCH)]
    return (hardware, tags[place], *people)


def _whole(tags: Sequence[Tag]) -> Tag | None:
    """`2048 H100 in total` says how many, and asks for no total."""
    return first(tags, T.HARDWARE)


def _from_whom(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`1000 H100 from Lambda for 20 people, vs Mistral`: who lends them is no opponent."""
    return [tag for tag in tags if tag.kind in (T.HARDWARE, T.TENURE)]


def _claimed(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`does xAI have 200k H100` asks about the lab: the number is no offer, and is passed over."""
    kept = tuple(tag for tag in tags if tag.kind not in (T.HARDWARE, T.COUNT, T.MORE, T.THAN))
    return (*kept, Tag(T.CLAIM, None, tags[-1].start, tags[-1].end))


def _product(tags: Sequence[Tag]) -> Tag:
    one, two = numbers_in(tags)[:2]
    return merged(T.HARDWARE, Hardware(chips_in(tags), times(two, one.amount.value)), tags)


def _nodes(tags: Sequence[Tag]) -> Tag:
    chips, numbers = chips_in(tags), numbers_in(tags)
    count = numbers[0] if numbers else Number(Amount(1.0))
    described = [tag.kind for tag in tags[:3]] == [T.NUM, T.X, T.CHIP]
    if described and count.amount.value == _node_size(chips):
        return merged(T.HARDWARE, Hardware(chips, count), tags)  # an 8xH100 node is one node
    return merged(T.HARDWARE, Hardware(chips, times(count, _node_size(chips))), tags)


def _filled(tags: Sequence[Tag]) -> Tag | None:
    """`64 nodes of H100, 8 each`: what is in each node, and not what each researcher has."""
    is_of_node = numbers_in(tags)[-1].amount.value == _node_size(chips_in(tags))
    return _product(tags) if is_of_node else None


def _racks(tags: Sequence[Tag]) -> Tag | None:
    chips, numbers = chips_in(tags) or RACK_CHIPS, numbers_in(tags)
    chips = tuple(chip for chip in chips if chip in RACK_CHIPS)
    if not chips:
        return None
    count = numbers[0] if numbers else Number(Amount(_share_of(first(tags, T.PCT))))
    sizes = (tag.value for tag in tags if tag.kind is T.RACK and isinstance(tag.value, float))
    return merged(T.HARDWARE, Hardware(chips, times(count, next(sizes, RACK_OF))), tags)


def _share_of(part: Tag | None) -> float:
    """`half a rack`; one of it where no part was said."""
    return part.value if part and isinstance(part.value, float) else 1.0


_SMALLEST_POD = 4.0
"""A number under this counts pods, even before a singular: `2 v5p pod`."""


def _pods(tags: Sequence[Tag]) -> Tag | None:
    """`two v5p pods` are two; before a singular the number is the pod's own size."""
    chips, numbers = chips_in(tags), numbers_in(tags)
    pod = first(tags, T.POD)
    is_one = pod is not None and pod.value in (None, "slice")
    if is_one and numbers and numbers[0].amount.value >= _SMALLEST_POD:
        return merged(T.HARDWARE, Hardware(chips, numbers[0]), tags)
    if not chips or chips[0] not in POD_SIZES or first(tags, T.GPU) or _is_slice(pod):
        return None
    count = numbers[0] if numbers else Number(Amount(_share_of(first(tags, T.PCT))))
    return merged(T.HARDWARE, Hardware(chips[:1], times(count, POD_SIZES[chips[0]])), tags)


def _is_slice(pod: Tag | None) -> bool:
    """A slice is any part of a pod, so that its name tells no number."""
    return pod is not None and pod.value in ("slice", "slices")


def _shapes(tags: Sequence[Tag]) -> Tag | None:
    shape, numbers = first(tags, T.SHAPE), numbers_in(tags)
    if shape is None or not isinstance(shape.value, Shape):
        return None
    part = first(tags, T.PCT)
    count = numbers[0] if numbers else Number(Amount(_share_of(part)))
    if shape.value.sized and count.amount.value >= _SMALLEST_POD:
        return merged(T.HARDWARE, Hardware(shape.value.chips, count), tags)
    return merged(T.HARDWARE, Hardware(shape.value.chips, times(count, shape.value.per)), tags)


def _count(tags: Sequence[Tag]) -> Tag:
    return merged(T.COUNT, numbers_in(tags)[0], tags)


def _counted_nodes(tags: Sequence[Tag]) -> Tag:
    one, two = numbers_in(tags)[:2]
    return merged(T.COUNT, times(two, one.amount.value), tags)


def _stacked(tags: Sequence[Tag]) -> Tag | None:
    """`3 racks of 72 GB300`: so many times so many, as it was said."""
    return _product(tags) if len(numbers_in(tags)) > 1 else None


def _part(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1,024 of our 2,048 H100`: all of them are the hardware, and the part of it is a share."""
    part, whole = numbers_in(tags)[:2]
    share = part.amount.value / whole.amount.value if whole.amount.value else 0.0
    if not 0 < share < 1:
        return None
    hardware = merged(T.HARDWARE, Hardware(chips_in(tags), whole), tags)
    said = first(tags, T.PCT)
    return (said or Tag(T.PCT, share, hardware.start, hardware.end), hardware)


def _used(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`product uses 800 of the 2,048 H100`: the use stays, with its share and the hardware."""
    part = _part(tags)
    return None if part is None else (tags[0], *part)


_CHIP = "<box>* [<chip><family>] <box>*"
_BOXES = "[<node><rack><pod><site><signed>]"
_EACH = "(?:<each>|[<per><slash>]<node>|[<per><slash>]<site>)"
_HOLDER = "[<rack><pod><site><signed>]"
_ENDS = "(?=[<comma><and><vs><stop><for><status><opens>]|$)"

_NAMELY = "[<of><comma><dash><colon>]? [<all><everyone>]? [<of><they><is>]*"
_SAID = "[<more><status><tenure><guarantee><our>]"

_NO_DAY = "(?!~<by>?~<when>)"  # all there will be then: `with_growth`
_HELD_AGAINST = "(?=[^<stop>]*<vs>~<lab>)"

HARDWARE = (
    *PARTS_OF_ALL,
    *CLUSTERS,
    rule(
        f"<num>~<more>(?=~(?:<num>?~<x>?~[<chip><family>]~<gpu>?)?~{_BOXES[:-1]}<shape>])",
        _more_boxes,
    ),
    rule(
        "[<product><research>] [<have><gets><assume>]* <num> <of> [<our><they>]* "
        f"<num> <x>? {_CHIP}",
        _used,
    ),
    rule(f"<pct>? <of>? [<our>]* {_CHIP} <gpu>? <comma> <num> <of> <num> <comma>?", _part),
    rule(f"<num> {_HOLDER}+ [<of><x>] <num> <x>? {_CHIP} <gpu>? (?:{_EACH})?(?!~<node>)", _stacked),
    rule(
        f"<num> {_HOLDER}+ [<with><at><comma><colon>]? <num> <x>? {_CHIP} <gpu>? {_EACH}", _stacked
    ),
    rule(
        f"<num> <x>? {_CHIP} <gpu>? [<per><slash>] {_BOXES} <comma>? <x>? <num> "
        f"{_BOXES}*(?! [<people><unit>])",
        _stacked,
    ),
    rule(f"<num> <x>? {_CHIP} <gpu>? <each> [<in><at>]? <num> {_BOXES}+", _stacked),
    rule("<num> <x>? <shape> [<node><pod>]?", _shapes),
    rule("<num> [<pod><node>] <of> <shape>", lambda tags: _shapes((tags[0], tags[-1]))),
    rule("<pct>~<shape>", _shapes),
    rule("<shape> [<node><pod>]?", _shapes),
    rule(f"<num> <node>+ [<of><with><x><at>]? <num> <x>? {_CHIP} <gpu>? (?:{_EACH})?", _product),
    rule(f"<num> <node>+ <comma> <num> <x>? {_CHIP} <gpu>? {_EACH}", _product),
    rule(f"<num> <x>? {_CHIP} <gpu>? <x> <num> <node>+", _product),
    rule(f"<num>~<node>+~<of>?~{_CHIP}~<comma>~<num>~<gpu>?~{_EACH}", _filled),
    rule(f"<num>~<x>?~{_CHIP}~<node>+~<comma>~<num>~<gpu>?~{_EACH}", _filled),
    rule(
        f"<num> <node>+ <comma>? [<of><with><x><at>]? <num> <gpu> {_EACH} <comma> {_CHIP}", _product
    ),
    rule(f"<num> <x>? <num> <x>? {_CHIP} <gpu>? <node>+", _product),
    rule(f"<num> <x>? <num> <gpu> {_CHIP} <gpu>? <node>+", _product),
    rule(f"<num> <x> <num> <gpu>? <x>? <of>? {_CHIP} <gpu>? <node>*", _product),
    rule(
        f"<num> <x>? {_CHIP} <gpu>? <node>+ [<of><x><with><at>]? <num>(?!<people>)"
        " <gpu>?(?:(?<=<gpu>) <each>)?",
        _product,
    ),
    rule("<num> <x>? <chip> <rack>+", _racks),
    rule("<num> <x>? <rack>+ [<of><with><x>]? [<chip><family>](?: <rack>+)?", _racks),
    rule("<num> <x>? <rack>+", _racks),
    rule(f"<num> <x>? <node>+ [<of><with><x>]? <node>* {_CHIP} <gpu>? <node>*", _nodes),
    rule(f"<num> <x>? {_CHIP} <gpu>? <node>+", _nodes),
    rule(f"<num> <x>? <num> <x>? <gpu>? <of>? {_CHIP} <gpu>? <pod>", _product),
    rule(f"<num> <x>? {_CHIP} <pod> [<of><with><x><at>]? <num> <gpu>? <each>?", _product),
    rule(f"<num> <x>? {_CHIP} <pod>+ [<comma><colon><dash>] <num> <gpu> <each>?", _product),
    rule(f"<num> <x>? <gpu>? <of>? {_CHIP} <gpu>? <pod>", _pods),
    rule(f"{_CHIP} <pod> [<of><with><at>] <num> <gpu>?(?! [<people><unit>])", _plain),
    rule(f"<pod> [<of><with><colon>]? <num> <x>? <gpu>? {_CHIP} <gpu>?", _plain),
    rule("<pct>~[<chip><family>]~<pod>", _pods),
    rule("[<chip><family>] <pod>", _pods),
    rule("<num> <pod> [<of><with>]? [<chip><family>]", _pods),
    rule("<pod> <of> [<chip><family>]", _pods),
    rule("<pct> <of>? <rack>+ [<of><with>]? <chip>", _racks),
    rule("<chip> <rack>+", _racks),
    rule("<rack> <of> <chip>", _racks),
    rule(
        f"<num> <node>+ [<of><with><x><at>]? <num> <gpu> <each>?|"
        f"<num> <node>+ <comma> <num> <gpu> {_EACH}",
        _counted_nodes,
    ),
    rule(
        f"(?<!<num>){_CHIP} <gpu>? [<x><dash><colon><is>] <num> [<qty><gpu>]?"
        f"(?! [<people><unit>]){_ENDS}",
        _plain,
    ),
    rule(f"(?<!<num>){_CHIP} <num>(?=<comma>{_CHIP}<num>(?! [<people><unit>]))", _plain),
    rule(
        f"{_CHIP} [<gpu><comma><colon><stop>]* ~<qty>~ [<comma><colon><is><of><dash>]* <num>",
        _plain,
    ),
    rule(
        "(?<!<num>)[<chip><family>]~<gpu>?~<colon>?~<num>(?=[<status><opens>](?!~[<chip><family>]|~<by>))",
        _plain,
    ),
    rule(f"<num> <x>? {_SAID}* <gpu>? [<of><colon>]? {_CHIP} [<gpu><family>]?", _plain),
    # of people who are hired, and not of the chip that is needed: `if we hire 20, H100s for all`
    rule(
        f"(?<!<hire>)<num> <x>? {_SAID}* <gpu>? <comma> {_CHIP} [<gpu><family>]?"
        "(?!~[<is><colon>]~<num>)",
        _plain,
    ),
    rule(f"<num> <gpu> {_NAMELY} {_CHIP} <comma>?", _plain),
    rule(
        "<num> <gpu> [<each><scope>] (?:[<comma><for>]* <num>~<research>?~<people> )?"
        f"[<comma><stop>] [<they><is><all><everyone><of>]* {_CHIP} <comma>?",
        _each_of_named,
    ),
    rule(f"{_CHIP} <gpu>? [<x><colon>] <num>(?! [<people><unit>])", _plain),
    rule(f"{_CHIP} <gpu>? <comma>? <num>(?=[<comma><and><vs><stop>]|$)", _plain),
    rule(f"{_CHIP} [<gpu><comma><colon><dash>]* <num> [<gpu><qty>]", _plain),
    rule(f"{_CHIP} <gpu>? <dash> <num>(?! [<people><unit>])", _plain),
    rule(f"{_CHIP} <gpu>? <site> <of> <num>(?! [<people><unit>])", _plain),
    rule(
        "<chip> <scope>? [<do><does><can>]* [<us><each>] [<gets><have>] <with> <num>"
        "(?= <for> <num>)",
        _plain,
    ),
    rule("<node>~ <of>? <chip>", _nodes),
    rule("<num> <x>? <more>? <gpu>", _count),
    *MORE_CHIPS,
    rule(
        "<lab> <poss>? [<can><is>]* [<have><provides><gets>] [<more><than><upto><each>]*"
        " [<hardware><count>]",
        _claimed,
    ),
    *EACH_HAS,
    rule("<status> <from> <lab>", lambda tags: tags[1:]),
    rule("<tenure> [<from><at><with><by><in><until>]* <lab>", lambda tags: tags[0]),
    rule(f"<hardware> <tenure>? [<from><with><until>] <lab>{_HELD_AGAINST}", _from_whom),
    rule(f"<hardware> <whole>{_NO_DAY}", _whole),
    rule(f"<whole> [<of><colon>]? <hardware>{_NO_DAY}", _whole),
)

BOXED = tuple(
    each for each in HARDWARE if each.build in (_racks, _nodes, _product, _shapes, _stacked, _pods)
)
"""The rules of chips that are counted by boxes: nodes, racks, pods, instances."""
