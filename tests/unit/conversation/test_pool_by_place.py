"""Whom of our pool we have at a place, asked without naming the pool; all are invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "who", "others"),
    [
        ("who do we have from ETH", "Jun Oskarell", "Ilva"),
        ("who else do we have at Oxford", "Pavel Quist", "Jun"),
        ("who have we got from Oxford", "Pavel Quist", "Jun"),
        ("which candidates do we have from ETH Zurich", "Jun Oskarell", "Pavel"),
        ("who all do we have at Quillmere Labs", "Ilva Marrowdene", "Jun"),
        ("who else do we have from a university", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("do we have anyone at a university", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("which people do we have at universities", "Jun Oskarell and Pavel Quist", "Ilva"),
        ("everyone in the pool who's at a lab", "Ilva Marrowdene", "Jun"),
        ("who in our pool works at a lab", "Ilva Marrowdene", "Pavel"),
        ("anyone in the pool at a frontier lab", "Ilva Marrowdene", "Jun"),
        ("which of our candidates are at an industry lab", "Ilva Marrowdene", "Jun"),
        ("who do we have at labs", "Ilva Marrowdene", "Pavel"),
    ],
)
@pytest.mark.parametrize("before", [None, "look up Pavel Quist, purpose: first call"])
def test_the_pool_is_asked_by_institution(
    pool: Thread, before: str | None, line: str, who: str, others: str
) -> None:
    if before:
        pool.say(before)
    told = text(pool.say(line))
    assert " of your pool at " in told
    assert who in told
    assert others not in told


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("and Oxford", "Oxford"),
        ("what about Oxford", "Oxford"),
        ("now those from Oxford", "Oxford"),
        ("and universities?", "universities"),
        ("and academia", "academia"),
        ("just the ones at Meta", "Meta"),
    ],
)
def test_another_place_is_asked_for(pool: Thread, line: str, place: str) -> None:
    pool.say("who's in our pool")
    pool.say("only those from ETH")
    question = pool.say(line).question
    assert (question.kind, question.place) == (Kind.POOL, place)


@pytest.mark.parametrize(
    "line", ["who are they", "name them", "show me the names", "how many are they", "who is it"]
)
def test_it_is_told_again_who_is_in_the_list(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on sparsity")
    told = text(pool.say(line))
    assert "works: Jun Oskarell." in told
    assert "Pavel" not in told


@pytest.mark.parametrize("line", ["who hasn't", "who has not?", "and who didn't", "who isnt"])
def test_who_is_not_in_it_is_told_with_all(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on sparsity")
    question = pool.say(line).question
    assert (question.kind, question.work) == (Kind.POOL, None)


@pytest.mark.parametrize(
    "line", ["and post-training?", "ok post-training", "what about pretraining"]
)
def test_another_kind_of_work_is_no_open_role(pool: Thread, line: str) -> None:
    pool.say("who in our pool works on evals")
    question = pool.say(line).question
    assert (question.kind, bool(question.work)) == (Kind.POOL, True)


def test_where_nobody_is_that_is_said(pool: Thread) -> None:
    assert text(pool.say("who do we have from Harrowgate")).startswith(
        "Nobody in your pool is at Harrowgate"
    )


@pytest.mark.parametrize(
    ("line", "since"),
    [
        ("only those with something from 2025 on", "2025"),
        ("only people with papers from 2024 on", "2024"),
        ("keep only those with papers from 2023 onwards", "2023"),
        ("only the people who have published something since 2024", "2024"),
        ("just candidates with work from 2025 onwards", "2025"),
        ("who have papers on RL since 2024", "2024"),
    ],
)
def test_the_pool_is_narrowed_by_days_in_many_words(pool: Thread, line: str, since: str) -> None:
    pool.say("who's in our pool")
    question = pool.say(line).question
    assert question.kind is Kind.POOL
    assert question.since
    assert str(question.since) == f"{since}-01-01"


@pytest.mark.parametrize(
    "line",
    [
        "which of our people have run anything over 1e24 FLOP?",
        "anyone of ours with over 1e24 flops",
        "who in our pool has trained anything above 1e24 FLOP",
    ],
)
def test_an_amount_that_is_gone_by_is_not_said_to_be_left_out(pool: Thread, line: str) -> None:
    answer = pool.say(line)
    assert answer.question.flop == 1e24
    assert "left out" not in answer.understood


@pytest.mark.parametrize(
    "line",
    [
        "who else trained something about that size",
        "who else has worked at that scale",
        "who else has done runs that big",
        "who else ran something similar",
        "and who else published anything like that",
        "who else in our pool did something of this scale",
    ],
)
def test_who_else_did_so_is_asked_of_the_pool(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene, purpose: first call")
    question = pool.say(line).question
    assert (question.kind, question.person) == (Kind.POOL, None)


@pytest.mark.parametrize(
    "line",
    [
        "anyone in Zurich",
        "anybody in germany?",
        "is there anyone in Switzerland",
        "and anyone in london",
        "who's in the UK",
    ],
)
def test_a_country_after_the_pool_is_asked_of_people_and_not_of_labs(
    pool: Thread, line: str
) -> None:
    pool.say("who is in our pool")
    assert pool.say(line).headline.text == "Where people are is not on record"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("rank Ilva, Jun and Pavel", ["Ilva Marrowdene", "Jun Oskarell", "Pavel Quist"]),
        ("score Pavel, Ilva, Jun out of 10", ["Pavel Quist", "Ilva Marrowdene", "Jun Oskarell"]),
        ("is Jun smarter than Pavel", ["Jun Oskarell", "Pavel Quist"]),
        (
            "rank Ilva Marrowdene, Quillmere Labs and Jun Oskarell, ETH Zurich",
            ["Ilva Marrowdene, Quillmere Labs", "Jun Oskarell, ETH Zurich"],
        ),
        (
            "order Jun Oskarell, Pavel Quist and Ilva Marrowdene by talent",
            ["Jun Oskarell", "Pavel Quist", "Ilva Marrowdene"],
        ),
    ],
)
def test_each_who_is_not_ranked_is_offered_once(pool: Thread, line: str, who: list[str]) -> None:
    pool.say("how old are Ilva Marrowdene and Jun Oskarell")
    offered = [way.text for way in pool.say(line).next if "look up" in way.text]
    assert offered == [f'look up "{one}"' for one in who]


def test_who_else_is_at_a_place_is_asked_of_the_pool_again(pool: Thread) -> None:
    pool.say("list our pool")
    pool.say("which of them are at ETH Zurich")
    assert "Jun Oskarell" in text(pool.say("who else is at ETH Zurich"))


@pytest.mark.parametrize(
    "line",
    [
        "who in our pool is at ETH Zurich or Quillmere Labs",
        "anyone in the pool at quillmere labs or eth?",
        "do we have anyone at ETH, Quillmere Labs or openai",
        "how many people in our pool are at ETH and at Quillmere Labs",
    ],
)
def test_people_at_one_of_several_institutions(pool: Thread, line: str) -> None:
    told = text(pool.say(line))
    assert "2 people of your pool at " in told
    assert "Ilva Marrowdene" in told
    assert "Jun Oskarell" in told
    assert "Pavel" not in told
    assert "left out" not in told


def test_several_institutions_are_turned_and_narrowed(pool: Thread) -> None:
    pool.say("who in our pool is at ETH Zurich or Quillmere Labs")
    assert pool.say("and who isn't?").question.without == ("ETH Zurich", "Quillmere Labs")
    both = pool.say("and who is?").question
    assert (both.place, both.or_places) == ("ETH Zurich", ("Quillmere Labs",))
    assert "Ilva" not in text(pool.say("not those at Quillmere Labs"))
    again = pool.say("just those at Oxford or Quillmere Labs").question
    assert (again.place, again.or_places) == ("Oxford", ("Quillmere Labs",))
    assert again.without == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("who in our pool is at meta or google", "at Meta or Google"),
        ("who in our pool is at openai", "at OpenAI"),
        ("who in our pool isn't at meta or mistral", "not at Meta or Mistral"),
        ("who in our pool is at lorvane", "at lorvane"),
    ],
)
def test_a_known_institution_has_its_capitals(pool: Thread, line: str, told: str) -> None:
    asked = pool.say(line)
    assert f"People of our pool {told}, by our own list" in asked.understood
