"""Which of two people of one name is to be forgotten; both are invented."""

from __future__ import annotations

import pytest

from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool
from tests.unit.conversation.test_while_whom_is_open import twice

__all__ = ["pool", "thread", "twice"]
WHICH = "Which Orla Pennick is to be forgotten?"
HELD = "An entry in your pool"


@pytest.mark.parametrize(
    "line", ["forget orla pennick", "please delete Orla Pennick from our pool"]
)
def test_it_is_asked_which_of_two(twice: Thread, line: str) -> None:
    asked = twice.say(line)
    assert WHICH in text(asked)
    assert [way.label for way in asked.choices] == [
        "Orla Pennick, Tarnhollow University",
        "Orla Pennick, Lantern Foundry",
    ]


@pytest.mark.parametrize("line", ["the tarnhollow one", "the first one"])
def test_the_one_that_is_picked_is_asked_about(twice: Thread, line: str) -> None:
    twice.say("forget Orla Pennick")
    assert HELD in text(twice.say(line))
    assert "Erased" in text(twice.say("yes"))
    left = text(twice.say("is Orla Pennick in our pool"))
    assert "Lantern Foundry" in left
    assert "Tarnhollow" not in left


def test_one_is_told_apart_by_the_institution(twice: Thread) -> None:
    told = text(twice.say("forget Orla Pennick, Lantern Foundry"))
    assert WHICH not in told
    assert HELD in told


def test_one_alone_of_a_name_is_not_asked_for(twice: Thread) -> None:
    assert HELD in text(twice.say("forget Jun Oskarell"))
