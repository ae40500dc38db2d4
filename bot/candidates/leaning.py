"""How far a text leans towards what is not answered about people: learned from labelled messages.

The rules know what they were told of, and whoever asks in a new way uses old words in new places.
So every word, every two words near each other and every few letters of a word has a weight for
each topic. `tests/unit/candidates_evidence/weighing.py` makes the weights and tells how well they
do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp, sqrt
from typing import Final

from bot.candidates.refusal_rules import Topic
from bot.candidates.whom import MANY, ONE, WHO

LABS: Final = "LABS"
"""A lab, as ONE is a person."""
TOPICS: Final = tuple(Topic)
"""The columns of the weights."""
EVERY: Final = "*"
"""A trait that every text has."""
_EDGE: Final = "^"
"""Stands before the first word and after the last."""
_SOMEBODY: Final = (ONE, MANY, WHO, LABS)
_WITHIN: Final = 4
"""Of two words that are taken together, the second is at most so many words further."""
_LETTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Leaning:
    """How likely a text asks for what is refused, and the topic, if that is clear."""

    chance: float
    topic: Topic


Weights = Mapping[str, str]
"""The weights of a trait by topic, in tenths between tabs; one that is missing weighs nothing."""


def leaning(text: str, weights: Weights | None = None) -> Leaning:
    """What a text leans to: a logistic regression over its traits, by the weights of the table.

    The text is folded, everybody in it and every lab called by the same word.
    """
    weights = _table() if weights is None else weights
    scores = [0.0] * len(TOPICS)
    for trait, share in traits(text).items():
        for at, tenths in enumerate(weights.get(trait, "").split("\t")):
            if tenths:
                scores[at] += int(tenths) * share / 10
    odds = dict(zip(TOPICS, map(exp, scores), strict=True))
    every, first = sum(odds.values()), max(odds, key=odds.__getitem__)
    return Leaning(every / (1 + every), first if 2 * odds[first] > every else Topic.OTHER)


def traits(text: str) -> dict[str, float]:
    """The traits of a text, each with its share: a long text says no more than a short one."""
    words = text.split()
    kinds = ({*words, *_neighbours(words)}, {*_near(words), *_beside(words)}, {*_inside(words)})
    return {EVERY: 1.0} | {trait: 1 / sqrt(len(kind)) for kind in kinds for trait in kind}


def _neighbours(words: Sequence[str]) -> Iterator[str]:
    for one, other in pairwise((_EDGE, *words, _EDGE)):
        yield f"{one} {other}"


def _near(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        for other in words[at + 2 : at + _WITHIN + 1]:
            yield f"{word} … {other}"


def _beside(words: Sequence[str]) -> Iterator[str]:
    """Each word of a text that speaks of somebody."""
    for somebody in _SOMEBODY:
        if somebody in words:
            yield from (f"{somebody}: {word}" for word in words if word not in _SOMEBODY)


def _inside(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        edged = f" {word} "
        for start in range(len(edged) - _LETTERS + 1):
            yield f"~{edged[start : start + _LETTERS]}"


def read(table: str) -> Weights:
    """The weights of a table, left as text: of 28,000 rows, a question needs a hundred."""
    parted = (row.partition("\t") for row in table.splitlines()[1:])
    return {trait: tenths for trait, _, tenths in parted}


@cache
def _table() -> Weights:
    return read(files("bot.candidates").joinpath("weights.tsv").read_text("utf-8"))
