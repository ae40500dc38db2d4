"""Who is in the pool, since when and for how long, and out of it, in the words of a hurry."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.types import Kind, Question
from tests.unit.conversation.test_of_person import Thread, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
JUN = "Jun Oskarell"


def asked(pool: Thread) -> Question:
    return pool.replies[-1].question


@pytest.mark.parametrize(
    ("line", "work"),
    [
        ("anyone in there done post-training stuff", "fine-tuning and post-training"),
        ("which ones did evals", "evaluation"),
        ("people with post training experience in there", "fine-tuning and post-training"),
        ("anybody done evals before", "evaluation"),
        ("any of them into robotics", "robotics"),
    ],
)
def test_after_the_pool_a_kind_of_work_is_asked_of_it(pool: Thread, line: str, work: str) -> None:
    pool.say("who have we got in our pool")
    pool.say(line)
    assert asked(pool).kind is Kind.POOL
    assert work in pool.replies[-1].answer.understood
    pool.say("and evals?")
    assert asked(pool).kind is Kind.POOL


@pytest.mark.parametrize(
    "line", ["any open roles on post-training", "who is hiring for evals", "price of H100"]
)
def test_what_is_of_the_market_stays_so(pool: Thread, line: str) -> None:
    pool.say("who have we got in our pool")
    pool.say(line)
    assert asked(pool).kind is not Kind.POOL


@pytest.mark.parametrize(
    ("line", "since"),
    [
        ("whos been added this week", date(2026, 11, 23)),
        ("who's been added since monday", date(2026, 11, 23)),
        ("anyone new in there this week", date(2026, 11, 23)),
        ("anybody been added this month", date(2026, 11, 1)),
    ],
)
def test_who_was_added_is_of_the_pool(pool: Thread, line: str, since: date) -> None:
    pool.say("who have we got in our pool")
    pool.say(line)
    assert (asked(pool).kind, asked(pool).topic) == (Kind.POOL, "added")
    assert asked(pool).since == since


@pytest.mark.parametrize(
    "line",
    [
        "do we hold anything on Jun Oskarell",
        "is jun oskarell in there already, and where did we get him from",
        "have we got an entry for jun oskarell",
        "are we holding any data on Jun Oskarell",
        "is Jun Oskarell on our list and when did we add him",
        "is there anything stored on jun oskarell",
    ],
)
def test_an_entry_is_told_without_a_look_up(pool: Thread, line: str) -> None:
    pool.say("who have we got in our pool")
    assert pool.say(line).headline.text == f"{JUN} is in your pool"
    assert meant(pool) == JUN


@pytest.mark.parametrize(
    "wish",
    [
        "he emailed asking us to delete his data",
        "he wrote to say he wants out",
        "he wants to be removed from our list",
        "he asked us to wipe everything",
        "fyi he asked to be taken off our list",
        "he messaged me requesting deletion",
    ],
)
@pytest.mark.parametrize("yes", ["yes go ahead", "yes please", "do it"])
def test_who_wants_out_is_asked_about_and_then_erased(pool: Thread, wish: str, yes: str) -> None:
    pool.say("is Jun Oskarell in our pool")
    assert pool.say(wish).headline.text == "What this workspace holds of the person"
    assert pool.say(yes).headline.text.startswith("Erased")
    assert pool.say("is he gone now?").headline.text.startswith("Of whom?")


def test_who_is_left_after_somebody_was_erased_is_of_the_pool(pool: Thread) -> None:
    pool.say("remove Jun Oskarell pls")
    pool.say("yes")
    assert pool.say("who's left").headline.text.startswith("2 people in your pool")


@pytest.mark.parametrize("word", ["thanks", "now", "everything"])
def test_what_is_no_yes_erases_nobody(pool: Thread, word: str) -> None:
    pool.say("is Jun Oskarell in our pool")
    pool.say("he asked us to wipe everything")
    pool.say(word)
    assert pool.say("is Jun Oskarell in our pool").headline.text == f"{JUN} is in your pool"


@pytest.mark.parametrize(
    "line",
    [
        "how long do you keep the log",
        "how long are lookups stored",
        "when do look-ups get deleted",
        "how long is the access log kept for",
    ],
)
@pytest.mark.parametrize("before", ["", "is Jun Oskarell in our pool"])
def test_for_how_long_a_look_up_is_on_record(pool: Thread, line: str, before: str) -> None:
    if before:
        pool.say(before)
    assert pool.say(line).headline.text == "A look-up stays in the log for 365 days"
