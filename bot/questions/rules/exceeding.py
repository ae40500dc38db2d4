"""A number that labs are asked to exceed: `does Isambard have more than 4000 GPUs`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, first, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.regex import regex

COUNTED_ALIKE: Final = (None, "chip/h100", "h100e")
"""GPUs of no name, and what is one H100e each."""
_MORE: Final = "[<more><upto><beat>]*~[<than><for>]"
_BOUND: Final = "[<guarantee><word><more><than>]*"
"""`at least`, `above`."""
_HAVE: Final = "(?:[<have><does><with>]~)*"
_UNITS: Final = "(?:<topic>|<gpu>(?!~[<each><per><scope><eachof><for>]|~<gpu>))"
_CHIPS: Final = "<chip>(?!~[<each><per><scope><eachof><for>]|~[<gpu><chip>])"
_OF_THEM: Final = "^[<word><talk><tell><unknown><rank><does><is><howmany><meaning><in><have>]*"
"""Before labs that are asked for: nothing of ours, and nobody who has chips."""
_BEYOND: Final = (
    "[<guarantee><word><more><than><upto><for><beat>]*~[<guarantee><more><than><for><beat>]"
)
_IS_IT: Final = "(?:[<does><have>]|<source>~[<is><word>]*)"
"""`does`, `has`, or `is it true that` before the lab that is said to have so many."""


def _asked(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The tags with the number as one to exceed; None for chips of another kind than an H100."""
    number, unit = tags[-2], tags[-1]
    is_alike = unit.value in COUNTED_ALIKE or unit.kind is T.GPU
    if not is_alike or not isinstance(number.value, Number) or number.value.dotted:
        return None
    if tags[0].kind is T.SOURCE and tags[0].value != "claim":
        return None
    left = (T.MORE, T.THAN, T.FOR, T.UPTO, T.SOURCE, T.GUARANTEE, T.BEAT)
    kept = [t for t in tags[:-2] if t.kind not in left]
    amount = number.value.amount
    least = value_of(number) if amount.low is None else amount.low  # `between 100k and 500k`
    return (*kept, Tag(T.MORETHAN, least, number.start, unit.end))


def _is_past(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`is xAI above 1m H100e`: the word for the bound has to be there."""
    is_bound = any(tag.value == "bound" or tag.kind in (T.BEAT, T.THAN, T.MORE) for tag in tags)
    return _asked(tags) if is_bound else None


EXCEEDING: Final[tuple[Rule, ...]] = (
    rule(
        f"^<is>~<lab>~[<word><have>]*~[<word><more><than><beat>]+~<num>~(?:{_UNITS}|{_CHIPS})"
        "(?=~<stop>|$)",
        _is_past,
    ),
    rule(
        f"{_IS_IT}~<lab>~<word>*~<have>~(?:{_MORE}~)?<num>~[<topic><gpu><chip>](?!~<each>|~<gpu>)",
        _asked,
    ),
    rule(f"[<who><labs>]~[<labs><word>]*~{_HAVE}~(?:{_MORE}|{_BOUND})~<num>~{_UNITS}", _asked),
    rule(f"{_OF_THEM}~[<who><labs>]~[<labs><word>]*~{_HAVE}~{_BEYOND}~<num>~{_CHIPS}", _asked),
    rule(f"{_OF_THEM}~<labs>~<word>~<num>~{_CHIPS}", _asked),
    rule(f"{_OF_THEM}~<does>~[<word><unknown>]*~<labs>~<have>~<num>~{_CHIPS}", _asked),
)
"""Before the rules of hardware, for which other chips that a lab is said to have are a claim.

`is it true that Meta has 600k H100` asks whether it has more than those.

`who has more than 512 H100` asks the same of all labs, as one H100 is one H100e.
"""


def asks_to_exceed(tags: Sequence[Tag]) -> bool:
    """Whether a number is one that labs are asked to exceed, and no chips of ours."""
    return reduced(tags, EXCEEDING) != tuple(tags)


_LESS: Final = r"less|fewer|smaller|under|below|beneath|short of|at most|no more than|up to"
_FEWER: Final = regex(rf"\b(?:{_LESS}|n['’]t|not)\b", re.IGNORECASE)
_HAS_FEWER: Final = regex(rf"(?<!not )(?<!no )\b(?:{_LESS})\b", re.IGNORECASE)


def asks_fewer(text: str) -> bool:
    """Whether those are asked for that don't exceed a number: `labs below 100k H100`."""
    return _FEWER.search(text) is not None


def asks_if_fewer(text: str) -> bool:
    """The same of one that is named: `doesn't xAI have 500k` asks whether it has."""
    return _HAS_FEWER.search(text) is not None


def more_than(tags: Sequence[Tag]) -> float | None:
    """How many H100e are asked to be exceeded, or None."""
    tag = first(tags, T.MORETHAN)
    return value_of(tag) if tag else None
