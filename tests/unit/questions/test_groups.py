"""Groups of our people with chips of their own; what is told of each; fields in a row."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind
from tests.unit.questions.reading import canonical, question_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "150 H100 for the 6 folks on RL, the other 34 share 900. vs anthropic",
            "150 H100 + 900 H100, 40 researchers, vs Anthropic",
        ),
        (
            "150 H100 for 6 people and 900 H100 for 34 people vs anthropic",
            "150 H100 + 900 H100, 40 researchers, vs Anthropic",
        ),
        (
            "we have 512 H100 for 8 people in London and 1024 B200 for 20 in Paris vs openai",
            "512 H100 + 1024 B200, 28 researchers, vs OpenAI",
        ),
        ("150 H100 for 6 people, the remaining 34 share 900", "150 H100 + 900 H100, 40"),
    ],
)
def test_two_groups_are_one_offer(text: str, told: str, reader: Reader, today: date) -> None:
    typed, left_out = canonical(text, reader, today)
    assert typed.startswith(told)
    assert not left_out


@pytest.mark.parametrize(
    "text",
    [
        "150 H100 for 6 people and 900 H100 for 34 people",
        "6 people have 150 H100, the other 34 share 900 H100",
        "150 H100 for 6 people or 900 H100 for 34 people",
        "2048 H100 for 40 people vs 512 B200 for 12 people",
    ],
)
def test_two_told_alike_are_compared(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).kind is Kind.COMPARE


def test_those_of_a_lab_are_no_group_of_ours(reader: Reader, today: date) -> None:
    text = "Cohere has 1000 H100 for 10 people, us 300 B200 for 16"
    offer = question_in(text, reader, today).offer
    assert offer
    assert offer.researchers
    assert offer.researchers.value == 16


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2,048xH100 / 40 / 60% research / 16 guaranteed each / max job 1024",
            "2048 H100, 40 researchers, 60% for research, 16 guaranteed each, max job 1024",
        ),
        ("512 H100 / 40 / 60% research", "512 H100, 40 researchers, 60% for research"),
        ("512 H100, 12 people, 60/40% research", "512 H100, 12 researchers, 60% for research"),
        ("512 H100, 12 people, split 60 / 40%", "512 H100, 12 researchers, 60% for research"),
        (
            "each of our researchers gets 24 h100, there's 15 of them",
            "360 H100, 15 researchers, 24 guaranteed each",
        ),
        ("H100 2000 n researchers 50 @ $1.95", "2000 H100, 50 researchers, at $1.95"),
        ("1024 H100, team of 8, they can use half the cluster", "1024 H100, 8 researchers, 50%"),
        ("1024 H100, team of 8, we get half of the cluster", "1024 H100, 8 researchers, 50%"),
    ],
)
def test_a_field_of_its_own_is_no_part_of_another(
    text: str, told: str, reader: Reader, today: date
) -> None:
    typed, left_out = canonical(text, reader, today)
    assert typed.startswith(told)
    assert not left_out


def test_half_the_cluster_for_each_is_no_share_for_research(reader: Reader, today: date) -> None:
    typed, left_out = canonical("1024 H100, team of 8, each gets half the cluster", reader, today)
    assert typed == "1024 H100, 8 researchers"
    assert left_out == ("“half” left out",)
