"""What a text comes to by its words: a logistic regression with weights that were learned.

A table has a row for each trait of texts (a word, two words near each other, four letters of a
word) and a column for each thing that a text can come to, measured against one that has none.
`tests/weights` makes the tables and tells how well they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import exp, sqrt
from typing import Final

EVERY: Final = "*"
"""A trait that every text has."""
_EDGE: Final = "^"
"""Stands before the first word and after the last."""
_WITHIN: Final = 4
"""Of two words that are taken together, the second is at most so many words further."""
_LETTERS: Final = 4

ROWS_KEPT: Final = 4096
"""Rows of the tables that are kept taken apart: messages share most of their words."""

Weights = Mapping[str, str]
"""The weights of a trait by column, in tenths between tabs; one that is missing weighs nothing."""


def read(table: str) -> Weights:
    """The weights of a table, left as text: of 69,000 rows, a question needs a hundred."""
    parted = (row.partition("\t") for row in table.splitlines()[1:])
    return {trait: tenths for trait, _, tenths in parted}


def odds(shares: Mapping[str, float], weights: Weights, columns: int) -> list[float]:
    """How much likelier each column is than the one that has none."""
    scores = [0.0] * columns
    for trait, share in shares.items():
        for at, tenths in _row(weights.get(trait, "")):
            scores[at] += tenths * share / 10
    return [exp(score) for score in scores]


@lru_cache(maxsize=ROWS_KEPT)
def _row(tenths: str) -> tuple[tuple[int, int], ...]:
    """The columns on which a trait weighs, and how much; many traits weigh the same."""
    return tuple((at, int(one)) for at, one in enumerate(tenths.split("\t")) if one)


def traits(words: Sequence[str], others: Iterable[str] = ()) -> dict[str, float]:
    """The traits of words, each with its share: a long text says no more than a short one.

    `others` are traits that stand beside words and pairs of words.
    """
    kinds = ({*words, *_neighbours(words)}, {*_near(words), *others}, {*_inside(words)})
    return {EVERY: 1.0} | {trait: 1 / sqrt(len(kind)) for kind in kinds for trait in kind}


def _neighbours(words: Sequence[str]) -> Iterator[str]:
    for one, other in pairwise((_EDGE, *words, _EDGE)):
        yield f"{one} {other}"


def _near(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        for other in words[at + 2 : at + _WITHIN + 1]:
            yield f"{word} … {other}"


def _inside(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        edged = f" {word} "
        for start in range(len(edged) - _LETTERS + 1):
            yield f"~{edged[start : start + _LETTERS]}"
