"""A model that is on record under no such version is none of its family, nor its lab."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "name", "offered"),
    [
        ("how long to redo olmo 2 32b with 256 h100s", "olmo 2 32b", "Olmo 3 32B"),
        ("how long would gpt-6 take on 512 h100", "gpt-6", "GPT-5"),
        ("how long would mixtral 8x22b take on 512 h100", "mixtral 8x22b", "Mixtral 8x7B"),
        ("could we train claude 4 opus on 1024 h100", "claude 4 opus", "Claude"),
        ("how long to reproduce falcon 3 on 64 h100", "falcon 3", "Falcon 180B"),
        ("could we train deepseek v9 with 2048 h100 in 30 days", "deepseek v9", "DeepSeek-V"),
        ("how long to train grok 7 on 4096 h100", "grok 7", "Grok 4"),
        ("time to train phi-5 on 64 h100", "phi-5", "DeepSeek-V3"),
    ],
)
def test_a_version_that_is_not_on_record_is_owned_up_to(
    text: str, name: str, offered: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable), reading
    assert reading.problem.startswith(f"No training run of “{name}” is on record.")
    assert offered in reading.suggestions[0]
    assert all(isinstance(reader.read(way, today), Understood) for way in reading.suggestions)


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("how long would gpt-4 take on 1024 h100", "run/gpt-4"),
        ("how long would deepseek v3 take on 512 h100", "run/deepseek-v3"),
        ("how long would llama 70b take on 512 b200", "run/llama-3.1-70b"),
        ("mixtral 8x7b on 64 h100, how long", "run/mixtral-8x7b"),
        ("olmo 3 32b on 256 h100 how long", "run/olmo-3-32b"),
    ],
)
def test_what_is_on_record_is_timed(text: str, run: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert reading.question.runs == (run,)
