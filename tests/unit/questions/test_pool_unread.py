"""What a question about the pool says beyond it: left out by name, or no question for the pool."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.about_people.without_works import UNRECORDED
from bot.questions.types import Kind, Question, Understood, Unreadable
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "show me our pool",
        "list everyone in the pool alphabetically",
        "sort the pool by name",
        "how many people are in our pool?",
        "group our pool by topic, please",
        "Fair enough. Then simply list everybody in the pool.",
        "which people in our pool have no public evidence?",
    ],
)
def test_the_whole_pool_is_listed_where_nothing_else_is_said(
    text: str, directory: Directory, today: date
) -> None:
    assert read(text, directory, today) == Understood(Question(Kind.POOL))


@pytest.mark.parametrize(
    "text",
    [
        "who in the pool likes cheese",
        "people in our pool near Kyoto",
        "who in our pool has an eval score above 3",
        "who in our pool was at Google",
        "which of our candidates drive a van",
        "who in the pool is the most recent addition",
        "anyone in our pool who plays chess",
        "spot the ones in our pool who complain",
    ],
)
def test_what_published_work_does_not_tell_lists_nobody(
    text: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    is_refused = isinstance(reading, Understood) and reading.question.kind is Kind.REFUSAL
    assert is_refused or isinstance(reading, Unreadable)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("which people in our pool have worked on runs bigger than Llama 3", "bigger than Llama 3"),
        ("anybody in our pool on the bloom paper", "bloom"),
        ("which of our candidates trained language models", "language"),
        ("which of our candidates are first authors", "first"),
        ("who from our pool published with more than a thousand chips?", "more than a thousand"),
    ],
)
def test_what_narrows_works_and_is_not_read_is_left_out_by_name(
    text: str, left: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert reading == Understood(Question(Kind.POOL), (f"“{left}” left out",))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("which institutions are in our pool", "not by institution"),
        ("what universities are our candidates from", "not by institution"),
        ("list our pool by institution", "not by institution"),
        ("whats the newest paper in our pool", "the newest or the oldest"),
        ("latest works of our candidates", "the newest or the oldest"),
    ],
)
def test_by_what_the_pool_is_not_listed_is_said(
    text: str, says: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Unreadable)
    assert says in reading.problem


@pytest.mark.parametrize("text", ["who has no works yet", "which candidates have no papers"])
def test_who_has_no_works_is_told_by_the_list(text: str, directory: Directory, today: date) -> None:
    assert read(text, directory, today) == Understood(Question(Kind.POOL, topic=UNRECORDED))
