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

from bot.candidates.known_words import STANDIN
from bot.candidates.refusal_classes import CLASSES
from bot.candidates.refusal_rules import BESIDE_ONE, Topic
from bot.candidates.refusal_secrets import HUSHED, LEAKED, NOT_SECRET, WHOSE
from bot.candidates.refusal_words import (
    ANSWERED,
    ANSWERED_AT_LABS,
    ANSWERED_AT_WORK,
    ANSWERED_OF_POOL,
    ANSWERED_OF_WHO,
    ANSWERED_YES_OR_NO,
    OF_LABS,
    OF_THINGS,
    PERSON,
    THINGS,
)
from bot.candidates.refusals_of_many import ANYWHERE
from bot.candidates.whom import LEADS, MANY, ONE, WHO, Said, is_asked, said_of_whom

LONGEST: Final = 2000
"""Characters of a question that are looked at."""
_NEVER: Final = "(?!)"
_LABEL: Final = re.compile(r"[A-Z_]{2,}")
_ANY_THING: Final = f"{OF_LABS}|{OF_THINGS}"
"""What is said of labs and chips, one of which a word that is not known may be."""
_OF_ONE: Final = re.compile(
    rf"(?<=^ )(?:\w+ ){{1,2}}(?:of|from|von|de) {ONE} $|(?<=^ ){ONE} s (?:\w+ ){{1,2}}$"
)
"""`personality of …`, `…'s temperament`: a question without a verb."""
_WHO_IS_IT: Final = re.compile(rf" {WHO} (?:is|s|are) (?:{ONE}|LABS) $")
"""`who is SSI`: nothing is said of it, whatever it is."""
_BARE_WHO: Final = re.compile(r"(?<!\w)(?:who|whom|whos|wer|wen|wem|qui|quien|quienes)(?!\w)")
_AT: Final = r"(?:at|from|inside|within|bei|von|chez|en|de)"
_MANY_AT_LABS: Final = rf"{MANY} (?:\w+ )?(?:{_AT}|in|of) LABS|LABS(?: s)? {MANY}"
_WHO_AT_LABS: Final = (
    rf"{WHO}(?: \w+){{0,9}} (?:at|chez|bei|en|inside) LABS|{WHO} (?:on|among|of|in) (?:the )?LABS "
    r"(?:team|group|people|staff|crowd)"
)
_WHICH_LABS: Final = rf"which LABS (?:{PERSON})"
"""People who are meant by where they work."""
_NAMED_AT_WORK: Final = rf"{STANDIN}(?: s)?(?: \w+){{0,6}} (?:at|inside|within|in) LABS"
"""`how many GPUs was … allowed to use at Meta`."""


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


def refusal_for(text: str, *, is_unread: bool = False, is_nothing: bool = False) -> Refusal | None:
    """Which refusal a question about people meets; None where it may be answered.

    What is known to be unread asks for nobody's published work: if it asks about somebody who is
    named all the same, it asks for something else. Where nothing at all was read in it, so does
    what asks about people.
    """
    said = said_of_whom(text[:LONGEST])
    found = _of_one(said) or _of_any(said) or _secret(said) or _unknown(said)
    if found or not (is_unread or is_nothing):
        return found
    return _unread(said) or (_nothing(said) if is_nothing else None)


def _unread(said: Said) -> Refusal | None:
    asks = any(STANDIN in each and is_asked(each) for each in said.plain.split("|"))
    known = said.has_offer or not said.is_sure or _words(ANSWERED_AT_WORK).search(said.plain)
    return Refusal(Topic.OTHER) if asks and not known else None


def _nothing(said: Said) -> Refusal | None:
    asks = any(map(is_asked, said.plain.split("|"))) and said.says_more and not said.has_offer
    about = f" {MANY} " in said.text or f" {WHO} " in said.text or (said.has_one and said.is_sure)
    known = _words(f"{ANSWERED_OF_WHO}|{ANSWERED_OF_POOL}|{ANSWERED_AT_WORK}").search(said.plain)
    return Refusal(Topic.OTHER) if asks and about and not known else None


def _of_one(said: Said) -> Refusal | None:
    if not said.has_one:
        return None
    may_be_a_lab = not said.is_sure and _words(_ANY_THING).search(said.text) is not None
    if may_be_a_lab and not said.is_named:
        return None
    found = _first(said.text, _beside_one())
    return None if may_be_a_lab and found == Refusal(Topic.RANKING) else found


def _of_any(said: Said) -> Refusal | None:
    text = said.text if not said.is_sure else said.text.replace(ONE, MANY)
    return _first(text, _anywhere())


def _secret(said: Said) -> Refusal | None:
    """What is not public about a lab, or about what somebody is said to know."""
    text = _with_labs(said.plain)
    is_at_work = said.is_asking and _words(_NAMED_AT_WORK).search(text)
    if is_at_work and not _words(ANSWERED_AT_WORK).search(text):
        return Refusal(Topic.CONFIDENTIAL)
    hushed = _words(HUSHED).sub("HUSHED", _words(LEAKED).sub("LEAKED", text))
    is_secret = hushed != text and not _words(NOT_SECRET).search(hushed)
    is_somebodys = said.has_one or _words(WHOSE).search(text)
    return Refusal(Topic.CONFIDENTIAL) if is_secret and is_somebodys else None


def _unknown(said: Said) -> Refusal | None:
    """A question about somebody, or about the pool, in which nothing is known as answered."""
    is_one = said.is_sure or (said.is_named and not _words(_ANY_THING).search(said.plain))
    if said.has_one and is_one:
        asks = (said.is_question and said.says_more) or _OF_ONE.search(said.text)
        known = ANSWERED_YES_OR_NO if said.is_yes_or_no else ANSWERED
        unknown = asks and not _words(known).search(said.plain)
    elif _WHO_IS_IT.match(_with_labs(said.text)) or not said.says_more or _is_of_labs(said):
        unknown = False
    elif _are_at_labs(said):
        unknown = not _words(ANSWERED_AT_LABS).search(said.plain)
    elif f" {WHO} " in said.text:
        unknown = not _words(ANSWERED_OF_WHO).search(said.plain)
    else:
        of_pool = said.is_question and said.is_of_pool
        unknown = of_pool and not _words(ANSWERED_OF_POOL).search(said.plain)
    return Refusal(Topic.OTHER) if unknown and not said.has_offer else None


def _are_at_labs(said: Said) -> bool:
    """Whether it asks about people who are meant by where they work."""
    text = _with_labs(said.text)
    if _words(_WHO_AT_LABS).search(text) or _words(_WHICH_LABS).search(_with_labs(said.plain)):
        return True
    rest = _words(_MANY_AT_LABS).sub("", text)
    return rest != text and not LEADS.issuperset(rest.split())


def _with_labs(text: str) -> str:
    """A text with every lab called so."""
    return _class("LABS").sub("LABS", text)


def _is_of_labs(said: Said) -> bool:
    """Whether a `who` stands beside a lab, a chip or a site, and nobody who works there."""
    is_bare = f" {MANY} " not in said.text and _BARE_WHO.search(said.plain) is not None
    return is_bare and not THINGS.isdisjoint(said.plain.split()) and not _are_at_labs(said)


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


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return whole_words(pattern)


def whole_words(pattern: str) -> re.Pattern[str]:
    """A pattern over whole words."""
    return re.compile(rf"(?<!\w)(?:{pattern or _NEVER})(?!\w)")
