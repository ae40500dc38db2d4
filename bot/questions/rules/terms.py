"""The terms of an offer: guaranteed share, largest job, wait, research share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Build, Rule, first, merged, rule
from bot.questions.rules.each_has import stated_each
from bot.questions.shares import exact_part
from bot.questions.tags import Hardware, Length, Number, T, Tag
from bot.questions.words.share_words import EVENLY

HOUR = 1 / 24
_PERCENT_FROM = 2.0
"""A share of 60 is a percentage, one of 1.2 is a mistake."""


def value_of(tag: Tag | None) -> float:
    """The plain number that a tag carries."""
    value = tag.value if tag else None
    if isinstance(value, Hardware):
        value = value.amount
    if isinstance(value, Number):
        return -value.amount.value if value.negative else value.amount.value
    return value if isinstance(value, float | int) else 0.0


def _quantity(kind: T) -> Build:
    def build(tags: Sequence[Tag]) -> Tag:
        return merged(kind, value_of(first(tags, T.NUM, T.COUNT, T.HARDWARE)), tags)

    return build


_MONTHS = {30.0: 1, 90.0: 3, 365.0: 12}
"""Months of the calendar in a unit, by its days."""


def length(tags: Sequence[Tag]) -> Length:
    """Days in a number and a unit; a unit alone is one of it, `half a day` half of it."""
    number, part, unit = first(tags, T.NUM), first(tags, T.PCT), first(tags, T.UNIT)
    count = value_of(number) if number else value_of(part) if part else 1.0
    months = float(count * _MONTHS.get(value_of(unit), 0))
    return Length(count * value_of(unit), int(months) if months.is_integer() else 0)


def _days(tags: Sequence[Tag]) -> Tag:
    return merged(T.DAYS, length(tags), tags)


def _share(tags: Sequence[Tag]) -> Sequence[Tag]:
    product, research = first(tags, T.PRODUCT), first(tags, T.RESEARCH)
    told, split = first(tags, T.PCT, T.SPLIT), first(tags, T.SPLIT)
    part = 0.5 if told and told.value == EVENLY else value_of(told) if told else 1.0
    if not 0 <= part <= 1:
        return (merged(T.SHARE, part, tags),)  # the rest of what cannot be is nothing to name
    if (split and product and research and product.start < research.start) or (
        not split and product and not research
    ):
        part = 1 - part
    kept = [tag for tag in tags if tag.kind in (T.HARDWARE, T.TEAM)]
    return (merged(T.SHARE, exact_part(part), tags), *kept)


def _override(kind: T) -> Build:
    def build(tags: Sequence[Tag]) -> Tag:
        return merged(kind, _fraction(first(tags, T.PCT, T.NUM)), tags)

    return build


def _kind_of_share(tags: Sequence[Tag]) -> Sequence[Tag]:
    """A share of a lab's staff or compute; the name of the lab stays."""
    share = first(tags, T.SHARE_OF)
    if share and share.value == "ours" and not first(tags, T.LAB, T.THEY, T.ASSUME, T.POSS):
        return (_our_share(tags),)  # `if research share were 80%`
    kind = T.STAFFSHARE if share and share.value == "staff" else T.RDSHARE
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, merged(kind, _fraction(first(reversed(tags), T.PCT, T.NUM)), tags))


def _of_lab(kind: T) -> Build:
    """The part of a lab's compute or staff; its name stays, and chips said to be the lab's go."""

    def build(tags: Sequence[Tag]) -> Sequence[Tag]:
        labs = [tag for tag in tags if tag.kind is T.LAB]
        return (*labs, merged(kind, value_of(first(tags, T.PCT)), tags))

    return build


def _our_share(tags: Sequence[Tag]) -> Tag:
    """Without a word that points at a lab, a share of compute for research is ours."""
    share = first(tags, T.SHARE_OF)
    kinds = {"staff": T.STAFFSHARE, "rd": T.RDSHARE}
    kind = kinds.get(str(share.value), T.SHARE) if share else T.SHARE
    return merged(kind, _fraction(first(reversed(tags), T.PCT, T.NUM)), tags)


def _fraction(tag: Tag | None) -> float:
    """A share as a part of one; only a bare number can be a percentage without its sign."""
    value = value_of(tag)
    return value / 100 if tag and tag.kind is T.NUM and value >= _PERCENT_FROM else value


_TO = "[<gpu><of><for><to><by><at>]{0,3}"
_HEADS = "[<each><scope>]"


def _ends(tag: Tag | None) -> tuple[float, float | None]:
    """The least of a range, which alone is sure, and its most; of one number no most."""
    value = tag.value.amount if tag and isinstance(tag.value, Hardware) else tag and tag.value
    is_range = isinstance(value, Number) and value.amount.low is not None
    amount = value.amount if isinstance(value, Number) and is_range else None
    return (amount.low or 0.0, amount.high) if amount else (value_of(tag), None)


