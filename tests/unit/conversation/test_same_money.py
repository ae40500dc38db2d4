"""Other chips for the same money: as many as it rents, and never as many as there are now."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize(
    "text",
    [
        "swap the H100s for B200s, same spend",
        "what if our budget went to B200s instead",
        "replace H100s with B200s at the same cost",
        "what if we bought B200s instead for the same budget",
        "how many B200 does our current spend buy",
    ],
)
def test_it_is_weighed_by_price(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert [each.chip for each in asked.other] == ["chip/b200"]
    assert "by rental price" in last_answer(talking, text).verdict[0].text


def test_where_no_price_is_on_record_it_is_said(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we moved everything to TPU v5p, same budget")
    assert "What the same money rents can't be told" in " ".join(s.text for s in answer.verdict)


def test_as_many_are_still_swapped(talking: Conversing) -> None:
    offer = last_question(talking, "swap the H100s for B200s, same count").offer
    assert offer is not None
    assert offer.chips[0].count.value == 2048
