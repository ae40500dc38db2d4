"""A lab that is called by its place on a list is asked back, since the ranges overlap."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, reply, told

LIST = "rank all labs in total"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("what would we need to get to the level of the 3rd one", "what do we need to match {}"),
        ("what would it take to match the second one", "what do we need to match {}"),
        ("how do we compare to number 2", "us vs {}"),
        ("us vs the last one", "us vs {}"),
        ("how many people work at the 2nd one", "headcount of {}"),
        ("and the second one?", "how big is {}"),
    ],
)
@pytest.mark.parametrize("between", [(), ("meta seems low, why",)])
def test_a_place_is_no_lab(
    talking: Conversing, between: tuple[str, ...], text: str, way: str
) -> None:
    found = last_answer(talking, LIST, *between, text)
    assert "Ranges overlap" in found.headline.text
    asked = [each.text for each in reply(talking, LIST, *between, text).answer.choices]
    assert way.format("Anthropic") in asked
    assert way.format("OpenAI") in asked


def test_the_second_of_a_pair_is_known(talking: Conversing) -> None:
    asked = told(talking, "compare openai and meta", "how many staff does the second one have")
    assert asked == "headcount of Meta Superintelligence Labs"