def as_share(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The share of each; where chips are named with it, they are kept: they may be the offer.

    The most of a range is what one may take; where all of it is said to be guaranteed, no such.
    """
    number = first(tags, T.NUM, T.COUNT, T.HARDWARE)
    least, most = _ends(number)
    share = merged(T.GUARANTEED, least, tags)
    if number is None or number.kind is not T.HARDWARE:
        is_sure = most is None or first(tags, T.GUARANTEE)
        return (share,) if is_sure else (share, merged(T.LARGEST, most, tags))
    return (share, merged(T.EACHOF, number.value, tags))


def _each_of_both(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`51 H100 and 8 B200 per researcher`."""
    return [Tag(T.EACHOF, tag.value, tag.start, tag.end) for tag in tags if tag.kind is T.HARDWARE]


def _least_and_most(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`min 16, max 256 GPUs per researcher`: promised at least, and what one may take at most."""
    numbers = [tag for tag in tags if tag.kind in (T.NUM, T.COUNT, T.HARDWARE)]
    least, most = (value_of(tag) for tag in numbers)
    split = tags.index(numbers[1])
    return (
        merged(T.GUARANTEED, least, tags[:split]),
        merged(T.LARGEST, most, tags[split:]),
    )


_largest = _quantity(T.LARGEST)
_THEIRS = "[<assume><if><they><lab><have><poss>]"
DURATIONS: tuple[Rule, ...] = (
    rule("[<num><pct>] <unit>", _days),
    rule("[<in><for>] <unit>", _days),
    rule("(?<=[<train><possible>])<to> <unit>", _days),  # `which runs fit into a month`
)

_FLEET = "[<budget><gpu><hardware><all><site><big><whole>]"
_GOES = "[<is><for><to><at><in><gets><have><grow><opens><do><does>]"
_MOVES = "[<can><grow><gets><lose><word>]{0,3}~(?:<from>~<pct>~)?<to>~<pct>"
"""`goes from 60% to 80%`: what a share is to be, which is said last."""
_USES = "[<have><gets><budget><guarantee>]+"

SHARES: tuple[Rule, ...] = (
    rule(f"{_THEIRS}+ [<num><pct>] <of>? <share_of>", _kind_of_share),
    rule(f"{_THEIRS}+ <share_of> [<of><is><at><colon>]* [<num><pct>]", _kind_of_share),
    rule(f"{_THEIRS}+ <share_of>~{_MOVES}", _kind_of_share),
    rule(f"<assume>? <pct> <of> <lab> <poss>? {_FLEET}* {_GOES}* <research>", _of_lab(T.RDSHARE)),
    rule(
        f"<lab> [<can><is>]* {_USES} <pct> <of>? [<they>]* {_FLEET}* {_GOES}* <research>",
        _of_lab(T.RDSHARE),
    ),
    rule(
        "<assume>? <pct> <of> <lab> <poss>? [<people><staff><team>]* "
        f"{_GOES}* [<people><research>]",
        _of_lab(T.STAFFSHARE),
    ),
    rule(
        "<assume>? <pct> <of> <they> [<staff><people><team>]+ [<is><do><does>]* "
        "[<research><people><share_of>]",
        _of_lab(T.STAFFSHARE),
    ),
    rule("<assume>? <pct> <of>? <lab> <poss>? [<people><staff>]* <share_of>", _kind_of_share),
    rule("[<pct><num>] <mfu>+", _override(T.RATE)),
    rule("<mfu>+ [<of><at><is><colon><to><do><can>]* [<pct><num>]", _override(T.RATE)),
    rule("<share_of> [<of><is><at><colon>]* [<pct><num>]", _our_share),
    rule(f"<share_of>~{_MOVES}", _our_share),
    rule("<pct> <of>? <share_of>", _our_share),
    rule(
        "<shared>? <split> <shared>? [<with><for><to><of><in>]* "
        "[<research><product>]? [<slash><and><to><vs><comma><dash>]* [<product><research>]?",
        _share,
    ),
    rule(
        "<pct> (?:<of>?"
        "[<they><our><us><site><node><gpu><chip><all><offer><budget><hardware><big>]*)? "
        "[<is><for><to><at><in><guarantee><gets><have><grow><opens><train><lose><job><by>]* "
        "(?:[<word><save>]{1,2}~[<for><to><by><at><in><grow>]+)?[<research><product>]+",
        _share,
    ),
    rule("<pct>~<of>~[<word><they>]~<is>?~<us>(?=[<comma><stop><vs>]|$)", _share),
    rule("<pct> [<is><grow><gets>]* [<for><to>]~<our>?~<team>", _share),
    rule(
        "(?<!<if><they>)(?<![<each><can><lab>])<can>?~[<have><gets>]~<pct>~<of>?~[<our><they>]*~<site>"
        "(?=[<comma><stop><vs>]|$)",
        _share,
    ),
    rule("<pct> [<is><grow><gets>]+ [<for><to>] <our>(?= <num> <people>)", _share),
    rule(
        "[<research><product>] <shared>? [<gets><is><of><colon><have><for><assume><save>]* <pct> "
        "(<of> [<our>]* <hardware>)?",
        _share,
    ),
    rule("<pct> <of> [<our><they>]* <hardware>(?!~[<is><have><word>]*~[<tenure><cloud>])", _share),
    rule("<shared> [<is><of><colon>]? <pct>(?! [<with><for><research><product><of>])", _share),
    rule("<all> (<of> <they>?)?[<is><for><to>]* <research>", _share),
)

_PLAIN = "[<num><count>]"
_WITHIN = "[<of><for><in><by><per><at>]"
_MAY = "[<can><grow><gets><have><do><is><of><at><colon><to><for><assume>]*"


_USES_OF_ALL: Final = "(?:<product>|<research>(?!~[<people><staff>])|<our>?~<team>)"
"""What is kept for these is a part of all, and nothing that each has."""
_LED: Final = "[<from><in><by><at><until>]"
_STATED: Final = f"(?:[<status><opens>] ?{_LED}?~<when>|[<status><opens>]|{_LED}~<when>)"

TERMS: tuple[Rule, ...] = (
    rule(
        "<guarantee>+ <q> [<comma><and><slash><dash>]? [<max><upto>]+ [<of><is><colon>]? <q>"
        f" {_TO} {_HEADS}?(?! [<people><unit>])",
        _least_and_most,
    ),
    rule(f"{_PLAIN} <guarantee>+(?!~[<for><to>]*~{_USES_OF_ALL}) {_TO} {_HEADS}?", as_share),
    rule(f"<hardware> <is>? <guarantee>+ {_TO} {_HEADS}", as_share),
    rule(f"<num> <of> [<they><our><chip>]* <is>* <guarantee>+ {_TO} {_HEADS}", as_share),
    rule(f"<guarantee>+ <shared>? <prep>? <q> {_TO} {_HEADS}", as_share),
    rule(f"<guarantee>+ <shared>? <prep>? {_PLAIN} <gpu>?(?! [<people><team><unit>])", as_share),
    rule(
        "<each> [<can><gets><have><with>]* <guarantee>* [<gets><upto>]? "
        "(?:[<count><hardware>](?!~<max>?~<job>)|<num>(?!~[<unknown><word><more>]|~<people>)) "
        "<guarantee>* <gpu>?",
        as_share,
    ),
    rule("<scope> <guarantee>+ <prep>? <q>", as_share),
    rule("<q> <gpu>? <slash> [<people><staff>] <guarantee>*", as_share),
    rule(f"<max>* <job> <max>* {_MAY} [<upto><max>]* <q>(?! <can>)", _largest),
    rule(f"[<max><upto>]+ <job>? [<of><is><colon>]* <q> {_WITHIN}* <job>", _largest),
    rule("<q> [<max><for><in><by><per><of>]* <job>", _largest),
    rule("<q>~<gpu>?~<max> (<per>? <job>)?", _largest),  # and no `3 questions max`
    rule("<max> [<is><of><colon>]? <num>(?! [<people><unit>])", _largest),
    rule("<hardware> <and> <hardware> <for>? <scope>", _each_of_both),
    rule(f"<hardware> {_STATED} <for>?~{_HEADS}(?! [<people><unit>])", stated_each),
    rule(f"<q> <gpu>? [<for><to>]? {_HEADS}", as_share),
)

UP_TO: tuple[Rule, ...] = (
    rule("(?<!<grow>)<upto> <count>(?! [<people><staff><team><more>])", _largest),
    rule("(?<![<grow><team>])<upto> <num>(?! [<people><staff><team><unit><more>])", _largest),
)
"""What means the largest job beside an amount of hardware; `up to 40 researchers` are people."""

SECOND_HARDWARE: tuple[Rule, ...] = (
    *UP_TO,
    rule(
        "<hardware> <guarantee>+"
        "(?!~[<at><with><from><in><by>]?~[<cloud><basis><lab><tenure><until>]"
        f"|~[<for><to>]*~{_USES_OF_ALL})",
        as_share,
    ),
    rule("<guarantee>+ <hardware>", as_share),
)
"""What means a term only beside another amount of hardware, which is then the offer."""


# On which chips a run is asked for: `the biggest training run for 4096 H100 in 3 months?`.


def _run_on(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`the biggest run for 4096 H100?` asks on which chips, and names no term of an offer."""
    hardware = tags[-1]
    return (merged(T.JOB, None, tags[:-1]), replace(hardware, kind=T.COMMA, value=None), hardware)


def _time_on(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`a month on 1,024 H100, what does that get us`."""
    unit, *rest = tags
    return (replace(unit, kind=T.DAYS), *rest)


RUN_ON: tuple[Rule, ...] = (
    rule("<max>* <job>+ [<for><at>] <hardware>", _run_on),
    rule("(?<![<per><slash><num>])<unit> [<at><with>] <hardware>", _time_on),
)
"""What one amount of hardware alone means after a run; beside another it is a term of that."""
