"""What is left to the others once one of us has so many, after what a lab gives was told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_question

LINES = (
    "our offer is 2048 H100 for 40 researchers",
    "candidate has an openai offer, what do i say re compute",
    "she says she'll get 600 h100 to herself there, plausible?",
    "can we promise her 128",
)


@pytest.mark.parametrize(
    "text",
    [
        "whats left for the other 39 then",
        "whats left for everyone else",
        "how much is left for the rest of the team then",
        "what do the other 39 get",
        "and the other 39?",
        "whats that leave the other 39 with",
        "and what do our other people get then",
    ],
)
def test_the_others_keep_all_but_what_is_promised(talking: Conversing, text: str) -> None:
    offer = last_question(talking, *LINES, text).offer
    assert offer
    assert [each.count.value for each in offer.chips] == [1920]
    assert offer.researchers
    assert offer.researchers.value == 39


def test_what_is_left_has_its_price_where_that_is_asked(talking: Conversing) -> None:
    asked = last_question(talking, *LINES, "how much would 128 H100 cost us a year")
    assert asked.kind.value == "price"
