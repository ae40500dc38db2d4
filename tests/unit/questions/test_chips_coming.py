"""Chips that come in at a time are to come; people who come in are hired."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Kind
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "what if 512 GB200 come in summer?",
        "what if 512 GB200 come in March?",
        "and if 1,024 B200 come in the spring?",
        "2048 H100 for 40 researchers, 512 GB200 come in March",
    ],
)
def test_chips_that_come_in_at_a_time_are_due_then(reader: Reader, today: date, text: str) -> None:
    asked = question_in(text, reader, today)
    assert asked.as_of is None
    assert asked.offer is not None
    due = asked.offer.chips[-1].available
    assert due is not None
    assert due > today


def test_people_who_come_in_are_hired(reader: Reader, today: date) -> None:
    assert question_in("what if 10 people come in March", reader, today).kind is Kind.DILUTION


@pytest.mark.parametrize(
    "text",
    [
        "can I use Qwen3 commercially",
        "is Llama 3.1 405B ok for commercial use",
        "may we build a product on DeepSeek R1?",
        "are we allowed to use olmo 3 7b in our product",
        "can we ship something with Kimi K2",
    ],
)
def test_what_may_be_done_with_a_model_is_its_licence(
    reader: Reader, today: date, text: str
) -> None:
    assert question_in(text, reader, today).topic == Listing.LICENCES
