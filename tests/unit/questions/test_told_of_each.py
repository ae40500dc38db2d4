"""What is told of one person: money by the time, chips to oneself, a chip named last."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unreadable
from tests.unit.questions.reading import canonical

_HIS_OWN = "what one person has elsewhere is not public, so nothing is held against that"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("$2m of compute a year per researcher vs openai", "$2000000 a year each, vs OpenAI"),
        ("$2m of compute a year per head for 30 people", "30 researchers, $60000000 a year"),
        ("$200k of compute a month for 20 people", "20 researchers, $2400000 a year"),
        ("$50k of compute per quarter per head, 12 heads", "12 researchers, $2400000 a year"),
        ("12 people, $50k of compute per month each", "12 researchers, $7200000 a year"),
        (
            "each of our 12 researchers gets $400k of compute a year",
            "12 researchers, $4800000 a year",
        ),
        (
            "$400k of compute per year for each of 12 researchers",
            "12 researchers, $4800000 a year",
        ),
        (
            "we give $500k a year to each of our 20 researchers",
            "20 researchers, $10000000 a year",
        ),
        (
            "20 researchers, we spend $500k a year on compute for each",
            "20 researchers, $10000000 a year",
        ),
        ("$10M a year on compute for 20 researchers", "20 researchers, $10000000 a year"),
        ("what does $1m of compute a month buy in B200", "how many B200 for $12000000 a year"),
        ("$20M of compute over two years for 25 people", "25 researchers, $10000000 a year"),
    ],
)
def test_the_time_of_money_may_follow_what_it_is_for(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    found, left = canonical(text, reader, today)
    assert found.startswith(asked)
    assert not left


@pytest.mark.parametrize(
    "text",
    [
        "$2m of compute a year per researcher",
        "we give $2M of compute to each researcher a year",
        "we spend $2m a year on compute for each researcher",
    ],
)
def test_compute_of_each_is_no_budget_of_all(text: str, reader: Reader, today: date) -> None:
    found, left = canonical(text, reader, today)
    assert (found, left) == ("$2000000 a year each", ())


@pytest.mark.parametrize("text", ["each of our people gets $400k a year", "$2.5M per researcher"])
def test_money_of_each_may_be_pay(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert "For how many researchers?" in reading.problem


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("candidate gets 64 H200s to himself", "64 H200 per researcher, 64 guaranteed each"),
        (
            "one of our candidates has an offer with 8 B200 of his own, what would that be at"
            " anthropic",
            "8 B200 per researcher, 8 guaranteed each, vs Anthropic",
        ),
        (
            "my candidate has 8 B200 to himself, compare with anthropic",
            "8 B200 per researcher, 8 guaranteed each, vs Anthropic",
        ),
        (
            "a candidate has 16 H100 all to herself, vs OpenAI",
            "16 H100 per researcher, 16 guaranteed each, vs OpenAI",
        ),
        ("candidate brings his own 8 B200, vs OpenAI", "8 B200 per researcher, vs OpenAI"),
        (
            "300 H100e per researcher vs OpenAI and Meta",
            "300 H100 per researcher, vs OpenAI and Meta Superintelligence Labs",
        ),
        ("200 H100 equivalents each, vs Anthropic", "200 H100 per researcher, vs Anthropic"),
        (
            "is 150 H100e per person competitive with Meta",
            "150 H100 per researcher, vs Meta Superintelligence Labs",
        ),
        ("we offer 120 H100e per head, vs OpenAI", "120 H100 per researcher, vs OpenAI"),
        ("H100e per researcher at OpenAI", "how big is OpenAI, per researcher"),
        ("64 B200 for him alone", "64 B200 per researcher, 64 guaranteed each"),
        ("a node of 8 H100 just for him", "8 H100 per researcher, 8 guaranteed each"),
        ("he wants 64 H100 to himself", "they want 64 H100"),
        ("she gets 64 H100", "they want 64 H100"),
        ("is 2048 H100 more than they have", "2048 H100"),
    ],
)
def test_chips_to_oneself_are_a_share(text: str, asked: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (asked, ())


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "128 H100 for himself, is that more than he has now",
            "128 H100 per researcher, 128 guaranteed each",
        ),
        ("is 128 H100 more than she has at Anthropic", "128 H100 per researcher, vs Anthropic"),
    ],
)
def test_what_somebody_has_elsewhere_is_said_not_to_be_public(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (asked, (_HIS_OWN,))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("8 GPUs per head for 20 people, they're H100s", "160 H100, 20 researchers"),
        ("8 GPUs per head for 20 people. they are H100s", "160 H100, 20 researchers"),
        ("16 chips per head for 25 people, all of them B200", "400 B200, 25 researchers"),
        ("20 people with 8 GPUs each, they're all H200", "160 H200, 20 researchers"),
    ],
)
def test_the_chip_may_be_named_behind_the_heads(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    found, left = canonical(text, reader, today)
    assert found.startswith(asked)
    assert not left


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "each researcher is guaranteed 16 H100s, there's 45 of us. more than at OpenAI?",
            "720 H100, 45 researchers, 16 guaranteed each, vs OpenAI",
        ),
        (
            "each of our researchers is guaranteed 16 H100s and there are 45 of us",
            "720 H100, 45 researchers, 16 guaranteed each",
        ),
        (
            "each person is promised 8 B200, we are 30",
            "240 B200, 30 researchers, 8 guaranteed each",
        ),
        (
            "each researcher is promised to get 16 H100, team of 45",
            "720 H100, 45 researchers, 16 guaranteed each",
        ),
        (
            "each of the 45 is guaranteed 16 H100",
            "720 H100, 45 researchers, 16 guaranteed each",
        ),
        (
            "we guarantee every scientist 16 H100, we're 45",
            "720 H100, 45 researchers, 16 guaranteed each",
        ),
        (
            "2048 H100, 40 researchers, each is guaranteed 16 H100",
            "2048 H100, 40 researchers, 16 guaranteed each",
        ),
        (
            "2048 H100 for 40 researchers, guaranteed 16 H100",
            "2048 H100, 40 researchers, 16 guaranteed each",
        ),
    ],
)
def test_what_each_is_guaranteed_is_not_all_there_is(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    found, left = canonical(text, reader, today)
    assert found.startswith(asked)
    assert not left
