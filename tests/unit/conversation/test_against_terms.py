"""A price held against that of the same chips on other terms."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

YEAR = "what would 512 h100 cost for a year"


@pytest.mark.parametrize(
    "text",
    ["is that cheaper than on demand?", "is that less than on demand", "cheaper than on-demand?",
     "how much cheaper than on demand is that", "is it more expensive than on-demand"],
)  # fmt: skip
@pytest.mark.parametrize("before", [YEAR, "price of h100 one year contract"])
def test_both_prices_stand_in_the_headline(talking: Conversing, before: str, text: str) -> None:
    found = last_answer(talking, before, text)
    assert "2.65" in found.headline.text
    assert "$3.99" in found.headline.text


def test_what_stands_in_for_a_contract_is_held_against_nothing(talking: Conversing) -> None:
    lines = ("price of h100", "and H200?", "so what would 512 of those run us for a year")
    found = last_answer(talking, *lines, "is that cheaper than on demand?")
    assert found.headline.text.startswith("H200 has one price on record for both: $4.59 an hour")
    assert "No one-year contract of H200 is on record" in found.verdict[0].text


@pytest.mark.parametrize("text", ["has it gone up or down since the summer", "trend since june?"])
def test_a_price_without_a_reading_on_those_terms_tells_the_change_on_others(
    talking: Conversing, text: str
) -> None:
    lines = ("price of h200", "so what would 512 of those run us for a year")
    found = last_answer(talking, *lines, text)
    assert found.headline.text.startswith("On other terms: H200, on-demand list of RunPod: $4.39")


@pytest.mark.parametrize(
    "text",
    [
        "how much more would I pay on demand",
        "and how much more is on demand",
        "on demand is how much more?",
        "how much extra is on demand",
        "how much dearer would on demand be",
        "on-demand costs how much more",
    ],
)
def test_how_much_more_is_told_beside(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "cheapest place to rent B200s", text)
    assert "against $6.69 by on-demand list" in told.headline.text
