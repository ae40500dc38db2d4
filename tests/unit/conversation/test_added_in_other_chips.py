"""Chips that are to be added for hires, in another chip: what runs stays as it is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, last_question

HIRES = ("2048 H100 for 40 researchers, what if we hire 25",)
ASKED = "how many chips would I have to add to keep it the same"


@pytest.mark.parametrize("text", ["and on B200s instead", "B200?", "what about B200s"])
@pytest.mark.parametrize("then", [(ASKED,), (ASKED, "what would that cost us a year")])
def test_what_is_added_is_in_that_chip(
    text: str, then: tuple[str, ...], talking: Conversing
) -> None:
    asked = last_question(talking, *HIRES, *then, text)
    assert asked.chips == ("chip/b200",)
    assert asked.floor is not None
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/h100"]


def test_after_hires_alone_it_is_all_that_runs(talking: Conversing) -> None:
    asked = last_question(talking, *HIRES, "and on B200s?")
    assert asked.offer is not None
    assert [each.chip for each in asked.offer.chips] == ["chip/b200"]


HIRED = "we're hiring 25 on top of the 40, whats that leave each person"
KEPT = "and how many h100 to keep everyone where they are today"
ON_B200 = "can we do it w b200s instead, how many"


@pytest.mark.parametrize(
    "text",
    [
        KEPT,
        "how many h100s would keep everyone at the same level",
        "how many h100 so nobody loses out and all stay where they are",
    ],
)
def test_how_many_keep_the_share_is_no_price(talking: Conversing, text: str) -> None:
    assert last_answer(talking, HIRED, text).headline.text == "1,280 more H100"


@pytest.mark.parametrize("before", [(KEPT,), (KEPT, "what would that run us a year")])
@pytest.mark.parametrize(
    "text", [ON_B200, "and if we do that on b200 instead", "b200, how many would that be"]
)
def test_the_same_share_in_other_chips(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert last_answer(talking, HIRED, *before, text).headline.text == "563 more B200"


@pytest.mark.parametrize(
    "text",
    ["so whats each persons share then", "what does each person get", "how much do they each get"],
)
def test_each_has_the_share_that_is_kept(talking: Conversing, text: str) -> None:
    kept = last_answer(talking, HIRED, KEPT, ON_B200, text)
    assert kept.headline.text.startswith("51 H100e per researcher")
    assert "3,328 H100, 65 researchers" in kept.understood
    assert last_answer(talking, HIRED, text).headline.text.startswith(
        "25 more hires: from 51 to 32"
    )


@pytest.mark.parametrize("text", ["what does an H200 rent for", "price of H200", "H200 an hour?"])
def test_what_a_chip_rents_for_is_its_price_after_a_table_as_well(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "what if we hire 6", "put that in a table", text) == "price of H200"
