"""Researchers at a lab are assumed of the lab, and nobody of ours; no list names them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.not_listed import STAFF
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from tests.unit.questions.reading import question_in, read


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("how big is meta per researcher, 400 researchers at meta", 400),
        ("us vs openai with 500 researchers at openai", 500),
        ("how much does each of 300 researchers at Anthropic have", 300),
        ("2048 H100 for 40, 900 researchers at openai", 900),
    ],
)
def test_researchers_at_a_lab_are_the_labs(
    text: str, count: float, directory: Directory, today: date
) -> None:
    found = read(text, directory, today)
    assert isinstance(found, Understood)
    assert found.question.assume.lab_researchers == count
    ours = found.question.offer.researchers if found.question.offer else None
    assert ours is None or ours.value != count


@pytest.mark.parametrize(
    "text",
    [
        "name everyone on the pretraining team at anthropic",
        "who is on the pretraining team at anthropic",
        "name the people on the pretraining team at anthropic",
        "list everyone in the alignment group at anthropic",
    ],
)
def test_a_team_of_a_lab_is_listed_nowhere(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.topic) == (Kind.REFUSAL, STAFF)


def test_who_of_the_pool_is_there_is_told(reader: Reader, today: date) -> None:
    question = question_in("who in our pool is on the pretraining team at Meta", reader, today)
    assert (question.kind, question.place) == (Kind.POOL, "Meta")
