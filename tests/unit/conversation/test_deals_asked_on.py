"""Contracts asked on about: their total, the one with somebody, and when it is to start."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

CONTRACTS = "what contracts has anthropic signed for compute"


@pytest.mark.parametrize(
    "text",
    [
        "add it all up for me", "can you add that all together", "tot them up please",
        "so what's the total of it all", "so all in all?", "total gw?", "whats that altogether",
        "sum?", "how much is it combined", "grand total",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [(), ("the google one",)])
def test_contracts_are_not_added_up(
    talking: Conversing, between: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, CONTRACTS, *between, text)
    assert told.headline.text == "I don't add up what Anthropic has signed"


def test_the_compute_in_total_is_still_told(talking: Conversing) -> None:
    asked = last(talking, CONTRACTS, "total compute they have")
    assert asked == ["how big is Anthropic, in total"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("with google, how big was that", "Google DeepMind"),
        ("how big was the amazon deal", "Amazon"),
        ("amazon, how many gw is that", "Amazon"),
        ("google deal?", "Google DeepMind"),
        ("how big is that with spacexai", "SpaceXAI"),
    ],
)
def test_the_size_asked_for_is_that_of_the_contract(
    talking: Conversing, text: str, whom: str
) -> None:
    assert last(talking, CONTRACTS, text) == [f"compute contracts of Anthropic with {whom}"]


def test_a_whole_question_about_the_other_is_of_it(talking: Conversing) -> None:
    assert last(talking, CONTRACTS, "how big is google") == ["how big is Google DeepMind"]


@pytest.mark.parametrize(
    "text",
    ["since when does it run", "when does it start", "from when does it run", "when was it signed",
     "when was that announced"],
)  # fmt: skip
def test_the_day_of_one_contract_is_told_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, CONTRACTS, "the google one", text)
    said = "Anthropic: made known on 6 Apr 2026, to start from 2027"
    assert told.headline.text == said


@pytest.mark.parametrize("text", ["whens it due", "when is it due", "when will that be finished"])
def test_when_sites_are_due_is_what_is_forecast_of_them(talking: Conversing, text: str) -> None:
    lines = ("which data centers does meta have and where", "which one is the biggest")
    told = last_answer(talking, *lines, text)
    assert told.headline.text.startswith("No day of opening is kept; forecast, not observed yet: ")
    assert "1.03 million H100e by 1 Oct 2026" in told.headline.text
    assert told.question.place == "site/prometheus"


def test_the_forecast_of_one_site_comes_first(talking: Conversing) -> None:
    told = last_answer(talking, "data centre Meta Prometheus", "whens it due")
    assert told.verdict[0].text.startswith("Forecast, not observed yet")


ALL = "compute contracts of all labs"


@pytest.mark.parametrize("text", ["which of the two has more", "who has more", "which is bigger"])
def test_no_two_labs_are_held_against_each_other_by_contracts(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "anthropic deals", "and openai", text)
    assert told.headline.text.startswith("Contracts are not added up")
    assert "compute contracts of Anthropic" in [way.text for way in told.next]


@pytest.mark.parametrize(
    "text",
    ["which of those is the largest", "which is the biggest", "which one is the largest deal"],
)
def test_the_largest_is_of_the_contracts_told_last(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "anthropic deals", "and openai's deals", text)
    assert told.headline.text.startswith("The largest is the one with Nvidia: 10 GW")


@pytest.mark.parametrize(
    "text", ["contracts of all labs", "deals of all labs this year", "contracts by all labs"]
)
def test_contracts_of_all_labs_are_no_rank_of_them(talking: Conversing, text: str) -> None:
    assert last(talking, text)[0].startswith(ALL)


@pytest.mark.parametrize(
    "lines", [(ALL, "so whats the total"), ("add up all contracts of all labs",)]
)
def test_a_sum_of_all_is_of_nobody_in_particular(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    told = last_answer(talking, *lines)
    assert told.headline.text == "I don't add up what labs use or have signed"
    assert told.table
    assert len({row[0].text for row in told.table.rows}) > 2


def test_those_with_one_who_supplies_are_its_contracts(talking: Conversing) -> None:
    lines = (ALL, "just the ones with nvidia")
    assert last(talking, *lines) == ["compute contracts of Nvidia"]
    told = last_answer(talking, *lines, "when do those start")
    assert "from 2027" in told.verdict[0].text


@pytest.mark.parametrize("text", ["how many gw", "how big is it", "how much power is that"])
def test_the_size_of_a_contract_is_no_size_of_the_lab(talking: Conversing, text: str) -> None:
    lines = ("what did openai sign with oracle", text)
    assert last(talking, *lines) == ["compute contracts of OpenAI with Oracle"]


@pytest.mark.parametrize(
    "text",
    [
        "in a table please",
        "as a table",
        "table",
        "can i have that as a table",
        "put it in a table",
        "a table of that",
    ],
)
def test_a_table_of_deals_begins_with_those_told(talking: Conversing, text: str) -> None:
    table = last_answer(talking, "deals anthropic signed this year", text).table
    assert table
    assert [row[0].text.split(",")[0] for row in table.rows[:3]] == [
        "Contracted with SpaceXAI (GW)",
        "Contracted with Amazon",
        "Contracted with Google and Broadcom",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "any deals at mistral",
        "ok back to mistral, any deals",
        "mistral, any contracts?",
        "any agreements at mistral",
        "any compute deals at Mistral",
        "and deals at mistral",
    ],
)
def test_deals_at_a_lab_are_no_news_of_the_week(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("open roles at cohere", text)):
        assert asks(talking, *lines) == "compute contracts of Mistral AI"
