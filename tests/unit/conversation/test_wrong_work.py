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
    "line",
    [
        "that Larkspur paper isn't hers",
        "Larkspur-70B isn't hers i think",
        "she isn't the author of the last one",
        "she's not an author of the second paper",
        "one of these papers is not theirs",
    ],
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


@pytest.mark.parametrize(
    "line", ["this is wrong", "wrong", "that's not right", "no, that's incorrect"]
)
def test_it_is_asked_what_of_a_brief_is_wrong(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    told = thread.say(line)
    assert told.headline.text == "What of it is wrong?"
    assert [each.label for each in told.choices][1:] == [
        "A work is not theirs",
        "Where they are is out of date",
        "It is somebody else",
    ]
    assert thread.say("the second one").headline.text == WHICH


def test_yes_takes_nobody_out_where_it_is_open_what_is_wrong(thread: Thread) -> None:
    thread.add()
    thread.say(ASKS)
    thread.say("this is wrong")
    assert "Taken out" not in text(thread.say("yes"))


@pytest.mark.parametrize(
    "line", ["that number is wrong", "this is wrong, they used 128 A100", "that figure is outdated"]
)
def test_a_figure_that_is_named_is_asked_for_at_once(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    assert thread.say(line).headline.text == "Which figure is wrong?"


@pytest.mark.parametrize(
    "line",
    [
        "her employer is out of date",
        "his affiliation is outdated",
        "their institution is wrong",
        "her affiliation looks old",
    ],
)
def test_where_somebody_is_is_put_right_by_the_list(thread: Thread, line: str) -> None:
    thread.add()
    thread.say(ASKS)
    assert "importing it anew" in thread.say(line).headline.text
