"""Names of people that chips, models and labs bear, too: Grace Hopper, Vera Rubin, Kimi Chen.

Such a text is read as if somebody stood in it whose name means nothing else. Where a person's work
is asked for then, or what is refused of people, it is the person; else it is what the name means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot.ledger import Directory
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.tags import T, Tag
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.words.common_words import common
from bot.questions.words.name_words import COMPANY, GIVEN, GIVEN_NAMES, NO_NAME
from bot.questions.words.people_words import OPEN
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_STANDINS: Final = ("Ilva Marrowdene", "Jun Oskarell")
"""Whose names mean nothing else."""
_GIVEN: Final = rf"(?:{'|'.join(each.capitalize() for each in sorted(GIVEN))})"
_FAMILIES: Final = ("Ampere", "Blackwell", "Hopper", "Mistral", "Rubin")
_NOBODY: Final = rf"(?!(?i:{'|'.join(sorted(NO_NAME))})\b)"
_CAPITAL: Final = rf"{_NOBODY}[^\W\d_a-z][^\W\d_A-Z][\w'’]*?[^\W\d_A-Z]"
_INITIAL: Final = r"(?:[^\W\d_a-z](?:\.|[^\W\d_A-Z]+) )?"
_AFTER: Final = r"(?=['’]s?\b|['’](?!\w)|[^\w'’-]|$)"
_NAME: Final = regex(
    rf"(?<![\w'’-])(?:(?P<given>{_GIVEN}) {_INITIAL}(?P<last>{_CAPITAL})|"
    rf"(?P<first>{_CAPITAL}) {_INITIAL}(?P<family>{'|'.join(_FAMILIES)})|"
    rf"(?P<small>grace hopper|vera rubin)){_AFTER}",
    needs="|".join((*sorted(GIVEN), *map(str.casefold, _FAMILIES))),
)
_THING: Final = regex(
    r"(?:\b(?:an?|the|our|their|your|these|those|per|each|\d[\d,.]*k?|nvidia|x)\s+)$", re.IGNORECASE
)
"""What stands before a chip, and before nobody's name."""
_OF_CHIPS: Final = regex(
    r"\b(?:pric\w+|costs?|rent(?:s|al|ing|ed)?|hourly|an hour|per (?:gpu|chip|node|hour)|cheap\w*|"
    r"expensive|dollars?|usd|buy|nodes?|racks?|superchips?|nvl ?\d*|memory|spot|on[- ]demand|"
    r"reserved|ships?|shipping|launch\w*|instances?|providers?|cpus?|tflops?|bandwidth)\b|\$|"
    r"\b(?:than|vs\.?|versus|compared?|against|or)\b.{0,24}\b(?:[abhv]\d{2,3}|g?b\d{3}|mi\d{3}\w?|"
    r"tpus?|blackwell|trainium)\b|\b(?:[abhv]\d{2,3}|g?b\d{3}|mi\d{3}\w?)s? "
    r"(?:or|vs\.?|versus|than)\b",
    re.IGNORECASE,
)
_OPEN: Final = regex(
    rf"(?!\W*(?:please )?(?:look|who|(?:the |a )?profile|background))\W*(?:please )?"
    rf"(?:(?:{OPEN}|what(?:'s| is| are))\s+)?(?:{'|'.join(_STANDINS)})"
    r"[\s.?!]*(?:please)?[\s.?!]*",
    re.IGNORECASE,
)
"""What is asked of a chip as well: its name alone, `tell me about Grace Hopper`."""
_OF_MODELS: Final = frozenset(("opus", "sonnet", "haiku", "ultra", "nano", "flash", "pro"))
_WHICH: Final = "“{}” is a chip, and may be somebody's name. Which do you mean?"
_OF_PEOPLE: Final = (Kind.REFUSAL, Kind.CANDIDATE)


class Namesake(NamedTuple):
    """A text with somebody else's name in it, that name, and the one that stood there."""

    text: str
    other: str
    name: str
    is_chip: bool
    """Whether the whole name is that of a chip."""

    def named(self, reading: Reading) -> Understood | None:
        """What was read of the other person, of this one; None where no person was meant."""
        if not isinstance(reading, Understood) or not self._is_of_person(reading.question):
            return None
        person = reading.question.person
        question = replace(reading.question, person=person and self._named(person))
        return Understood(question, tuple(map(self._named, reading.assumed)))

    def asked_back(self, reading: Reading, names: Directory) -> Reading:
        """Which of both is meant, where no more than a price was read and none is spoken of."""
        asked = reading.question if isinstance(reading, Understood) else None
        is_price = asked is not None and asked.kind is Kind.PRICE
        if asked is None or not is_price or not self.is_chip or self._is_open:
            return reading
        ways = (f'look up "{self.name}"', to_text(asked, names))
        choices = tuple(Choice(way, way) for way in ways)
        return Unclear(None, _WHICH.format(self.name), choices, is_plain=True)

    @property
    def _is_open(self) -> bool:
        return self.is_chip and _OPEN.fullmatch(self.text) is not None

    def _is_of_person(self, asked: Question) -> bool:
        is_rights = asked.kind is Kind.HELP and asked.topic in RIGHTS
        return (asked.kind in _OF_PEOPLE or is_rights) and not self._is_open

    def _named(self, text: str) -> str:
        return text.replace(self.other, self.name)


def namesake(text: str, tags: Callable[[str], Sequence[Tag]]) -> Namesake | None:
    """A name in a text that is a person's and means a thing; None beside words of chips.

    A chip's comes first. `tags` tells what words mean by themselves.
    """
    found = sorted(_namesakes(text, tags), key=lambda one: not one.is_chip)
    return next(iter(found), None)


def _namesakes(text: str, tags: Callable[[str], Sequence[Tag]]) -> Iterator[Namesake]:
    other = next((name for name in _STANDINS if name not in text), None)
    for found in _NAME.finditer(text if other else ""):
        is_chip = T.CHIP in _kinds(found[0], tags)
        is_thing = is_chip and (_OF_CHIPS.search(text) or _THING.search(text[: found.start()]))
        if other and not is_thing and (is_chip or _is_name(found, tags)):
            told = f"{text[: found.start()]}{other}{text[found.end() :]}"
            yield Namesake(told, other, found[0], is_chip)


def as_somebody(text: str, reading: Reading, tags: Callable[[str], Sequence[Tag]]) -> str:
    """A text by which it is weighed what was asked of a person, who may be called like a thing."""
    is_understood = isinstance(reading, Understood) and reading.question.kind in _OF_PEOPLE
    found = namesake(text, tags) if is_understood else None
    return found.text if found else text


def _is_name(found: re.Match[str], tags: Callable[[str], Sequence[Tag]]) -> bool:
    """Whether the word beside the one that means a thing is nothing but a name."""
    word = found["last"] or found["first"] or ""
    if word.lower() in GIVEN_NAMES:
        return True
    is_word = word.lower() in common() | COMPANY | _OF_MODELS
    is_one = len(tags(found[0])) < len(
        found[0].split()
    )  # `Claude Opus`, whose name is of two words
    return not is_one and not is_word and _kinds(word, tags) == [T.UNKNOWN]


def _kinds(text: str, tags: Callable[[str], Sequence[Tag]]) -> list[T]:
    return [tag.kind for tag in tags(text)]
