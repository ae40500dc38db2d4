"""What the run spoken of took, in chips, hours and dollars of today."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.conversation.test_in_pool import asked
from tests.unit.conversation.test_of_person import PLACED, Thread, thread
from tests.unit.conversation.test_on_chips import part

__all__ = ["thread"]
RUN = "how much compute went into Llama 3.1 405B"


@pytest.mark.parametrize(
    "line",
    ["which gpus did they use", "what hardware did it run on", "how many H100 hours is that"],
)
def test_chips_and_hours_are_those_of_the_run(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, RUN, line)
    words = " ".join(each.text for each in (told.headline, *told.verdict))
    assert "Llama 3.1 405B ran on 16,384 H100." in words
    assert "30.8 million GPU-hours of H100" in words


@pytest.mark.parametrize(
    "line",
    [
        "so how much would that have cost at today's H100 price",
        "what would that have cost today",
        "how much does it cost to rent",
    ],
)
def test_a_cost_is_that_of_the_run_and_not_of_an_hour(conversing: Conversing, line: str) -> None:
    told = last_answer(conversing, RUN, line)
    assert "some $81.7 million to rent" in told.verdict[0].text


def test_a_price_that_is_named_stays_a_price(conversing: Conversing) -> None:
    assert last(conversing, RUN, "price of H100") == ["price of H100"]


@pytest.mark.parametrize(
    "line",
    [
        "how much would that be in H100 hours?",
        "what would that have cost at today's price",
        "which gpus did they use",
    ],
)
def test_after_works_it_is_the_largest_run_of_them(thread: Thread, line: str) -> None:
    thread.say(PLACED)
    thread.say("which of those needed the most compute")
    thread.say(line)
    assert asked(thread) == part("the largest run")
