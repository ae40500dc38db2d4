"""What is asked of a list of the pool: who stands in it, where they are, and with whom they signed.

All people are invented.
"""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
NOT_TOGETHER = "Who of your pool signed a work together is in no list of mine"


@pytest.mark.parametrize(
    "line",
    [
        "is Jun Oskarell one of them",
        "is jun among those",
        "and is Jun Oskarell on that list?",
        "is oskarell in there too",
    ],
)
def test_whether_somebody_stands_in_a_list_is_told_by_the_entry(pool: Thread, line: str) -> None:
    pool.say("who in our pool is at ETH Zurich")
    told = text(pool.say(line))
    assert "Jun Oskarell is in your pool" in told
    assert "ETH Zurich" in told


@pytest.mark.parametrize("line", ["is Jun Oskarell the best of them", "is jun the weakest of them"])
def test_who_is_best_of_a_list_is_refused(pool: Thread, line: str) -> None:
    pool.say("who is in our pool")
    assert pool.say(line).question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    [
        "so both of them are at meta, right?",
        "are they all at meta",
        "are those at Meta",
        "so both robotics people are at Meta",
    ],
)
def test_whether_all_of_a_list_are_at_a_place(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on robotics")
    question = pool.say(line).question
    assert (question.kind, question.work) == (Kind.POOL, "robotics")
    assert (question.place or "").lower() == "meta"


@pytest.mark.parametrize("line", ["ok then sort them by kind of work", "then group them by kind"])
def test_a_list_by_kind_is_had_in_place_of_a_rank(pool: Thread, line: str) -> None:
    pool.say("rank our pool by compute")
    assert pool.say(line).question.kind is Kind.POOL


@pytest.mark.parametrize(
    "line",
    [
        "did she publish with anyone else in our pool",
        "has she ever worked with someone we have",
        "is anyone else in our pool on it",
        "is anyone else from our list on the Larkspur paper",
    ],
)
def test_who_signed_with_whom_is_in_no_list(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene, purpose: first call")
    assert NOT_TOGETHER in text(pool.say(line))


@pytest.mark.parametrize(
    "line", ["who in our pool works on robotics", "who else wrote it", "what else did she publish"]
)
def test_other_questions_after_a_brief_are_not_taken_for_it(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene, purpose: first call")
    assert NOT_TOGETHER not in text(pool.say(line))


def test_how_well_somebody_does_it_is_said_to_be_left_out(pool: Thread) -> None:
    pool.say("how many people in our pool could be strong on evaluation")
    assert "“strong” left out" in pool.replies[-1].answer.understood
    pool.say("who in our pool works on evaluation")
    assert "left out" not in pool.replies[-1].answer.understood


@pytest.mark.parametrize(
    "line", ["who can see it apart from me", "who sees this besides us", "who else can see that"]
)
def test_who_else_sees_what_is_kept(pool: Thread, line: str) -> None:
    pool.say("who looked up Ilva Marrowdene this week")
    assert pool.say(line).question.topic == "seeing"
