"""What is asked on after the contracts of the week: who pays, any bigger one, beside ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

WEEK = ("whats in this weeks digest", "just the contracts")


@pytest.mark.parametrize(
    "text",
    [
        "any bigger one this year",
        "whats the biggest this year",
        "any others this year",
        "what else was signed this year",
        "is there a larger deal this year?",
    ],
)
def test_others_are_those_of_all_labs(talking: Conversing, text: str) -> None:
    assert last(talking, *WEEK, text) == ["compute contracts of all labs since 2026-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "who is paying for that one",
        "who signed it",
        "with whom",
        "how big is it",
        "who's behind that deal",
        "tell me more about that one",
    ],
)
def test_that_one_is_the_newest_on_record(talking: Conversing, text: str) -> None:
    assert last(talking, *WEEK, text) == ["compute contracts of Reflection AI"]


def test_the_newest_is_told_with_whom_and_how_much(talking: Conversing) -> None:
    told = last_answer(talking, *WEEK)
    assert "Reflection AI with SpaceXAI, 38,000–45,000 H100e, of 1 Jul 2026" in told.verdict[0].text


def test_who_pays_after_a_list_is_of_what_stands_first(talking: Conversing) -> None:
    lines = (*WEEK, "any bigger one this year", "who is paying for that one")
    assert last(talking, *lines) == ["compute contracts of OpenAI"]


@pytest.mark.parametrize("text", ["compared to ours?", "how do we compare"])
def test_no_contract_is_set_against_ours(talking: Conversing, text: str) -> None:
    told = last_answer(talking, *WEEK, text)
    assert "it is not set against our offer" in told.headline.text
    whole = last_answer(talking, WEEK[0], text)
    assert "Of yours I know chips and who shares them" in whole.headline.text


@pytest.mark.parametrize("text", ["and prices?", "any new models"])
def test_other_news_is_no_contract(talking: Conversing, text: str) -> None:
    assert "contracts" not in last(talking, *WEEK, text)[0]


@pytest.mark.parametrize("text", ["only prices", "just the prices", "only the contracts"])
def test_only_a_section_of_the_week_is_told(talking: Conversing, text: str) -> None:
    assert last(talking, WEEK[0], text)[0].endswith("this week")


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what's new this week", "any new contracts in there"), "contracts this week"),
        (("what moved this week", "anything on prices in there"), "prices this week"),
        (("this week's digest", "any new deals in there"), "contracts this week"),
        (
            ("what moved in the last month", "any new deals among that"),
            "compute contracts of all labs since 2026-10-25",
        ),
        (
            ("what moved at openai since october", "any contracts in there"),
            "compute contracts of OpenAI since 2026-10-01",
        ),
        (
            ("what's new at anthropic this month", "anything on hiring"),
            "open roles at Anthropic since 2026-11-01",
        ),
        (
            ("what do you know about ssi", "what isn't known"),
            "what is not public about Safe Superintelligence",
        ),
    ],
)
def test_a_section_of_what_moved_is_of_that_time(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


@pytest.mark.parametrize(
    "text",
    [
        "got it. so what did those two commit altogether",
        "what did those two commit in total",
        "what do both add up to",
    ],
)
@pytest.mark.parametrize("between", [(), ("when was that announced",)])
def test_what_two_labs_signed_is_not_added_up(
    talking: Conversing, text: str, between: tuple[str, ...]
) -> None:
    before = ("anthropic's compute contracts", "and openai?", *between)
    told = last_answer(talking, *before, text)
    assert told.headline.text.startswith("I don't add up what Anthropic and OpenAI have signed")
    assert [way.text for way in told.next][:2] == [
        "compute contracts of Anthropic",
        "compute contracts of OpenAI",
    ]
