"""How far a text leans towards what is not answered about people: learned from labelled messages.

The rules know what they were told of, and whoever asks in a new way uses old words in new places.
So every word, every two words near each other and every few letters of a word has a weight for
each topic. `tests/weights` makes the weights and tells how well they do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from bot import weighing
from bot.candidates.refusal_rules import Topic
from bot.candidates.whom import MANY, ONE, WHO
from bot.heard_once import heard_once
from bot.weighing import Weights

LABS: Final = "LABS"
"""A lab, as ONE is a person."""
TOPICS: Final = tuple(Topic)
"""The columns of the weights."""
_SOMEBODY: Final = (ONE, MANY, WHO, LABS)
_CLOSE: Final = 0.45
_COUNTS: Final = 0.1
"""The share of all that is refused from which on a topic with a name is told."""


class Leaning(NamedTuple):
    """How likely a text asks for what is refused, and the topic, if that is clear."""

    chance: float
    topic: Topic
    close: tuple[Topic, ...] = ()
    """Topics with a large share of what has a name: a rule may decide between them."""


@heard_once(lambda text, weights=None: (text, id(weights)))
def leaning(text: str, weights: Weights | None = None) -> Leaning:
    """What a text leans to, by the weights of the table.

    The text is folded, everybody in it and every lab called by the same word.
    """
    weights = _table() if weights is None else weights
    found = weighing.odds(traits(text), weights, len(TOPICS))
    every = sum(found)
    odds = dict(zip(TOPICS, found, strict=True))
    named = _named(odds)
    close = tuple(topic for topic, one in named.items() if one > _CLOSE * sum(named.values()))
    return Leaning(every / (1 + every), _clearest(odds), close)


def _named(odds: dict[Topic, float]) -> dict[Topic, float]:
    return {topic: one for topic, one in odds.items() if topic is not Topic.OTHER}


def _clearest(odds: dict[Topic, float]) -> Topic:
    """The topic that is likelier than all others that have a name, where it counts at all.

    Whatever was labelled without its topic is among the rest, and makes that look likelier.
    """
    named = _named(odds)
    first = max(named, key=named.__getitem__)
    is_clear = 2 * named[first] > sum(named.values())
    return first if is_clear and named[first] > _COUNTS * sum(odds.values()) else Topic.OTHER


def traits(text: str) -> dict[str, float]:
    """The traits of a text, each with its share."""
    words = text.split()
    return weighing.traits(words, _beside(words))


def _beside(words: Sequence[str]) -> Iterator[str]:
    """Each word of a text that speaks of somebody."""
    for somebody in _SOMEBODY:
        if somebody in words:
            yield from (f"{somebody}: {word}" for word in words if word not in _SOMEBODY)


@cache
def _table() -> Weights:
    return weighing.read(files("bot.candidates").joinpath("weights.tsv").read_text("utf-8"))
