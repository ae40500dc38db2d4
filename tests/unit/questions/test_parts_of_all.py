"""So many of all chips for research or a team, which is nothing that each researcher has."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

QUARTER = "1400 H100, 22 researchers, 25% for research, vs Cohere"
OF_TEAM = "4096 H100, 20 researchers, 25% for research, vs Cohere"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("350 H100 dedicated to research out of 1,400 H100. 22 researchers. vs Cohere", QUARTER),
        ("350 H100 reserved for research out of 1400, 22 researchers vs Cohere", QUARTER),
        ("350 of 1400 H100 ring-fenced for research, 22 researchers, vs Cohere", QUARTER),
        ("350 out of 1400 H100 are for research, 22 researchers, vs Cohere", QUARTER),
        ("out of 1400 H100 we give research 350, 22 researchers, vs Cohere", QUARTER),
        ("1400 H100 of which 350 H100 are dedicated to research, 22 people, vs Cohere", QUARTER),
        ("1400 H100 with 350 dedicated to research, 22 researchers, vs Cohere", QUARTER),
        ("1400 H100, 350 H100 for research, 22 researchers, vs Cohere", QUARTER),
        ("1400 H100, 350 reserved for the research team (22 people), vs Cohere", QUARTER),
        ("350 H100 for research, 1050 H100 for product, 22 people, vs Cohere", QUARTER),
        ("1050 H100 for product out of 1400 H100, 22 people, vs Cohere", QUARTER),
        ("4096 H100, our team (20 researchers) gets 1024 of them, vs Cohere", OF_TEAM),
        ("4096 H100, 20 researchers, our team gets 1024 of them, vs Cohere", OF_TEAM),
        ("our team of 20 has 1024 out of 4096 H100, vs Cohere", OF_TEAM),
        ("1024 of 4096 H100 are ours, 20 researchers, vs Cohere", OF_TEAM),
    ],
)
def test_a_part_of_all_is_a_share(text: str, plain: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (plain, ())


JOBS = "1024 H100, 20 researchers, max job 256, vs Cohere"
EACH = "512 H100, 15 researchers, 8 guaranteed each, vs Anthropic"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("1024 H100, 20 researchers, everybody can run 256-GPU jobs max, vs Cohere", JOBS),
        ("1024 H100, 20 researchers, each can run 256-GPU jobs, vs Cohere", JOBS),
        ("1024 H100, 20 people, everyone can book a 256 GPU job at most, vs Cohere", JOBS),
        (
            "we can promise every researcher a full node of 8 H100, there's 15 of them and 512 "
            "H100 overall, vs anthropic",
            EACH,
        ),
        ("8 H100 for every researcher (15 of them), 512 H100 overall, vs anthropic", EACH),
        (
            "1024 H100, 20 researchers, 16 H100s are ring-fenced per person, vs Cohere",
            "1024 H100, 20 researchers, 16 guaranteed each, vs Cohere",
        ),
        (
            "1024 H100, 20 researchers, 16 reserved for each, vs Cohere",
            "1024 H100, 20 researchers, 16 guaranteed each, vs Cohere",
        ),
        (
            "1024 H100, 60 people, a third of whom do research, vs Cohere",
            "1024 H100, 20 researchers, vs Cohere",
        ),
        (
            "1024 H100, 60 researchers, 70% of it is research, vs Cohere",
            "1024 H100, 60 researchers, 70% for research, vs Cohere",
        ),
        (
            "34 H100 p.p., 30 researchers, vs Cohere",
            "1020 H100, 30 researchers, vs Cohere",
        ),
        (
            "1024 H100, 60 people, 50% researchers, vs Cohere",
            "1024 H100, 30 researchers, vs Cohere",
        ),
        (
            "budget $20m total over 2 years, 15 researchers, vs Cohere",
            "15 researchers, $10000000 a year, vs Cohere",
        ),
        (
            "$30M overall over three years, 15 researchers, vs Cohere",
            "15 researchers, $10000000 a year, vs Cohere",
        ),
        (
            "we've got 10M USD of GCP credits, 14 researchers, vs Cohere",
            "14 researchers, $10000000 a year, vs Cohere",
        ),
        (
            "1024 H100 contracted through CoreWeave, 25 researchers, vs Cohere",
            "1024 H100 contracted, 25 researchers, vs Cohere",
        ),
        (
            "256 H100 owned, 512 H100 reserved on AWS, 25 researchers, vs Cohere",
            "256 H100 + 512 H100, 25 researchers, vs Cohere",
        ),
    ],
)
def test_terms_are_of_what_they_stand_beside(
    text: str, plain: str, reader: Reader, today: date
) -> None:
    said, _ = canonical(text, reader, today)
    assert said == plain


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("1800 H100 / 60 engineers+researchers, of whom 36 do research, vs Meta", 36, "60"),
        ("1800 H100, 60 engineers and researchers, 36 of whom do research, vs Meta", 36, "60"),
        ("1800 H100, 60 scientists/engineers, of whom 36 do research, vs Meta", 36, "60"),
        ("1024 H100, 60 people incl. 36 researchers, vs Meta", 36, "60"),
        ("1024 H100, 60 people including 36 researchers, vs Meta", 36, "60"),
        ("1024 H100, 20 out of 200 people are researchers, vs OpenAI", 20, "200"),
    ],
)
def test_those_who_do_research_share(
    text: str, people: int, left: str, reader: Reader, today: date
) -> None:
    said, besides = canonical(text, reader, today)
    assert f", {people} researchers," in said
    assert left in besides[0]
