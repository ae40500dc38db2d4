"""Chips for what somebody did, which asks of the person and no price; all are invented."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import ASKED, pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    "line",
    [
        "how many H100s would someone need to do what Ilva Marrowdene did",
        "how many H100 would it take to do what Ilva Marrowdene has done",
        "how many gpus do you need for what Ilva Marrowdene does",
        "how many chips does it take to do what Ilva Marrowdene does",
        "how many B200 would we need to repeat what Ilva Marrowdene trained",
        "how many H100 to redo what Ilva Marrowdene built",
    ],
)
def test_what_somebody_did_is_asked_of_the_person(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert answer.question.person == "Ilva Marrowdene"
    assert text(answer).startswith(ASKED)


@pytest.mark.parametrize("line", ["what would that cost us", "cost?", "and the cost of that"])
@pytest.mark.parametrize("before", ["in 30 days?", "what could we train in 60 days"])
def test_the_cost_of_chips_that_nobody_named_asks_for_them(
    pool: Thread, before: str, line: str
) -> None:
    pool.say(before)
    assert text(pool.say(line)).startswith("Tell me your offer, and I compare it")
