"""What is asked of somebody right before a call, and of what they would have here; all invented."""

from __future__ import annotations

import pytest

from bot.conversation.parts.without_hour import without_hour
from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
OFFER = "our offer is 2048 H100 for 40 researchers"
BRIEF = "ilva marrowdene, first call"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("got a call w/ pavel quist at 3, what do i need to know", "Pavel Quist"),
        ("call with Pavel Quist in 10 min", "Pavel Quist"),
        ("chat w/ Ilva Marrowdene in 10 min, quick rundown", "Ilva Marrowdene"),
        ("speaking to Pavel Quist at 3, what do I need to know", "Pavel Quist"),
        ("call with pavel quist at 3pm, anything I should know?", "Pavel Quist"),
        ("talking to Ilva Marrowdene tomorrow, anything i should know?", "Ilva Marrowdene"),
        ("seeing Ilva Marrowdene at 4pm. brief me", "Ilva Marrowdene"),
        ("what do I need to know about Pavel Quist", "Pavel Quist"),
    ],
)
def test_the_hour_of_a_call_is_no_number_of_the_offer(pool: Thread, line: str, who: str) -> None:
    pool.say(OFFER)
    pool.say(line)
    assert (pool.replies[-1].question.kind, meant(pool)) == (Kind.CANDIDATE, who)


@pytest.mark.parametrize(
    "line",
    [
        "can we train it in 10 hours",
        "see what we can do in 10 hours",
        "talking to coreweave at 2.10, what would 512 h100 cost",
        "call with 64 people at 3",
        "on our call they said 64 each in 10 days",
        "at 3 dollars an hour, what does a meeting in 10 hours cost",
    ],
)
def test_other_numbers_stay(line: str) -> None:
    assert without_hour(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "rank them then",
        "which is the stronger one",
        "pick one",
        "who wins",
        "who's first",
        "so who comes out on top",
    ],
)
def test_an_order_is_one_of_people(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).kind is Kind.REFUSAL
    assert text(pool.replies[-1].answer).count("rank people") == 1
