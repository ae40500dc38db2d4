"""Advice that agrees with the figures above it, and says what window or day it is of."""

from __future__ import annotations

import pytest

from tests.unit.book import Book


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("compare meta, xai and anthropic per researcher", "Anthropic", "Meta"),
        ("meta vs openai per researcher", "OpenAI", "Meta"),
        ("anthropic vs openai in total", "OpenAI", "Anthropic"),
        ("openai vs anthropic in total", "OpenAI", "Anthropic"),
        ("deepmind vs meta per researcher", "Meta", "Google DeepMind"),
        ("deepmind vs openai per employee", "OpenAI", "Google DeepMind"),
    ],
)
def test_who_is_not_to_be_said_to_have_twice_is_the_one_with_more(
    book: Book, text: str, more: str, less: str
) -> None:
    told = next(x.text for x in book.ask(text).answer.advice.dont_say if "twice" in x.text)
    assert told.startswith(f"“{more}")
    assert f"has twice what {less}" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "how long would 1.2e24 flop take on 384 B200",
            "“We can train a run of 1.2e24 FLOP in 30 days.”",
        ),
        ("13B on 2T tokens with 512 A100", "“We can train 13B on 2T tokens in 30 days.”"),
        ("70B on 3T tokens w 1024 H100, days?", "“We can train 70B on 3T tokens in 30 days.”"),
        ("how long would deepseek v3 take on 1024 H100", "“We can train DeepSeek-V3 in 30 days.”"),
        ("13B on 2T tokens with 512 A100 in 20 days", "“We can train 13B on 2T tokens.”"),
        ("deepseek v3 on 1024 H100 in 60 days", "“We can train DeepSeek-V3.”"),
    ],
)
def test_a_window_that_nobody_named_is_named_in_the_advice(
    book: Book, text: str, told: str
) -> None:
    answer = book.ask(text).answer
    assert told in [line.text for line in answer.advice.dont_say]
    is_named = " days" in text.replace(", days?", "")
    assert ("no window was named" in " ".join(x.text for x in answer.flips)) is not is_named


def test_prices_of_a_later_day_are_not_said_to_be_missing_altogether(book: Book) -> None:
    told = book.ask("2048 H100 40 researchers vs openai as of end of 2024").caveats
    assert "No price of H100 until 31 Dec 2024 is on record" in told
