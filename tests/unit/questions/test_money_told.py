"""Sums in the words they are told in are dollars of compute, and hours of a chip that chip's."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.money_told import money_told
from bot.questions.read import Reader
from bot.questions.types import Kind
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("we burn 45k a day on H200s, 33 researchers", 16_425_000),
        ("we spend 1.2m a month, 18 researchers", 14_400_000),
        ("$3,000,000 AWS credits over 18 months for a team of 7", 2_000_000),
        ("$600k of azure credits a year, 8 researchers", 600_000),
        ("we can spend 2 million over the next 6 months, 10 researchers", 4_000_000),
    ],
)
def test_a_sum_is_a_budget_of_ours(text: str, usd: float, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert question.offer
    assert question.offer.usd_per_year == pytest.approx(usd)
    assert question.labs == ()


def test_hours_of_a_chip_are_priced(reader: Reader, today: date) -> None:
    question = question_in("how much is 5,000 GPU hours of H100", reader, today)
    assert question.kind is Kind.PRICE
    assert question.offer_chips[0].count.value == 5000


@pytest.mark.parametrize(
    "text",
    [
        "any free cloud credits for academics",
        "we spend 45 days a year on this",
        "how many GPU hours of H100 did DeepSeek-V3 take",
        "500,000 H100-hours per quarter",
        "they pay well",
        "we have 12 H100 over the next 6 months",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert money_told(text) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("do any labs have under 100k H100", Kind.LEAGUE),
        ("does any lab have more than 1 million H100", Kind.LEAGUE),
        ("how many racks of GB300 for 40 researchers to match anthropic", Kind.MATCH),
        ("what's a compute-dense offer", Kind.HELP),
    ],
)
def test_what_is_asked_of_amounts_tells_no_offer(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.kind is kind
    assert question.offer_chips == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1,152 GB200 (16 racks of 72), 48 scientists", 1152),
        ("256 H100 (32 nodes), 12 people", 256),
        ("9 people, 72 GB200 (one NVL72), vs cohere", 72),
        ("256 H100 (32 nodes of 8), 12 people", 256),
    ],
)
def test_boxes_in_brackets_are_the_same_chips(
    text: str, count: float, reader: Reader, today: date
) -> None:
    assert [each.count.value for each in question_in(text, reader, today).offer_chips] == [count]
