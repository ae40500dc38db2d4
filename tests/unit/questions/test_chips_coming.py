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


@pytest.mark.parametrize(
    "text",
    [
        "is grok 3 open weights",
        "are the weights of DeepSeek-V3 public?",
        "is gpt-4 open source or closed",
        "llama 3.1 405b open-weight?",
        "can i download grok 3",
        "does qwen3 have open weights",
        "is kimi k2 open",
    ],
)
def test_whether_weights_are_open_is_no_run_to_train(
    reader: Reader, today: date, text: str
) -> None:
    asked = question_in(text, reader, today)
    assert (asked.topic, len(asked.runs)) == (Listing.LICENCES, 1)


@pytest.mark.parametrize(
    "text", ["who's behind GLM-5", "who is behind glm 4.5", "who's behind Kimi K2"]
)
def test_who_is_behind_a_model_is_its_maker(reader: Reader, today: date, text: str) -> None:
    assert question_in(text, reader, today).topic == Listing.MODELS


@pytest.mark.parametrize("text", ["who is behind OpenAI", "who's right behind xAI in 2025"])
def test_who_is_behind_a_lab_has_less(reader: Reader, today: date, text: str) -> None:
    assert question_in(text, reader, today).topic != Listing.MODELS
