"""A list of the pool of which only so many are wanted; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    "line", ["top 3 only", "the best two", "cut that to the top 5", "just the strongest few please"]
)
def test_the_first_by_worth_are_refused(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    pool.say(line)
    assert pool.replies[-1].question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    ["just the first five", "limit it to 4", "trim the list down to three", "only the last 2"],
)
def test_so_many_of_an_alphabet_are_not_picked(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    told = pool.say(line)
    assert "left out: the list is in the order of the alphabet" in told.understood
    assert told.headline.text.startswith("3 people in your pool")


@pytest.mark.parametrize("line", ["only since 2024", "the first one", "above 1e24", "two papers"])
def test_what_narrows_or_points_is_no_cut(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    assert "alphabet, by which" not in pool.say(line).understood


def test_who_is_first_in_a_list_is_asked_back(pool: Thread) -> None:
    pool.say("list our pool")
    told = pool.say("what did the first one publish")
    assert told.choices[0].text == "what did Ilva Marrowdene publish"
