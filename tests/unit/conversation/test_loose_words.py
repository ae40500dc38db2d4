"""Loose words for an order of labs, a bill, a quarter, a seller and a size without its tokens."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    "text",
    [
        "who comes after openai",
        "who's next after openai in compute",
        "who's second after openai for compute",
        "who ranks right below openai",
        "who is directly behind openai on compute",
    ],
)
def test_who_comes_after_a_lab_is_asked_of_all(conversing: Conversing, text: str) -> None:
    for lines in ((text,), ("rank all labs", text), ("how big is google deepmind", text)):
        headline = last_answer(conversing, *lines).headline.text
        assert headline.startswith("OpenAI: place 1 to 4 of the 6 with a public figure in total")


@pytest.mark.parametrize(
    "text",
    ["rank by headcount", "headcount ranking", "who has the most employees", "sort by staff"],
)
def test_labs_are_in_no_order_of_their_staff(conversing: Conversing, text: str) -> None:
    headline = last_answer(conversing, text).headline.text
    assert headline.startswith("Labs are put in order of their compute alone.")


@pytest.mark.parametrize(
    "text",
    [
        "total bill for 512 b200 over 2 years",
        "bill for 512 b200 for two years",
        "invoice for 512 b200 over 2 years",
        "price tag of 512 b200 for 2 years",
    ],
)
def test_a_bill_is_a_price(conversing: Conversing, text: str) -> None:
    assert told(conversing, text).startswith("cost of 512 B200, for 730 days")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("how many 7b runs on 300b tokens fit in a quarter on 1024 h100", "90 days"),
        ("how many 7b runs on 300b tokens fit into two quarters on 1024 h100", "180 days"),
        ("how many 7b runs on 300b tokens fit within a quarter on 1024 h100", "90 days"),
    ],
)
def test_a_quarter_that_something_fits_in_is_a_time(
    conversing: Conversing, text: str, days: str
) -> None:
    assert f"fit into {days}" in last_answer(conversing, text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what does a gpu hour cost at lambda",
        "lambda pricing",
        "gpu prices at coreweave",
        "what does lambda charge for a gpu hour",
        "runpod prices",
    ],
)
def test_a_sellers_prices_are_asked_for_by_chip(conversing: Conversing, text: str) -> None:
    assert last_answer(conversing, text).headline.text.startswith("Of which chip?")


@pytest.mark.parametrize(
    "text",
    ["how long for a 3b on 64 h100", "how long for a 13b with 512 b200", "a 7b on 128 h200, time?"],
)
def test_a_size_without_tokens_is_asked_back_and_no_offer(
    conversing: Conversing, text: str
) -> None:
    assert last_answer(conversing, text).headline.text.startswith("Which model of")


@pytest.mark.parametrize(
    "text",
    [
        "90 million over three years on compute, 30 researchers, vs xai",
        "90 million for 3 years, 30 researchers, vs xai",
        "90 mill over three years for 30 people vs xai",
    ],
)
def test_so_many_millions_over_years_are_dollars(conversing: Conversing, text: str) -> None:
    assert "30 researchers, $30000000 a year" in told(conversing, text)


@pytest.mark.parametrize(
    "text",
    ["deadline for eurohpc", "how do you apply for eurohpc", "when does eurohpc close"],
)
def test_what_one_applies_for_is_the_programme(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "programme EuroHPC AI Factories"


@pytest.mark.parametrize(
    "text",
    [
        "how confident are you in openai's figure",
        "how certain is the openai figure",
        "difference between contracted and announced",
        "what's the difference between contracted and announced",
    ],
)
def test_how_sure_and_what_words_mean(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) in ("how sure is the figure of OpenAI", "help status")
