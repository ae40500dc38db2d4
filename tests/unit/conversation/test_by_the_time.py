"""Dollars by the hour, the week and the month, where that is what is asked for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.book import Book
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "what does 768 H200 on a one yr contract run us per month",
            "768 H200 for 1 month: about $2.57 million",
        ),
        ("what's the monthly bill for 512 H200", "512 H200 for 1 month: about $1.72 million"),
        ("hourly cost of 96 B200, on demand", "96 B200 for 1 hour: about $642"),
        ("how much an hour for 32 H100 nodes", "256 H100 for 1 hour: about $1,020"),
        ("weekly spend on 96 H100 spot", "96 H100 for 1 week: about $39,000 (spot"),
        (
            "how much a month for 512 H100 on a one yr deal",
            "512 H100 for 1 month: about $990,000 (one-year",
        ),
        (
            "768 H100, one yr contract, monthly?",
            "768 H100 for 1 month: about $1.49 million (one-year",
        ),
        ("hourly price of H100", "H100: about $3.99 an hour"),
    ],
)
def test_the_time_that_is_asked_for_leads(book: Book, text: str, headline: str) -> None:
    assert book.ask(text).answer.headline.text.startswith(headline)


PRODUCT = "what if a quarter of the chips goes to product"
MONTHLY = "how much is that for 128 per month"
OURS = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (
            (
                "what if a quarter of the chips goes to product",
                "and in dollars per researcher, per month?",
            ),
            "About $74,300 a month for each researcher",
        ),
        (("vs openai", "per researcher per hour"), "About $136 an hour for each researcher"),
        (("vs openai", "per researcher per month"), "About $99,000 a month for each researcher"),
        (("vs openai", "in dollars, monthly"), "About $99,000 a month for each researcher"),
        (
            ("vs openai", "what's that per researcher per month in dollars"),
            "About $99,000 a month for each researcher",
        ),
        (("vs openai", "monthly cost per head?"), "About $99,000 a month for each researcher"),
        (
            ("vs openai", "if 12 ppl join", "cost per researcher per month"),
            "About $76,200 a month for each researcher",
        ),
        (
            ("vs openai", "if 12 ppl join", "what does that cost per head per month"),
            "About $76,200 a month for each researcher",
        ),
        (("vs openai", "and per person, weekly?"), "About $22,800 a week for each researcher"),
        (("vs openai", "per hour?"), "2,048 H100 for 1 hour: about $5,430"),
        (
            ("price of B200", "how much is that for 128 per month", "and per hour"),
            "128 B200 for 1 hour: about $856",
        ),
    ],
)
def test_dollars_of_an_offer_are_told_by_the_time_that_is_asked_for(
    talking: Conversing, lines: tuple[str, ...], headline: str
) -> None:
    assert last_answer(talking, OURS, *lines).headline.text.startswith(headline)


def test_what_keeps_the_share_comes_first_after_hires(talking: Conversing) -> None:
    answer = last_answer(talking, OURS, "what if we hire 24", "what would those cost us per year")
    assert answer.headline.text.startswith("1,229 more chips of the same kind")
    assert answer.verdict[0].text == "About $743,000 a year for each researcher."


def test_a_part_for_research_is_named_beside_what_each_comes_to(talking: Conversing) -> None:
    answer = last_answer(talking, "2048 H100 40 researchers, 75% for research", "in dollars")
    assert answer.verdict[0].text == (
        "About $891,000 a year for each researcher, of the part that is for research."
    )
