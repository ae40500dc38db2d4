"""What a message most likely wants, by its words and what was spoken of: learned, not listed.

The grammar is asked first. What it can't read may still be plain to anybody: “my vp hates prose,
columns?” wants a table. So the words of such a message, and the kinds of things that the grammar
knows in it, have a weight for each act. `tests/weights` makes the weights and tells how well they
do; docs/decisions/understanding.md says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from bot import weighing
from bot.questions.about_people.person_names import is_capital
from bot.questions.clean import fold
from bot.questions.tags import T, Tag
from bot.questions.types import Kind
from bot.weighing import Weights


class Act(StrEnum):
    """What a message can want."""

    # the last answer in another form
    SHORT = "short"
    TABLE = "table"
    CSV = "csv"
    CHART = "chart"
    DOLLARS = "dollars"
    WHY = "why"
    DETAILS = "details"
    SHARE = "share"
    REPEAT = "repeat"
    # something about it
    SOURCE = "source"
    WRONG = "wrong"
    CHANGE = "change"
    PERSON = "person"
    NOT_THEM = "notthem"
    # a question of its own
    OFFER = "offer"
    LAB = "lab"
    COMPARE = "compare"
    LEAGUE = "league"
    PRICE = "price"
    REACH = "reach"
    MATCH = "match"
    DILUTION = "dilution"
    HIRING = "hiring"
    PAY = "pay"
    NEWS = "news"
    CANDIDATE = "candidate"
    POOL = "pool"
    KEPT = "kept"
    HELP = "help"
    SAVE = "save"
    REFUSED = "refused"
    THANKS = "thanks"


ACTS: Final = tuple(Act)
"""The columns of the weights, against a message that wants nothing of these."""
_MARKED: Final = frozenset((
    T.NUM, T.MONEY, T.PCT, T.SPLIT, T.WHEN, T.CHIP, T.FAMILY, T.SHAPE, T.LAB, T.PLACE, T.RUN,
    T.SIZE, T.FACT,
))  # fmt: skip
"""Tags of which it is told what they are, and not which."""
_PLAIN: Final = frozenset((T.WORD, T.UNKNOWN, T.TALK))
_NAME: Final = "NAME"


def likely(
    text: str, tags: Sequence[Tag], last: Kind | None, weights: Weights | None = None
) -> dict[Act, float]:
    """How likely a cleaned text with these tags wants each act, the likeliest first."""
    weights = _table() if weights is None else weights
    found = weighing.odds(traits(text, tags, last), weights, len(ACTS))
    every = 1 + sum(found)
    by_chance = sorted(zip(ACTS, found, strict=True), key=lambda each: -each[1])
    return {act: each / every for act, each in by_chance}


def traits(text: str, tags: Sequence[Tag], last: Kind | None) -> dict[str, float]:
    """The traits of a text, with the kinds of its tags and what was spoken of before it."""
    kinds = {f"is {tag.kind.name}" for tag in tags if tag.kind not in _PLAIN}
    after = f"after {last.value if last else 'nothing'}"
    return weighing.traits(words_of(text, tags), kinds) | {after: 1.0}


def words_of(text: str, tags: Sequence[Tag]) -> tuple[str, ...]:
    """The words of a text, everything that has a name or is a number by its kind."""
    return tuple(_words(text, tags))


def _words(text: str, tags: Sequence[Tag]) -> Iterator[str]:
    for tag in tags:
        said = text[tag.start : tag.end]
        if tag.kind in _MARKED:
            yield tag.kind.name
        elif tag.kind is T.UNKNOWN and tag.start and is_capital(said):
            yield _NAME
        else:
            yield from fold(said).split()


@cache
def _table() -> Weights:
    return weighing.read(files("bot.conversation.guessing").joinpath("acts.tsv").read_text("utf-8"))
