"""Makes the weights by which refusals lean, from every labelled message, and says how well they do.

    uv run --group weights python -m tests.unit.candidates_evidence.weighing [--check]

`--check` writes nothing: it hides a fifth of the messages at a time and prints what is met of them.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from bot.candidates.leaning import TOPICS, read, traits
from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import by_rule, refusal_for, weighed
from bot.candidates.whom import said_of_whom

HERE: Final = Path(__file__).parent
TABLE: Final = Path(__file__).parents[3] / "bot" / "candidates" / "weights.tsv"
ANSWERED: Final = "answered"
STRENGTH: Final = 100.0
"""How closely the weights follow the messages; at 30, some of those are missed."""
FOLDS: Final = 5
OFTEN: Final = 3
"""What stands in fewer messages tells little of others."""
LEAST: Final = 0.5
"""Weights nearer to nothing are left out."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message, and the topic for which it must be refused, or none."""

    text: str
    topic: Topic | None


def labelled() -> tuple[Labelled, ...]:
    """Every message of the lots in this folder and of what must be read, in order of the text."""
    turns = dict(_turns())
    told = {line.split("\t")[1]: Topic(line.split("\t")[0]) for line in _lines("refused*.tsv")}
    told |= {text: topic for text, topic in turns.items() if topic}
    named = {text: told.get(text) or by_rule(text) or Topic.OTHER for text in _refused(told)}
    rest = (text for text, topic in turns.items() if topic is None)
    answered = dict.fromkeys((*_lines("answered*.txt"), *_questions(), *rest))
    both = named.keys() & answered.keys()
    if both:
        raise ValueError(f"labelled both ways: {sorted(both)}")
    return tuple(Labelled(text, topic) for text, topic in sorted({**named, **answered}.items()))


def _refused(told: dict[str, Topic]) -> set[str]:
    return {*told, *_lines("refused*.txt")}


def _lines(pattern: str) -> list[str]:
    files = sorted(HERE.glob(pattern))
    return [line for file in files for line in file.read_text("utf-8").splitlines() if line]


def _questions() -> Iterator[str]:
    rows = (json.loads(line) for line in _lines("../questions/*.jsonl"))
    yield from (row["text"] for row in rows if row["kind"] != "refusal")


def _turns() -> Iterator[tuple[str, Topic | None]]:
    """The messages of conversations, refused where a refusal is what they come to."""
    talks = (json.loads(line)["turns"] for line in _lines("../conversation/*.jsonl"))
    for turn in (turn for turns in talks for turn in turns):
        topics = (by_rule(got.get("asks", "")) for got in turn["got"])
        yield turn["say"], next((topic for topic in topics if topic), None)


def made_from(messages: Sequence[Labelled]) -> str:
    """What tells one set of messages from another."""
    told = (f"{one.topic}\t{one.text}" for one in messages)
    return sha256("\n".join(told).encode()).hexdigest()[:16]


def _examples(messages: Sequence[Labelled]) -> Iterator[tuple[dict[str, float], str]]:
    """The traits of each message with its topic, and of each part where all may be answered."""
    for message in messages:
        whole, *parts = weighed(said_of_whom(message.text))
        yield traits(whole), message.topic or ANSWERED
        if message.topic is None:
            yield from ((traits(part), ANSWERED) for part in parts)


def fitted(messages: Sequence[Labelled]) -> dict[str, list[float]]:
    """The weights of each trait by topic, those of what is answered being nothing."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    told, topics = zip(*_examples(messages), strict=True)
    count = Counter(trait for one in told for trait in one)
    vectors = DictVectorizer()
    rows = vectors.fit_transform(
        [{trait: share for trait, share in one.items() if count[trait] >= OFTEN} for one in told]
    )
    model: Any = LogisticRegression(C=STRENGTH, max_iter=5000, fit_intercept=False)
    model.fit(rows, topics)
    place = {str(name): at for at, name in enumerate(model.classes_)}
    over = model.coef_ - model.coef_[place[ANSWERED]]
    columns = [over[place[topic]] for topic in TOPICS]
    names = vectors.get_feature_names_out()
    return {str(name): [float(c[at]) for c in columns] for at, name in enumerate(names)}


def table(weights: dict[str, list[float]], origin: str) -> str:
    """The weights in tenths, tab-separated, under their origin and the topics."""
    lines = ["\t".join((origin, *TOPICS))]
    for trait, row in sorted(weights.items()):
        tenths = [str(round(10 * one)) if abs(one) >= LEAST else "" for one in row]
        if any(tenths):
            lines.append("\t".join((trait, *tenths)))
    return "\n".join(lines) + "\n"


def checked(messages: Sequence[Labelled]) -> str:
    """What is met of messages that the weights were not made from, a fifth at a time."""
    met: dict[bool, list[bool]] = {True: [], False: []}
    for fold in range(FOLDS):
        others = [one for at, one in enumerate(messages) if at % FOLDS != fold]
        weights = read(table(fitted(others), ""))
        for one in messages[fold::FOLDS]:
            met[one.topic is not None].append(refusal_for(one.text, weights) is not None)
    return "\n".join(
        f"{what}: {sum(found):,} of {len(found):,}, {sum(found) / len(found):.1%}"
        for what, found in (("refused, as it must be", met[True]), ("wrongly", met[False]))
    )


def main(words: Sequence[str]) -> None:
    """Write the table, or print what is met of hidden messages."""
    messages = labelled()
    if "--check" in words:
        print(checked(messages))
        return
    TABLE.write_text(table(fitted(messages), made_from(messages)), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
