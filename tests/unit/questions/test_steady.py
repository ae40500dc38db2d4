"""What is had in bursts is no offer: only what is always there is one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("up to 1,000 H100 in bursts but only 200 permanently, 15 researchers", "1,000 H100"),
        ("200 H100 permanently, up to 1,000 in bursts, 15 researchers", "1,000"),
        ("200 H100, bursting to 1000, 15 researchers", "1000"),
        ("200 H100 with burst capacity of 1000, 15 researchers", "1000"),
        ("200 H100 as a base and 1000 H100 at peak, 15 researchers", "1000 H100"),
        ("15 researchers, 200 H100, bursts up to 1000 H100", "1000 H100"),
        ("15 researchers burst to 1000 H100, 200 H100 all the time", "1000 H100"),
        ("we normally have 200 H100 and 1000 at peak for 15 researchers", "1000"),
    ],
)
def test_only_what_is_always_there_is_offered(
    text: str, left_out: str, reader: Reader, today: date, directory: Directory
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, directory) == "200 H100, 15 researchers"
    assert reading.assumed == (f"“{left_out}” left out",)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("1000 H100 in bursts, 15 researchers", "1000 H100, 15 researchers"),
        ("2048 H100, one job can burst to 512, 40 researchers", "2048 H100, 40 researchers"),
        ("2048 H100 and 512 B200, 40 researchers", "2048 H100 + 512 B200, 40 researchers"),
        ("2048 H100, 40 researchers, up to 512 a job", "2048 H100, 40 researchers, max job 512"),
    ],
)
def test_what_is_named_alone_or_without_bursts_stays(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "we guarantee 8 gpus each but anyone can burst to 128; 512 H100; 30 researchers",
            "512 H100, 30 researchers, 8 guaranteed each, max job 128",
        ),
        (
            "8 H100 guaranteed each, burst up to 128, 512 H100 in all, 30 researchers",
            "512 H100, 30 researchers, 8 guaranteed each, max job 128",
        ),
        ("512 H100, burst to 128 gpus, 30 researchers", "512 H100, 30 researchers, max job 128"),
        (
            "everyone may burst to 256 when idle. 1024 H100, 40 researchers",
            "1024 H100, 40 researchers, max job 256",
        ),
        (
            "16 nodes of 8 H100, bursting up to 64, 12 researchers",
            "128 H100, 12 researchers, max job 64",
        ),
        ("1024 H100 for 30 researchers, bursting to 2000 H100", "1024 H100, 30 researchers"),
    ],
)
def test_a_burst_of_fewer_is_what_one_may_take(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as
