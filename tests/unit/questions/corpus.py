"""Phrasings with what they are read as, kept as one JSON object a line."""

from __future__ import annotations

import json
from pathlib import Path

from bot.ledger import Directory
from bot.questions.types import Reading, Unclear, Understood, Unreadable
from bot.questions.writing.as_json import question_json

Expected = dict[str, object]


def lines(name: str) -> list[Expected]:
    """The entries of a corpus in this folder."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def outcome(reading: Reading, directory: Directory) -> Expected:
    """What a reading came to, in the words of the corpus."""
    match reading:
        case Understood(question):
            return {"kind": question.kind.value, "question": question_json(question, directory)}
        case Unclear(_, _, choices):
            return {"kind": "choose", "labels": [choice.label for choice in choices]}
        case Unreadable(problem):
            return {"kind": "error", "says": problem}


def agrees(expected: Expected, got: Expected) -> bool:
    """Whether the outcome is the expected one; an error need only name what `says` names."""
    if expected["kind"] != got["kind"]:
        return False
    if expected["kind"] == "error":
        return str(expected.get("says", "")) in str(got["says"])
    return all(got.get(key) == value for key, value in expected.items() if key != "text")
