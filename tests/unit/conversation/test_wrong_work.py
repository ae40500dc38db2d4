"""A work that is somebody else's, called by its model, its title or its year; all invented."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import ASKS, Thread
from tests.unit.conversation.test_of_person import thread as thread
from tests.unit.told import text

WHICH = "Which work is somebody else's?"


@pytest.mark.parametrize(
    "line",
    [
        "that Larkspur-70B paper isn't hers, take it out",
        "Larkspur-70B is not by her",
        "she had nothing to do with the Larkspur-70B one",
        "take the larkspur 70b paper out, it belongs to a namesake",
        "she says she never worked on Larkspur-70B, correct that please",
        "wrong paper: Larkspur-70B",
        "this is wrong, she never worked on Larkspur-70B",
        "that's wrong: she never worked on Larkspur-70B",
        "the 70b isnt hers. pls delete it",
    ],
)
def test_a_work_that_is_named_is_taken_out_at_once(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    left = text(thread.say(line))
    assert "Taken out" in left
    assert "Larkspur-70B" not in left
    assert "Larkspur-7B" in left


@pytest.mark.parametrize(
    "line", ["that Larkspur paper isn't hers", "Larkspur-70B isn't hers i think"]
)
def test_what_may_be_another_is_asked_for(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    assert thread.say(line).headline.text == WHICH


def test_what_is_no_work_is_taken_out_of_nothing(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    assert "Taken out" not in text(thread.say("those chips aren't hers"))
    assert "Larkspur-70B" in text(thread.say("list her papers"))
