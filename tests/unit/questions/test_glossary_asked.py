"""Words of the field that are asked about are explained, and no list of what can be asked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.glossary import PLAIN
from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("explain guaranteed share", "guaranteed"),
        ("what is a guaranteed share", "guaranteed"),
        ("what is a letter of intent", "status"),
        ("what does LOI stand for", "status"),
        ("what does contracted mean", "status"),
        ("what is neocloud", "price kinds"),
        ("what does hyperscaler mean", "price kinds"),
        ("explain spot price", "price kinds"),
        ("what's on demand", "price kinds"),
        ("what are open weights", "open weights"),
        ("what's a research share", "research share"),
        ("largest job meaning", "largest job"),
        ("define tenure", "tenure"),
    ],
)
def test_a_word_of_the_field_is_explained(
    reader: Reader, directory: Directory, today: date, text: str, topic: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.HELP
    assert said.question.topic == topic
    assert topic in PLAIN
    assert reader.read(to_text(said.question, directory), today) == said


@pytest.mark.parametrize("text", ["what is the spot price of H100", "spot price of H100"])
def test_a_price_is_no_word(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.PRICE
