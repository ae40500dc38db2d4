"""The weights of what messages want, from those that were labelled for it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bot.conversation.guessing.acts import ACTS, Act, likely, traits
from bot.ledger import Directory
from bot.questions.clean import clean
from bot.questions.read import Reader
from bot.questions.tagging import tagged
from bot.questions.tags import Tag
from bot.questions.types import Kind
from bot.weighing import read
from storage.store import Store
from tests.weights import refusals
from tests.weights.fitting import FOLDS, Example, fitted, made_from, table

LABELLED: Final = Path(__file__).parents[1] / "unit" / "conversation" / "acts.tsv"
TABLE: Final = Path(__file__).parents[2] / "bot" / "conversation" / "guessing" / "acts.tsv"
NOTHING: Final = "other"
STRENGTH: Final = 30.0
EVERY_FOURTH: Final = 4
DAY: Final = date(2026, 11, 24)
_ACT_OF: Final = {"moves": "news", "digest": "news"}
_AS_ACTS: Final = frozenset((
    Act.OFFER, Act.LAB, Act.COMPARE, Act.LEAGUE, Act.PRICE, Act.REACH, Act.MATCH, Act.DILUTION,
    Act.HIRING, Act.PAY, Act.NEWS, Act.CANDIDATE, Act.POOL, Act.SOURCE, Act.HELP,
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message, what it wants, and the kind of what was answered before it."""

    act: str
    after: Kind | None
    text: str


def labelled() -> tuple[Labelled, ...]:
    """Every labelled message, in order of the text."""
    told = (*_written(), *_questions(), *_refused())
    return tuple(sorted(told, key=lambda one: (one.text, one.act, one.after or "")))


def _written() -> Iterator[Labelled]:
    """The messages that were written to learn acts from."""
    for line in LABELLED.read_text("utf-8").splitlines():
        act, after, text = line.split("\t")
        yield Labelled(act, Kind(after) if after else None, text)


def _questions() -> Iterator[Labelled]:
    """Questions whose kind is an act."""
    for file in sorted((LABELLED.parents[1] / "questions").glob("*.jsonl")):
        for row in map(json.loads, file.read_text("utf-8").splitlines()):
            is_pay = row["kind"] == "hiring" and row.get("question", {}).get("topic") == "pay"
            act = "pay" if is_pay else _ACT_OF.get(row["kind"], row["kind"])
            if act in _AS_ACTS:
                yield Labelled(act, None, row["text"])


def _refused() -> Iterator[Labelled]:
    """Some of what is refused: all of it would outweigh everything else."""
    told = [one.text for one in refusals.labelled() if one.topic]
    return (Labelled(Act.REFUSED, None, text) for text in told[::EVERY_FOURTH])


def origin(messages: Sequence[Labelled]) -> str:
    """What tells one set of messages from another."""
    return made_from(f"{one.act}\t{one.after}\t{one.text}" for one in messages)


def made(messages: Sequence[Labelled]) -> str:
    """The table that these messages make."""
    return table(fitted(_examples(messages), ACTS, NOTHING, STRENGTH), ACTS, origin(messages))


def checked(messages: Sequence[Labelled]) -> str:
    """What is met of messages that the weights were not made from, a fifth at a time."""
    told: list[tuple[float, bool]] = []
    missed: Counter[str] = Counter()
    reader = new_reader()
    for fold in range(FOLDS):
        weights = read(made([one for at, one in enumerate(messages) if at % FOLDS != fold]))
        for one in messages[fold::FOLDS]:
            ways = likely(*tagged_by(one.text, reader), one.after, weights)
            first, chance = next(iter(ways.items()))
            told.append((chance, first == one.act))
            missed[f"{one.act} as {first}"] += first != one.act and chance > 0.5
    sure = [[right for chance, right in told if chance > limit] for limit in (0, 0.5, 0.7, 0.9)]
    counts = "\n".join(f"{len(s):,} surer: {sum(s) / len(s):.1%} right" for s in sure)
    return f"{counts}\n{missed.most_common(20)}"


def _examples(messages: Sequence[Labelled]) -> Iterator[Example]:
    reader = new_reader()
    for one in messages:
        yield traits(*tagged_by(one.text, reader), one.after), one.act


def tagged_by(text: str, reader: Reader) -> tuple[str, Sequence[Tag]]:
    cleaned = clean(text)
    return cleaned, tagged(cleaned, reader.words, DAY)


def new_reader() -> Reader:
    with Store.open("sqlite://") as store, store.read() as tx:
        return Reader.of(Directory(tx.directory()))


def make() -> None:
    """Write the table."""
    TABLE.write_text(made(labelled()), "utf-8")


def check() -> str:
    """What is met of hidden messages."""
    return checked(labelled())
