"""`which provider is that`, after a price: who charges it by name, or that it is an index."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "which provider is that",
        "whose is it",
        "whose price is that?",
        "who is that from",
        "which cloud is that",
        "which provider",
        "who charges that",
        "from whom?",
        "who's the provider",
        "whos the seller",
        "what's the name of the provider",
        "and who's the vendor at that price",
        "provider?",
    ],
)
def test_who_charges_it_comes_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "price of h100", text).headline.text
    assert told.startswith("Lambda's: $3.99 an hour on its price list")
    told = last_answer(talking, "cheapest H100 price", text).headline.text
    assert told.startswith("No one provider's: spot index, as The Information Machine tells it")
    assert "the cheapest place on record is RunPod: $3.29 an hour" in told


def test_the_source_of_a_reading_that_is_nobodys_is_named(talking: Conversing) -> None:
    asked = "have H100 prices gone down this year", "from which provider is that"
    told = last_answer(talking, *asked).headline.text
    assert told.startswith("No one provider's: neocloud contracts, as The Information Machine")
    assert "SemiAnalysis" in told


def test_the_cheapest_place_is_still_asked_for(talking: Conversing) -> None:
    told = last_answer(talking, "price of h100", "which provider's cheapest for that")
    assert told.headline.text.startswith("H100: from $2.42 an hour")
