"""Who is offered for a name, with what tells them apart, and how one is picked; all invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import HERE, TEAM, Thread
from tests.unit.conversation.test_of_person import thread as thread
from tests.unit.conversation.test_people_named import meant
from tests.unit.told import text

SPELT = "Tell me about Danil Quist, first call"


@pytest.fixture
def pool(thread: Thread) -> Thread:
    """A thread of somebody whose pool has two people, a letter apart."""
    thread.asker = replace(HERE, purpose="")
    with thread.store.write() as tx:
        listed = (
            Person("Daniel Quist", "consent", "Google", ("large models",)),
            Person("Daniil Quist", "consent", "University of Tartu", ("interpretability",)),
        )
        tx.workspace(TEAM).candidates.add(listed, "U01", p.NOON)
    return thread


def test_what_tells_them_apart_stands_beside_each(pool: Thread) -> None:
    answer = pool.say("Tell me about Quist, first call")
    assert "Daniel Quist: Google; large models." in text(answer)
    assert [way.label for way in answer.choices] == [
        "Daniel Quist, Google",
        "Daniil Quist, University of Tartu",
    ]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Danil Quist, Univ of Tartu - what's on record? first call", ["Daniil Quist"]),
        ("danil quist, univ of tartu - what's on record? first call", ["Daniil Quist"]),
        ("Danil Quist, Google - what's on record? first call", ["Daniel Quist"]),
        ("Danil Quist, Meta - what's on record? first call", ["Daniel Quist", "Daniil Quist"]),
    ],
)
def test_nobody_is_offered_at_a_place_that_is_anothers(
    pool: Thread, line: str, names: list[str]
) -> None:
    ways = pool.say(line).choices
    assert [way.text.partition(" - ")[0] for way in ways] == names


@pytest.mark.parametrize("line", ["yes that one", "that's him", "yes", "that one"])
def test_of_two_none_is_taken_without_saying_which(pool: Thread, line: str) -> None:
    pool.say(SPELT)
    answer = pool.say(line)
    assert answer.kind is Kind.CHOOSE
    assert pool.log() == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("the one at google", "Daniel Quist"),
        ("the tartu one", "Daniil Quist"),
        ("he's at the university", "Daniil Quist"),
        ("the interpretability guy", "Daniil Quist"),
    ],
)
def test_one_is_picked_by_what_is_told_of_them(pool: Thread, line: str, name: str) -> None:
    pool.say(SPELT)
    pool.say(line)
    assert meant(pool) == name


@pytest.mark.parametrize(
    "line", ["hm now the other one", "the other one please", "ok and the other"]
)
def test_the_other_one_stays_at_hand(pool: Thread, line: str) -> None:
    pool.say(SPELT)
    pool.say("the one at google")
    pool.say(line)
    assert meant(pool) == "Daniil Quist"


@pytest.mark.parametrize(
    "line",
    ["that's him", "yes that's the one", "correct", "yes, Daniel Quist", "yep that's who I mean"],
)
def test_the_only_one_is_agreed_to(pool: Thread, line: str) -> None:
    pool.say("Danil Quist, Google - what's on record? first call")
    pool.say(line)
    assert meant(pool) == "Daniel Quist"


def test_no_one_is_agreed_to_by_what_declines(pool: Thread) -> None:
    pool.say("Danil Quist, Google - what's on record? first call")
    assert pool.say("no that's someone else").kind is Kind.ERROR
    assert pool.log() == ()


def test_what_is_refused_of_anybody_is_refused_before_they_are_picked(pool: Thread) -> None:
    pool.say(SPELT)
    assert pool.say("what is his private email?").kind is Kind.REFUSAL


@pytest.mark.parametrize("line", ["Daniel Quist, yes", "yes, Daniel Quist, that's right"])
def test_a_name_that_is_agreed_to_asks_no_verdict(pool: Thread, line: str) -> None:
    pool.say("look up D. Quist, purpose: first call")
    assert pool.say(line).kind is not Kind.REFUSAL
    assert meant(pool) == "Daniel Quist"


@pytest.mark.parametrize(
    "line",
    [
        "Compare Daniel Quist and Daniil Quist - what has each published? for the panel",
        "Daniel Quist please, and Daniil Quist as well. purpose: sourcing",
        "brief me on Daniel Quist, also Daniil Quist, for a first call",
        "can you do Daniel Quist, and then Daniil Quist? purpose: first call",
        "look up Daniel Quist as well as Daniil Quist, purpose: first call",
    ],
)
def test_the_second_of_two_is_told_as_well(pool: Thread, line: str) -> None:
    found = pool.conversing.hear(line, pool.asker, None, p.DAY).replies
    assert [reply.question.person for reply in found] == ["Daniel Quist", "Daniil Quist"]
    assert all(reply.question.purpose for reply in found)


@pytest.mark.parametrize("line", ["and the irish guy, anything with compute?", "the older one"])
def test_nobody_is_told_apart_by_origin_or_age(pool: Thread, line: str) -> None:
    said = "look up Daniel Quist and Daniil Quist, purpose: sourcing"
    pool.said = pool.conversing.hear(said, pool.asker, None, p.DAY).said
    answer = pool.say(line)
    assert answer.kind is Kind.CHOOSE
    assert [way.label for way in answer.choices] == ["Daniel Quist", "Daniil Quist"]
