"""What tells that chips are counted which it takes to have what a lab has."""

from __future__ import annotations

from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.tags import T

_FOR_HIRES: Final = "[<for><provides><gets><have>]~<peoplemore>"
_BROUGHT: Final = "(?:<us>|<our>?~[<researchers><people><team>]|<our>)~<to>~<lab>"


def asks_for_hires(d: Draft) -> bool:
    """`to have the same as Anthropic for 6 new hires, how many GPUs`: chips for them alone."""
    if not d.labs or d.more is None or d.stacks:
        return False
    return _counts_chips(d) and bool(compiled(_FOR_HIRES).search(coded(d.tags)))


def is_brought_to(d: Draft) -> bool:
    """`which number of H100 would bring our 40 researchers to DeepMind's average`."""
    if not d.labs or d.stacks or d.has(T.LOSE):
        return False
    return _counts_chips(d) and bool(compiled(_BROUGHT).search(coded(d.tags)))


def _counts_chips(d: Draft) -> bool:
    return d.has(T.HOWMANY) and (bool(d.chips) or d.has(T.GPU, T.BUDGET))
