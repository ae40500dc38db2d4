"""After a brief: the run that is named, what is not known, and the other one of a name."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.details_asked import asks_for_details, asks_who_signed
from bot.conversation.about_people.part_words import asks_on_ours
from bot.questions.about_people.where_working import asks_where_they_work
from bot.questions.about_people.which_kind import asks_which_kind
from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import TEAM, Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
BRIEF = "ilva marrowdene, first call"


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("how long would the larkspur one take on our kit", "runs on our chips"),
        ("could we repeat the larkspur run here", "runs on our chips"),
        ("what would the larkspur one cost us", "the cost on our chips"),
        ("how big was the larkspur run", "the largest run"),
        ("was she first author on larkspur", "the details"),
    ],
)
def test_a_work_that_is_named_is_told_of_alone(pool: Thread, line: str, topic: str) -> None:
    pool.say(BRIEF)
    asked = pool.say(line).question
    assert asked.kind is Kind.CANDIDATE
    assert asked.topic == topic
    assert asked.work == "larkspur"


@pytest.mark.parametrize("line", ["how long would the big one take", "what did the first one cost"])
def test_an_adjective_names_no_work(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).question.work not in ("big", "first")


@pytest.mark.parametrize(
    "line", ["what's missing in what you have on her", "what don't we know about her"]
)
def test_what_is_not_known_is_how_sure_it_is(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).headline.text == "How sure that is"


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what would she be giving up", "what to concede"),
        ("what's the best question to ask her", "questions to ask"),
        ("would she need more compute than we've got", "runs on our chips"),
        ("does she do more pretraining or fine tuning", "the kinds of work"),
    ],
)
def test_a_part_in_other_words(pool: Thread, line: str, topic: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say(BRIEF)
    assert pool.say(line).question.topic == topic


def test_the_question_to_ask_is_kept_in_a_first_look_up(pool: Thread) -> None:
    asked = pool.say("what is the best question to ask Ilva Marrowdene").question
    assert (asked.person, asked.topic) == ("Ilva Marrowdene", "questions to ask")


@pytest.mark.parametrize(
    "line",
    [
        "any fine tuning in there at all or is it all pretraining",
        "does he do more pretraining or fine tuning",
        "is there any evals work in there or is it just systems",
    ],
)
def test_which_kind_is_asked(line: str) -> None:
    assert asks_which_kind(line)


@pytest.mark.parametrize("line", ["any fine tuning there", "is it all pretraining compute or not"])
def test_one_kind_alone_is_no_choice_of_two(line: str) -> None:
    assert not asks_which_kind(line)


def test_few_words_of_a_work_or_a_place() -> None:
    assert asks_for_details("is he just a name on the paper")
    assert asks_who_signed("who's the brains behind that paper")
    assert asks_who_signed("who else on that paper could we poach")
    assert asks_where_they_work("is she based in london")
    assert not asks_where_they_work("is she based on the works")
    assert asks_on_ours("would he need more gpus than we have")
    assert not asks_on_ours("would he need more time")


@pytest.fixture
def namesakes(pool: Thread) -> Thread:
    """The pool with two people of one name, of whom one was picked."""
    with pool.store.write() as tx:
        people = [
            Person("Tilda Vornholt", "consent", "Tarnhollow University"),
            Person("Tilda Vornholt", "consent", "Vexley AI"),
        ]
        tx.workspace(TEAM).candidates.add(people, "U01", p.NOON)
    for line in ("tilda vornholt", "screening call", "the tarnhollow one"):
        pool.say(line)
    return pool


@pytest.mark.parametrize(
    "line", ["i meant the vexley one", "no, the vexley one", "not her, the one at vexley"]
)
def test_the_namesake_elsewhere_is_looked_up(namesakes: Thread, line: str) -> None:
    asked = namesakes.say(line).question
    assert (asked.person, asked.purpose) == ("Tilda Vornholt, vexley", "screening call")


@pytest.mark.parametrize("line", ["actually the other one", "no wait, the other person"])
def test_the_other_one_is_asked_back(namesakes: Thread, line: str) -> None:
    answer = namesakes.say(line)
    assert answer.question.person == "Tilda Vornholt"


def test_which_of_them_it_was_is_told_by_the_institution(namesakes: Thread) -> None:
    assert (
        namesakes.say("was that the vexley woman or the uni woman").question.topic
        == "the institution"
    )


@pytest.mark.parametrize("line", ["the newest one", "the first one", "the bigger one"])
def test_a_work_is_no_namesake(namesakes: Thread, line: str) -> None:
    assert "Vornholt," not in (namesakes.say(line).question.person or "")


def test_a_letter_in_small_letters_stands_for_the_first_name(pool: Thread) -> None:
    assert pool.say("what has j oskarell published").question.person == "Jun Oskarell"
    assert pool.say("price of a h100").question.kind is Kind.PRICE


def test_where_the_name_is_from(pool: Thread) -> None:
    pool.say(BRIEF)
    asked = pool.say("where did we get her name").question
    assert (asked.kind, asked.person) == (Kind.POOL, "Ilva Marrowdene")


def test_who_of_us_looked_is_told_as_the_log_is(pool: Thread) -> None:
    told = pool.say("who looked up Ilva Marrowdene")
    assert pool.say("was it anyone in my team").headline == told.headline
