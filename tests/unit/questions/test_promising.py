"""What is to be promised of ours, where nobody is counted whom it is promised to."""

from __future__ import annotations

import pytest

from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked


def typed(text: str) -> str:
    """The question that the text asks, as it is typed."""
    return to_text(asked(text), DIRECTORY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can we guarantee 32 H100", "our compute 32 guaranteed each"),
        ("could we promise 16 H100", "our compute 16 guaranteed each"),
        ("we'd like to promise 32 H200s", "our compute 32 guaranteed each"),
        ("can we guarantee 32 H100 vs openai", "our compute 32 guaranteed each, vs OpenAI"),
        ("is it realistic to promise 64 h100 each", "our compute 64 guaranteed each"),
        ("would it be safe to guarantee 48 H100 per head", "our compute 48 guaranteed each"),
        ("we want to guarantee 8 h100 per person", "our compute 8 guaranteed each"),
    ],
)
def test_what_we_may_promise_is_each_ones(text: str, told: str) -> None:
    assert typed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("we guarantee 256 H100 for 24 researchers", "256 H100, 24 researchers"),
        ("we reserve 64 H100, 12 researchers", "64 H100, 12 researchers"),
        ("can we set aside 64 H100 for evals", "64 H100"),
        (
            "we guarantee each researcher 8 H100 out of 256, 24 researchers",
            "256 H100, 24 researchers, 8 guaranteed each",
        ),
        ("she wants 64 H100 per person", "our compute vs 64 H100 per researcher"),
    ],
)
def test_what_is_counted_or_set_aside_is_an_amount(text: str, told: str) -> None:
    assert typed(text) == told
