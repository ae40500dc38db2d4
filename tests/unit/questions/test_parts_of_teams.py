"""Whose part it is: of one team among several, of a team that is none of research, by a day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "We've 384 H100s shared by 3 teams equally, my team is 8 researchers. vs openai?",
            "128 H100, 8 researchers, vs OpenAI",
        ),
        ("384 H100 split between 3 teams, ours has 8 people", "128 H100, 8 researchers"),
        ("384 H100 across 4 groups, we're 6 researchers", "96 H100, 6 researchers"),
        ("3 teams share 384 H100 equally; my group has 8 researchers", "128 H100, 8 researchers"),
        ("384 H100 shared by 3 teams of 8", "384 H100, 24 researchers"),
        (
            "per researcher: 1k H100 for 20 now; if it's 30 by summer?",
            "1000 H100, 20 researchers, what if we hire 10 more",
        ),
        (
            "2048 H100, 40 researchers, 10% goes to the marketing team",
            "2048 H100, 40 researchers, 90% for research",
        ),
        (
            "2048 H100, 40 researchers, give 10% to sales",
            "2048 H100, 40 researchers, 90% for research",
        ),
        (
            "2048 H100, 40 researchers, 60% for the team",
            "2048 H100, 40 researchers, 60% for research",
        ),
        (
            "lab of 22, 4 of them engineers who dont train; 352 H100. per researcher vs anthropic?",
            "352 H100, 18 researchers, vs Anthropic",
        ),
        ("352 H100, 20 people, 3 of whom don't do research", "352 H100, 17 researchers"),
        ("352 H100, 20 people, 3 of them do not do research", "352 H100, 17 researchers"),
        ("800 H100e, 20 persons, 70 % for research", "800 H100, 20 researchers, 70% for research"),
        ("800 H100e for 20 people vs openai", "800 H100, 20 researchers, vs OpenAI"),
        (
            "1024 B200 in Texas for 20 people vs UT Austin",
            "1024 B200, 20 researchers, vs University of Texas at Austin",
        ),
        ("1024 B200 in Texas for 20 people", "1024 B200, 20 researchers"),
        ("480 H100, 12 people. Research gets 320", "480 H100, 12 researchers, 2/3 for research"),
        ("480 H100, 12 people, 160 for serving", "480 H100, 12 researchers, 2/3 for research"),
        ("480 H100, 12 people, 120 GPUs reserved for product", "480 H100, 12 researchers, 75%"),
        ("480 H100, 12 people, product needs 120 of them", "480 H100, 12 researchers, 75%"),
        (
            "2048 H100, 40 people, hire two teams of 4",
            "2048 H100, 40 researchers, what if we hire 8",
        ),
        ("480 H100, 12 people, serving uses 120", "480 H100, 12 researchers, 75% for research"),
        (
            "480 H100, 12 people, product takes 120 of them",
            "480 H100, 12 researchers, 75% for research",
        ),
    ],
)
def test_a_part_is_whose_it_was_said_to_be(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, reader.words.directory).startswith(canonical)
    assert not reading.assumed


def test_a_part_for_a_team_that_is_not_known_is_left_out_aloud(reader: Reader, today: date) -> None:
    reading = reader.read("20% for the robotics team, 2048 H100, 40 researchers", today)
    assert isinstance(reading, Understood)
    assert "“20%” left out" in reading.assumed


@pytest.mark.parametrize(
    ("text", "canonical", "left"),
    [
        ("480 H100, 12 people and 2 teams", "480 H100, 12 researchers", "2 teams"),
        ("480 H100, 3 teams, 12 people", "480 H100, 12 researchers", "3 teams"),
        ("480 H100 for 12 people in two groups", "480 H100, 12 researchers", "two groups"),
        ("480 H100 for 3 teams", "480 H100", "3 teams"),
        ("480 H100, 60 people, 40 for research", "480 H100, 60 researchers", "40"),
        ("480 H100, 12 people, 32 for research each", "480 H100, 12 researchers", "32"),
        (
            "2048 H100, 40 researchers, half of them have 64 guaranteed",
            "2048 H100, 40 researchers",
            "half of them have 64 guaranteed",
        ),
        (
            "2048 H100, 40 researchers, 64 guaranteed each for 20 of them, vs openai",
            "2048 H100, 40 researchers, vs OpenAI",
            "64 guaranteed each for 20 of them",
        ),
        (
            "2048 H100, 40 researchers, a quarter of the team gets 64 H100 each",
            "2048 H100, 40 researchers",
            "a quarter of the team gets 64 H100 each",
        ),
    ],
)
def test_what_is_of_no_single_researcher_is_left_out_aloud(
    text: str, canonical: str, left: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, reader.words.directory) == canonical
    assert reading.assumed == (f"“{left}” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "what if half the team were guaranteed 64 each",
        "half our researchers have 64 guaranteed each",
        "what if only 10 of our researchers had 64 guaranteed",
        "guarantee 64 to half of our people",
        "what if half of us got 64 H100 each",
    ],
)
def test_a_guarantee_of_some_is_asked_about_by_itself(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable), reading
    assert reading.suggestions == ("1280 H100, 20 researchers, 64 guaranteed each",)
