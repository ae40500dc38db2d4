"""The next person is looked up for the reason that was given for the one before."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    "line",
    [
        "now Jun please, same reason",
        "same purpose for Jun",
        "and Jun Oskarell, same reason as before",
        "Jun next, for the same purpose",
        "look up Jun Oskarell for the same reason please",
        "jun too - same reason",
    ],
)
def test_the_same_reason_holds_for_the_next(pool: Thread, line: str) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    question = pool.say(line).question
    assert (question.person, question.purpose) == ("Jun Oskarell", "first call")


@pytest.mark.parametrize(
    "line",
    [
        "thanks. now pavel, same reason",
        "now pavel, same reason",
        "ok thx! pavel next, same reason",
        "what about pavel quist, same purpose",
        "and Pavel for the same reason",
    ],
)
def test_a_reason_that_reads_as_an_offer_is_one(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene, purpose: offer prep")
    pool.say("where did you get that from")
    question = pool.say(line).question
    assert (question.person, question.purpose) == ("Pavel Quist", "offer prep")


def test_it_is_of_the_one_who_is_named_where_it_was_asked_why_of_another(pool: Thread) -> None:
    pool.say("Ilva Marrowdene, purpose: first call")
    pool.say("look up Jun Oskarell")
    question = pool.say("same purpose for Pavel").question
    assert (question.person, question.purpose) == ("Pavel Quist", "first call")
