"""So many or so many, and so many of what is named behind: `256 of them, H100`.

Of two numbers a reader takes one and leaves the other out, though they are one number of which
nobody is sure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import merged, rule
from bot.questions.rules.counting import numbers_in
from bot.questions.tags import Number, T, Tag
from bot.questions.words.state_words import OPTION
from storage.records import Amount

_MOST_APART: Final = 3.0
"""The greater of two numbers that are one guess is no more times the smaller."""


def _either(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The range of both numbers in place of the first; a range, or `maybe 20` people, is none."""
    if not any(tag.value == OPTION for tag in tags):
        return None
    numbers = [number.amount for number in numbers_in(tags)]
    low, high = sorted(amount.value for amount in numbers)
    if not 0 < low < high <= _MOST_APART * low or any(amount.low for amount in numbers):
        return None
    both = Number(Amount((low + high) / 2, low, high))
    kept = [tag for tag in tags if tag.kind in (T.X, T.CHIP, T.FAMILY, T.GPU)]
    first = next(tag for tag in tags if tag.kind is T.NUM)
    end = tags[-1].end
    return (replace(first, value=both), *kept[:-1], *(replace(tag, end=end) for tag in kept[-1:]))


def _counted(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The number before the chip that it counts."""
    return (merged(T.NUM, tags[0].value, tags[:-1]), tags[-1])


_CHIP: Final = "[<chip><family>]"
_OR: Final = "[<comma><or><dash><and>]{0,2}~<word>~<num>"
_ENDS: Final = "(?=[<comma><stop><for><shared><vs><and><with>]|$)"
OR_SO: Final = (
    rule(f"<num>~<x>?~{_CHIP}~<gpu>?~{_OR}{_ENDS}", _either),
    rule(f"<num>~{_OR}(?=~<x>?~{_CHIP})", _either),
    rule(f"<num>~<of>~<they>~[<comma><is><all><colon><dash>]{{1,2}}~{_CHIP}", _counted),
)
"""Before the rules of hardware."""
