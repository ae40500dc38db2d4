"""Hires that come with other chips, after an offer was told: what there is today stays so."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

TOLD = "our offer is 2048 H100 for 40 researchers"
OURS = "our saved offer with "
GROWN = f"{OURS}3048 H100, 40 researchers, what if we hire 12 more"


@pytest.mark.parametrize(
    "text",
    [
        "what if we hire 12 people and buy 1000 more h100",
        "what if we buy 1000 more h100 and hire 12 people",
        "hire 12 n get 1k more h100s",
        "what happens if 12 join and we add 1000 h100",
        "hiring 12 next year and getting 1000 more h100",
    ],
)
def test_hires_and_chips_are_held_against_the_offer_just_told(
    talking: Conversing, text: str
) -> None:
    assert told(talking, TOLD, text).startswith(GROWN)


def test_chips_after_hires_and_hires_after_both(talking: Conversing) -> None:
    hires = "what if we hire 12 people"
    assert told(talking, TOLD, hires, "and buy 1000 more h100") == GROWN
    both = f"{hires} and buy 1000 more h100"
    assert told(talking, TOLD, both, "and if we hire 20?") == GROWN.replace("12", "20")
    assert told(talking, TOLD, both, hires) == GROWN


@pytest.mark.parametrize(
    "text",
    [
        "we add 5 people and 512 H100",
        "what if 5 people join and we get 512 more H100",
    ],
)
def test_of_an_offer_that_is_not_ours_all_of_them_are_told(talking: Conversing, text: str) -> None:
    assert told(talking, "1024 H100 for 20 people", text) == "1536 H100, 25 researchers"
