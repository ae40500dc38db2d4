"""The data pitch: six fields, each a number with a date; adjectives without numbers are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from bot.regex import regex


class Field(StrEnum):
    """What a data pitch has to say, in order."""

    EXISTS = "what exists nowhere else"
    GROWTH = "growth"
    RESULT = "result"
    RIGHTS = "rights"
    ACCESS = "access"
    COMPUTE = "compute"


ASKED = {
    Field.EXISTS: "how many tokens, trajectories or labels, how much of it is public, on which day",
    Field.GROWTH: "how many more a month, and days from use to training set",
    Field.RESULT: "the same base model before and after, on how many cases, when",
    Field.RIGHTS: "what may be published, what leaves with its author, under which licence",
    Field.ACCESS: "days until a new hire queries raw data, people in data engineering",
    Field.COMPUTE: "runs a month on one researcher's share",
}
"""What each field asks for, in one line."""

NEEDED = (Field.EXISTS, Field.RESULT, Field.RIGHTS)
"""Without these three it is not yet a data pitch."""

_LABELS = {
    Field.EXISTS: ("exists", "what exists nowhere else", "what exists", "data", "what"),
    Field.GROWTH: ("growth", "grows", "per month"),
    Field.RESULT: ("result", "results", "bought", "evaluation"),
    Field.RIGHTS: ("rights", "licence", "license", "consent", "publishing"),
    Field.ACCESS: ("access", "team", "people"),
    Field.COMPUTE: ("compute", "runs"),
}
"""How a field may be named; the first is how it is written."""
_WORDS = tuple(
    (field, regex(words, re.IGNORECASE))
    for field, words in (
        (
            Field.RIGHTS,
            r"\blicen[cs]|\bpublish|\brights\b|\bconsent|\bpapers? |\bweights\b|\bcopyright"
            r"|\bopen[- ]?sourc|\bleaves? with\b",
        ),
        (Field.COMPUTE, r"\bruns? (?:a|per|each|every)\b|\bresearcher'?s share\b|\bgpus?\b"),
        (
            Field.GROWTH,
            r"\b(?:a|per|each|every) (?:day|week|month|quarter|year)\b|\b(?:daily|weekly|monthly)\b"
            r"|\bgr(?:ow|ew)|/ ?(?:day|week|month)\b",
        ),
        (
            Field.RESULT,
            r"%|\bper ?cent\b|\baccura|\bheld[- ]?out\b|\bbenchmark|\beval|\bimprov"
            r"|\bbefore and after\b|\bbase model\b|\bfrom [\d.]+ to [\d.]+|\berror rate",
        ),
        (
            Field.ACCESS,
            r"\bdays? (?:until|till|to|before|after)\b|\bengineer|\baccess|\bquer(?:y|ies)\b"
            r"|\braw data\b|^[\w.]+ (?:days?|people)$",
        ),
        (
            Field.EXISTS,
            r"\bpublic|\bexclusive|\bnowhere else\b|\b(?:nobody|no ?one) else\b|\btokens\b"
            r"|\brecord(?:s|ings)\b|\blabel|\btrajector|\bstructures\b|\bimages\b|\btickets\b"
            r"|\btranscripts\b|\bsequences\b|\bexperiments\b|\bmeasurements\b",
        ),
    )
)
"""What a field is told in where its name is not: the first that fits."""
_CLAUSES = regex(r";|[\r\n]+|(?<=[.!])\s+")
_ADJECTIVES = regex(
    r"\b(unique|massive|huge|vast|world[- ]class|proprietary|enormous|best|unparalleled|rich"
    r"|growing fast|much better|data[- ]driven|of course)\b",
    re.IGNORECASE,
)
_NUMBER = regex(r"\d|\b(none|no|one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b", re.I)
_DATE = regex(
    r"\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.I
)
_DATED = frozenset({Field.EXISTS, Field.RESULT})


class Entry(NamedTuple):
    """What was said of one field, and what is wrong with it (empty where nothing is)."""

    field: Field
    said: str
    fault: str

    @property
    def holds(self) -> bool:
        """Whether the field can be shown to a candidate."""
        return bool(self.said) and not self.fault


class DataPitch(NamedTuple):
    """The six fields, in order."""

    entries: tuple[Entry, ...]

    @property
    def missing(self) -> tuple[Field, ...]:
        """The needed fields that are not filled."""
        held = {entry.field for entry in self.entries if entry.holds}
        return tuple(field for field in NEEDED if field not in held)


def read_pitch(text: str) -> DataPitch:
    """Read parts divided by semicolons: by their label (`result: …`), else in the fields' order."""
    said: dict[Field, str] = {}
    for part in (piece.strip(" .") for piece in text.split(";")):
        if part:
            field, rest = _field_of(part, said)
            said.setdefault(field, rest)
    return DataPitch(tuple(_judged(field, said.get(field, "")) for field in Field))


def _field_of(part: str, taken: dict[Field, str]) -> tuple[Field, str]:
    for field, labels in _LABELS.items():
        for label in labels:
            if part.lower().startswith(f"{label}:"):
                return field, part[len(label) + 1 :].strip()
    free = [field for field in Field if field not in taken]
    return (free or list(Field))[0], part


def with_more(pitch: str, told: str) -> str:
    """The pitch with what was told next, each part under the field that its words are of.

    A part without such words cures the first field that is faulted, goes on from the part before
    it, or fills the next field that is empty.
    """
    said = {entry.field: entry.said for entry in read_pitch(pitch).entries if entry.said}
    for clause in (piece.strip(" .,") for piece in _CLAUSES.split(told)):
        field, rest = _field_of(clause, {})
        parts = [(field, rest)] if rest != clause else _by_words(clause, said)
        for field, part in parts:
            said[field] = f"{said[field]}, {part}" if field in said else part
    return "; ".join(f"{_LABELS[field][0]}: {said[field]}" for field in Field if field in said)


def _by_words(clause: str, said: dict[Field, str]) -> Iterator[tuple[Field, str]]:
    last: Field | None = None
    for part in (piece.strip(" .") for piece in clause.split(", ")):
        if part:
            last = field_told(part) or last or _asked_for(part, said)
            yield last, part


def field_told(part: str) -> Field | None:
    """The field that a part is of by its words, or None."""
    return next((field for field, words in _WORDS if words.search(part)), None)


def _asked_for(part: str, said: dict[Field, str]) -> Field:
    """The field that a part without words of its own cures, or the next one."""
    cured = (field for field, text in said.items() if _cures(field, text, part))
    free = (field for field in Field if field not in said)
    return next(cured, None) or next(free, Field.EXISTS)


def _cures(field: Field, text: str, part: str) -> bool:
    return bool(_fault(field, text)) and not _fault(field, f"{text}, {part}")


def _judged(field: Field, said: str) -> Entry:
    return Entry(field, said, _fault(field, said) if said else "")


def _fault(field: Field, said: str) -> str:
    if field is Field.RIGHTS:
        return "say what may be published and what may leave" if _ADJECTIVES.search(said) else ""
    if not _NUMBER.search(said):
        return "how many?"
    if field in _DATED and not _DATE.search(said):
        return "on which date?"
    return ""
