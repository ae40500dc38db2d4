"""Which labs beat the offer spoken of, and which of two offers gives more: of these, and not all.

Whatever is asked of an offer that was told is never answered of our saved one.
"""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_question

OFFER = "1024 H200 for 25 researchers, is that good?"
PAIR = "compare 512 B200 for 10 researchers with our offer"
TOLD = "our compute vs 512 B200, 10 researchers"


@pytest.mark.parametrize(
    "text",
    ["which labs beat it", "who beats that", "which labs are better than that",
     "who gives more than that", "and which labs have more than that per researcher",
     "does anyone beat it?"],
)  # fmt: skip
def test_labs_are_held_against_the_offer_that_was_told(talking: Conversing, text: str) -> None:
    placed = last_question(talking, OFFER, text)
    assert placed.offer == last_question(talking, OFFER).offer
    assert not placed.uses_saved


@pytest.mark.parametrize("text", ["which labs beat it", "who else gives more than the other one"])
def test_beside_ours_it_is_the_other_offer(talking: Conversing, text: str) -> None:
    placed = last_question(talking, PAIR, text)
    assert placed.offer == last_question(talking, PAIR).other_offer


@pytest.mark.parametrize(
    ("before", "text", "read"),
    [
        ("how much compute does Anthropic have", "which labs beat it",
         "which labs have more than Anthropic"),
        (OFFER, "which lab has the most", "rank all labs"),
    ],
)  # fmt: skip
def test_labs_alone_are_still_ranked(
    talking: Conversing, before: str, text: str, read: str
) -> None:
    assert asks(talking, before, text) == read


@pytest.mark.parametrize(
    "text",
    ["who wins per person", "which one comes out ahead", "who's better off", "in H100 equivalents?",
     "convert to H100 equivalents"],
)  # fmt: skip
def test_two_offers_are_told_side_by_side_again(talking: Conversing, text: str) -> None:
    assert asks(talking, PAIR, text) == TOLD


def test_a_lab_that_leads_is_none_of_the_two(talking: Conversing) -> None:
    assert asks(talking, PAIR, "which lab leads") == "rank all labs"


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("and with 20 researchers",), "our compute vs 512 B200, 20 researchers"),
        (("what about 30 people", "and with 20 people"), "our compute vs 512 B200, 20 researchers"),
        (("what if we had 20 people",), "our compute 20 researchers vs 512 B200, 10 researchers"),
        (
            ("what if we had 20 people", "and with 30 researchers"),
            "our compute 30 researchers vs 512 B200, 10 researchers",
        ),
    ],
)
def test_people_alone_are_those_of_the_offer_whose_numbers_were_said(
    talking: Conversing, texts: tuple[str, ...], read: str
) -> None:
    assert asks(talking, PAIR, *texts) == read
