"""How a price changed is asked in many words, and none of them is taken for it elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import read


def asked(text: str, directory: Directory, today: date) -> str:
    """The text that asks the question which was read; empty where none was."""
    reading = read(text, directory, today)
    return to_text(reading.question, directory) if isinstance(reading, Understood) else ""


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Are GPU prices up or down?", "are GPU prices up or down"),
        ("Are GPU prices going up or down?", "are GPU prices up or down"),
        ("are gpus getting cheaper", "are GPU prices up or down"),
        ("have gpu prices gone up", "are GPU prices up or down"),
        ("are prices rising", "are GPU prices up or down"),
        ("is compute getting more expensive", "are GPU prices up or down"),
        ("gpu rental trends", "are GPU prices up or down"),
        ("Is the GPU rental market softening?", "are GPU prices up or down"),
        ("What way are GPU prices heading?", "are GPU prices up or down"),
        ("did gpu prices drop this year", "are GPU prices up or down, since 2026-01-01"),
        ("are spot prices falling", "are GPU prices up or down, spot price"),
        ("Have B200 prices dropped since summer?", "price trend of B200, since 2026-06-01"),
        ("has H100 rent come down this year", "price trend of H100, since 2026-01-01"),
        ("H100 price trend", "price trend of H100"),
        ("H100 prices over the past 12 months", "price trend of H100, in 365 days"),
        ("H100 rental over the last three years", "price trend of H100, in 1095 days"),
        ("how did the price of H200 develop this year", "price trend of H200, since 2026-01-01"),
        ("were H100s more expensive in spring", "price trend of H100, since 2026-03-01"),
        ("are H100s cheaper than last year", "price trend of H100, since 2025-01-01"),
        ("any change in B200 prices since July", "price trend of B200, since 2026-07-01"),
        ("have H100 prices moved", "price trend of H100"),
        ("do H100 prices keep rising", "price trend of H100"),
        ("B200 prices since June", "price trend of B200, since 2026-06-01"),
        ("H100 and H200 prices since spring", "price trend of H100 and H200, since 2026-03-01"),
        ("what did an H100 cost since June", "price trend of H100, since 2026-06-01"),
        ("B200 prices from June on", "price trend of B200, since 2026-06-01"),
        ("gpu prices since June", "are GPU prices up or down, since 2026-06-01"),
        ("tell me if H100 prices are rising", "price trend of H100"),
        ("Are H100 and H200 rents going down?", "price trend of H100 and H200"),
        (
            "did H100 spot prices fall last quarter",
            "price trend of H100, spot price, since 2026-07-01",
        ),
        ("H100 one-year contract price trend", "price trend of H100, one-year contract"),
        (
            "price trend of H100 since June as of September 2026",
            "price trend of H100, since 2026-06-01, as of 2026-09-30",
        ),
    ],
)
def test_a_trend_is_asked_for_in_these_words(
    text: str, asks: str, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today) == asks
    assert asked(asks, directory, today) == asks


@pytest.mark.parametrize(
    "text",
    [
        "price of H100",
        "how expensive is H100 right now?",
        "is H100 cheaper than B200",
        "which is cheaper, H100 or H200",
        "cheaper alternative to H100",
        "price of H100 in the fall",
        "B200 prices in June",
        "price of B200 as of June",
        "price of H100 from June",
        "price of H100 since we rent in June",
        "what would 512 H100 cost since June",
        "what if H100 prices rise",
        "H100 for one year",
        "GPU prices",
        "what would 2048 H100 cost next year",
        "can we lower the price of 512 H100",
        "our H100 count drops to 512",
        "512 H100 40 researchers, up from 30",
        "did gpu prices move too?",
        "what moved this week",
        "is openai growing",
        "has openai's compute gone up",
        "did meta's headcount drop",
        "are salaries rising",
        "is pay going up at openai",
        "salary trend at meta",
        "hiring trend this year",
        "have openings at openai dropped",
        "are we falling behind openai",
        "does a drop in price change our offer",
        "source for the H100 price trend",
    ],
)
def test_these_words_ask_for_no_trend(text: str, directory: Directory, today: date) -> None:
    reading = read(text, directory, today)
    assert not (isinstance(reading, Understood) and reading.question.trend)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("source for the H100 price", "source for the price of H100"),
        ("where does the B200 price come from", "source for the price of B200"),
        ("sources for H100 and B200 prices", "source for the price of H100 and B200"),
        ("source for H100", "source"),
        ("source", "source"),
        ("source for openai", "source for OpenAI"),
    ],
)
def test_the_source_of_a_price_is_asked_for_by_its_chip(
    text: str, asks: str, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today) == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("What does a year of one H200 come to?", "cost of 1 H200"),
        ("what would our cluster cost at market rental, per year?", "our compute"),
        ("H100 for one year", "price of H100, one-year contract"),
        ("what will 2048 H100 come to by March", "2048 H100 announced from March 2027"),
        ("how many people come to neurips", ""),
    ],
)
def test_what_chips_come_to_is_their_price(
    text: str, asks: str, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today) == asks


@pytest.mark.parametrize("basis", ["", ", one-year contract", ", spot price", ", list price"])
@pytest.mark.parametrize("usd", ["0.05", "2.65", "3.4", "19", "99.99"])
def test_the_text_of_a_price_beside_a_named_one_is_read_back(
    basis: str, usd: str, directory: Directory, today: date
) -> None:
    for ask in ("price of H100", "cost of 512 B200"):
        text = f"{ask}{basis}, at ${usd}/h"
        assert asked(text, directory, today) == text
        assert asked(f"{text}, as of 2026-09-30", directory, today) == f"{text}, as of 2026-09-30"
