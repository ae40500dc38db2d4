"""What is not told of the market, in the words of a hurry; and the age of a lab's figure."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, PriceBasis, Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("will h100 prices leave the 2 dollar range", "I give no forecast"),
        ("will h100 prices go above 4 dollars", "I give no forecast"),
        ("is the h100 price going to cross 3 dollars", "I give no forecast"),
        ("will b200 rents tank", "I give no forecast"),
        ("did many people leave openai this month, what's public", "How many a lab hires"),
        ("has openai lost people", "How many a lab hires"),
        ("is meta losing researchers", "How many a lab hires"),
        ("did a lot of people quit xai", "How many a lab hires"),
        ("whats the attrition at openai", "How many a lab hires"),
        ("staff turnover at meta", "How many a lab hires"),
        ("which labs are losing people at the moment", "How many a lab hires"),
        ("who is losing staff", "How many a lab hires"),
        ("which lab lost the most researchers", "How many a lab hires"),
        ("where are people leaving", "How many a lab hires"),
        ("which companies have the most departures", "How many a lab hires"),
        ("is anyone shedding researchers", "How many a lab hires"),
        ("who's been bleeding researchers lately", "How many a lab hires"),
        ("does deepmind publish how many women work there", "Who works at Google DeepMind by sex"),
        ("gender split at openai", "Who works at OpenAI by sex"),
        ("does openai publish diversity numbers", "Who works at OpenAI by sex"),
        ("how many phds does deepmind employ", "Who works at Google DeepMind by sex"),
        ("how diverse is xai's research staff", "Who works at SpaceXAI by sex"),
        ("how senior is anthropic's staff", "Who works at Anthropic by sex"),
        ("what degrees do the people at Cohere have", "Who works at Cohere by sex"),
    ],
)
def test_it_is_said_that_it_is_not_told(text: str, why: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith(why)


@pytest.mark.parametrize(
    "text",
    [
        "how many people work at deepmind",
        "how many gpus do senior researchers at meta get",
        "headcount history of openai",
        "average compute per researcher at openai",
        "senior roles at anthropic",
    ],
)
def test_what_is_on_record_of_a_lab_is_told(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)


@pytest.mark.parametrize(
    "text",
    [
        "is there a private cluster price for h100, reserved not on demand",
        "price of h100 reserved, not on demand",
        "h100 reserved, without on-demand",
    ],
)
def test_what_is_reserved_is_by_contract(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.basis is PriceBasis.CONTRACT_1Y


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("whats the age of your figures on deepmind", "google-deepmind"),
        ("how stale is what you have on openai", "openai"),
        ("how old is what you know of openai", "openai"),
        ("how dated are your numbers for openai", "openai"),
    ],
)
def test_the_age_of_a_labs_figure_is_asked(
    text: str, lab: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = reading.question
    assert (asked.kind, asked.labs, asked.topic) == (Kind.LAB, (lab,), "age")
