"""Numbers that are taken back in the same breath, or named before the total."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "chips", "people"),
    [
        ("2,048 H100, no wait, 2,304, for 40 researchers against openai", 2304, 40),
        ("2048 H100 for 40 researchers, sorry, 50, vs openai", 2048, 50),
        ("2048 H100 for 40 researchers, scratch that, 4096 H100, vs openai", 4096, 40),
        ("2048 (no, 2304) H100 for 40 researchers vs meta", 2304, 40),
        ("1024 H100 -- I mean 1536 -- for 24 people vs meta", 1536, 24),
        ("1,024 H100 for 20 people, make that 24, vs meta", 1024, 24),
        ("we have 2k H100, actually 2.5k, and 40 people, vs anthropic", 2500, 40),
    ],
)
def test_a_number_that_is_taken_back_counts_no_more(
    text: str, chips: float, people: float, reader: Reader, today: date
) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert [each.count.value for each in offer.chips] == [chips]
    assert offer.researchers
    assert offer.researchers.value == people


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100, no wait, 40 researchers vs openai",
        "2048 H100, 40 researchers, no wait, 256 largest job, vs openai",
        "2048 H100, 40 researchers, 100% for research, no wait, 40% MFU, vs openai",
        "2048 H100, no queue, actually 40 researchers vs openai",
    ],
)
def test_a_number_of_something_else_corrects_nothing(
    text: str, reader: Reader, today: date
) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert [each.count.value for each in offer.chips] == [2048]
    assert offer.researchers
    assert (offer.researchers.value, offer.wait_hours) == (40, 0)


@pytest.mark.parametrize(
    ("text", "total", "each"),
    [
        ("every researcher is guaranteed 8 H100, we have 512 of them, 32 people, vs meta", 512, 8),
        ("40 H100 reserved for each of 8 people (384 in the pot), against Mistral", 384, 40),
        ("16 H100 guaranteed per person, 512 overall, 20 people, vs meta", 512, 16),
        ("8 H100 each, 256 all told, 20 researchers vs meta", 256, 8),
        ("512 H100, 8 of them guaranteed to each of 32 researchers vs meta", 512, 8),
        ("512 H100 and 8 of them are reserved for each person, 32 people vs meta", 512, 8),
    ],
)
def test_what_each_is_promised_is_not_all_there_is(
    text: str, total: float, each: float, reader: Reader, today: date
) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert [chips.count.value for chips in offer.chips] == [total]
    assert offer.guaranteed_per_researcher == each


@pytest.mark.parametrize(
    ("text", "total", "share"),
    [
        ("2048 H100, 512 of them for inference, 40 researchers vs openai", 2048, 0.75),
        ("we run H100s, 512 of them, for 32 researchers vs anthropic", 512, None),
        ("64 B200 and 128 B200, 192 in total, 12 people vs meta", 64, None),
    ],
)
def test_so_many_of_them_are_of_the_chips_before(
    text: str, total: float, share: float | None, reader: Reader, today: date
) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert (offer.chips[0].count.value, offer.research_share) == (total, share)
