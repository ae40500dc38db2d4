"""Whether a work is the person's, the price of their run, and by what no list goes."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import pool

__all__ = ["pool", "thread"]
BRIEF = "ilva marrowdene, first call"
SURE = "How sure that is"


@pytest.mark.parametrize(
    "line",
    [
        "is the larkspur paper hers?",
        "is that sparse attention report really by her",
        "did she write the larkspur paper",
        "is bloom really hers",
        "was the neox paper ilva's",
    ],
)
def test_whether_a_work_is_theirs_tells_how_it_is_tied(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert pool.say(line).headline.text.startswith(SURE)


@pytest.mark.parametrize("line", ["is the flat hers", "is the offer hers", "is the kid hers"])
def test_what_else_is_theirs_is_not_asked_of_works(pool: Thread, line: str) -> None:
    pool.say(BRIEF)
    assert SURE not in pool.say(line).headline.text


def test_a_way_of_looking_at_it_is_nobody(pool: Thread) -> None:
    pool.say(BRIEF)
    pool.say("and price wise")
    assert pool.replies[-1].question.person != "price wise"


@pytest.mark.parametrize(
    "line",
    [
        "which of them have we told",
        "who in there hasnt been told yet",
        "and who came by referral",
        "who in our pool came via referrals",
        "who in our pool is kept by consent",
    ],
)
def test_no_list_goes_by_what_an_entry_says(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    told = pool.say(line)
    assert told.kind is Kind.ERROR
    assert "“is NAME in our pool”" in told.headline.text


@pytest.mark.parametrize("line", ["whos got nothing on file", "who do we have nothing on"])
def test_those_without_works_are_told_with_all(pool: Thread, line: str) -> None:
    pool.say("list our pool")
    pool.say(line)
    assert pool.replies[-1].question.work is None
