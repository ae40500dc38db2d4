"""What recruiters type is read as meant."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Unclear, Understood
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.questions.corpus import Expected, agrees, lines, outcome
from tests.unit.questions.reading import read

PHRASINGS = lines("phrasings.jsonl")


@pytest.mark.parametrize("entry", PHRASINGS, ids=lambda entry: str(entry["text"])[:60])
def test_a_phrasing_is_read_as_meant(entry: Expected, directory: Directory, today: date) -> None:
    got = outcome(read(str(entry["text"]), directory, today), directory)
    assert agrees(entry, got), got


def test_the_corpus_covers_every_kind_with_at_least_250_phrasings() -> None:
    kinds = Counter(entry["kind"] for entry in PHRASINGS)
    assert kinds.total() >= 250
    expected = (
        "offer lab compare league price reach match dilution source help refusal choose error"
        " hiring moves digest"
    )
    assert set(kinds) == set(expected.split())


def test_the_market_has_at_least_60_phrasings() -> None:
    kinds = Counter(entry["kind"] for entry in PHRASINGS)
    assert kinds["hiring"] + kinds["moves"] >= 60


@pytest.mark.parametrize("entry", PHRASINGS, ids=lambda entry: str(entry["text"])[:60])
def test_what_a_button_carries_asks_the_same_question(
    entry: Expected, directory: Directory, today: date
) -> None:
    reading = read(str(entry["text"]), directory, today)
    if isinstance(reading, Understood):
        text = to_text(reading.question, directory)
        again = read(text, directory, today)
        assert isinstance(again, Understood), (text, again)
        assert again.question == reading.question, text
        assert understood(reading.question, directory, today).endswith(".")
    if isinstance(reading, Unclear):
        for choice in reading.choices:
            assert len(choice.label) <= 75
            assert isinstance(read(choice.text, directory, today), Understood), choice.text
