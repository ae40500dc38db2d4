"""A kind of chips, or who makes them, before so many of one: no chip and no lab of its own."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Unclear
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("trainium offer: 4,000 trn2 chips, 35 researchers", "4000 Trainium2, 35 researchers"),
        ("TPU offer: 2,048 TPU v5p, 30 researchers", "2048 TPU v5p, 30 researchers"),
        ("our TPUs: 512 v5e, 16 researchers", "512 TPU v5e, 16 researchers"),
        ("Blackwell cluster: 1024 B200, 30 researchers", "1024 B200, 30 researchers"),
        (
            "all Blackwell: 512 B200 and 256 GB200 for 20 researchers",
            "512 B200 + 256 GB200, 20 researchers",
        ),
        ("nvidia cluster, 512 H100, 16 researchers", "512 H100, 16 researchers"),
        (
            "our nvidia cluster has 512 H100 and 16 researchers vs meta",
            "512 H100, 16 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "2048 H100 40 researchers vs nvidia",
            "2048 H100, 40 researchers, vs Nvidia",
        ),
    ],
)
def test_a_kind_adds_nothing_to_its_chips(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as


@pytest.mark.parametrize(
    "text", ["compare Blackwell and 512 B200", "1000 trainium or 500 trainium2 for 20 people"]
)
def test_a_kind_of_its_own_is_asked_about(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Unclear)
