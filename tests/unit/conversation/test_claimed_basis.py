"""What is claimed of a basis of rent is held beside its price, and changes no offer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, last_question


@pytest.mark.parametrize("before", ["what would our cluster cost for a year", "cost of 512 H100"])
@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("candidate says spot is half that, true?", "spot"),
        ("someone told me spot is a third of that", "spot"),
        ("spot prices are 40% lower no?", "spot"),
        ("heard spot goes for half of that", "spot"),
        ("spot is cheaper than that", "spot"),
        ("someone said reserved is 2x cheaper", "contract-1y"),
    ],
)
def test_a_claim_of_a_basis_asks_its_price(
    talking: Conversing, before: str, text: str, basis: str
) -> None:
    asked = last_question(talking, before, text)
    assert asked.offer is not None
    assert (asked.kind.value, asked.basis) == ("price", basis)
    assert [each.chip for each in asked.offer.chips] == ["chip/h100"]
    assert asked.offer.chips[0].count.value in (2048, 512)


def test_a_basis_without_a_price_is_said_to_have_none(talking: Conversing) -> None:
    said = "candidate says spot is half that, true?"
    answer = last_answer(talking, "what if our cluster was H200s", said)
    assert "No price of H200 on record on this basis (spot)" in plain(answer)
