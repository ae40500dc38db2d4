"""That no run and no compute is set beside a name of the pool is said where it is asked for."""

from __future__ import annotations

import pytest

from bot.questions.about_people.set_against import run_left_out
from bot.questions.types import Kind, Question

POOL = Question(Kind.POOL)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("list them with the largest run each of them was involved in", "largest run"),
        ("list our candidates with the largest run of each", "largest run"),
        ("show everyone in the pool and their training compute", "training compute"),
        ("now show them with the compute of each", "compute"),
        ("which run in our pool took the most compute", "most compute"),
        ("largest run anyone in our pool has trained", "largest run"),
    ],
)
def test_it_is_said_what_the_list_leaves_out(text: str, said: str) -> None:
    (left,) = run_left_out(POOL, text)
    assert left.startswith(f"“{said}” left out")
    assert "trained above 1e24" in left


@pytest.mark.parametrize(
    "text",
    [
        "list our candidates for the training team",
        "list our pool with their papers",
        "group our pool by largest run",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert run_left_out(POOL, text) == ()


def test_an_amount_is_answered() -> None:
    assert run_left_out(Question(Kind.POOL, flop=1e24), "people with training compute") == ()
