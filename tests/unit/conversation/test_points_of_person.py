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


@pytest.mark.parametrize("part", ["what sort of work is it mostly", "where is she based"])
@pytest.mark.parametrize("line", ["how do you know thats really her", "is that definitely her"])
def test_after_a_part_the_ties_are_told_though_it_shows_no_work(
    pool: Thread, part: str, line: str
) -> None:
    known(pool)
    pool.say(part)
    said = text(pool.say(line))
    assert "by the author id of the works index" in said
    assert "No work is shown here" not in said
