"""Questions about people that Assay does not answer, recognised by whom and what they are about.

First it is settled whether one person is meant, people in general, or nobody; words that ask for a
judgement count only then: “rank the labs” and “how old is this figure” are answered. What of one
person is neither known as answered nor as refused is refused, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.candidates.refusal_classes import CLASSES
from bot.candidates.refusal_rules import BESIDE_ONE, Topic
from bot.candidates.refusal_words import (
    ANSWERED,
    ANSWERED_OF_POOL,
    ANSWERED_YES_OR_NO,
    OF_LABS,
    OF_THINGS,
)
from bot.candidates.refusals_of_many import ANYWHERE
from bot.candidates.whom import MANY, ONE, Said, said_of_whom

LONGEST: Final = 2000
"""Characters of a question that are looked at."""
_NEVER: Final = "(?!)"
_LABEL: Final = re.compile(r"[A-Z_]{2,}")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a question asks for that is not answered."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class _Rule:
    """The patterns of a topic: those over words, and those over words and classes of words.

    A class is looked for once in a text and stands as its label there: written out in each
    pattern, the classes would take half a second to compile.
    """

    topic: Topic
    plain: re.Pattern[str]
    labelled: re.Pattern[str]
    labels: tuple[str, ...]

    @classmethod
    def of(cls, topic: Topic, patterns: tuple[str, ...]) -> _Rule:
        used = {p: set(_LABEL.findall(p)) & CLASSES.keys() for p in patterns}
        plain = "|".join(p for p in patterns if not used[p])
        labelled = "|".join(p for p in patterns if used[p])
        labels = tuple(label for label in CLASSES if any(label in each for each in used.values()))
        return cls(topic, whole_words(plain), whole_words(labelled), labels)

    def meets(self, text: str) -> bool:
        """Whether a text asks for the topic."""
        if self.plain.search(text):
            return True
        for label in self.labels:
            text = _class(label).sub(label, text)
        return self.labelled.search(text) is not None


def refusal_for(text: str) -> Refusal | None:
    """Which refusal a question about people meets; None where it may be answered."""
    said = said_of_whom(text[:LONGEST])
    return _of_one(said) or _of_any(said) or _unknown(said)


def _of_one(said: Said) -> Refusal | None:
    if not said.has_one:
        return None
    may_be_a_lab = not said.is_sure and _of_things().search(said.text) is not None
    if may_be_a_lab and not said.is_named:
        return None
    found = _first(said.text, _beside_one())
    return None if may_be_a_lab and found == Refusal(Topic.RANKING) else found


def _of_any(said: Said) -> Refusal | None:
    text = said.text if not said.is_sure else said.text.replace(ONE, MANY)
    return _first(text, _anywhere())


def _unknown(said: Said) -> Refusal | None:
    """A question about one person, or about the pool, in which nothing is known as answered."""
    if not said.is_question:
        return None
    is_one = said.is_sure or (said.is_named and not _of_things().search(said.plain))
    known = _answered_yes_or_no() if said.is_yes_or_no else _answered()
    of_one = said.has_one and is_one and said.says_more and not known.search(said.plain)
    of_pool = said.is_of_pool and not said.has_one and not _answered_of_pool().search(said.plain)
    return Refusal(Topic.OTHER) if of_one or of_pool else None


def _first(text: str, rules: tuple[_Rule, ...]) -> Refusal | None:
    for rule in rules:
        if rule.meets(text):
            return Refusal(rule.topic)
    return None


@cache
def _beside_one() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in BESIDE_ONE.items())


@cache
def _anywhere() -> tuple[_Rule, ...]:
    return tuple(_Rule.of(topic, found) for topic, found in ANYWHERE.items())


@cache
def _class(label: str) -> re.Pattern[str]:
    return whole_words(CLASSES[label])


def whole_words(pattern: str) -> re.Pattern[str]:
    """A pattern over whole words."""
    return re.compile(rf"(?<!\w)(?:{pattern or _NEVER})(?!\w)")


@cache
def _answered() -> re.Pattern[str]:
    return whole_words(ANSWERED)


@cache
def _answered_yes_or_no() -> re.Pattern[str]:
    return whole_words(ANSWERED_YES_OR_NO)


@cache
def _answered_of_pool() -> re.Pattern[str]:
    return whole_words(ANSWERED_OF_POOL)


@cache
def _of_things() -> re.Pattern[str]:
    """What is said of labs and chips, one of which a word that is not known may be."""
    return whole_words(f"{OF_LABS}|{OF_THINGS}")
