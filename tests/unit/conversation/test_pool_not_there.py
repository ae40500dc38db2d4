"""Those of the pool who are not at a place, by the workspace's own list; all are invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
LIST = "list our pool"


@pytest.mark.parametrize(
    ("line", "who", "others"),
    [
        ("who in our pool isn't at ETH Zurich", "Ilva Marrowdene and Pavel Quist", "Jun"),
        ("who of our pool is not at Quillmere Labs", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("who in our pool isn't at a university", "Ilva Marrowdene", "Jun"),
        ("which of our candidates aren't at a lab", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("everyone in our pool except those at Quillmere Labs", "Pavel Quist", "Ilva"),
        ("who in our pool is not at ETH Zurich or Quillmere Labs", "Pavel Quist", "Ilva"),
        ("show me our candidates outside of academia", "Ilva Marrowdene", "Pavel"),
    ],
)
def test_who_is_not_there_is_told_by_the_list(
    pool: Thread, line: str, who: str, others: str
) -> None:
    told = text(pool.say(line))
    assert who in told
    assert others not in told
    assert "left out" not in pool.replies[-1].answer.understood


@pytest.mark.parametrize(
    ("line", "who", "others"),
    [
        ("just those not at ETH Zurich", "Ilva Marrowdene and Pavel Quist", "Jun"),
        ("only the ones who aren't at a university", "Ilva Marrowdene", "Pavel"),
        ("without the people at quillmere labs", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("drop the university folks", "Ilva Marrowdene", "Jun"),
        ("not at eth zurich or quillmere labs please", "Pavel Quist", "Ilva"),
    ],
)
def test_a_list_goes_on_without_a_place(pool: Thread, line: str, who: str, others: str) -> None:
    pool.say(LIST)
    told = text(pool.say(line))
    assert who in told
    assert others not in told


def test_places_left_out_add_up_and_are_turned_round(pool: Thread) -> None:
    pool.say("who in our pool isn't at a university")
    assert "Jun Oskarell and Pavel Quist" in text(pool.say("and who is?"))
    assert "Ilva Marrowdene" in text(pool.say("and who isn't?"))
    assert "Nobody" in pool.say("not at Quillmere Labs either").headline.text


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("not at all", None),
        ("not at the moment", None),
        ("how big is Meta", Kind.LAB),
        ("who in our pool is not likely to stay at ETH Zurich", Kind.REFUSAL),
        ("who in our pool isn't happy at ETH Zurich", Kind.REFUSAL),
    ],
)
def test_what_else_is_said_leaves_out_nobody(pool: Thread, line: str, kind: Kind | None) -> None:
    pool.say(LIST)
    pool.say(line)
    question = pool.replies[-1].question
    assert not question.without
    assert kind in (None, question.kind)


@pytest.mark.parametrize(
    "question",
    [
        Question(Kind.POOL, without=("Meta",)),
        Question(Kind.POOL, without=("Meta", "Quillmere Labs")),
        Question(Kind.POOL, place="a university", without=("ETH Zurich",)),
        Question(Kind.POOL, without=("a lab",), work="systems"),
    ],
)
def test_the_question_is_written_as_it_is_read(pool: Thread, question: Question) -> None:
    services = pool.conversing.services
    reading = services.read(to_text(question, services.directory), p.DAY)
    assert isinstance(reading, Understood)
    assert reading.question == question


@pytest.mark.parametrize(
    "line",
    [
        "who in our pool isn't happy at ETH Zurich",
        "who in our pool is happy at Quillmere Labs",
        "who in our pool feels stuck at ETH Zurich",
        "who in our pool is not settled at ETH Zurich",
        "who of our pool won't stay at ETH Zurich",
        "who in our pool is keen to get out of ETH Zurich",
    ],
)
def test_what_somebody_feels_at_a_place_is_no_list_of_who_is_there(pool: Thread, line: str) -> None:
    pool.say(line)
    assert pool.replies[-1].question.kind is not Kind.POOL


@pytest.mark.parametrize(
    "line",
    [
        "just those not from China",
        "not in germany",
        "exclude the ones in London",
        "drop the ones from abroad",
        "no people from africa",
        "without the top school people",
    ],
)
def test_where_somebody_is_from_leaves_out_nobody(pool: Thread, line: str) -> None:
    pool.say(LIST)
    pool.say(line)
    assert pool.replies[-1].question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "line",
    [
        "who in our pool is at a top school",
        "who in our pool is not from a good university",
        "who in our pool is not from China",
    ],
)
def test_a_judged_place_or_a_land_is_no_institution(pool: Thread, line: str) -> None:
    pool.say(line)
    assert pool.replies[-1].question.kind is Kind.REFUSAL
