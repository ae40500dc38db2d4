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


@pytest.mark.parametrize(
    "line",
    [
        "do we have a Daniil Quist in the pool",
        "is there a Daniil Quist in our pool",
        "have you got a daniil quist on file?",
        "do we have any Daniil on our list?",
    ],
)
def test_an_article_before_a_name_asks_of_the_list_all_the_same(pool: Thread, line: str) -> None:
    assert pool.say(line).headline.text == "Daniil Quist is in your pool"
    assert pool.log() == ()


@pytest.mark.parametrize(
    ("line", "purpose"),
    [
        (
            "I'm talking to Daniel Quist on Friday (theory group role). What would he need in terms"
            " of compute and what do I ask?",
            "theory group role",
        ),
        (
            "I have a call with Daniel Quist tomorrow (theory lead). which compute did he use?",
            "theory lead",
        ),
        ("Sourcing call for our infra team: Daniel Quist", "Sourcing call for our infra team"),
        ("brief on Daniel Quist, first call for the speech role", "first call for the speech role"),
        (
            "what has Daniel Quist published? intro chat for our MoE role",
            "intro chat for our MoE role",
        ),
    ],
)
def test_why_is_heard_whole_wherever_it_stands(pool: Thread, line: str, purpose: str) -> None:
    pool.say(line)
    assert meant(pool) == "Daniel Quist"
    assert pool.replies[-1].question.purpose == purpose


def test_who_is_listed_is_taken_for_no_lab(pool: Thread) -> None:
    assert "no person" not in text(pool.say("what has Daniel Quist published"))
    assert "no person" in text(pool.say("what has Ilva Marrowdene published"))


@pytest.mark.parametrize("line", ["will he leave soon?", "what are his employer's secret figures"])
def test_a_refusal_offers_no_lab_that_nobody_named(pool: Thread, line: str) -> None:
    pool.say("look up Daniel Quist, purpose: first call")
    answer = pool.say(line)
    assert answer.kind is Kind.REFUSAL
    assert answer.next
    assert not any("openai" in way.text.lower() for way in answer.next)
