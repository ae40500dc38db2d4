"""Others who share our chips are none of our researchers, and what is theirs is no research."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from tests.unit.questions.reading import question_in, whole_question_in


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("2048 H100 shared with two other teams, 40 researchers vs openai", "two other teams"),
        ("2048 H100 shared with 3 other groups, 40 researchers", "3 other"),
        ("2048 H100 shared with 2 sister companies, 40 researchers", "2 sister companies"),
        ("2048 H100 shared with 30 product engineers, 40 researchers", "30 product engineers"),
        ("2048 H100 shared across two labs, 40 researchers", "two labs"),
    ],
)
def test_those_who_share_beside_ours_are_left_out_aloud(
    text: str, left_out: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.assumed == (f"“{left_out}” left out",)
    assert reading.question.offer
    assert reading.question.offer.researchers
    assert reading.question.offer.researchers.value == 40


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("2048 H100 shared by 4 teams of 10 researchers", 40),
        ("2048 H100 shared by 40", 40),
        ("2048 H100 shared with two researchers", 2),
    ],
)
def test_alone_they_are_all_who_share(
    text: str, people: float, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.offer
    assert question.offer.researchers
    assert question.offer.researchers.value == people


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("2048 H100, a third of it ours, 20 researchers", 1 / 3),
        ("2048 H100, half of it is ours, 20 researchers vs meta", 0.5),
        ("20% of our 4096 H100s is reserved for training runs by applied, 40 researchers", 0.8),
        ("4096 H100 of which 15% are for finetuning by product, 40 researchers", 0.85),
    ],
)
def test_what_is_ours_and_what_is_theirs_is_a_share(
    text: str, share: float, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert question.offer
    assert question.offer.research_share == pytest.approx(share)
