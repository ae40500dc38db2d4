"""What a run is said to have cost: held against its rent of today, and no budget of ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

COST = "what did deepseek-v3 cost to train"
ON_OURS = "how long would that be on ours"


@pytest.mark.parametrize("between", [(), (ON_OURS,)])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("people say 6 million, is that right", "6 million"),
        ("was it really 6 million", "6 million"),
        ("people say $6M, is that right", "$6M"),
        ("i read it cost 5.6 million, true?", "5.6 million"),
        ("but everyone says it was only $5.5 million", "$5.5 million"),
    ],
)
def test_a_claim_is_set_beside_the_rent_of_today(
    talking: Conversing, between: tuple[str, ...], text: str, said: str
) -> None:
    assert asks(talking, COST, *between, text) == COST
    told = last_answer(talking, COST, *between, text)
    assert "is not on record" in told.headline.text
    assert f"“{said}” is only what is said" in told.understood


def test_a_run_may_be_named_with_it(talking: Conversing) -> None:
    assert asks(talking, "people say DeepSeek V3 cost $6M to train, is that right") == COST


@pytest.mark.parametrize("text", ["we have $6M", "he said we have $6 million for it", "with $6M"])
def test_money_of_ours_is_still_a_budget(talking: Conversing, text: str) -> None:
    assert asks(talking, "can we train deepseek-v3", text) != COST


def test_so_many_hours_are_no_dollars(talking: Conversing) -> None:
    hours = "how many gpu hours was that"
    assert asks(talking, COST, hours, "was it really 2.8 million") != COST
