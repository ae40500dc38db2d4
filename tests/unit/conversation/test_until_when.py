"""When our chips go back, which is left out aloud: `our lease ends june 2027`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

OFFER = "1024 H100, 25 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("our lease ends june 2027", f"{OFFER}, rented"),
        ("what if our lease ends june 2027", f"{OFFER}, rented"),
        ("the lease is up next summer", f"{OFFER}, rented"),
        ("we rent them until june 2027", f"{OFFER}, rented"),
        ("contract until june 2027", OFFER),
        ("it runs out june 2027", OFFER),
        ("our contract with coreweave runs until 2028", OFFER),
        ("our reservation ends in 18 months", OFFER),
        ("we hand them back end of 2027", OFFER),
    ],
)
def test_the_end_is_left_out_aloud(talking: Conversing, text: str, asked: str) -> None:
    answer = last_answer(talking, OFFER, text)
    assert "when it ends (“" in answer.understood
    assert last(talking, OFFER, text) == [asked]


@pytest.mark.parametrize("text", ["our lease ends june 2027", "contract until june 2027"])
def test_the_same_of_ours_as_a_first_message(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert answer.question.uses_saved
    assert "when it ends (“june 2027”) left out" in answer.understood


def test_a_contract_of_a_lab_is_none_of_ours(talking: Conversing) -> None:
    asked = last(talking, "contracts of openai", "the contract expires in 2030")
    assert asked == ["compute contracts of OpenAI"]
