"""Points for a call with somebody, and how sure what was told of them is."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


def known(pool: Thread) -> None:
    pool.say("tell me about Ilva Marrowdene")
    pool.say("first call tomorrow")


@pytest.mark.parametrize(
    "line", ["give me 3 bullets for the call", "talking points for my 4pm", "bullets for my call"]
)
def test_points_for_a_call_are_those_of_the_brief(pool: Thread, line: str) -> None:
    known(pool)
    answer = pool.say(line)
    assert answer.is_list
    assert len(answer.verdict) == 3


@pytest.mark.parametrize("line", ["how sure are you about that", "can i trust that"])
def test_how_sure_it_is_is_told_of_the_works(pool: Thread, line: str) -> None:
    known(pool)
    assert "How sure that is" in text(pool.say(line))
