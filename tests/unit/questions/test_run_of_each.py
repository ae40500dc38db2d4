"""`biggest run of each lab`: the largest runs on record, one of each, and no order of the labs."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.on_record import EACH_LAB, Listing
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    "text",
    [
        "biggest run of each lab",
        "each lab's biggest training run",
        "largest run by each lab",
        "biggest training run per lab",
        "for each lab the largest run",
        "what is the biggest run each lab has done",
        "how big was each lab's largest training run",
        "heaviest training run per company",
        "biggest run of the labs",
        "per lab, the largest training run",
    ],
)
def test_one_of_each_is_listed(
    text: str, reader: Reader, directory: Directory, today: date
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    asked = said.question
    assert (asked.kind, asked.topic, asked.family) == (Kind.LEAGUE, Listing.RUNS, EACH_LAB)
    assert reader.read(to_text(asked, directory), today) == said


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("largest training runs", Listing.RUNS),
        ("rank labs by biggest run", Listing.RUNS),
        ("compute of all labs", None),
    ],
)
def test_other_lists_are_not_of_each(
    text: str, topic: str | None, reader: Reader, today: date
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.topic, said.question.family) == (topic, None)
