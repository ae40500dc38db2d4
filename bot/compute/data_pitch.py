"""The data pitch: six fields, each a number with a date; adjectives without numbers are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


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
    Field.EXISTS: ("what exists nowhere else", "what exists", "exists", "data", "what"),
    Field.GROWTH: ("growth", "grows", "per month"),
    Field.RESULT: ("result", "results", "bought", "evaluation"),
    Field.RIGHTS: ("rights", "licence", "license", "consent", "publishing"),
    Field.ACCESS: ("access", "team", "people"),
    Field.COMPUTE: ("compute", "runs"),
}
_ADJECTIVES = re.compile(
    r"\b(unique|massive|huge|vast|world[- ]class|proprietary|enormous|best|unparalleled|rich"
    r"|growing fast|much better|data[- ]driven|of course)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d|\b(none|no|one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b", re.I
)
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.I
)
_DATED = frozenset({Field.EXISTS, Field.RESULT})


@dataclass(frozen=True, slots=True)
class Entry:
    """What was said of one field, and what is wrong with it (empty where nothing is)."""

    field: Field
    said: str
    fault: str

    @property
    def holds(self) -> bool:
        """Whether the field can be shown to a candidate."""
        return bool(self.said) and not self.fault


@dataclass(frozen=True, slots=True)
class DataPitch:
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
