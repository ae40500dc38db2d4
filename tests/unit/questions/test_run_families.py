"""A model called by its family and its size is the run on record, in any order."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Unclear, Understood
from bot.questions.writing.canonical import to_text
from storage.seed.load import bundled
from tests.unit.questions.reading import read

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 24)
RUNS_OF_LLAMA_3 = ("llama-3-8b", "llama-3-70b", "llama-3.1-405b")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("olmo 32b", "can we train olmo-3-32b"),
        ("how long until we could repeat olmo 32b with that", "can we train olmo-3-32b"),
        ("how many olmo 32b runs could we do in a quarter", "can we train olmo-3-32b in 90 days"),
        ("a 7b olmo on 256 H100", "can 256 H100 train olmo-3-7b"),
        ("how many days would 256 h100 need for a 7b olmo", "can 256 H100 train olmo-3-7b"),
        ("qwen 32b on 512 H100", "can 512 H100 train qwen2.5-32b"),
        ("a 32b exaone on 64 H100", "can 64 H100 train exaone-4.0-32b"),
        ("llama 7b on 64 H100", "can 64 H100 train llama-2-7b"),
        ("llama 70b on 64 H100", "can 64 H100 train llama-3.1-70b"),
        ("an 8b llama on 64 H100", "can 64 H100 train llama-3.1-8b"),
        ("gpt 120b on 64 H100", "can 64 H100 train gpt-oss-120b"),
        ("nemotron 30b on 64 H100", "can 64 H100 train nemotron-3-nano-30b"),
        ("olmo 32b and 7b on 64 H100", "can 64 H100 train olmo-3-32b and olmo-3-7b"),
        ("the 405b on 2048 h100", "can 2048 H100 train llama-3.1-405b"),
        (
            "fine-tune a 32b qwen on 64 H100 with 1B tokens",
            "can 64 H100 train qwen2.5-32b on 1B tokens",
        ),
    ],
)
def test_family_and_size_name_a_run(text: str, asked: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, DIRECTORY) == asked
    assert reading.assumed == ()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("olmo 13b on 64 H100", ["Olmo 3 7B", "Olmo Hybrid 7B", "Olmo 3 32B"]),
        ("olmo 2 32b on 64 H100", ["Olmo 3 32B"]),
        ("qwen 7b on 64 H100", ["Qwen2.5 32B", "Qwen 72B", "Qwen1.5 72B"]),
    ],
)
def test_a_size_that_the_family_has_not_offers_those_that_it_has(
    text: str, offered: list[str]
) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Unclear)
    assert [way.label for way in reading.choices] == offered
    assert f"“{text.removesuffix(' on 64 H100')}” is not on record." in reading.problem


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how big is qwen", "how big is Alibaba Qwen"),
        ("512 H100 vs qwen", "512 H100, vs Alibaba Qwen"),
        ("olmo 3 32b on 64 H100", "can 64 H100 train olmo-3-32b"),
        ("qwen 72b on 64 H100", "can 64 H100 train qwen-72b"),
    ],
)
def test_a_family_without_a_size_and_a_whole_name_stay(text: str, asked: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, DIRECTORY) == asked


@pytest.mark.parametrize("text", ["can we train olmo 2", "cost of training olmo 2", "train olmo"])
def test_a_family_that_is_to_be_trained_is_asked_for_by_its_size(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Unclear), reading
    assert {way.label for way in reading.choices} >= {"Olmo 3 7B", "Olmo 3 32B"}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much did it cost to train llama 3.1 405b", "what did llama-3.1-405b cost to train"),
        ("cost of training olmo 3 32b on B200", "what would olmo-3-32b cost to train on B200"),
        ("cost of training olmo 3 32b on our chips", "can we train olmo-3-32b"),
    ],
)
def test_what_a_run_costs_is_told_of_the_chips_that_are_meant(text: str, asked: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, DIRECTORY) == asked


def test_other_chips_and_an_optimal_size_are_left_out_aloud() -> None:
    both = read("cost of training olmo 3 32b on our chips vs on B200", DIRECTORY, TODAY)
    assert isinstance(both, Understood)
    assert both.assumed == ("“B200” left out",)
    sized = read("compute-optimal size for our cluster in 30 days", DIRECTORY, TODAY)
    assert isinstance(sized, Understood)
    assert "no size that is optimal" in sized.assumed[0]


def test_a_version_may_be_that_of_a_later_run() -> None:
    reading = read("what did llama 3 cost to train", DIRECTORY, TODAY)
    assert isinstance(reading, Unclear)
    asked = [choice.text for choice in reading.choices]
    assert asked == [f"what did {run} cost to train" for run in RUNS_OF_LLAMA_3]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("can we train qwen 3 8b", "qwen 3 8b"),
        ("how long for qwen3-32b on 512 H100", "qwen3-32b"),
        ("what did olmo 3 13b take", "olmo 3 13b"),
        ("deepseek v3 7b training compute", "deepseek v3 7b"),
    ],
)
def test_another_size_of_a_run_on_record_is_not_that_run(text: str, called: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Unclear)
    assert f"“{called}” is not on record." in reading.problem
    assert reading.choices


def test_its_own_size_and_its_active_part_name_the_run() -> None:
    for text in ("can we train qwen3 235b", "can we train olmo 3 7b", "how long for qwen3"):
        assert isinstance(read(text, DIRECTORY, TODAY), Understood), text
