"""The weights by which refusals lean, from every labelled message of the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.candidates.leaning import TOPICS, traits
from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import by_rule, refusal_for, weighed
from bot.candidates.whom import said_of_whom
from bot.weighing import read
from tests.weights.fitting import FOLDS, Example, fitted, made_from, table

TESTS: Final = Path(__file__).parents[1] / "unit"
HERE: Final = TESTS / "candidates_evidence"
TABLE: Final = Path(__file__).parents[2] / "bot" / "candidates" / "weights.tsv"
ANSWERED: Final = "answered"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message, and the topic for which it must be refused, or none."""

    text: str
    topic: Topic | None


def labelled() -> tuple[Labelled, ...]:
    """Every message of the lots in this folder and of what must be read, in order of the text."""
    turns = dict(_followed()) | dict(_turns())
    told = {line.split("\t")[1]: Topic(line.split("\t")[0]) for line in _lines("refused*.tsv")}
    told |= {text: topic for text, topic in turns.items() if topic}
    named = {text: told.get(text) or _topic(text) for text in _refused(told)}
    rest = (text for text, topic in turns.items() if topic is None)
    answered = dict.fromkeys((*_lines("answered*.txt"), *_questions(), *rest))
    both = named.keys() & answered.keys()
    if both:
        raise ValueError(f"labelled both ways: {sorted(both)}")
    return tuple(Labelled(text, topic) for text, topic in sorted({**named, **answered}.items()))


def _followed() -> Iterator[tuple[str, Topic | None]]:
    """The messages that acts are learned from, those that want something refused among them."""
    for line in _lines("../conversation/acts.tsv"):
        act, _after, text = line.split("\t")
        yield text, _topic(text) if act == "refused" else None


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
        topics = (_topic_of(turn["say"], got) for got in turn["got"])
        yield turn["say"], next((topic for topic in topics if topic), None)


def _topic_of(said: str, got: dict[str, str]) -> Topic | None:
    """The topic of what a message comes to, told by its text or by its kind."""
    if got.get("kind") == "refusal":
        return _topic(said)
    return by_rule(said_of_whom(got.get("asks", "")))


def _topic(text: str) -> Topic:
    """The topic of what is refused, as the rules tell it."""
    return by_rule(said_of_whom(text)) or Topic.OTHER


def origin(messages: Sequence[Labelled]) -> str:
    """What tells one set of messages from another."""
    return made_from(f"{one.topic}\t{one.text}" for one in messages)


def made(messages: Sequence[Labelled]) -> str:
    """The table that these messages make."""
    return table(fitted(_examples(messages), TOPICS, ANSWERED), TOPICS, origin(messages))


def _examples(messages: Sequence[Labelled]) -> Iterator[Example]:
    """The traits of each message with its topic, and of each part where all may be answered."""
    for message in messages:
        whole, *parts = weighed(said_of_whom(message.text))
        yield traits(whole), message.topic or ANSWERED
        if message.topic is None:
            yield from ((traits(part), ANSWERED) for part in parts)


def checked(messages: Sequence[Labelled]) -> str:
    """What is met of messages that the weights were not made from, a fifth at a time."""
    met: dict[bool, list[bool]] = {True: [], False: []}
    for fold in range(FOLDS):
        others = [one for at, one in enumerate(messages) if at % FOLDS != fold]
        weights = read(made(others))
        for one in messages[fold::FOLDS]:
            met[one.topic is not None].append(refusal_for(one.text, weights) is not None)
    return "\n".join(
        f"{what}: {sum(found):,} of {len(found):,}, {sum(found) / len(found):.1%}"
        for what, found in (("refused, as it must be", met[True]), ("wrongly", met[False]))
    )


def make() -> None:
    """Write the table."""
    TABLE.write_text(made(labelled()), "utf-8")


def check() -> str:
    """What is met of hidden messages."""
    return checked(labelled())
