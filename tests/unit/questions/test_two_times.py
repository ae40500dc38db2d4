"""Chips for different times are never added up: it is asked back which of them is meant."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unclear, Understood


@pytest.mark.parametrize(
    "text",
    [
        "256 H100 for 30 days or 64 H100 for 120 days, which trains more",
        "compare 256 H100 for 30 days with 64 H100 for 120 days",
        "256 H100 for a month vs 64 H100 for 4 months, what can we train",
    ],
)
def test_each_time_is_offered(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    texts = [choice.text for choice in reading.choices]
    assert texts == ["what can 256 H100 do in 30 days", "what can 64 H100 do in 120 days"]
    assert all(isinstance(reader.read(one, today), Understood) for one in texts)


@pytest.mark.parametrize(
    "text",
    [
        "what can 256 H100 and 64 B200 do in 30 days",
        "256 H100 for 30 days and 64 B200 for 30 days, what can we train",
        "256 H100 for 30 days",
    ],
)
def test_one_time_is_asked_of_all(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)


@pytest.mark.parametrize(
    "text",
    [
        "What can 1000 H100s do in 3 weeks, and what could 1000 B200s?",
        "what can 1000 H100 do in 3 weeks compared to 1000 B200",
        "what can 1000 H100 train in 21 days and what can 1000 B200 train?",
        "what can we train on 1000 H100 or 1000 B200 in 3 weeks",
        "what could he train on 1000 H100 in 3 weeks and what on our 1000 B200",
    ],
)
def test_what_is_asked_of_two_clusters_is_not_added_up(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    texts = sorted(choice.text for choice in reading.choices)
    assert texts == ["what can 1000 B200 do in 21 days", "what can 1000 H100 do in 21 days"]


@pytest.mark.parametrize(
    "text",
    [
        "we have 1024 H100, and can add 512 B200: what can we train in 30 days",
        "we have 1024 H100 and on top of it 512 B200: what can we train in 30 days",
        "we have 1024 H100 now and 512 B200 from March: what can we train in 30 days",
    ],
)
def test_what_comes_to_ours_is_one_offer_with_it(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
