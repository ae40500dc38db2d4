"""The institution of the pool right beside a name, whole or cut short; everybody is invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import TEAM, Thread, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
WHERE = "Orla Pennick, University of Eastmarch"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("orla pennick eastmarch uni, reference check", "reference check"),
        ("orla pennick university of eastmarch intro chat", "intro chat"),
        ("orla pennick - univ of eastmarch - phone screen", "phone screen"),
        ("Orla Pennick Eastmarch, sourcing call", "sourcing call"),
        ("orla pennick, uni of eastmarch, first call", "first call"),
        ("first call with orla pennick from eastmarch", "first call"),
    ],
)
def test_where_somebody_is_by_the_pool_may_be_cut_short(pool: Thread, line: str, why: str) -> None:
    in_pool(pool)
    pool.say(line)
    assert (meant(pool), pool.replies[-1].question.purpose) == (WHERE, why)


@pytest.mark.parametrize(
    "line",
    [
        "orla pennick uni, first call",  # of which no word tells the institution
        "orla pennick, meeting eastmarch people, first call",
        "orla pennick, first call",
    ],
)
def test_other_words_beside_a_name_are_no_institution(pool: Thread, line: str) -> None:
    in_pool(pool)
    pool.say(line)
    assert meant(pool) != WHERE


def test_of_two_of_one_name_the_one_who_is_there_is_meant(pool: Thread) -> None:
    in_pool(pool, "University of Eastmarch", "Vexley Labs")
    pool.say("orla pennick vexley, debrief prep")
    assert meant(pool) == "Orla Pennick, Vexley Labs"


def test_small_words_of_a_question_about_labs_are_nobody(pool: Thread) -> None:
    in_pool(pool)
    pool.say("how big is the cluster of eastmarch compared to meta")
    assert pool.replies[-1].question.kind is not Kind.CANDIDATE


def in_pool(pool: Thread, *places: str) -> None:
    people = [
        Person("Orla Pennick", "consent", at) for at in places or ("University of Eastmarch",)
    ]
    with pool.store.write() as tx:
        tx.workspace(TEAM).candidates.add(people, "U01", p.NOON)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("at Quillmere, for a first chat about pretraining", "Quillmere"),
        ("the one at Quillmere Labs - for a screening call", "Quillmere Labs"),
        ("she's at Quillmere, it's for a first call", "Quillmere"),
    ],
)
def test_where_they_are_and_why_may_be_told_at_once(pool: Thread, line: str, place: str) -> None:
    pool.say("who is Ilva Marrowdene")
    question = pool.say(line).question
    assert question.person == f"Ilva Marrowdene, {place}"
    assert question.purpose
    assert "first" in question.purpose or "screening" in question.purpose
