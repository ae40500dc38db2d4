"""Roles by what they pay are read as such, and no amount of anything else is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "usd", "fewer"),
    [
        ("roles above 400k base", 400_000, False),
        ("who's paying more than $400k", 400_000, False),
        ("any research scientist jobs north of 500k", 500_000, False),
        ("which labs post salaries over 350k for research engineers", 350_000, False),
        ("jobs paying at least 300k at OpenAI", 300_000, False),
        ("how many roles pay over half a million", 500_000, False),
        ("who pays above 400k in london", 400_000, False),
        ("RL roles with base 450k+", 450_000, False),
        ("what pays > 400k at Anthropic", 400_000, False),
        ("400k or more for pretraining, who posts that?", 400_000, False),
        ("roles from $250k up", 250_000, False),
        ("openings with a range above 600,000", 600_000, False),
        ("roles above 400k in the US", 400_000, False),
        ("roles under 200k", 200_000, True),
        ("does anyone pay a million", 1_000_000, False),
        ("who pays 500k for research engineers", 500_000, False),
        ("does OpenAI pay $400k", 400_000, False),
        ("who pays between 300 and 400k", 300_000, False),
        ("roles paying between $350k and $450k", 350_000, False),
    ],
)
def test_an_amount_of_pay_is_read_as_one(
    text: str, usd: float, fewer: bool, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    question = reading.question
    assert (question.kind, question.topic) == (Kind.HIRING, "pay")
    assert (question.more_than, question.fewer) == (usd, fewer)
    again = reader.read(to_text(question, reader.words.directory), today)
    assert isinstance(again, Understood)
    assert again.question == question


@pytest.mark.parametrize(
    "text",
    [
        "which labs have more than 400k H100",
        "can we pay more than $400k a month for 512 H100",
        "who has above 400k GPUs",
        "roles at openai",
        "pay ranges at anthropic",
        "who in our pool has trained above 1e24",
        "jobs of up to 512 chips",
        "how much compute does $400k buy",
    ],
)
def test_an_amount_of_anything_else_is_not(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    question = reading.question if isinstance(reading, Understood) else None
    assert question is None or question.kind is not Kind.HIRING or question.more_than is None


def test_who_of_people_earns_so_much_is_refused(reader: Reader, today: date) -> None:
    reading = reader.read("which of our candidates earns more than 400k", today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.REFUSAL


def test_the_upper_end_is_said_to_be_left_out(reader: Reader, today: date) -> None:
    reading = reader.read("who pays between 300 and 400k", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == ("“up to 400k” left out: roles are counted from the lower end on",)


def test_a_range_of_chips_is_no_pay(reader: Reader, today: date) -> None:
    reading = reader.read("between 300 and 400 H100 for 20 people vs openai", today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.OFFER
