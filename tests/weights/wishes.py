"""The weights of what is wished of an answer, from messages that were labelled for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot import weighing
from bot.conversation.guessing.wishes import WISHES, Wish, traits
from bot.questions.read import Reader
from bot.weighing import Weights, odds
from tests.weights import acts
from tests.weights.fitting import FOLDS, Example, fitted, made_from, table

LABELLED: Final = acts.LABELLED.with_name("wishes.tsv")
TABLE: Final = acts.TABLE.with_name("wishes.tsv")
NOTHING: Final = "none"
STRENGTH: Final = 100.0
EVERY: Final = 3
"""Every third of the messages that want something else."""
_OTHER_ACTS: Final = frozenset((
    "change", "table", "csv", "chart", "share", "save", "thanks", "repeat", "short", "notthem",
    "wrong", "hiring", "pay", "news", "candidate", "pool", "kept", "person",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wished:
    """A message, what it wishes, and what was spoken of before it."""

    wish: str
    place: str
    text: str


def labelled() -> tuple[Wished, ...]:
    """Every labelled message, in order of the text."""
    lines = (line.split("\t") for line in LABELLED.read_text("utf-8").splitlines())
    told = (*(Wished(*line) for line in lines), *_others())
    return tuple(sorted(told, key=lambda one: (one.text, one.wish, one.place)))


def _others() -> Iterator[Wished]:
    """What was labelled as another act: it wishes none of these."""
    told = [one for one in acts.labelled() if one.act in _OTHER_ACTS and one.after]
    return (Wished(NOTHING, str(one.after), one.text) for one in told[::EVERY])


def origin(messages: Sequence[Wished]) -> str:
    """What tells one set of messages from another."""
    return made_from(f"{one.wish}\t{one.place}\t{one.text}" for one in messages)


def made(messages: Sequence[Wished]) -> str:
    """The table that these messages make."""
    learned = fitted(examples(messages), WISHES, NOTHING, STRENGTH)
    return table(learned, WISHES, origin(messages))


def examples(messages: Sequence[Wished]) -> Iterator[Example]:
    reader = acts.new_reader()
    for one in messages:
        yield traits(*acts.tagged_by(one.text, reader), one.place), one.wish


def make() -> None:
    """Write the table."""
    TABLE.write_text(made(labelled()), "utf-8")


def check() -> str:
    """What is met of messages that the weights were not made from, a fifth at a time."""
    return met(labelled(), lambda some: weighing.read(made(some)), WISHES)


def met(
    messages: Sequence[Wished], learn: Callable[[Sequence[Wished]], Weights], wishes: Sequence[Wish]
) -> str:
    """How much of each fifth is met by what the others taught."""
    told: list[tuple[float, bool]] = []
    missed: Counter[str] = Counter()
    reader = acts.new_reader()
    for fold in range(FOLDS):
        weights = learn([m for at, m in enumerate(messages) if at % FOLDS != fold])
        for one in messages[fold::FOLDS]:
            wish, chance = _likeliest(one, reader, weights, wishes)
            told.append((chance, wish == one.wish))
            missed[f"{one.wish} as {wish}"] += wish != one.wish and chance > 0.5
    sure = [[right for chance, right in told if chance > limit] for limit in (0, 0.5, 0.7, 0.9)]
    counts = "\n".join(f"{len(s):,} surer: {sum(s) / len(s):.1%} right" for s in sure)
    return f"{counts}\n{missed.most_common(30)}"


def _likeliest(
    one: Wished, reader: Reader, weights: Weights, wishes: Sequence[Wish]
) -> tuple[str, float]:
    found = odds(traits(*acts.tagged_by(one.text, reader), one.place), weights, len(wishes))
    ways = [*zip(wishes, found, strict=True), (NOTHING, 1.0)]
    wish, most = max(ways, key=lambda way: way[1])
    return str(wish), most / (1 + sum(found))
