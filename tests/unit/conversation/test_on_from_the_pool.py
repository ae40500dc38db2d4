"""What is said after a list of the pool: what it is for, and what is asked of its runs."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversation.replies.forms import form_in
from bot.conversing import Conversing
from bot.questions.about_people.of_work import titles_of
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.conversation.test_of_person import PLACED, Thread, text, thread
from tests.unit.test_people import TEAM, WORK

__all__ = ["thread"]
LIST = "who in our pool works on robotics"
SPARSITY = "who in our pool has published work on sparsity"
POOL = "group our pool by kind of work"


def filled(thread: Thread) -> None:
    with thread.store.write() as tx:
        pool = tx.workspace(TEAM).candidates
        pool.add([Person("Ilva Marrowdene", "consent", p.QUILLMERE)], "U01", p.NOON)
        pool.record_evidence([WORK])


@pytest.mark.parametrize(
    "why",
    [
        "sourcing for a pretraining lead",
        "I want to reach out to people for our robotics team",
        "it's for the hiring committee",
        "this is for our robotics role",
        "we need to find people for the robotics team",
        "my client is looking for a robotics lead",
        "just sourcing for a pretraining opening",
        "only hiring for an eval role",
    ],
)
def test_what_a_list_is_for_leaves_it_as_it_is(conversing: Conversing, why: str) -> None:
    answer = last_answer(conversing, LIST, why)
    assert answer.understood.endswith("a list of your own pool needs no purpose.")
    assert last(conversing, LIST, why, "and on sparsity?") == [SPARSITY]


@pytest.mark.parametrize(
    "line",
    [
        "ok then just list them with what each one works on. it's for the hiring committee",
        "fine, just show them all",
        "then list everyone with their papers",
    ],
)
def test_who_is_not_ranked_is_listed(conversing: Conversing, line: str) -> None:
    assert last(conversing, "rank the candidates in our pool", line) == [POOL]


def test_after_another_refusal_nobody_is_listed(conversing: Conversing) -> None:
    [asked] = last(conversing, "what does OpenAI pay in secret", "just list them")
    assert asked != POOL


@pytest.mark.parametrize(
    "line",
    ["how long would that run take on our 2048 H100s", "how long would it take on 2048 H100"],
)
def test_that_run_is_the_one_of_the_list(thread: Thread, line: str) -> None:
    filled(thread)
    thread.say("who in our pool has trained above 1e22")
    thread.say(line)
    assert thread.replies[-1].text == "can 2048 H100 train larkspur-70b"


def test_where_the_list_has_no_run_that_is_said(conversing: Conversing) -> None:
    answer = last_answer(conversing, LIST, "how much compute did that take")
    assert "no training compute is on record" in text(answer)


@pytest.mark.parametrize(
    "line",
    [
        "how do you know she worked on that?",
        "how sure are you that she signed that paper",
        "so nothing at all? where did you look",
        "which sources did you check for that",
        "where did you search",
    ],
)
def test_how_a_work_is_tied_and_where_it_was_looked_for_is_why(line: str) -> None:
    assert form_in(line) is Form.WHY


@pytest.mark.parametrize(
    "line", ["where does she work", "how do you know Ilva Marrowdene", "which sites did they open"]
)
def test_what_sounds_like_it_is_not(line: str) -> None:
    assert form_in(line) is not Form.WHY


def test_of_a_brief_it_is_told_where_works_were_looked_for(thread: Thread) -> None:
    thread.say(PLACED)
    answer = thread.say("how do you know she worked on that?")
    assert "identified by author id" in text(answer)
    assert "works index (OpenAlex)" in text(answer)


def test_of_a_list_it_is_told_how_works_are_tied(thread: Thread) -> None:
    filled(thread)
    thread.say("who in our pool has trained above 1e22")
    assert "by the author id" in text(thread.say("how do you know she worked on that?"))


@pytest.mark.parametrize("line", ["who's at ETH", "who is at ETH Zurich?", "who's from ETH"])
def test_who_is_somewhere_is_asked_of_the_whole_pool(conversing: Conversing, line: str) -> None:
    [asked] = last(conversing, LIST, line)
    assert asked.startswith("who in our pool is at ") or asked.startswith(
        "who in our pool is from "
    )
    assert "robotics" not in asked


@pytest.mark.parametrize("line", ["only those at ETH", "who of them is at ETH"])
def test_of_those_listed_it_is_asked_as_such(conversing: Conversing, line: str) -> None:
    assert "robotics" in last(conversing, LIST, line)[0]


@pytest.mark.parametrize(
    ("line", "model"),
    [
        ("who published on Llama 2", "llama 2"),
        ("who worked on Llama 3.1 405B", "llama 3.1 405b"),
        ("anyone who trained DeepSeek V3?", "deepseek v3"),
        ("who in our pool co-authored Llama 3", "llama 3"),
    ],
)
def test_a_model_narrows_the_pool_by_its_name(
    conversing: Conversing, line: str, model: str
) -> None:
    asked = f"who in our pool has published work on {model}"
    assert last(conversing, POOL, line) == [asked]
    assert last(conversing, asked) == [asked]
    assert "left out" not in last_answer(conversing, POOL, line).understood


@pytest.mark.parametrize(
    "line",
    ["who in our pool could train Llama 2", "who in our pool has trained models like Llama 3"],
)
def test_what_somebody_could_train_is_no_topic(conversing: Conversing, line: str) -> None:
    assert "llama" not in last(conversing, line)[0].lower()


def test_titles_write_a_model_in_several_ways() -> None:
    assert titles_of("llama 3.1 405b")[1:] == ("llama 3.1", "llama-3.1", "llama 3", "llama-3")
    assert titles_of("deepseek v3")[1:] == ("deepseek-v3",)
    assert titles_of("robotics") == ("robotics", "robotic", "robot", "robots")


def test_the_one_of_a_list_is_looked_up_for_a_shortlist(thread: Thread) -> None:
    filled(thread)
    thread.say("who in our pool has trained above 1e22")
    thread.say("I'm building a shortlist for a pretraining lead - pull up that person")
    assert thread.replies[-1].question.person == "Ilva Marrowdene"
    thread.say("when was her last paper")
    assert "only the newest work" in thread.replies[-1].text


@pytest.mark.parametrize(
    "asked",
    [
        "who of them has trained anything above 1e24 flop",
        "has any of them trained above 1e24 flop?",
        "which of them have used more than 1e24 flop?",
        "which of those people trained something over 1e24 flop",
    ],
)
def test_people_of_a_list_are_no_runs(conversing: Conversing, asked: str) -> None:
    assert last(conversing, POOL, asked) == ["who in our pool has trained above 1e24"]
