"""What is said while it is open who is meant: why, which of them, and a part of what is asked."""

from __future__ import annotations

import pytest

from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import TEAM, Thread, text, thread
from tests.unit.conversation.test_people_named import ASKED, meant, pool

__all__ = ["pool", "thread"]


@pytest.fixture
def twice(pool: Thread) -> Thread:
    """A pool in which two people of two places bear one name."""
    with pool.store.write() as tx:
        both = (
            Person("Orla Pennick", "consent", "Tarnhollow University"),
            Person("Orla Pennick", "consent", "Lantern Foundry"),
        )
        tx.workspace(TEAM).candidates.add(both, "U01", p.NOON)
    return pool


@pytest.mark.parametrize(
    "why", ["1st round RL", "intro chat about the pretraining team", "screening call tomorrow"]
)
def test_why_is_kept_until_it_is_told_who_is_meant(pool: Thread, why: str) -> None:
    pool.say("Ilva Marowdene")
    asked = pool.say(why)
    assert "I asked whom you mean" in text(asked)
    pool.say("yes")
    assert meant(pool) == "Ilva Marrowdene"
    assert pool.replies[-1].question.purpose == why.replace("1st", "first")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("yes, phone screen for pretraining", "phone screen for pretraining"),
        ("yep - it's for an intro call", "intro call"),
        ("that's her, second interview", "second interview"),
    ],
)
def test_who_is_meant_and_why_are_told_at_once(pool: Thread, line: str, why: str) -> None:
    pool.say("Ilva Marowdene")
    pool.say(line)
    assert meant(pool) == "Ilva Marrowdene"
    assert pool.replies[-1].question.purpose == why


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("the one at Lantern", "Lantern Foundry"),
        ("the lantern foundry one", "Lantern Foundry"),
        ("tarnhollow uni", "Tarnhollow University"),
        ("she's at tarnhollow", "Tarnhollow University"),
    ],
)
def test_the_place_of_one_of_two_is_no_purpose(twice: Thread, line: str, place: str) -> None:
    twice.say("Orla Pennick")
    told = twice.say(line)
    assert meant(twice) == f"Orla Pennick, {place}"
    assert ASKED in text(told)


@pytest.mark.parametrize("line", ["first call", "hiring for a university lab", "robotics role"])
def test_a_purpose_is_no_place(twice: Thread, line: str) -> None:
    twice.say("Orla Pennick")
    twice.say(line)
    assert meant(twice) == "Orla Pennick"
    assert twice.replies[-1].question.purpose == line
