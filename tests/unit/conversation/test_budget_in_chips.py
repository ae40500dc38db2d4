"""How many chips a budget rents at a price that is named, also of a budget told just before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer, told

_AT = "how many H100 for $20000000 a year, at $2.3/h"


@pytest.mark.parametrize(
    ("first", "then", "asked"),
    [
        ("$20M/yr for 25 researchers vs Meta", "how many H100s is that at $2.30?", _AT),
        ("$20M a year, 25 people, vs OpenAI", "how many H100 does it buy at $2.30 an hour", _AT),
        (
            "$20M a year for 25 researchers against OpenAI",
            "how many B200 would that rent?",
            "how many B200 for $20000000 a year",
        ),
    ],
)
def test_that_is_the_budget(talking: Conversing, first: str, then: str, asked: str) -> None:
    assert told(talking, first, f"and {then}") == asked
    assert last(talking, f"{first}, and {then}")[1:] == [asked]


def test_it_rents_at_the_price_that_is_named(talking: Conversing) -> None:
    answer = last_answer(talking, "how many H100s is $20M a year at $2.30")
    assert answer.headline.text.startswith("$20.0 million rents about 992 H100 for 1 year")
    assert "By the one-year contract it would rent about 861 H100." in [
        line.text for line in answer.verdict
    ]
    plain = last_answer(talking, "how many H100s is $20M a year")
    assert plain.headline.text.startswith("$20.0 million rents about 861 H100")


@pytest.mark.parametrize(
    "text",
    ["how many GPUs is that", "how many chips would that be", "what does that come to in GPUs",
     "how many cards is it", "in chips?", "how many gpus does that get us", "and in GPUs?"],
)  # fmt: skip
def test_how_many_chips_it_is_leads_and_stays_held_against_the_lab(
    conversing: Conversing, text: str
) -> None:
    first = "$8M a year compute budget, 20 researchers, vs openai"
    answer = last_answer(conversing, first, text)
    assert answer.headline.text.startswith("The budget rents about 344 H100, at $2.65 an hour")
    then = told(conversing, first, text, "what if the budget went up to $15M")
    assert then == "20 researchers, $15000000 a year, vs OpenAI"
