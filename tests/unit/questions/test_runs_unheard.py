"""Training runs asked for by a family, a lab or a name that none on record has."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Claude, how big was the training run", "Which Claude?"),
        ("how much compute did Claude take to train", "Which Claude?"),
        ("how big was Gemini's training run", "Which Gemini?"),
        ("how many gpus was grok trained on", "Which grok?"),
        ("what did it cost to train GPT", "Which GPT?"),
        ("training compute of kimi", "Which kimi?"),
        ("Llama run size", "Which Llama?"),
        ("how big is the run of Olivia or OLMo", "Which OLMo?"),
        ("is Claude Opus the biggest run", "The training run of Claude Opus is not on record."),
        ("how much compute went into Claude 4", "The training run of Claude 4 is not on record."),
        ("how long did it take to train Claude Opus 4.5", "The training run of Claude Opus 4.5 is"),
        ("training run of gemini 2.5 pro", "The training run of gemini 2.5 pro is not on record."),
        ("was GPT-5 bigger than Claude Opus", "The training run of Claude Opus is not on record."),
        ("what did Gemma 3 take to train", "No training run of “Gemma 3” is on record."),
        ("how much compute did Ada take", "No training run of “Ada” is on record."),
        ("how many FLOP for Sora", "No training run of “Sora” is on record."),
        ("how big was anthropic's last training run", "by their model, not by Anthropic."),
        ("is grok 4 the biggest run", "I name no biggest one"),
    ],
)
def test_a_run_that_is_not_on_record_is_no_stock_of_its_lab(
    reader: Reader, today: date, text: str, told: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable)
    assert told in said.problem
    for way in said.suggestions:
        assert isinstance(reader.read(way, today), Understood), way


def test_of_a_family_only_versions_of_it_are_named(reader: Reader, today: date) -> None:
    said = reader.read("what did it cost to train GPT", today)
    assert isinstance(said, Unreadable)
    assert "GPT-5, GPT-4.5" in said.problem
    assert "NeoX" not in said.problem


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how big was the training run of GPT-4", Kind.REACH),
        ("how big is claude", Kind.LAB),
        ("what runs has Anthropic trained", Kind.LAB),
        ("where does mistral train its models", Kind.LAB),
        ("can we train Llama 3.1 405B", Kind.REACH),
    ],
)
def test_what_is_on_record_is_answered(reader: Reader, today: date, text: str, kind: Kind) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is kind


@pytest.mark.parametrize("text", ["is grok 4 the biggest run", "is Claude Opus the biggest run"])
def test_who_asks_for_the_biggest_run_is_led_to_the_largest_on_record(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable)
    assert "largest training runs" in said.suggestions
