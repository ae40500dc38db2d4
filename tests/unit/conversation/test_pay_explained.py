"""What posted pay is: base pay, of so many postings, and who is at the top of all."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversation.telling.of_market import base_pay, postings
from bot.conversation.telling.showing import tabled
from bot.conversing import Conversing
from storage.records import Pay, PaySource, PayUnit
from tests.unit.conversation.corpus import asks, last_answer
from tests.unit.market_book import ask, look, market, role

PAID = "pay ranges for research engineering roles at openai"


@pytest.fixture(scope="module")
def told() -> Answer:
    pay = Pay(200_000, 300_000, "USD", PayUnit.YEAR, PaySource.STRUCTURED)
    paid = [role(str(n), pay=pay) for n in range(6)]
    return ask(market(look(0), look(1, *paid, role("9"))), "pay ranges at anthropic", 1)


def test_how_many_postings_a_range_is_of_comes_first(told: Answer) -> None:
    found = postings(told, "", str)
    assert found is not None
    assert found.headline.text == "It rests on 6 postings for Research engineering"
    assert "1 of 7 open roles shows no pay" in found.verdict[0].text


def test_where_no_range_can_be_told_no_postings_are_spoken_of() -> None:
    unread = ask(market(), "pay ranges at anthropic", 0)
    found = postings(unread, "", str)
    assert found is not None
    assert found.headline == unread.headline


def test_that_it_is_base_pay_comes_first(told: Answer) -> None:
    found = base_pay(told, "", str)
    assert found is not None
    assert found.headline.text.startswith("Base pay alone: no stock")
    assert found.table == told.table


@pytest.mark.parametrize(
    "text",
    [
        "is that base or does it include equity",
        "bonus in there?",
        "rsus on top?",
        "is this just base",
        "does that include stock",
        "base only or total comp?",
        "plus equity?",
        "is equity included in these",
        "are bonuses in those numbers",
    ],
)
def test_what_is_in_it_is_asked_in_many_words(talking: Conversing, text: str) -> None:
    told = last_answer(talking, PAID, text)
    assert told.headline.text.startswith("Base pay alone: no stock")
    assert "no stock, no bonus" in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "how many postings is that off",
        "based on how many ads?",
        "whats the sample size",
        "how many roles is that based on",
        "from how many listings",
        "how many of them show pay",
    ],
)
def test_how_many_postings_it_is_of_stays_with_pay(talking: Conversing, text: str) -> None:
    assert asks(talking, PAID, text) == "pay ranges for research engineering roles at OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "who's top of the market for that",
        "who pays best overall",
        "which lab is highest in the market",
        "who's on top of the pile",
        "who pays the most of all labs",
        "and who's ahead overall",
    ],
)
def test_the_top_of_the_market_is_of_all(talking: Conversing, text: str) -> None:
    both = ("pay ranges for research engineering roles at openai", "vs anthropic", text)
    assert asks(talking, *both) == "pay ranges for research engineering roles"


def test_pay_goes_on_to_another_family(talking: Conversing) -> None:
    asked = asks(talking, PAID, "how many postings is that off", "and infra folk?")
    assert asked == "pay ranges for infrastructure roles at OpenAI"


def test_of_pay_that_cannot_be_told_no_counts_are_put_in_a_table() -> None:
    unpaid = ask(market(look(0), look(1, role("9"))), "pay ranges at anthropic", 1)
    shown = tabled(unpaid, str)
    assert shown.table is None
    assert shown.verdict[0].text == "This answer has no figures to put in a table."


def test_open_roles_are_told_by_plain_words(talking: Conversing) -> None:
    shown = tabled(last_answer(talking, "how many open roles at anthropic"), str)
    assert shown.table
    assert [row[0].text for row in shown.table.rows] == ["Open roles"]
