"""Chips that are taken from ours: `we lose a quarter of our 800 H100`, `900 H100 minus 300`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, first, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.words.state_words import MINUS
from storage.records import Amount

_ALL: Final = "<num>~<x>?~<chip>~<gpu>?"
_OF_OURS: Final = "<of>~[<our><they><word>]*"
_THEN: Final = "(?:~[<in><from><by><at>]?~<when>)?"
_NO_PEOPLE: Final = "(?!~[<research><people><staff><team><hire>])"


def _left(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """What is left of all chips; the day on which the others go is left out aloud."""
    whole = max((tag for tag in tags if tag.kind is T.NUM), key=value_of)
    part = next(tag for tag in tags if tag.kind in (T.NUM, T.PCT) and tag is not whole)
    chip = next(tag for tag in tags if tag.kind is T.CHIP)
    total, gone = value_of(whole), abs(value_of(part))
    gone = round(gone * total) if part.kind is T.PCT else gone
    if not 0 < gone < total:
        return None
    left = replace(whole, value=Number(Amount(total - gone)))
    days = [replace(tag, kind=T.CLAIM, value=None) for tag in tags if tag.kind is T.WHEN]
    us = [tag for tag in tags[:1] if tag.kind is T.US]
    return (*us, left, chip, *days)


def _minus(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`900 H100 minus 300`: what is left, where it isn't said what the others are for."""
    return _left(tags) if any(tag.value == MINUS for tag in tags) else None


def _minus_product(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`900 H100 minus 300 for serving`: the part that goes to product, as one of them all."""
    number = [tag for tag in tags if tag.kind is T.NUM][-1]
    whole = value_of(first(tags, T.NUM))
    part = abs(value_of(number)) / whole if whole else 0.0
    if not 0 < part < 1 or not any(tag.value == MINUS for tag in tags):
        return None
    chip = next(place for place, tag in enumerate(tags) if tag.kind is T.CHIP)
    comma = Tag(T.COMMA, None, tags[chip].end, tags[chip].end)
    return (*tags[: chip + 1], comma, Tag(T.PCT, part, number.start, tags[-1].end))


_FOR: Final = "[<is><for><to><at><in><they><gets>]*"
_LESS: Final = f"{_ALL}~<comma>?~<word>~<num>~(?:<of>~<they>)?(?:<x>?~<chip>)?~<gpu>?"

GOING: Final[tuple[Rule, ...]] = (
    rule(f"<us>?~<can>?~<lose>~[<num><pct>]~{_OF_OURS}~{_ALL}{_NO_PEOPLE}{_THEN}", _left),
    rule(f"<us>?~<can>?~<lose>~<num>~<chip>?~<gpu>?~{_OF_OURS}~{_ALL}{_NO_PEOPLE}{_THEN}", _left),
    rule(
        f"{_ALL}~[<comma><and><dash>]*~<of>?~[<word><they>]*~<us>?~<can>?~<lose>~"
        f"[<num><pct>]~(?:<of>~<they>|<chip>~<gpu>?|<gpu>)?{_NO_PEOPLE}"
        f"(?!~<chip>){_THEN}(?=~[<comma><stop><vs>]|$)",
        _left,
    ),
    rule(f"{_LESS}(?=~{_FOR}~<product>)", _minus_product),
    rule(f"{_LESS}(?!~[<people><staff><team><research>])", _minus),
)
"""Before anything is counted."""
