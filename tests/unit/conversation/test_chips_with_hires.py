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


@pytest.mark.parametrize(
    ("change", "chips"),
    [
        ("add 512 B200", "2048 H100 + 512 B200"),
        ("what if we double the cluster", "4096 H100"),
        ("swap half our H100 for B200", "1024 H100 + 1024 B200"),
        ("what if we lose 500 H100", "1548 H100"),
    ],
)
@pytest.mark.parametrize("hires", ["and hire 10", "what if we hire 10 too", "and 10 more people"])
def test_hires_after_a_change_are_held_against_what_is_ours_today(
    talking: Conversing, change: str, chips: str, hires: str
) -> None:
    asked = told(talking, change, hires)
    assert asked == f"{OURS}{chips}, 40 researchers, what if we hire 10 more"


@pytest.mark.parametrize("text", ["add 512 B200 and hire 10", "get 512 b200 and 10 people join"])
def test_other_chips_and_hires_join_an_offer_that_is_not_ours(
    talking: Conversing, text: str
) -> None:
    assert told(talking, "512 H200 for 20 people", text) == "512 H200 + 512 B200, 30 researchers"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("and if we also got 256 more H200 by then?", 768),
        ("plus another 256 H200", 768),
        ("and double the chips", 1024),
    ],
)
def test_chips_that_come_beside_the_hires_of_another_offer_are_not_there_today(
    conversing: Conversing, text: str, chips: int
) -> None:
    hires = ("512 H200 and 14 researchers vs Mistral", "we're hiring 4 more")
    assert told(conversing, *hires, text) == f"{chips} H200, 18 researchers, vs Mistral AI"


def test_chips_that_are_put_right_were_there_before_the_hires(conversing: Conversing) -> None:
    hires = ("512 H200 and 14 researchers vs Mistral", "we're hiring 4 more")
    right = told(conversing, *hires, "sorry, 768 H200 not 512")
    assert right == "768 H200, 14 researchers, what if we hire 4 more, vs Mistral AI"
