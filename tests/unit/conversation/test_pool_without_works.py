"""Of whom of the pool no work is on record, and how a list is gone on with; all are invented."""

from __future__ import annotations

import pytest

from bot.questions.about_people.without_works import UNRECORDED, without_works
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
ASKS = Question(Kind.POOL, topic=UNRECORDED)


@pytest.mark.parametrize(
    "line",
    [
        "how many in our pool have no papers",
        "how many of our candidates have no papers on file",
        "which candidates have nothing published",
        "who in our pool has no published works",
        "list the people in our pool with no work on record",
        "whom in our pool do we have nothing on",
        "show me everyone in the pool without any papers",
    ],
)
def test_who_has_none_is_told_first(pool: Thread, line: str) -> None:
    told = pool.say(line)
    assert pool.replies[-1].question == ASKS
    assert told.headline.text.startswith("No work is on record for ")
    assert "By kind" not in text(told)


@pytest.mark.parametrize("line", ["who do we have nothing on", "and how many have no papers?"])
def test_after_a_list_the_pool_need_not_be_named(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    pool.say(line)
    assert pool.replies[-1].question == ASKS
    pool.say("and who are they?")
    assert pool.replies[-1].question == ASKS
    pool.say("list everyone")
    assert pool.replies[-1].question == Question(Kind.POOL)


@pytest.mark.parametrize(
    "line",
    [
        "who has no experience",
        "how many labs have no published numbers",
        "who in our pool has papers",
        "who in our pool has no papers on robotics",
        "how many of our researchers have no gpus",
    ],
)
def test_others_are_no_such_question(line: str) -> None:
    assert without_works(line) is None


def test_the_question_is_read_from_its_own_words(pool: Thread) -> None:
    services = pool.conversing.services
    read = services.read(to_text(ASKS, services.directory), p.DAY)
    assert isinstance(read, Understood)
    assert read.question == ASKS


@pytest.mark.parametrize("line", ["sort by name", "sort them by last name", "order by surname"])
def test_a_list_goes_by_name_within_each_kind(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    told = pool.say(line)
    assert told.kind is Kind.POOL
    assert "by full name within each kind of work" in told.understood


@pytest.mark.parametrize("line", ["anyone else?", "who else", "any others?", "nobody else?"])
def test_those_who_are_told_are_all(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    before = pool.replies[-1].question
    assert "those are all" in pool.say(line).understood
    assert pool.replies[-1].question == before


@pytest.mark.parametrize("line", ["drop the Quillmere guy", "leave out the Quillmere one"])
def test_the_one_at_a_place_of_the_list_is_left_out(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    told = text(pool.say(line))
    assert pool.replies[-1].question.without == ("Quillmere",)
    assert "Ilva" not in told
