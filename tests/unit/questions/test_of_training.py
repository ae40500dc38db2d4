"""What those who trained a published run had for it, which is of no chips of ours."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversing import Conversing
from bot.ledger import Directory
from bot.questions.on_record import Listing
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from storage.seed.load import bundled
from tests.unit.conversation.conftest import conversing
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.questions.reading import read

__all__ = ["conversing"]
DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)
TOOK = "how much compute went into llama-3.1-405b"


@pytest.mark.parametrize(
    "text",
    [
        "how many GPUs did Meta use for Llama 3.1 405B",
        "what did Meta use to train Llama 3.1 405B",
        "on how many chips was Llama 3.1 405B trained",
        "on what was Llama 3.1 405B trained",
        "how long did it take to train Llama 3.1 405B",
        "how many days did Meta spend on Llama 3.1 405B",
        "how many H100s did Meta use for Llama 3.1 405B",
        "how much compute did they use for Llama 3.1 405B",
    ],
)
def test_what_they_did_is_what_the_run_took(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, DIRECTORY) == TOOK


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what did Meta spend on Llama 3.1 405B", "what did llama-3.1-405b cost to train"),
        ("how many GPUs would we use for DeepSeek V3", "how many H100 to train deepseek-v3"),
        ("how many GPUs do we need for DeepSeek V3", "how many H100 to train deepseek-v3"),
        ("how long would DeepSeek V3 take on our cluster", "can we train deepseek-v3"),
    ],
)
def test_what_is_spent_or_done_anew_is_not(text: str, asked: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, DIRECTORY) == asked


def test_nothing_likelier_is_looked_for(conversing: Conversing) -> None:
    assert last(conversing, "how many gpus did Meta use for Llama 3.1 405B") == [TOOK]


def test_that_its_days_are_not_on_record_is_said(conversing: Conversing) -> None:
    told = last_answer(conversing, "how long did it take to train Llama 3.1 405B")
    assert "How many days it took is not on record here." in [each.text for each in told.caveats]


@pytest.mark.parametrize(
    "text",
    [
        "biggest training run so far?",
        "what's the biggest training run to date",
        "heaviest training run up to now",
        "biggest run yet?",
        "whats been the largest training run so far",
        "largest AI training run as of today",
        "who made the biggest model",
        "who has trained the largest model ever",
    ],
)
def test_the_largest_run_until_now_is_that_on_record(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question.topic == Listing.RUNS
