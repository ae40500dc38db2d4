"""Who made a model, what others signed, how firm it is, the ends of pay, and a year ago."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "whose is it",
        "who made it",
        "who's behind it",
        "which lab made that",
        "by whom?",
        "whose model is that",
    ],
)
def test_the_maker_of_the_model_that_leads_comes_first(talking: Conversing, text: str) -> None:
    for lines in (("newest open model",), ("newest open model", "what did it take to train")):
        told = last_answer(talking, *lines, text)
        assert told.headline.text == "Inkling is by Thinking Machines"


@pytest.mark.parametrize(
    "text",
    [
        "anyone else this year",
        "and the other labs this year?",
        "who else has signed this year",
        "everyone else this year",
        "any other deals this year",
        "did anybody else sign something this year",
    ],
)
def test_what_others_signed_is_of_all_labs(talking: Conversing, text: str) -> None:
    asked = asks(talking, "compute contracts of openai", text)
    assert asked == "compute contracts of all labs since 2026-01-01"


@pytest.mark.parametrize("text", ["binding?", "firm?", "is it binding", "how firm", "final or not"])
def test_how_firm_it_is_needs_no_more_than_a_word(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "compute contracts of openai", text)
    assert "how firm each deal is stands in its own words" in told.understood


@pytest.mark.parametrize(
    "text", ["lowest end of that?", "the low end", "top end", "highest end of that range"]
)
def test_an_end_of_pay_is_told(talking: Conversing, text: str) -> None:
    assert asks(talking, "pay ranges at openai", text) == "pay ranges for open roles at OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "this time last year?",
        "same time last year",
        "and at this time last year",
        "around this time last year",
        "what was it this time last year",
        "the same time last year?",
    ],
)
def test_this_time_last_year_is_a_year_ago(talking: Conversing, text: str) -> None:
    assert asks(talking, "price of h100", text) == "price of H100, as of 2025-11-24"


@pytest.mark.parametrize(
    "text",
    [
        "who made the second one",
        "who's behind the 2nd model",
        "which company released the second one",
        "whose is the second",
        "which lab is the 2nd one from",
        "who built number second",
        "and who trained the second one",
    ],
)
def test_the_maker_of_one_further_down_is_told_and_it_stays_meant(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "open-weight models", text)
    assert told.headline.text == "Nemotron 3 Ultra is by NVIDIA"
    lines = ("open-weight models", text)
    assert asks(talking, *lines, "what licence is it under") == "licence of nemotron-3-ultra"
    again = last_answer(talking, *lines, "what licence is it under", "whose is it")
    assert again.headline.text == "Nemotron 3 Ultra is by NVIDIA"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who made the second one", "No model is on that list, so no maker can be told"),
        ("whose is it", "No model is on that list, so no maker can be told"),
        ("what licence is it under", "No model with open weights is on record since 1 Oct 2026"),
        ("under which licence is that", "No model with open weights is on record since 1 Oct 2026"),
    ],
)
def test_of_an_empty_list_nothing_is_told(talking: Conversing, text: str, told: str) -> None:
    lines = ("what open-weight models came out last month?", text)
    assert last_answer(talking, *lines).headline.text == told


def test_no_sixth_of_two_has_a_maker(talking: Conversing) -> None:
    told = last_answer(talking, "open models from mistral", "who made the sixth")
    assert told.headline.text == "No model stands there on that list, so no maker can be told"


@pytest.mark.parametrize(
    "text",
    [
        "when was the last",
        "when was the last one",
        "when's the newest one",
        "and when was their latest release",
        "when was the most recent model",
        "when was the latest",
    ],
)
def test_when_the_last_of_them_was_is_its_day(talking: Conversing, text: str) -> None:
    asked = asks(talking, "open weights from meta", text)
    assert asked == "release date of llama-4-maverick"
