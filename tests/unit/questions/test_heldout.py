"""Phrasings that were collected without a look at the grammar: none is lost again."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.types import Reading, Unclear, Understood
from bot.questions.writing.as_json import question_json
from tests.unit.questions.corpus import Expected, lines
from tests.unit.questions.reading import read

DISPUTED: dict[str, str] = {
    "fine-tune llama 3.1 70b on 64 H100": "what pretraining it took is no answer: on what tokens",
    "what does it cost to rent 64 H100 for a month": "the month is priced",
    "after hiring 20 more, how many H100 has each one": "asks what each has, and promises no one",
    "64 H100 per researcher, 25 researchers, vs openai": "tells an average, and promises no one",
    "any openings for pretraining people at mistral or meta?": "only roles that say pretraining",
    "how much compute does one person at OpenAI get": "is what each has, and no staff of one",
    "1024 Z900 20 researchers vs openai": "keeps what was read beside the unknown chip",
    "pool: published with TPUs": "lists those whose published runs used them",
}
"""Texts that are read otherwise than their collector held right, with the reason."""


def lenient(value: object) -> object:
    """A value to compare: without what is unset, fractions to four digits."""
    if isinstance(value, dict):
        kept = {key: lenient(each) for key, each in value.items()}
        return {key: each for key, each in kept.items() if each not in (None, [], {}, False)}
    if isinstance(value, list):
        return [lenient(each) for each in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


def asked(question: object) -> object:
    """A question to compare: per researcher goes without saying, and a state is a chip's.

    Which part of a lab leads its card was not told apart when these were collected.
    """
    kept = lenient(question)
    assert isinstance(kept, dict)
    if kept.get("topic") in set(LabPart):
        del kept["topic"]
    if kept.get("scope") == "per_researcher":
        del kept["scope"]
    if isinstance(offer := kept.get("offer"), dict):
        offer.pop("status", None)
        offer.pop("available", None)
    return lenient(kept)


def is_read_as(entry: Expected, reading: Reading, directory: Directory) -> bool:
    """Whether the reading is what the collector meant."""
    match reading:
        case Understood(question):
            kind, found = question.kind.value, question_json(question, directory)
        case Unclear(question, _, _):
            kind, found = "choose", question_json(question, directory) if question else {}
        case _:
            return entry["kind"] == "error"
    return kind == entry["kind"] and asked(found) == asked(entry.get("question", {}))


@pytest.mark.parametrize(
    "corpus",
    [
        "heldout.jsonl",
        "heldout2.jsonl",
        "blind3.jsonl",
        "outside.jsonl",
        "outside2.jsonl",
        "outside3.jsonl",
    ],
)
def test_all_but_the_disputed_are_read_as_their_collector_meant(
    corpus: str, directory: Directory, today: date
) -> None:
    entries = lines(corpus)
    missed = {
        str(entry["text"])
        for entry in entries
        if not is_read_as(entry, read(str(entry["text"]), directory, today), directory)
    }
    assert missed == {str(entry["text"]) for entry in entries} & set(DISPUTED)
